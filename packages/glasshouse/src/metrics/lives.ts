import type { Model, Named } from '../model/types.ts';

/** Something that happened to a traced person, as the panel keeps it. */
export interface LifeEvent {
  /** From 0. */
  readonly tick: number;
  readonly stage: string;
  readonly what: string;
  readonly subject: string;
  /** The kind of conduct that a record is about. */
  readonly kind?: string;
  /** What people read in place of the kind, or of the subject where it has a title. */
  readonly title?: string;
  /** The score after a change of it. */
  readonly score?: number;
}

/** The lives of the traced persons in the central run, under both regimes. */
export interface ComparedLives {
  /** Persons traced under both: the first so many. */
  readonly traced: number;
  /** Those whose lives differ, the one that differs most first. */
  readonly differing: readonly ComparedLife[];
}

export interface ComparedLife {
  /** The person's number, from 0. */
  readonly unit: number;
  /** The first tick in which something differs, from 0. */
  readonly from: number;
  /** What happens under one regime only, in order. */
  readonly onlyA: readonly LifeEvent[];
  readonly onlyB: readonly LifeEvent[];
}

/**
 * Finds the lives that differ, and in which events. Within a tick the order of events does not count. Those to whom
 * most is done under one regime only (lists, consequences) come first, then those who act otherwise, then the rest.
 */
export function compareLives(
  a: ReadonlyMap<number, readonly LifeEvent[]>,
  b: ReadonlyMap<number, readonly LifeEvent[]>,
  traced: number,
): ComparedLives {
  const differing = Array.from({ length: traced }, (_, unit) => unit).flatMap((unit): ComparedLife[] => {
    const [ofA, ofB] = [a.get(unit) ?? [], b.get(unit) ?? []];
    const [onlyA, onlyB] = [without(ofA, ofB), without(ofB, ofA)];
    const ticks = [...onlyA, ...onlyB].map(({ tick }) => tick);
    return ticks.length === 0 ? [] : [{ unit, from: ticks.reduce((p, q) => Math.min(p, q)), onlyA, onlyB }];
  });
  const ranked = differing.map((life) => ({ life, rank: rankOf(life) }));
  ranked.sort(
    (p, q) =>
      q.rank.done - p.rank.done ||
      q.rank.acted - p.rank.acted ||
      q.rank.all - p.rank.all ||
      p.life.from - q.life.from ||
      p.life.unit - q.life.unit,
  );
  return { traced, differing: ranked.map(({ life }) => life) };
}

/** An event of the panel, with what its value means in this regime. */
export function lifeEvent(
  model: Model,
  {
    tick,
    stage,
    what,
    subject,
    value,
  }: Omit<LifeEvent, 'kind' | 'score' | 'title'> & { readonly value: number },
): LifeEvent {
  const event = { tick, stage, what, subject };
  if (what === 'score') return { ...event, score: value };
  const kind = ABOUT_A_KIND.has(what) ? model.kinds[value] : undefined;
  const title = kind?.title ?? namedBy(event, model).find(({ id }) => id === subject)?.title;
  return {
    ...event,
    ...(kind === undefined ? {} : { kind: kind.id }),
    ...(title === undefined ? {} : { title }),
  };
}

/** What the subject of an event is one of. */
function namedBy({ stage, what }: Pick<LifeEvent, 'stage' | 'what'>, model: Model): readonly Named[] {
  if (stage === 'lists' || what === 'struck') return model.lists;
  if (stage === 'consequences') return model.consequences;
  if (stage === 'scoring') return model.downgrades;
  if (stage !== 'response') return model.kinds;
  return model.states.flatMap(({ id, changes }) =>
    changes.map((change) => ({ ...change, id: `${id}/${change.id}` })),
  );
}

/** Events whose value is the index of a kind of conduct. Two regimes may number their kinds otherwise. */
const ABOUT_A_KIND: ReadonlySet<string> = new Set(['filed', 'lapsed', 'told', 'corrected']);

/** The events that `others` does not have, each as often as it has too many of it. */
function without(events: readonly LifeEvent[], others: readonly LifeEvent[]): LifeEvent[] {
  const left = new Map<string, number>();
  for (const event of others) left.set(keyOf(event), (left.get(keyOf(event)) ?? 0) + 1);
  return events.filter((event) => {
    const key = keyOf(event);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

function keyOf({ tick, stage, what, subject, kind, score }: LifeEvent): string {
  return JSON.stringify([tick, stage, what, subject, kind, score]);
}

function rankOf({ onlyA, onlyB }: ComparedLife) {
  const events = [...onlyA, ...onlyB];
  const of = (...stages: readonly string[]) => events.filter(({ stage }) => stages.includes(stage)).length;
  return { done: of('lists', 'consequences'), acted: of('conduct'), all: events.length };
}
