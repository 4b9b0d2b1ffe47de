import type { Stmt } from '../../ir/types.ts';
import { code, type FunctionCode, get, Locals, loopWhile, plus, set } from './code.ts';
import type { Context } from './context.ts';
import { touchesOf } from './touches.ts';
import { Vector } from './vector.ts';

/** `name(start, units)`: statements for all units of a block, four units at a time. */
export function denseFunction(
  name: string,
  context: Context,
  body: readonly Stmt[],
  loose: readonly boolean[],
): FunctionCode {
  const [start, units] = [0, 1];
  const locals = new Locals(2);
  const unit = locals.fresh('i32');
  const vector = new Vector({ context, locals, start, unit, touches: touchesOf(body) }, loose);
  const statements = vector.top(body);
  const each = [...vector.four.opening(), ...statements, set(unit, plus(get(unit), 4))];
  const end = locals.fresh('i32');
  return {
    name,
    params: ['i32', 'i32'],
    locals: locals.types,
    body: [
      set(unit, get(start)),
      set(end, code('i32.add', get(start), get(units))),
      loopWhile(code('i32.lt_s', get(unit), get(end)), each),
    ],
  };
}
