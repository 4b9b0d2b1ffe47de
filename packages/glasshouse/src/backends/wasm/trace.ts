import type { Stmt } from '../../ir/types.ts';
import { call, code, type FunctionCode, get, Locals, loopWhile, plus, set } from './code.ts';
import type { Context } from './context.ts';
import { TRACE } from './names.ts';
import { inPortions } from './portions.ts';
import { Scalar } from './scalar.ts';
import { sharedIn, touchesOf } from './touches.ts';

/**
 * Units one by one, with their events. Few units go this way, so that what counts is how soon it is compiled: portion by portion,
 * where one function with all locals of a large program would take a tenth of a second.
 */
export function traceFunctions(context: Context, body: readonly Stmt[]): FunctionCode[] {
  const traced = { ...context, touches: touchesOf(body) };
  const portions = inPortions(body, PORTION_SIZE_MAX).map((portion, index) =>
    portionFunction(`${TRACE}-${index}`, traced, portion),
  );
  const [unit, to] = [0, 1];
  const each = [...portions.map(({ name }) => call(name, get(unit))), set(unit, plus(get(unit), 1))];
  const whole: FunctionCode = {
    name: TRACE,
    exported: true,
    params: ['i32', 'i32'],
    locals: [],
    body: [loopWhile(code('i32.lt_s', get(unit), get(to)), each)],
  };
  return [...portions, whole];
}

/** Operations of a portion. */
const PORTION_SIZE_MAX = 500;

/** `name(unit)`. What portions share lies where one unit at a time has its home. */
function portionFunction(name: string, context: Context, body: readonly Stmt[]): FunctionCode {
  const unit = 0;
  const locals = new Locals(1);
  const shared = sharedIn(body, context.touches);
  const scalar = new Scalar({
    context,
    locals,
    unit,
    homes: { start: unit, shared: (local) => shared.has(local) },
  });
  const statements = scalar.block(body);
  return { name, params: ['i32'], locals: locals.types, body: [...scalar.opening(), ...statements] };
}
