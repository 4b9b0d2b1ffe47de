import { Command } from 'commander';
import { requireModel } from '../library/check.ts';
import { describeRegime, renderRegimeText } from '../views/show.ts';
import {
  type LanguageFlag,
  languageOption,
  type RegimeFlags,
  regimeOptions,
  regimeRequest,
} from './options.ts';
import { print, printJson, styleOf } from './terminal.ts';

/** `glasshouse show`. */
export function showCommand(): Command {
  const command = new Command('show').description(
    'explain a regime in words, each number with its source or range',
  );
  regimeOptions(command)
    .addOption(languageOption('the language of the explanation'))
    .option('--json', 'print one JSON object')
    .action(async (regime: string, flags: RegimeFlags & LanguageFlag & { json?: boolean }) => {
      const { model } = await requireModel(regimeRequest(regime, flags));
      const description = describeRegime(model, flags.language);
      if (flags.json) printJson(description);
      else print(renderRegimeText(description, styleOf(process.stdout)));
    });
  return command;
}
