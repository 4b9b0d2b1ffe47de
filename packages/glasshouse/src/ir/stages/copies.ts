import { blameCopy } from '../attribution.ts';
import {
  add,
  and,
  assign,
  atMost,
  below,
  choose,
  constant,
  count,
  equal,
  load,
  local,
  not,
  or,
  store,
  tick,
  truth,
  when,
} from '../builder.ts';
import { codeOf, MISSED_CAUSES, WRONGFUL_CAUSES } from '../list-causes.ts';
import { FOREVER, listColumns, listIsOn, listWasOn, struckColumn } from '../listing.ts';
import { dependentShare, shareThreshold } from '../quantities.ts';
import type { Ledger, Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';

/**
 * A copy of a list follows what it is a copy of: on file after a lag, not for every entry and not for every removal; in
 * truth at once. It is brought up to date after the original, in the same tick.
 */
export function copyRules(scope: Scope, index: number, ledger: Ledger): Stmt[] {
  return ledger === 'truth' ? inTruth(scope, index) : onFile(scope, index);
}

/** Why a copy is wrong, once both ledgers are up to date. */
export function blameCopying(scope: Scope, index: number): Stmt[] {
  const follows = followsColumn(scope, index);
  const stale = choose(
    is(follows, 'corrected'),
    constant(codeOf(WRONGFUL_CAUSES, 'uncorrected')),
    constant(codeOf(WRONGFUL_CAUSES, 'stale-copy')),
  );
  const absent = choose(
    is(follows, 'notShared'),
    constant(codeOf(MISSED_CAUSES, 'not-shared')),
    constant(codeOf(MISSED_CAUSES, 'late')),
  );
  return blameCopy(scope, index, scope.model.lists[index]!.copy!.of, stale, absent);
}

/** How the keeper of a copy stands to the unit's present or last listing in the original. */
const FOLLOWS = { never: 0, shared: 1, notShared: 2, letGo: 3, corrected: 4 } as const;

function inTruth(scope: Scope, index: number): Stmt[] {
  const { of } = scope.model.lists[index]!.copy!;
  const { until, from } = listColumns(scope, index, 'truth');
  const isOn = below(tick, load(until));
  return when(
    listIsOn(scope, of, 'truth'),
    when(not(isOn), [...(from === undefined ? [] : [store(from, tick)]), store(until, constant(FOREVER))]),
    when(isOn, [store(until, tick)]),
  );
}

function onFile(scope: Scope, index: number): Stmt[] {
  const { builder, model } = scope;
  const { id, copy } = model.lists[index]!;
  const { of, lag, removalLag, completeness, removalsLost } = copy!;
  const { until, from } = listColumns(scope, index, 'file');
  const follows = followsColumn(scope, index);
  const first = builder.local('first');
  const second = builder.local('second');
  const original = builder.local('original', 'bool');
  const outlived = builder.local('outlived', 'bool');
  const draw: Stmt[] =
    completeness === undefined && removalsLost === undefined
      ? []
      : [{ op: 'draw', stream: builder.stream(`copy/${id}`), block: 0, first, second }];
  const isFollowed = or(is(follows, 'shared'), is(follows, 'notShared'));

  const arrives =
    completeness === undefined
      ? truth(true)
      : below(local(first), dependentShare(scope, completeness, `completeness/${id}`));
  const enter = when(
    arrives,
    [
      // Whoever is still on it stays on it; a removal that is under way no longer counts.
      ...(from === undefined
        ? []
        : when(atMost(load(until), tick), [store(from, add(tick, constant(ticksOf(scope, lag))))])),
      store(until, constant(FOREVER)),
      store(follows, constant(FOLLOWS.shared)),
    ],
    [store(follows, constant(FOLLOWS.notShared))],
  );

  const isRemoved =
    removalsLost === undefined
      ? truth(true)
      : atMost(constant(shareThreshold(scope, removalsLost)), local(second));
  const leave: Stmt[] = [
    ...when(is(follows, 'shared'), [
      ...when(isRemoved, [store(until, add(tick, constant(ticksOf(scope, removalLag))))]),
    ]),
    store(follows, choose(wasCorrected(scope, of), constant(FOLLOWS.corrected), constant(FOLLOWS.letGo))),
  ];
  const outlives = (isOn: Expr): Expr => and(atMost(constant(FOLLOWS.letGo), load(follows)), isOn);
  return [
    assign(original, listIsOn(scope, of, 'file')),
    assign(outlived, outlives(listWasOn(scope, index, 'file'))),
    ...when(
      local(original),
      when(not(isFollowed), [...draw, ...enter]),
      when(isFollowed, [...draw, ...leave]),
    ),
    ...when(outlives(listIsOn(scope, index, 'file')), [
      count(builder.measure(`outlived/${id}`)),
      ...when(not(local(outlived)), [count(builder.measure(`outlived-first/${id}`))]),
    ]),
  ];
}

function is(follows: number, state: keyof typeof FOLLOWS): Expr {
  return equal(load(follows), constant(FOLLOWS[state]));
}

function followsColumn(scope: Scope, index: number): number {
  return scope.builder.state(`list/${scope.model.lists[index]!.id}/follows`, 0, 4, 0);
}

/** Whether a list that lets the unit go in this tick does so after redress; of a copy: because it heard so. */
function wasCorrected(scope: Scope, list: number): Expr {
  const struck = equal(load(struckColumn(scope, list)), tick);
  if (scope.model.lists[list]!.copy === undefined) return struck;
  return or(struck, equal(load(followsColumn(scope, list)), constant(FOLLOWS.corrected)));
}

const ticksOf = (scope: Scope, ref: number | undefined): number =>
  ref === undefined ? 0 : scope.durationTicks(ref);
