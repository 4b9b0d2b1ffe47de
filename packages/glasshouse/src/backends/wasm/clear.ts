import type { Stmt } from '../../ir/types.ts';
import { code, type FunctionCode, get, i32, shifted } from './code.ts';
import type { Context } from './context.ts';

type Let = Extract<Stmt, { op: 'let' }>;

/** Whether statements do nothing but set locals to zero that other code reads. */
export function isClearing(
  body: readonly Stmt[],
  own: ReadonlyMap<number, number>,
  all: ReadonlyMap<number, number>,
): body is Let[] {
  return body.every(
    (stmt) => stmt.op === 'let' && isZero(stmt) && own.get(stmt.local)! < all.get(stmt.local)!,
  );
}

const isZero = ({ value }: Let): boolean =>
  (value.op === 'const' && value.value === 0) || (value.op === 'bool' && !value.value);

/** `name(start, units)`: such statements for all units of a block. */
export function clearFunction(name: string, context: Context, body: readonly Let[]): FunctionCode {
  const units = 1;
  const fills = body.map(({ local }) =>
    code('memory.fill', i32(context.homes.of(local)), i32(0), shifted(get(units), 2)),
  );
  return { name, params: ['i32', 'i32'], locals: [], body: fills };
}
