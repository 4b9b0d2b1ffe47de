import { type Shelved, shelf } from 'virtual:shelf';
import { hasVectors, type SourceFile } from 'glasshouse/browser';
import type { Recipe } from '../engine/protocol.ts';

/** What the reader has chosen to run. */
const FIRST_REGIME = 'suining-2010';
const COMMUNITY = 65_536;

/** Without vector instructions the reference backend runs, which takes some fifteen times as long for as many people. */
export const isFast = hasVectors();
/** What can be chosen; the first is chosen unless told. */
export const SIZES: readonly number[] = isFast ? [COMMUNITY, 1_000_000] : [4_096, 16_384];

class Choice {
  regime = $state.raw<Recipe['regime']>(FIRST_REGIME);
  overlays = $state.raw<Recipe['overlays']>([]);
  /** What numbers were moved to, by path, as `--set` takes it. */
  moved = $state.raw<Readonly<Record<string, string>>>({});
  population = $state(SIZES[0]!);
  seed = $state(1);

  /** The scheme without what was moved. */
  get unmoved(): Recipe {
    return { regime: this.regime, overlays: this.overlays, settings: [] };
  }

  get recipe(): Recipe {
    return { ...this.unmoved, settings: Object.values(this.moved) };
  }

  /** Whether the scheme differs from what its file says. */
  get isChanged(): boolean {
    return this.overlays.length > 0 || Object.keys(this.moved).length > 0;
  }

  take(regime: Recipe['regime']): void {
    this.regime = regime;
    this.moved = {};
  }

  /** Another text of what is being written; what was moved stays moved. */
  write(source: SourceFile): void {
    this.regime = source;
  }

  move(path: string, setting: string | undefined): void {
    const { [path]: _, ...others } = this.moved;
    this.moved = setting === undefined ? others : { ...others, [path]: setting };
  }
}

export const choice = new Choice();

/** The regimes that can be run, and what can be laid over them. */
export const regimes = shelf.filter(({ kind }) => kind === 'regime');
export const overlays = shelf.filter(({ kind }) => kind === 'overlay');

/** The id of a source that goes by the name of one on the shelf; else the source itself. */
export function onShelf(source: SourceFile, kind: Shelved['kind']): string | SourceFile {
  return shelf.find((one) => one.kind === kind && one.file === source.file)?.id ?? source;
}
