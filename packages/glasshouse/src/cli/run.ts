import { Command } from 'commander';
import { Fault } from '../diagnostics/fault.ts';
import { Interrupted } from '../engine/interrupted.ts';
import { openRun } from '../library/open.ts';
import { type RunControls, type RunOutcome, resume, run } from '../library/run.ts';
import { renderTerminalSummary } from '../views/terminal.ts';
import { interruptible } from './interruptible.ts';
import {
  type ControlFlags,
  controlOptions,
  controlRequest,
  type LanguageFlag,
  languageOption,
  type RegimeFlags,
  regimeOptions,
  regimeRequest,
  type SizeFlags,
  sizeOptions,
  sizeRequest,
  wholeNumber,
} from './options.ts';
import { print, printJson, styleOf } from './terminal.ts';

const REPORT_LANGUAGE = 'the language of the report and of what is printed';

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
    .addOption(languageOption(REPORT_LANGUAGE))
    .option('--json', 'print one JSON object')
    .action(
      async (
        regime: string,
        flags: RegimeFlags &
          SizeFlags &
          ControlFlags &
          LanguageFlag & { panel?: number; out?: string; json?: boolean },
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
    .addOption(languageOption(REPORT_LANGUAGE))
    .option('--json', 'print one JSON object')
    .action(async (folder: string, flags: ControlFlags & LanguageFlag & { json?: boolean }) => {
      await conduct(flags, (controls) => resume(folder, { onFolder: () => {}, ...controls }), folder);
    });
  return command;
}

/** Runs with progress and Ctrl-C, then prints what came out. */
async function conduct(
  flags: ControlFlags & LanguageFlag & { json?: boolean },
  start: (controls: RunControls) => Promise<RunOutcome>,
  known?: string,
): Promise<void> {
  let folder = known;
  const onFolder = (dir: string): void => {
    folder = dir;
  };
  try {
    const outcome = await interruptible((watched) =>
      start({ ...controlRequest(flags), ...watched, language: flags.language, onFolder }),
    );
    if (flags.json) printJson(outcome);
    else print(await summaryOf(outcome.out, flags.language));
  } catch (error) {
    sayHowToGoOn(error, folder);
    throw error;
  }
}

async function summaryOf(folder: string, lang: string): Promise<string> {
  const run = await openRun(folder);
  return renderTerminalSummary(await run.data(), { ...styleOf(process.stdout), lang });
}

/** What was under way in a folder is kept, and can be gone on with. */
export function sayHowToGoOn(error: unknown, folder: string | undefined): void {
  if ((error instanceof Interrupted || error instanceof Fault) && folder !== undefined)
    print(`What is done is kept. Go on with it:  npx glasshouse resume ${folder}`, process.stderr);
}
