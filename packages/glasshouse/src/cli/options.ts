import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BackendName } from '../engine/backends.ts';
import { LANGUAGES, type Language } from '../views/texts/texts.ts';

/** A number as people write it: digits, with _ or , between them if they like, or 1e6. */
export function wholeNumber(text: string): number {
  const value = Number(text.replaceAll(/[_,]/g, ''));
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < 0)
    throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

/** The options that say what is run; `check`, `show` and `plan` take them too. */
export function regimeOptions(command: Command): Command {
  return command
    .argument('<regime>', 'the id of a regime (see `glasshouse list`) or the path of a regime file')
    .addOption(repeatable('--overlay <name>', 'lay an overlay over the regime (id or path); may be repeated'))
    .addOption(repeatable('--set <path=value>', 'replace a number or text of the regime; may be repeated'));
}

/** The options that say how large a run is. */
export function sizeOptions(command: Command): Command {
  return command
    .option('--population <persons>', "synthetic persons (the regime's own number unless told)", wholeNumber)
    .option('--seed <number>', 'which dice; equal inputs give equal results', wholeNumber, 1)
    .option('--replicates <number>', 'runs; all but the first sample the assumed ranges', wholeNumber, 1)
    .option('--ticks <number>', "ticks to run (the regime's horizon unless told)", wholeNumber);
}

/** The options that say how a run is computed; none changes the results. */
export function controlOptions(command: Command): Command {
  return command
    .option('--backend <name>', 'what computes: reference, wasm or auto', 'auto')
    .option('--workers <number>', 'threads (one for each core unless told)', wholeNumber);
}

/** The option that says in which language something is written. */
export function languageOption(what: string): Option {
  return new Option('--language <language>', what).choices(LANGUAGES).default('en');
}

export interface LanguageFlag {
  readonly language: Language;
}

export interface RegimeFlags {
  readonly overlay: readonly string[];
  readonly set: readonly string[];
}

export interface SizeFlags {
  readonly population?: number;
  readonly seed: number;
  readonly replicates: number;
  readonly ticks?: number;
}

export interface ControlFlags {
  readonly backend: string;
  readonly workers?: number;
}

/** What the options ask for, as the library takes it. */
export function regimeRequest(regime: string, { overlay, set }: RegimeFlags) {
  return { regime, overlays: overlay, settings: set };
}

export function sizeRequest({ population, seed, replicates, ticks }: SizeFlags) {
  return {
    seed,
    replicates,
    ...(population === undefined ? {} : { population }),
    ...(ticks === undefined ? {} : { ticks }),
  };
}

export function controlRequest({ backend, workers }: ControlFlags) {
  return {
    // The library says which names there are.
    backend: backend as BackendName | 'auto',
    ...(workers === undefined ? {} : { workers }),
  };
}

/** An option that collects all that it is given. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([])
    .argParser((value: string, all: readonly string[]) => [...all, value]);
}
