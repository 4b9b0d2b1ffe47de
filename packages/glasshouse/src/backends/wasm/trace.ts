import type { Stmt } from '../../ir/types.ts';
import { code, type FunctionCode, get, Locals, loopWhile, plus, set } from './code.ts';
import type { Context } from './context.ts';
import { TRACE } from './names.ts';
import { Scalar } from './scalar.ts';

/** Units one by one, with their events. */
export function traceFunction(context: Context, body: readonly Stmt[]): FunctionCode {
  const [unit, to] = [0, 1];
  const locals = new Locals(2);
  const scalar = new Scalar({ context, locals, unit });
  const statements = scalar.block(body);
  const each = [...scalar.opening(), ...statements, set(unit, plus(get(unit), 1))];
  const more = code('i32.lt_s', get(unit), get(to));
  return {
    name: TRACE,
    exported: true,
    params: ['i32', 'i32'],
    locals: locals.types,
    body: [loopWhile(more, each)],
  };
}
