import { walkExpression } from '../language/expression/walk.ts';
import { auditColumn, auditedGroups } from '../model/audit.ts';
import { CAUSES, type FalseCause, falseCausesOf } from '../model/causes.ts';
import { columnOf } from '../model/columns.ts';
import { canBeLate } from '../model/late.ts';
import { ticksOf } from '../model/rates.ts';
import { scoreAtStart } from '../model/score.ts';
import type { AttributeRef, ListKind, Model, NumberRef, Score } from '../model/types.ts';
import type { ProgramBuilder } from './builder.ts';
import { type KindSet, kindSet } from './kind-set.ts';

/** The two ledgers of every unit: what is on file, and what would be on file if files told the truth. */
export type Ledger = 'file' | 'truth';
export const LEDGERS: readonly Ledger[] = ['file', 'truth'];
/** What the state of a list is kept for: the two ledgers, and what the file would say if records came on time (on-time.ts). */
export type ListLedger = Ledger | 'on-time';

/** What all stages of the compiler share: the model, its numbers, and the columns and locals that cross stages. */
export interface Scope {
  readonly model: Model;
  readonly ticks: number;
  readonly builder: ProgramBuilder;
  /** The value of a number in this replicate, in the unit of the file. */
  readonly value: (ref: NumberRef) => number;
  readonly durationTicks: (ref: NumberRef) => number;
  readonly groups: readonly string[];
  readonly columns: {
    readonly region: number;
    /** By which results are counted: the attribute `group`, or what the regime names. */
    readonly group: number;
  };
  /** Whether records are kept one by one (retention, delay, correction and all wrong records but invented ones need it). */
  readonly keepsRecords: boolean;
  /** Sums of points by dimension, or undefined without a score. */
  readonly points?: Readonly<Record<Ledger, number>>;
  /** How much of the points has faded with age, by dimension; absent where none do. */
  readonly faded?: Readonly<Record<Ledger, number>>;
  /** Columns with the score as last published; absent where it is published at every tick. */
  readonly published?: Readonly<Record<Ledger, number>>;
  /** Columns with the grade, as last published; absent where it follows from the score at any time. */
  readonly grades?: Readonly<Record<Ledger, number>>;
  /** Columns with the tick since which the grade is the same, where a rule asks for it. */
  readonly held?: Readonly<Record<Ledger, number>>;
  /** When the last adverse record came, where a rule asks for it (clean.ts). */
  readonly adverse?: AdverseColumns;
  /** Local with the score at the start of the tick (what conduct sees) and at its end. */
  readonly scoreBefore?: Readonly<Record<Ledger, number>>;
  readonly scoreNow?: Readonly<Record<Ledger, number>>;
  /** For kinds that a change of a state or a misuse asks about: locals saying whether the person did one this tick. */
  readonly did: ReadonlyMap<string, number>;
  /** Of which kinds, of those that a rule asks about, one was recorded (file) or done (truth) this tick. */
  readonly recorded: Readonly<Record<Ledger, KindSet>>;
  /** Of which kinds a true record was made of an act of this tick, whenever it comes; absent where none can come late. */
  readonly recordedOnTime?: KindSet;
  /** The same for records that are right, and for those that are wrong by each cause that is not put right first. */
  readonly recordedRight: { readonly right: KindSet; readonly wrong: ReadonlyMap<FalseCause, KindSet> };
  /** Column with the points of false records on file, by dimension, where records are not kept one by one. */
  readonly falsePoints?: number;
  /** Locals that count the adverse records filed this tick, when an observation asks for them. */
  readonly newNegatives?: { readonly true: number; readonly false: number };
  /** For lists whose comings and goings an observation asks for: local saying whether the person was on it before. */
  readonly wasOn: ReadonlyMap<string, number>;
  /**
   * For each kind of list that there is, a local: whether the person is on any, in any ledger (or would be, but for a grace or a
   * suspension), after the lists stage. Most people are on none: where there are many lists it is asked once. Undefined where
   * there are few.
   */
  readonly anyList?: ReadonlyMap<ListKind, number>;
  /** Column: 1 once the person was told of a record. Absent without notice. */
  readonly told?: number;
}

/** Ticks of the last adverse act or record; -1 for none. */
export interface AdverseColumns extends Readonly<Record<Ledger, number>> {
  /** Of the last one that is right. */
  readonly right: number;
  /** The cause of the last one on file. */
  readonly by: number;
  /** Of acts of which there is a true record, or will be; absent where none can come late. */
  readonly onTime?: number;
  /** Of false ones that have lapsed; absent where records are not kept one by one. */
  readonly lapsed?: number;
  /** Local: the one on file as of the end of the previous tick. */
  readonly before: number;
}

