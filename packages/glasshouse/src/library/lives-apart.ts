import { communityCount } from '../engine/communities.ts';
import { Interrupted } from '../engine/interrupted.ts';
import { turnOfTheLoop } from '../engine/turn-of-the-loop.ts';
import type { Progress } from '../engine/types.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { RunData } from '../metrics/types.ts';
import { requireSamePersons } from './same-persons.ts';
import { CROWD_BITS, watchStanding } from './standing-words.ts';

/** What becomes of the same persons under two regimes, person by person, in the central replicate. */
export interface LivesApart {
  /** How many were looked at: everybody. */
  readonly persons: number;
  /** Persons who stand otherwise under B in some tick. */
  readonly differing: number;
  /** Persons who were wrongly listed at any time: under one regime only, and under both. */
  readonly wronged: Readonly<Record<'onlyA' | 'onlyB' | 'both', Few>>;
  /** Those whose lives differ most, the one that differs most first. */
  readonly most: readonly LifeApart[];
}

/** How many they are, and the first of them. */
export interface Few {
  readonly count: number;
  readonly units: readonly number[];
}

export interface LifeApart {
  /** The person's number, from 0. */
  readonly unit: number;
  /** The first tick in which something differs, from 0. */
  readonly from: number;
  readonly a: LifeTally;
  readonly b: LifeTally;
}

/** In how many ticks something was so. */
export type LifeTally = Readonly<Record<Tallied, number>>;
const TALLIED = [
  'listed',
  'wrongful',
  'sanctioned',
  'chilled',
  'deterred',
  'redListed',
  'gradedTooLow',
] as const;
type Tallied = (typeof TALLIED)[number];

