import { Command } from 'commander';
import { openRun } from '../library/open.ts';
import { serveLab } from '../serve/server.ts';
import { print } from './terminal.ts';

/** `glasshouse lab`. */
export function labCommand(): Command {
  return new Command('lab')
    .description('open the lab in a browser, with the runs of this folder: move numbers, follow lives')
    .argument('[run]', 'the folder of a finished run, to begin with')
    .option('--pages <folder>', 'the built pages of the lab, where they are not those of this package')
    .action(async (run: string | undefined, { pages }: { pages?: string }) => {
      // A folder that is no run is refused before there is a server.
      const named = run === undefined ? undefined : (await openRun(run)).dir;
      const server = await serveLab({ folder: process.cwd(), named }, pages);
      print(server.url);
      print('Open this address in a browser on this machine. Ctrl-C ends the lab.', process.stderr);
      await interrupted();
      await server.close();
    });
}

/** Resolves when the terminal wants the program to end, in whatever way. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