/** Reads an attribute of the unit; `type`, `role`, `region` and `group` included. */
export function attributeColumn(scope: Scope, on: Exclude<AttributeRef, { readonly state: number }>): number {
  if (on === 'region') return scope.columns.region;
  if (on === 'role') return scope.builder.attribute('role', 1);
  if (on === 'type') return scope.builder.attribute('type', scope.model.population.units.length - 1);
  const attribute = scope.model.population.attributes[on.attribute]!;
  const max = attribute.kind === 'labels' ? attribute.labels.length - 1 : attribute.max;
  return scope.builder.attribute(columnOf(attribute), max);
}

export function makeScope(model: Model, values: Float64Array, ticks: number, builder: ProgramBuilder): Scope {
  const value = (ref: NumberRef): number => values[ref]!;
  const durationTicks = (ref: NumberRef): number =>
    ticksOf(value(ref), model.numbers[ref]!.unit!.period, model.tick);
  const groups = auditedGroups(model.population);
  const columns = {
    region: builder.attribute('region', model.population.regions.length - 1),
    group: builder.attribute(auditColumn(model.population), groups.length - 1),
  };
  const asked = askedOf(model);
  const kinds = model.kinds.map(({ id }) => id);
  const setOf = (name: string) => kindSet(builder, name, [...asked.recorded], kinds);
  return {
    model,
    ticks,
    builder,
    value,
    durationTicks,
    groups,
    columns,
    keepsRecords: keepsRecords(model),
    did: new Map(didAsked(model).map((kind) => [kind, builder.local(`did-${kind}`, 'bool')])),
    wasOn: new Map([...asked.changed].map((list) => [list, builder.local(`was-${list}`, 'bool')])),
    recorded: { file: setOf('recorded'), truth: setOf('done') },
    recordedRight: {
      right: setOf('recorded-right'),
      wrong: new Map(
        falseCausesOf(model)
          .filter((cause) => cause !== 'invented')
          .map((cause) => [cause, setOf(`recorded-${cause}`)]),
      ),
    },
    ...(canBeLate(model) ? { recordedOnTime: setOf('recorded-on-time') } : {}),
    ...(model.lists.length < MANY_LISTS ? {} : { anyList: listKindLocals(model, builder) }),
    ...(model.score === undefined ? {} : scoreColumns(model, value, ticks, builder)),
    ...(model.score === undefined
      ? {}
      : ratingColumns(model, model.score, value, ticks, builder, asked.held)),
    ...(asked.clean ? { adverse: adverseColumns(model, ticks, builder) } : {}),
    ...(asked.negatives || model.redress.objection?.hold !== undefined
      ? { newNegatives: { true: builder.local('new-true'), false: builder.local('new-false') } }
      : {}),
    ...(model.redress.notice === undefined ? {} : { told: builder.state('told', 0, 1, 0) }),
  };
}

function listKindLocals(model: Model, builder: ProgramBuilder): ReadonlyMap<ListKind, number> {
  const kinds = new Set(model.lists.map(({ kind }) => kind));
  return new Map([...kinds].map((kind) => [kind, builder.local(`any-${kind}`, 'bool')]));
}

/** From how many lists on it pays to ask first whether somebody is on any. */
const MANY_LISTS = 8;

function keepsRecords(model: Model): boolean {
  return (
    model.redress.objection !== undefined ||
    (model.score?.points.some((entry) => entry.retention !== undefined) ?? false) ||
    model.sources.some((source) => source.sees.some((sight) => sight.delay !== undefined)) ||
    falseCausesOf(model).some((cause) => cause !== 'invented')
  );
}

function scoreColumns(
  model: Model,
  value: (ref: NumberRef) => number,
  ticks: number,
  builder: ProgramBuilder,
) {
  const score = model.score!;
  // In a tick a file gets at most the acts of a kind (each twice, if a source duplicates), one namesake's record and, of each
  // source, one record of every other cause.
  const { sources } = model;
  const twice = sources.some(({ duplicates }) => duplicates !== undefined) ? 2 : 1;
  const errors = sources.reduce(
    (sum, { matching, misuse }) => sum + 1 + Number(matching !== undefined) + misuse.length,
    1,
  );
  const records = (kind: number): number => twice * model.kinds[kind]!.atMost + errors;
  const perTick = score.points.reduce(
    (sum, entry) => sum + records(entry.kind) * Math.abs(value(entry.points)),
    0,
  );
  const bound = Math.min(perTick * ticks, 2 ** 30);
  const dimensions = score.dimensions.length;
  return {
    ...(keepsRecords(model)
      ? {}
      : { falsePoints: builder.state('points/false', -bound, bound, 0, dimensions) }),
    ...(score.points.some((entry) => entry.fading !== undefined)
      ? {
          faded: {
            file: builder.state('faded/file', -bound, bound, 0, dimensions),
            truth: builder.state('faded/truth', -bound, bound, 0, dimensions),
          },
        }
      : {}),
    points: {
      file: builder.state('points/file', -bound, bound, 0, dimensions),
      truth: builder.state('points/truth', -bound, bound, 0, dimensions),
    },
    scoreBefore: { file: builder.local('score-before-file'), truth: builder.local('score-before-truth') },
    scoreNow: { file: builder.local('score-file'), truth: builder.local('score-truth') },
  };
}