export interface ApartOptions {
  /** So many of each sort are named; 20 unless told. */
  readonly limit?: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * All communities of two runs live again, side by side, and everybody in them is looked at. Those to whom most is done
 * under one regime only (black lists, sanctions) come first, then those who act otherwise, then the rest. Throws as
 * `requireSamePersons` does, and `Interrupted` on abort.
 */
export async function livesApart(a: RunData, b: RunData, options: ApartOptions = {}): Promise<LivesApart> {
  requireSamePersons(a, b);
  const { limit = 20, onProgress, signal } = options;
  const { persons, ticks } = a;
  const watches = [watchStanding(a), watchStanding(b)] as const;
  const compared = comparedBits(a, b);
  const wronged = { onlyA: NOBODY, onlyB: NOBODY, both: NOBODY };
  let differing = 0;
  let most: readonly Ranked[] = [];
  let breathedAt = performance.now();
  for (let index = 0; index < communityCount(persons); index++) {
    const [ofA, ofB] = [watches[0].community(index), watches[1].community(index)];
    const first = index * COMMUNITY_SIZE;
    const looked = lookAt(first, ofA.units, compared);
    for (let tick = 0; tick < ticks; tick++) {
      if (signal?.aborted) throw new Interrupted();
      looked.at(tick, ofA.step(tick)[0]!, ofB.step(tick)[0]!);
      if (performance.now() - breathedAt < BREATHE_EVERY_MS) continue;
      const done = first * ticks + (tick + 1) * ofA.units;
      onProgress?.({ done, total: persons * ticks, replicate: 0, replicates: 1 });
      await turnOfTheLoop();
      breathedAt = performance.now();
    }
    ofA.end();
    ofB.end();
    const { differing: own, ranked, wrongly } = looked.sum(limit);
    differing += own;
    most = [...most, ...ranked].sort(byRank).slice(0, limit);
    for (const which of WHICH) {
      const { count, units } = wronged[which];
      const all = [...units, ...wrongly[which]].slice(0, limit);
      wronged[which] = { count: count + wrongly[which].length, units: all };
    }
  }
  return { persons, differing, wronged, most: most.map(({ life }) => life) };
}

/** How long the event loop may have to wait. */
const BREATHE_EVERY_MS = 20;

const WHICH = ['onlyA', 'onlyB', 'both'] as const;
const NOBODY: Few = { count: 0, units: [] };

const { listed, due, redListed, redDue, sanctioned, chilled, deterred, gradeMask, gradeDueShift } =
  CROWD_BITS;
const GRADES = gradeMask | (gradeMask << gradeDueShift);
/** What is done to a person, and what the person does. */
const DONE = listed | sanctioned;
const ACTED = chilled | deterred;

/** Grades are told apart by their place: those of two scales say nothing of each other. */
function comparedBits(a: RunData, b: RunData): number {
  const scale = ({ model }: RunData) => JSON.stringify(model.grades.map(({ id }) => id));
  return DONE | ACTED | due | redListed | redDue | (scale(a) === scale(b) ? GRADES : 0);
}

interface Ranked {
  /** Of two lives the one with the higher number comes first, at the first place where they differ. */
  readonly rank: readonly number[];
  readonly life: LifeApart;
}

function byRank(p: Pick<Ranked, 'rank'>, q: Pick<Ranked, 'rank'>): number {
  const at = p.rank.findIndex((value, place) => value !== q.rank[place]);
  return at < 0 ? 0 : q.rank[at]! - p.rank[at]!;
}

/** Keeps for everybody of one community how much differs. */
function lookAt(first: number, units: number, compared: number) {
  const room = (): Uint16Array => new Uint16Array(units);
  const [done, acted, all] = [room(), room(), room()];
  const from = new Int16Array(units).fill(-1);
  const tallies = [tally(units), tally(units)] as const;
  return {
    at(tick: number, wordsA: Int32Array, wordsB: Int32Array): void {
      tallies[0].add(wordsA);
      tallies[1].add(wordsB);
      for (let unit = 0; unit < units; unit++) {
        const other = (wordsA[unit]! ^ wordsB[unit]!) & compared;
        if (other === 0) continue;
        if (from[unit]! < 0) from[unit] = tick;
        all[unit]!++;
        if ((other & DONE) !== 0) done[unit]!++;
        if ((other & ACTED) !== 0) acted[unit]!++;
      }
    },
    sum(limit: number) {
      const wrongly = { onlyA: [] as number[], onlyB: [] as number[], both: [] as number[] };
      const differing: number[] = [];
      const rankOf = (unit: number) => [done[unit]!, acted[unit]!, all[unit]!, -from[unit]!, -(first + unit)];
      for (let unit = 0; unit < units; unit++) {
        const [inA, inB] = [tallies[0].isWronged(unit), tallies[1].isWronged(unit)];
        if (inA || inB) wrongly[inA ? (inB ? 'both' : 'onlyA') : 'onlyB'].push(first + unit);
        if (from[unit]! >= 0) differing.push(unit);
      }
      const ranks = differing.map((unit) => ({ unit, rank: rankOf(unit) })).sort(byRank);
      const ranked = ranks.slice(0, limit).map(({ unit, rank }): Ranked => {
        const [a, b] = [tallies[0].of(unit), tallies[1].of(unit)];
        return { rank, life: { unit: first + unit, from: from[unit]!, a, b } };
      });
      return { differing: differing.length, ranked, wrongly };
    },
  };
}

/** Counts for everybody the ticks in which something was so. */
function tally(units: number) {
  const counts = Object.fromEntries(TALLIED.map((what) => [what, new Uint16Array(units)])) as Record<
    Tallied,
    Uint16Array
  >;
  return {
    add(words: Int32Array): void {
      for (let unit = 0; unit < units; unit++) {
        const word = words[unit]!;
        const grade = word & gradeMask;
        if (grade > ((word >> gradeDueShift) & gradeMask)) counts.gradedTooLow[unit]!++;
        if ((word & (DONE | ACTED | redListed)) === 0) continue;
        if ((word & redListed) !== 0) counts.redListed[unit]!++;
        if ((word & listed) !== 0) counts.listed[unit]!++;
        if ((word & listed) !== 0 && (word & due) === 0) counts.wrongful[unit]!++;
        if ((word & sanctioned) !== 0) counts.sanctioned[unit]!++;
        if ((word & chilled) !== 0) counts.chilled[unit]!++;
        if ((word & deterred) !== 0) counts.deterred[unit]!++;
      }
    },
    isWronged: (unit: number): boolean => counts.wrongful[unit]! > 0,
    of: (unit: number): LifeTally =>
      Object.fromEntries(TALLIED.map((what) => [what, counts[what][unit]!])) as LifeTally,
  };
}
