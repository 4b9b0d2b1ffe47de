import { Command } from 'commander';
import { catalogue } from '../library/catalogue.ts';
import { textsFor } from '../views/texts/texts.ts';
import { type LanguageFlag, languageOption } from './options.ts';
import { print, printJson } from './terminal.ts';

/** `glasshouse list`. */
export function listCommand(): Command {
  return new Command('list')
    .description('list the regimes and overlays that come with Glasshouse')
    .addOption(languageOption('the language of titles'))
    .option('--json', 'print a JSON array')
    .action(({ language, json }: LanguageFlag & { json?: boolean }) => {
      const entries = catalogue();
      if (json) {
        printJson(
          entries.map(({ id, kind, title }) => ({ id, kind, title: title[language] ?? id, titles: title })),
        );
        return;
      }
      const words = textsFor(language).shelf;
      const width = Math.max(...entries.map(({ id }) => id.length));
      for (const kind of ['regime', 'overlay'] as const) {
        print(kind === 'regime' ? words.regimes : `\n${words.overlays} (--overlay)`);
        for (const entry of entries.filter((candidate) => candidate.kind === kind)) {
          print(`  ${entry.id.padEnd(width)}  ${entry.title[language] ?? ''}`);
        }
      }
    });
}
