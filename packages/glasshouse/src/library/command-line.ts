import type { Model } from '../model/types.ts';
import type { RunSettings } from './job.ts';

/** What a command line has to say so that it makes the same run. */
export interface CommandParts extends Pick<RunSettings, 'persons' | 'seed' | 'replicates' | 'ticks'> {
  /** Id or path, as are the overlays. */
  readonly regime: string;
  readonly overlays: readonly string[];
  readonly settings: readonly string[];
}

/** The command line that makes a run again. */
export function commandLine(model: Model, parts: CommandParts): string {
  const { regime, overlays, settings, persons, seed, replicates, ticks } = parts;
  const words = ['npx glasshouse run', quote(regime)];
  words.push(`--population ${persons}`, `--seed ${seed}`, `--replicates ${replicates}`);
  if (ticks !== model.horizonTicks) words.push(`--ticks ${ticks}`);
  words.push(...overlays.map((overlay) => `--overlay ${quote(overlay)}`));
  words.push(...settings.map((setting) => `--set ${quote(setting)}`));
  return words.join(' ');
}

/** A setting as it stands after `--set`. */
export function settingText({ path, value }: { readonly path: string; readonly value: string }): string {
  return `${path}=${value}`;
}

/** A word of a shell's command line. */
function quote(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
