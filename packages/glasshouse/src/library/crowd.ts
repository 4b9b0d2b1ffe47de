import { communitySize } from '../engine/communities.ts';
import { countsOfTick, newCounts } from '../engine/counts.ts';
import { type Mark, withMarks } from '../ir/marks.ts';
import type { Program } from '../ir/types.ts';
import { SUBJECTS, withSubjects } from '../metrics/case-file/trace.ts';
import type { RunData } from '../metrics/types.ts';
import type { Model } from '../model/types.ts';
import { generateCommunity } from '../population/generate.ts';
import { makeJob } from './job.ts';
import { livingOf } from './living.ts';
import { misfit } from './part-of.ts';

/** How everybody in one community stood in the course of a run. */
export interface Crowd {
  readonly units: number;
  /** The tick at whose end each frame stands. */
  readonly ticks: readonly number[];
  /** A word for each unit, frame by frame: see `stateIn`. */
  readonly frames: Uint16Array;
  /** By unit, as indices into `run.regions` and `run.groups`. */
  readonly region: Uint8Array;
  readonly group: Uint8Array;
}

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

export interface CrowdOptions {
  /** The central one unless told. */
  readonly replicate?: number;
  readonly community?: number;
  /** Frames are left out, evenly, where a run has more ticks. */
  readonly framesMax?: number;
  /** Where the frames are kept; a shared buffer can be read by another thread. Ordinary memory unless told. */
  readonly allocate?: (bytes: number) => ArrayBufferLike;
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

/**
 * One community of a finished run lives again, and everybody in it is looked at. What it counts is held against what the
 * run counted; an error says where the two differ.
 */
export function crowd(run: RunData, options: CrowdOptions = {}): Crowd {
  const { replicate = 0, community: index = 0, framesMax = FRAMES_MAX, allocate = plainMemory } = options;
  const { model, settings, backend, known } = livingOf(run, replicate);
  const job = makeJob(withSubjects(model), settings, replicate);
  const marked = withMarks(job.program, marksOf(model, job.program));
  const { program } = marked;
  const units = communitySize(settings.persons, index);
  const attributes = generateCommunity(job.population, job.dice, index, units, backend.words);
  const community = backend.load(program, job.dice).community(index, units, attributes);
  const stride = Math.ceil(program.ticks / framesMax);
  const ticks = Array.from({ length: program.ticks }, (_, tick) => tick).filter(
    (tick) => (tick + 1) % stride === 0 || tick === program.ticks - 1,
  );
  const frames = new Uint16Array(allocate(2 * units * ticks.length));
  const counts = newCounts(program);
  const happened = new Uint16Array(units);
  let frame = 0;
  for (let tick = 0; tick < program.ticks; tick++) {
    community.step(tick, known[tick]!, countsOfTick(program, counts, tick));
    const words = community.column(marked.column);
    const isFrame = ticks[frame] === tick;
    for (let unit = 0; unit < units; unit++) {
      happened[unit]! |= words[unit]! & PASSING;
      if (isFrame) frames[frame * units + unit] = words[unit]! | happened[unit]!;
    }
    if (!isFrame) continue;
    happened.fill(0);
    frame++;
  }
  community.release?.();
  const measure = misfit(run.measures, run.replicates[replicate]!.counts, program, counts, run.persons);
  if (measure !== undefined) throw new Error(`\`${measure}\` comes out otherwise than it was counted`);
  return {
    units,
    ticks,
    frames,
    region: Uint8Array.from(attributes.get('region')!),
    group: Uint8Array.from(attributes.get(program.columns[program.cells.groupColumn]!.name)!),
  };
}

/** So many frames of a full community take 16 MB. */
const FRAMES_MAX = 120;

const plainMemory = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes);

/** What is true of a tick, and not of its end. */
const PASSING = CROWD_BITS.chilled | CROWD_BITS.deterred;

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
