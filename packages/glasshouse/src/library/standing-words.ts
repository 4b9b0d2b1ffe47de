import type { Mark } from '../ir/marks.ts';
import type { Program } from '../ir/types.ts';
import { SUBJECTS } from '../metrics/case-file/trace.ts';
import type { RunData } from '../metrics/types.ts';
import type { Model } from '../model/types.ts';
import { type Watch, watch } from './watch.ts';

/** How one unit stands at the end of a tick. */
export interface CrowdState {
  /** Indices into the grades of the model, on file and as deserved. */
  readonly grade: number;
  readonly gradeDue: number;
  /** On a black list, and due for one. */
  readonly listed: boolean;
  readonly due: boolean;
  readonly redListed: boolean;
  readonly redDue: boolean;
  /** Since the frame before: refrained from a lawful act, or from a violation, because of the regime. */
  readonly chilled: boolean;
  readonly deterred: boolean;
  /** A sanction is on the unit, its own or one that reaches it. */
  readonly sanctioned: boolean;
  /** The regime applies to the unit. */
  readonly isSubject: boolean;
}

/** Where in a word what stands. */
export const CROWD_BITS = {
  gradeMask: 15,
  gradeDueShift: 4,
  listed: 1 << 8,
  due: 1 << 9,
  redListed: 1 << 10,
  redDue: 1 << 11,
  chilled: 1 << 12,
  deterred: 1 << 13,
  sanctioned: 1 << 14,
  isSubject: 1 << 15,
} as const;

/** Reads a word of a frame. */
export function stateIn(word: number): CrowdState {
  const has = (bit: number): boolean => (word & bit) !== 0;
  return {
    grade: word & CROWD_BITS.gradeMask,
    gradeDue: (word >> CROWD_BITS.gradeDueShift) & CROWD_BITS.gradeMask,
    listed: has(CROWD_BITS.listed),
    due: has(CROWD_BITS.due),
    redListed: has(CROWD_BITS.redListed),
    redDue: has(CROWD_BITS.redDue),
    chilled: has(CROWD_BITS.chilled),
    deterred: has(CROWD_BITS.deterred),
    sanctioned: has(CROWD_BITS.sanctioned),
    isSubject: has(CROWD_BITS.isSubject),
  };
}

/** Watches a replicate of a run, the central one unless told, with the one word that says how each unit stands. */
export function watchStanding(run: RunData, replicate = 0): Watch {
  return watch(run, replicate, (program) => [marksOf(run.model, program)]);
}

/** Which measures say what stands in a word. */
function marksOf(model: Model, program: Program): Mark[] {
  const names = program.measures.map(({ name }) => name);
  const bit = (of: number, measures: readonly string[]): Mark => ({
    measures: new Set(measures),
    shift: Math.log2(of),
    bits: 1,
  });
  const [best] = model.grades;
  const grade = (ledger: string, shift: number): Mark[] =>
    best === undefined ? [] : [{ measures: new Set([`grade/${ledger}/${best.id}`]), shift, bits: 4 }];
  const red = model.lists.filter(({ kind }) => kind === 'red').map(({ id }) => id);
  const sanctions = model.consequences.filter(({ kind }) => kind === 'sanction').map(({ id }) => id);
  const starting = (prefix: string) => names.filter((name) => name.startsWith(prefix));
  return [
    ...grade('file', 0),
    ...grade('truth', CROWD_BITS.gradeDueShift),
    bit(CROWD_BITS.listed, ['listed']),
    bit(CROWD_BITS.due, ['deserved']),
    bit(
      CROWD_BITS.redListed,
      red.map((id) => `listed/${id}`),
    ),
    bit(
      CROWD_BITS.redDue,
      red.map((id) => `deserved/${id}`),
    ),
    bit(CROWD_BITS.chilled, starting('chilled/')),
    bit(CROWD_BITS.deterred, starting('deterred/')),
    bit(
      CROWD_BITS.sanctioned,
      sanctions.flatMap((id) => [`hit/${id}`, `reached/${id}`]),
    ),
    bit(CROWD_BITS.isSubject, [model.population.subjects === undefined ? 'persons' : SUBJECTS]),
  ];
}
