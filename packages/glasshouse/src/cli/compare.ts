import { statSync } from 'node:fs';
import { Command } from 'commander';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { shippedSource } from '../library/catalogue.ts';
import { type CompareRequest, compare } from '../library/compare.ts';
import type { RunSize } from '../library/settle.ts';
import { renderComparison } from '../views/comparison/index.ts';
import { interruptible } from './interruptible.ts';
import {
  type ControlFlags,
  controlOptions,
  controlRequest,
  type LanguageFlag,
  languageOption,
  repeatable,
  type SizeFlags,
  sizeOptions,
  sizeRequest,
  wholeNumber,
} from './options.ts';
import { sayHowToGoOn } from './run.ts';
import { print, printJson, styleOf } from './terminal.ts';

/** `glasshouse compare`. */
export function compareCommand(): Command {
  const command = new Command('compare')
    .description('put the same persons under two regimes, and show what differs')
    .argument('<a>', 'a regime (id or path), which is run, or the folder of a finished run')
    .argument('<b>', 'the other one; differences are B less A')
    .addOption(repeatable('--overlay-a <name>', 'lay an overlay over regime A (id or path); may be repeated'))
    .addOption(repeatable('--overlay-b <name>', 'the same for regime B'))
    .addOption(repeatable('--set-a <path=value>', 'replace a number or text of regime A; may be repeated'))
    .addOption(repeatable('--set-b <path=value>', 'the same for regime B'));
  controlOptions(sizeOptions(command))
    .option('--panel <persons>', 'persons whose lives are compared', wholeNumber)
    .option(
      '--out <folder>',
      'keep the runs in the folders a and b of this one (nothing is kept unless told)',
    )
    .addOption(languageOption('the language of the comparison, and of reports that are kept'))
    .option('--json', 'print one JSON object')
    .action(async (a: string, b: string, flags: CompareFlags) => {
      const request: CompareRequest = {
        a: sideRequest(a, ['--overlay-a', flags.overlayA], ['--set-a', flags.setA]),
        b: sideRequest(b, ['--overlay-b', flags.overlayB], ['--set-b', flags.setB]),
        ...sizeAsked(command, flags),
        ...controlRequest(flags),
        language: flags.language,
        ...(flags.panel === undefined ? {} : { panel: flags.panel }),
        ...(flags.out === undefined ? {} : { out: flags.out }),
      };
      let folder: string | undefined;
      const onFolder = (dir: string): void => {
        folder = dir;
      };
      try {
        const comparison = await interruptible((watched) => compare({ ...request, ...watched, onFolder }));
        if (flags.json) printJson(comparison);
        else print(renderComparison(comparison, { ...styleOf(process.stdout), lang: flags.language }));
      } catch (error) {
        sayHowToGoOn(error, folder);
        throw error;
      }
    });
  return command;
}

interface CompareFlags extends SizeFlags, ControlFlags, LanguageFlag {
  readonly overlayA: readonly string[];
  readonly overlayB: readonly string[];
  readonly setA: readonly string[];
  readonly setB: readonly string[];
  readonly panel?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** A finished run has a size, and only what somebody asks for may contradict it. */
function sizeAsked(command: Command, flags: SizeFlags): RunSize {
  const asked = Object.entries(sizeRequest(flags)).filter(
    ([name]) => command.getOptionValueSource(name) !== 'default',
  );
  return Object.fromEntries(asked);
}

type Told = readonly [option: string, values: readonly string[]];

/** What comes with Glasshouse goes before a folder of that name, as it does before a file. */
function sideRequest(name: string, overlays: Told, settings: Told): CompareRequest['a'] {
  const isFolder =
    shippedSource(name, 'regime') === undefined &&
    statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return { regime: name, overlays: overlays[1], settings: settings[1] };
  for (const [option, values] of [overlays, settings])
    if (values.length > 0) throw new RunError(diagnostic('GH2017', { option, folder: name }));
  return { run: name };
}
