import type { Review } from '../../model/types.ts';
import { and, below, constant, count, equal, load, local, not, note, when } from '../builder.ts';
import { boundedRate, onlyWhen, shareThreshold } from '../quantities.ts';
import { countBacklog, type Instance, isWaiting, joinQueue, serveQueue } from '../queue.ts';
import { findingOf, isRightlyListed, letOff, lettingOff } from '../review.ts';
import type { Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';

/**
 * Objections. A person who is wronged (a false record on file, or a list that truth does not put them on) and knows of
 * it objects at a rate. An objection that is upheld removes the oldest such record and strikes the person from the
 * black lists that they do not deserve. With a capacity, cases wait in a queue; those rejected may go on to a court.
 */
export function redressStage(scope: Scope): Stmt[] {
  const { objection, court } = scope.model.redress;
  if (objection === undefined) return [];
  const instances: [Instance, Review | undefined][] = [
    ['objection', objection],
    ['court', court],
  ];
  const queues = instances.flatMap(([instance, review]) =>
    review?.capacity === undefined ? [] : [{ instance, review }],
  );
  return [
    ...objections(scope),
    ...rightfulObjections(scope),
    ...queues.flatMap(({ instance, review }) =>
      serveQueue(scope, instance, review, (word) => look(scope, instance, review, word)),
    ),
    ...queues.flatMap(({ instance }) => countBacklog(scope, instance)),
  ];
}

/** Those who are wronged object. Without a queue it is decided at once. */
function objections(scope: Scope): Stmt[] {
  const { model, builder } = scope;
  const objection = model.redress.objection!;
  const waitTicks = objection.decidedAfter === undefined ? 0 : scope.durationTicks(objection.decidedAfter);
  const rate = boundedRate(scope, objection.rate, 1);
  const u = builder.local('u');
  const spare = builder.local('spare');
  const { search, isWronged, putRight } = findingOf(scope, waitTicks);
  const decide: Stmt[] =
    objection.capacity === undefined
      ? [
          count(builder.measure('objections')),
          note(builder.event('redress', 'objection', 'person')),
          ...when(
            below(local(spare), constant(shareThreshold(scope, objection.upheld))),
            [...uphold(scope, 'objection'), ...putRight],
            reject(scope, 'objection'),
          ),
        ]
      : joinQueue(scope, 'objection');
  return [
    {
      op: 'trial',
      stream: builder.stream('redress/objection', rate.exponent),
      threshold: onlyWhen(mayObject(scope), constant(rate.base)),
      u,
      spare,
      body: [...search, ...when(isWronged, decide)],
    },
  ];
}

/** Some who are rightly on a list object all the same. */
function rightfulObjections(scope: Scope): Stmt[] {
  const { model, builder } = scope;
  const objection = model.redress.objection!;
  if (objection.rateIfRightful === undefined) return [];
  const rate = boundedRate(scope, objection.rateIfRightful, 1);
  const spare = builder.local('spare');
  const decide: Stmt[] =
    objection.capacity === undefined
      ? [
          count(builder.measure('objections')),
          note(builder.event('redress', 'objection', 'person')),
          ...doubt(scope, 'objection', objection, spare),
        ]
      : joinQueue(scope, 'objection');
  return [
    {
      op: 'trial',
      stream: builder.stream('redress/objection-if-rightful', rate.exponent),
      threshold: onlyWhen(and(mayObject(scope), isRightlyListed(scope)), constant(rate.base)),
      u: builder.local('u'),
      spare,
      body: decide,
    },
  ];
}

/** Who was told, and has no case that waits. */
function mayObject(scope: Scope): Expr | undefined {
  const { told, model } = scope;
  const { objection, court } = model.redress;
  const conditions = [
    ...(told === undefined ? [] : [equal(load(told), constant(1))]),
    ...(objection?.capacity === undefined ? [] : [not(isWaiting(scope, 'objection'))]),
    ...(court === undefined ? [] : [not(isWaiting(scope, 'court'))]),
  ];
  return conditions.length === 0 ? undefined : and(...conditions);
}

/** A case that waited is decided on what there is now; there may be nothing left to decide. */
function look(scope: Scope, instance: Instance, review: Review, word: number): Stmt[] {
  const { builder } = scope;
  const { search, isWronged, putRight } = findingOf(scope, 0);
  return [
    note(builder.event('redress', 'decided', instance)),
    ...search,
    ...when(
      isWronged,
      when(
        below(local(word), constant(shareThreshold(scope, review.upheld))),
        [...uphold(scope, instance), ...putRight],
        reject(scope, instance),
      ),
      when(isRightlyListed(scope), doubt(scope, instance, review, word), [
        count(builder.measure(instance === 'court' ? 'court-moot' : 'moot')),
      ]),
    ),
  ];
}

/** A case of somebody who is rightly listed. */
function doubt(scope: Scope, instance: Instance, review: Review, word: number): Stmt[] {
  return when(
    below(local(word), constant(lettingOff(scope, review))),
    [...uphold(scope, instance), ...letOff(scope)],
    reject(scope, instance),
  );
}

function uphold({ builder }: Scope, instance: Instance): Stmt[] {
  return [
    count(builder.measure('upheld')),
    ...(instance === 'court' ? [count(builder.measure('court-upheld'))] : []),
  ];
}

function reject(scope: Scope, instance: Instance): Stmt[] {
  const { builder, model } = scope;
  const { court } = model.redress;
  if (court === undefined || instance === 'court') return [];
  const [first, second] = [builder.local('goes-on'), builder.local('unused')];
  return [
    { op: 'draw', stream: builder.stream('redress/appeal'), block: 0, first, second },
    ...when(below(local(first), constant(shareThreshold(scope, court.appeals))), joinQueue(scope, 'court')),
  ];
}
