import { Command } from 'commander';
import { requireModel } from '../library/check.ts';
import { describeRegime, renderRegimeText } from '../views/show.ts';
import { type RegimeFlags, regimeOptions, regimeRequest } from './options.ts';
import { print, printJson, styleOf } from './terminal.ts';

/** `glasshouse show`. */
export function showCommand(): Command {
  const command = new Command('show').description(
    'explain a regime in words, each number with its source or range',
  );
  regimeOptions(command)
    .option('--json', 'print one JSON object')
    .action(async (regime: string, flags: RegimeFlags & { json?: boolean }) => {
      const { model } = await requireModel(regimeRequest(regime, flags));
      const description = describeRegime(model);
      if (flags.json) printJson(description);
      else print(renderRegimeText(description, styleOf(process.stdout)));
    });
  return command;
}
