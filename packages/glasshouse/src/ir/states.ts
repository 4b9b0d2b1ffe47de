import { startColumn } from '../model/columns.ts';
import { choose, constant, equal, lagged, load, store, sub } from './builder.ts';
import type { Scope } from './scope.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * The column of a state. Where everybody begins with one value it holds the value. Where the population draws the
 * start it holds 0 for as long as the person has that value, else 1 + the value: so the start can be read of other
 * persons, too, before the first tick is over.
 */
function stateColumn(scope: Scope, state: number): { column: number; start?: number } {
  const { id, values, start } = scope.model.states[state]!;
  const last = values.length - 1;
  if ('value' in start) return { column: scope.builder.state(`state/${id}`, 0, last, start.value) };
  return {
    column: scope.builder.state(`state/${id}`, 0, last + 1, 0),
    start: scope.builder.attribute(startColumn(scope.model.states[state]!), last),
  };
}

/** The value of a state of the unit as it stands now, or of another unit, `of`, at the end of the previous tick. */
export function stateValue(scope: Scope, state: number, of?: Expr): Expr {
  const { column, start } = stateColumn(scope, state);
  const read = (from: number): Expr => {
    if (of === undefined) return load(from);
    scope.builder.lag(from);
    return lagged(from, of);
  };
  if (start === undefined) return read(column);
  const held = read(column);
  return choose(equal(held, constant(0)), read(start), sub(held, constant(1)));
}

/** Gives the unit the value of a state. */
export function storeState(scope: Scope, state: number, value: number): Stmt {
  const { column, start } = stateColumn(scope, state);
  return store(column, constant(start === undefined ? value : value + 1));
}
