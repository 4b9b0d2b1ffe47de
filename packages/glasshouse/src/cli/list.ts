import { Command } from 'commander';
import { catalogue } from '../library/catalogue.ts';
import { print, printJson } from './terminal.ts';

/** `glasshouse list`. */
export function listCommand(): Command {
  return new Command('list')
    .description('list the regimes and overlays that come with Glasshouse')
    .option('--json', 'print a JSON array')
    .action((flags: { json?: boolean }) => {
      const entries = catalogue();
      if (flags.json) {
        printJson(entries.map(({ id, kind, title }) => ({ id, kind, title: title.en ?? id, titles: title })));
        return;
      }
      const width = Math.max(...entries.map(({ id }) => id.length));
      for (const kind of ['regime', 'overlay'] as const) {
        print(kind === 'regime' ? 'Regimes' : '\nOverlays (--overlay)');
        for (const entry of entries.filter((candidate) => candidate.kind === kind)) {
          print(`  ${entry.id.padEnd(width)}  ${entry.title.en ?? ''}`);
        }
      }
    });
}