/** Columns of what is published and held, each only where a regime uses it. */
function ratingColumns(
  model: Model,
  score: Score,
  value: (ref: NumberRef) => number,
  ticks: number,
  builder: ProgramBuilder,
  asksHeld: boolean,
) {
  const start = scoreAtStart(score, value);
  const grade = model.grades.findIndex(({ from }) => from === undefined || value(from) <= start);
  const twice = (name: string, min: number, max: number, initial: number): Record<Ledger, number> => ({
    file: builder.state(`${name}/file`, min, max, initial),
    truth: builder.state(`${name}/truth`, min, max, initial),
  });
  const isPublished = score.update !== undefined;
  const keepsGrade =
    model.grades.length > 0 &&
    (isPublished ||
      asksHeld ||
      model.downgrades.length > 0 ||
      // What a quota says changes from tick to tick, and conduct looks at the grade of the end of the last one.
      model.grades.some(({ quota }) => quota !== undefined));
  return {
    ...(isPublished
      ? { published: twice('published', score.min ?? -(2 ** 30), score.max ?? 2 ** 30, start) }
      : {}),
    ...(keepsGrade ? { grades: twice('grade', 0, model.grades.length - 1, grade) } : {}),
    ...(asksHeld ? { held: twice('held-since', 0, ticks, 0) } : {}),
  };
}

function adverseColumns(model: Model, ticks: number, builder: ProgramBuilder): AdverseColumns {
  const column = (name: string): number => builder.state(`adverse/${name}`, -1, ticks, -1);
  return {
    file: column('file'),
    truth: column('truth'),
    right: column('right'),
    by: builder.state('adverse/by', 0, CAUSES.length - 1, 0),
    ...(keepsRecords(model) ? { lapsed: column('lapsed') } : {}),
    ...(canBeLate(model) ? { onTime: column('on-time') } : {}),
    before: builder.local('adverse-before'),
  };
}

/** What the rules ask about records and listings of this tick, and of the time since the last ones. */
function askedOf(model: Model): {
  recorded: Set<string>;
  changed: Set<string>;
  negatives: boolean;
  clean: boolean;
  held: boolean;
} {
  const recorded = new Set<string>();
  const changed = new Set<string>();
  let negatives = false;
  let clean = false;
  let held = false;
  const rules = [
    ...model.downgrades.map((downgrade) => downgrade.when),
    ...model.lists.flatMap((list) => [...list.entry.map((entry) => entry.when), list.exit]),
    ...model.consequences.map((consequence) => consequence.when),
    ...model.observations.map((observation) => observation.when),
  ];
  for (const rule of rules) {
    if (rule === undefined) continue;
    walkExpression(rule, (node) => {
      if (node.op === 'call' && node.function === 'recorded') recorded.add(node.argument);
      if (node.op === 'call' && (node.function === 'entered' || node.function === 'left'))
        changed.add(node.argument);
      if (node.op === 'call' && node.function === 'clean-for') clean = true;
      if (node.op === 'call' && node.function === 'held-for') held = true;
      if (node.op === 'name' && NEW_NEGATIVES.includes(node.name)) negatives = true;
    });
  }
  return { recorded, changed, negatives, clean, held };
}

/** Kinds of conduct that changes of states and misuse at sources ask about. */
function didAsked(model: Model): string[] {
  const kinds = new Set<string>();
  const asking = [
    ...model.states.flatMap(({ changes }) => changes),
    ...model.sources.flatMap(({ misuse }) => misuse),
  ];
  for (const { when, factors } of asking) {
    for (const rule of [when, ...factors.map((factor) => factor.when)]) {
      if (rule === undefined) continue;
      walkExpression(rule, (node) => {
        if (node.op === 'call' && node.function === 'did') kinds.add(node.argument);
      });
    }
  }
  return [...kinds];
}

/** Names that an observation may read (language reference, section on expressions). */
const NEW_NEGATIVES: readonly string[] = ['new-true-negatives', 'new-false-negatives'];
