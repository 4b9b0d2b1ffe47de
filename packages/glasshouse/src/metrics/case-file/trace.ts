import { BINARY } from '../../backends/reference/expressions.ts';
import { constant } from '../../ir/builder.ts';
import { recordCause, recordKind, recordSource, recordStatus, recordTick, STATUS } from '../../ir/records.ts';
import type { BinaryOperation, Expr } from '../../ir/types.ts';
import { CAUSES, type Cause } from '../../model/causes.ts';
import type { Model } from '../../model/types.ts';

/** What was heard of one unit, tick by tick. */
export interface Trace {
  readonly events: readonly TracedEvent[];
  /** Names of what is counted. */
  readonly measures: readonly string[];
  /** What the unit alone counts for: [tick][measure]. */
  readonly counts: readonly Float64Array[];
  /** The records in its file at the end of each tick; empty where the regime does not keep them one by one. */
  readonly words: readonly (readonly number[])[];
}

export interface TracedEvent {
  readonly tick: number;
  readonly stage: string;
  readonly what: string;
  readonly subject: string;
  readonly value: number;
}

/** The ticks in which the unit counted for a measure; none for a measure that there is not. */
export function ticksOf({ measures, counts }: Trace, measure: string): Set<number> {
  const at = measures.indexOf(measure);
  return new Set(counts.flatMap((ofTick, tick) => (at >= 0 && ofTick[at]! > 0 ? [tick] : [])));
}

/** What the unit counted for in a tick. */
export function countAt({ measures, counts }: Trace, measure: string, tick: number): number {
  const at = measures.indexOf(measure);
  return at < 0 ? 0 : counts[tick]![at]!;
}

/** The model with an observation of who is subject to the regime, which it may not have itself. It changes nothing else. */
export function withSubjects(model: Model): Model {
  const { subjects } = model.population;
  if (subjects === undefined) return model;
  const asked = { id: SUBJECT, title: SUBJECT, when: subjects };
  return { ...model, observations: [...model.observations, asked] };
}

export function isSubject(model: Model, trace: Trace): boolean {
  return model.population.subjects === undefined || ticksOf(trace, SUBJECTS).size > 0;
}

/** No name in a regime file has a slash. */
const SUBJECT = 'case/subject';

/** The measure of that observation. */
export const SUBJECTS = `observe/${SUBJECT}`;

/** A record as it stands in a file. */
export interface Entry {
  /** The same for as long as it is the same record. */
  readonly key: string;
  readonly kind: number;
  readonly source: number;
  readonly cause: Cause;
  /** Absent: an act that is kept for the truth only. */
  readonly status: keyof typeof STATUS;
  readonly tick: number;
}

/** Takes a word of a file apart, by the definition that the compiler has of it. */
export function readEntry(word: number): Entry {
  const of = (part: (word: Expr) => Expr): number => compute(part(constant(word)));
  const [kind, source, tick] = [of(recordKind), of(recordSource), of(recordTick)];
  const cause = CAUSES[of(recordCause)]!;
  const status = (Object.keys(STATUS) as (keyof typeof STATUS)[]).find(
    (name) => STATUS[name] === of(recordStatus),
  )!;
  return { key: [kind, source, cause, tick].join('/'), kind, source, cause, status, tick };
}

function compute(expr: Expr): number {
  if (expr.op === 'const') return expr.value;
  if (!('left' in expr)) throw new Error(`a part of a record is not made with ${expr.op}`);
  return BINARY[expr.op as BinaryOperation](compute(expr.left), compute(expr.right));
}
