import { probabilityPerTick } from '../model/rates.ts';
import type { Points } from '../model/types.ts';
import {
  add,
  assign,
  below,
  constant,
  equal,
  least,
  load,
  local,
  row,
  store,
  sub,
  tick,
  when,
} from './builder.ts';
import {
  dueTick,
  FILE_CAPACITY,
  fileColumns,
  pointsTables,
  recordInTruth,
  recordKind,
  recordStatus,
  recordTick,
  retentionTicks,
  STATUS,
} from './records.ts';
import { LEDGERS, type Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * Points that become fewer with the age of the record. The columns of points hold them whole; beside them stands how
 * much has faded, added up anew in every tick from the records in the file. What a record has lost at each age is a
 * table of whole numbers made by the compiler, so that evenly and by a share are equally exact and equally cheap.
 */
export function fade(scope: Scope): Stmt[] {
  const { builder, faded, model } = scope;
  if (faded === undefined) return [];
  const { records, used } = fileColumns(scope);
  const slot = builder.local('slot');
  const word = builder.local('word');
  const kind = builder.local('kind');
  const several = model.score!.dimensions.length > 1;
  const element = several ? pointsTables(scope)!.dimension(local(kind)) : undefined;
  const lose = (ledger: 'file' | 'truth', age: Expr): Stmt =>
    store(faded[ledger], add(load(faded[ledger], element), fadedPoints(scope, local(kind), age)), element);
  return [
    ...LEDGERS.flatMap((ledger) =>
      model.score!.dimensions.map((_, index) =>
        store(faded[ledger], constant(0), several ? constant(index) : undefined),
      ),
    ),
    ...when(below(constant(0), load(used)), [
      {
        op: 'loop',
        local: slot,
        count: load(used),
        limit: FILE_CAPACITY,
        body: [
          assign(word, load(records, local(slot))),
          assign(kind, recordKind(local(word))),
          ...when(equal(recordStatus(local(word)), constant(STATUS.filed)), [
            lose('file', ageOnFile(scope, local(word))),
          ]),
          ...when(equal(recordInTruth(local(word)), constant(1)), [lose('truth', ageInTruth(local(word)))]),
        ],
      },
    ]),
  ];
}

/** Ticks since the record came on file. */
export function ageOnFile(scope: Scope, word: Expr): Expr {
  return sub(tick, dueTick(scope, word));
}

/** Ticks since the act. */
export const ageInTruth = (word: Expr): Expr => sub(tick, recordTick(word));

/** How much a record of a kind has lost at an age. */
export function fadedPoints(scope: Scope, kind: Expr, age: Expr): Expr {
  const losses = scope.model.kinds.map((_, index) => lossesOf(scope, index));
  const starts = losses.map((_, index) =>
    losses.slice(0, index).reduce((sum, { length }) => sum + length, 0),
  );
  const from = row(scope.builder.table('fading/from', starts), kind);
  const oldest = row(
    scope.builder.table(
      'fading/oldest',
      losses.map(({ length }) => length - 1),
    ),
    kind,
  );
  return row(scope.builder.table('fading/lost', losses.flat()), add(from, least(age, oldest)));
}

/** What a record of a kind has lost at each age, from 0 to its retention; nothing where its points do not fade. */
function lossesOf(scope: Scope, kind: number): number[] {
  const item = scope.model.score!.points.find((entry) => entry.kind === kind);
  if (item?.fading === undefined) return [0];
  const points = scope.value(item.points);
  const kept = keptShare(scope, item.fading, retentionTicks(scope, kind));
  return Array.from(
    { length: retentionTicks(scope, kind) + 1 },
    (_, age) => points - Math.sign(points) * Math.round(Math.abs(points) * kept(age)),
  );
}

function keptShare(
  scope: Scope,
  fading: NonNullable<Points['fading']>,
  retention: number,
): (age: number) => number {
  if (fading === 'even') return (age) => (retention - age) / retention;
  const { unit } = scope.model.numbers[fading.decay]!;
  const kept = 1 - probabilityPerTick(scope.value(fading.decay), unit!, scope.model.tick);
  // Multiplied out step by step, so that every machine comes to the same.
  const shares = [1];
  for (let age = 1; age <= retention; age++) shares.push(shares[age - 1]! * kept);
  return (age) => shares[age]!;
}
