import '../views/texts/all.ts';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../library/version.ts';
import { checkCommand } from './check.ts';
import { compareCommand } from './compare.ts';
import { EXIT, endWith } from './ending.ts';
import { labCommand } from './lab.ts';
import { listCommand } from './list.ts';
import { personCommand } from './person.ts';
import { planCommand } from './plan.ts';
import { queryCommand } from './query.ts';
import { resumeCommand, runCommand } from './run.ts';
import { showCommand } from './show.ts';

const program = new Command('glasshouse')
  .description(
    'Run a whole social credit system on people who do not exist, and measure what it does to them.',
  )
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(add --help for the options)')
  .addHelpText(
    'after',
    `
Start here:
  glasshouse list                                  what there is to run
  glasshouse show suining-2010                     the regime in plain words
  glasshouse run suining-2010                      run it; the two ledgers, and a report to open
  glasshouse run suining-2010 --overlay perfect-information
  glasshouse compare suining-2010 suining-2010 --overlay-b perfect-information
  glasshouse check my-regime.yaml                  all errors of a file, with their places
  glasshouse lab                                   the same in a browser: move numbers, follow lives
  glasshouse query runs/suining-2010-1 "select measure, sum(value) from observables group by all"
  glasshouse person runs/suining-2010-1 42         what is on file about one of them, and the truth

Exit codes: 0 done, 1 the regime has errors, 2 wrong usage, 3 a fault of ours, 130 interrupted.
Everybody in Glasshouse is synthetic: nothing real can be loaded, scored, listed or watched with it.`,
  );

for (const command of [
  runCommand(),
  checkCommand(),
  showCommand(),
  listCommand(),
  planCommand(),
  resumeCommand(),
  queryCommand(),
  personCommand(),
  compareCommand(),
  labCommand(),
]) {
  program.addCommand(command.exitOverride().showHelpAfterError('(add --help for the options)'));
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.fault),
);

try {
  if (process.argv.length <= 2) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
  else process.exitCode = endWith(error, { json: process.argv.includes('--json') });
}
