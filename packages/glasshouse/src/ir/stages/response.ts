import type { State, StateChange } from '../../model/types.ts';
import { and, assign, constant, count, equal, local, note, or } from '../builder.ts';
import { compileExpression, type View } from '../expressions.ts';
import { hazardThreshold } from '../hazard.ts';
import { onlyWhen } from '../quantities.ts';
import type { Scope } from '../scope.ts';
import { stateValue, storeState } from '../states.ts';
import type { Stmt } from '../types.ts';

const PERSON_NOW: View = { ledger: 'file', moment: 'now' };

/**
 * What the tick has done to people: the changes of their states, in the order of the file. Conduct of the next tick
 * is the first that can depend on it.
 */
export function responseStage(scope: Scope): Stmt[] {
  return scope.model.states.flatMap((state, index) =>
    state.changes.length === 0 ? [] : changesOf(scope, state, index),
  );
}

function changesOf(scope: Scope, state: State, index: number): Stmt[] {
  const before = scope.builder.local(`state-${state.id}`);
  return [
    assign(before, stateValue(scope, index)),
    ...state.changes.map((change) => changeOf(scope, state, index, change, before)),
  ];
}

/** One change: a trial among those who have had one of its values all through the tick. */
function changeOf(scope: Scope, state: State, index: number, change: StateChange, before: number): Stmt {
  const { builder } = scope;
  const name = `${state.id}/${change.id}`;
  const { exponent, threshold } = hazardThreshold(scope, change, `state/${name}`, PERSON_NOW);
  const first = state.changes[0] === change;
  const can = and(
    or(...change.from.map((value) => equal(local(before), constant(value)))),
    first ? undefined : equal(stateValue(scope, index), local(before)),
    change.when === undefined ? undefined : compileExpression(scope, change.when, PERSON_NOW),
  );
  return {
    op: 'trial',
    stream: builder.stream(`state/${name}`, exponent),
    threshold: onlyWhen(can, threshold),
    u: builder.local('u'),
    spare: builder.local('spare'),
    body: [
      storeState(scope, index, change.to),
      count(builder.measure(`changed/${name}`)),
      note(builder.event('response', 'changed', name), constant(change.to)),
    ],
  };
}
