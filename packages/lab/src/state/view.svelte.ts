import { type Crowd, frameTicks } from 'glasshouse/browser';
import { result } from './result.svelte.ts';

/** What the reader looks at. */
export type Lens = 'lists' | 'grade' | 'wrong' | 'chilled';
/** Whose desk: that of everybody, of the scheme's offices, of the person themselves. */
export type Desk = 'public' | 'agency' | 'own';
export type Theme = 'auto' | 'light' | 'dark';

class View {
  feature = $state('crowd');
  /** The row of the ledgers whose people are shown. */
  row = $state('wrongful-ever');
  lens = $state<Lens>('lists');
  /** Index of the frame of the crowd that is shown; past the last one stands for the last. */
  frame = $state(Number.MAX_SAFE_INTEGER);
  /** Whose life is open: a number or a code. */
  person = $state<string | number>();
  desk = $state<Desk>('public');
  /** Whether that life is shown under both schemes that are compared, beside each other. */
  isBeside = $state(false);
  theme = $state<Theme>('auto');

  /** The frame, within those that there are. */
  frameIn(crowd: Crowd | undefined): number {
    return Math.min(this.frame, Math.max(0, (crowd?.ticks.length ?? 1) - 1));
  }

  /** The tick that is shown of a run with so many. */
  tickIn(ticks: number): number {
    return frameTicks(ticks)[this.frame] ?? ticks - 1;
  }

  /** Shows a tick of a run, or the next one that has a frame. */
  showAt(tick: number, ticks: number): void {
    this.frame = frameTicks(ticks).findIndex((one) => one >= tick);
  }

  open(person: string | number, isBeside = false): void {
    this.person = person;
    this.isBeside = isBeside;
    this.feature = 'life';
  }

  /** Shows who is counted in a row of the ledgers. */
  seek(row: string): void {
    this.row = row;
    this.feature = 'who';
  }

  /** Shows a colouring of the crowd. */
  look(lens: Lens): void {
    this.lens = lens;
    this.feature = 'crowd';
  }
}

export const view = new View();

/** The words of the frame that is shown; undefined while there is none. */
export function wordsNow(): Uint16Array | undefined {
  const { crowd } = result;
  if (crowd === undefined) return undefined;
  const start = view.frameIn(crowd) * crowd.units;
  return crowd.frames.subarray(start, start + crowd.units);
}
