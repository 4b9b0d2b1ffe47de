import { Command } from 'commander';
import { Fault } from '../diagnostics/fault.ts';
import type { BackendName } from '../engine/backends.ts';
import { Interrupted } from '../engine/interrupted.ts';
import { openRun } from '../library/open.ts';
import { type RunControls, type RunOutcome, resume, run } from '../library/run.ts';
import { renderTerminalSummary } from '../views/terminal.ts';
import {
  type ControlFlags,
  controlOptions,
  type RegimeFlags,
  regimeOptions,
  regimeRequest,
  type SizeFlags,
  sizeOptions,
  sizeRequest,
  wholeNumber,
} from './options.ts';
import { openProgressBar } from './progress.ts';
import { print, printJson, styleOf } from './terminal.ts';

/** `glasshouse run`. */
export function runCommand(): Command {
  const command = new Command('run').description(
    'run a regime on synthetic people, and write a run folder with a report',
  );
  controlOptions(sizeOptions(regimeOptions(command)))
    .option('--panel <persons>', 'persons whose every event is kept', wholeNumber)
    .option(
      '--out <folder>',
      'the folder to write; it must not hold anything (runs/<regime>-<n> unless told)',
    )
    .option('--json', 'print one JSON object')
    .action(
      async (
        regime: string,
        flags: RegimeFlags & SizeFlags & ControlFlags & { panel?: number; out?: string; json?: boolean },
      ) => {
        const request = {
          ...regimeRequest(regime, flags),
          ...sizeRequest(flags),
          ...(flags.panel === undefined ? {} : { panel: flags.panel }),
          ...(flags.out === undefined ? {} : { out: flags.out }),
        };
        await conduct(flags, (controls) => run({ ...request, ...controls }));
      },
    );
  return command;
}

/** `glasshouse resume`. */
export function resumeCommand(): Command {
  const command = new Command('resume')
    .description('go on with a run that was interrupted, to the digest that it would have had')
    .argument('<folder>', 'the folder of the run');
  controlOptions(command)
    .option('--json', 'print one JSON object')
    .action(async (folder: string, flags: ControlFlags & { json?: boolean }) => {
      await conduct(flags, (controls) => resume(folder, { onFolder: () => {}, ...controls }), folder);
    });
  return command;
}

/** Runs with progress and Ctrl-C, then prints what came out. */
async function conduct(
  flags: ControlFlags & { json?: boolean },
  start: (controls: RunControls) => Promise<RunOutcome>,
  known?: string,
): Promise<void> {
  let folder = known;
  const abort = new AbortController();
  const interrupt = (): void => {
    // A second Ctrl-C does not wait: the run folder is valid at any moment.
    if (abort.signal.aborted) process.exit(130);
    abort.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const bar = openProgressBar(process.stderr);
  try {
    const outcome = await start({
      backend: flags.backend as BackendName,
      ...(flags.workers === undefined ? {} : { workers: flags.workers }),
      onProgress: bar.update,
      onFolder: (dir) => {
        folder = dir;
      },
      signal: abort.signal,
    });
    bar.close();
    if (flags.json) printJson(outcome);
    else print(renderTerminalSummary(await (await openRun(outcome.out)).data(), styleOf(process.stdout)));
  } catch (error) {
    bar.close();
    if ((error instanceof Interrupted || error instanceof Fault) && folder !== undefined) {
      print(`Go on with it:  npx glasshouse resume ${folder}`, process.stderr);
    }
    throw error;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
