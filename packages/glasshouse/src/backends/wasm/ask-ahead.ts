import type { Column, Expr, Program, Stmt } from '../../ir/types.ts';
import { isUniform } from './context.ts';
import { expressionsOf, innerBlocks, mapExpressions, mapOperands, operandsOf } from './walk.ts';

/** A program that reads what is asked of other units where it was noted. */
export interface AskedAhead {
  readonly program: Program;
  /** To be done by every unit before anybody goes through the tick: notes the answers. Empty where nobody asks. */
  readonly notes: readonly Stmt[];
}

/**
 * What a unit asks of another (is my employer on one of these lists?) is about the end of the previous tick, so that it can be
 * answered for all units before the tick begins. That goes through memory in order, where asking goes to and fro in it, once for
 * every column that the answer depends on; and columns that nobody reads of others any more need no copy.
 *
 * Each condition on columns of one other unit, as large as it comes, becomes one column of answers. Those are no part of the
 * state: they follow the columns of the program.
 */
export function askAhead(program: Program): AskedAhead {
  const answers: Column[] = [];
  const notes: Stmt[] = [];
  const known = new Map<string, number>();

  const answerOf = (condition: Expr): number => {
    const key = JSON.stringify(condition);
    const column = known.get(key) ?? program.columns.length + answers.length;
    if (known.has(key)) return column;
    known.set(key, column);
    answers.push({ ...ANSWER, name: `answer/${answers.length}` });
    notes.push({
      op: 'store',
      column,
      value: { op: 'choose', condition, whenTrue: ONE, whenFalse: { op: 'const', value: 0 } },
    });
    return column;
  };
  const asked = (expr: Expr): Expr => {
    if (!CONDITIONS.has(expr.op)) return mapOperands(expr, asked);
    const other = otherIn(expr);
    if (other === undefined) return mapOperands(expr, asked);
    return { op: 'eq', left: { op: 'lagged', column: answerOf(asOwn(expr)), unit: other }, right: ONE };
  };
  const body = program.body.map((stmt) => mapExpressions(stmt, asked));
  const stillRead = new Set<number>();
  for (const stmt of body) laggedIn(stmt, stillRead);
  const columns = program.columns.map((column, index) => ({ ...column, lagged: stillRead.has(index) }));
  return { program: { ...program, columns: [...columns, ...answers], body }, notes };
}

/** What the population gives could be such a column, too: no copy of it is kept, and it is read of others as it is. */
const ANSWER = { kind: 'attribute', min: 0, max: 1, initial: 0, length: 1, lagged: true } as const;

const ONE: Expr = { op: 'const', value: 1 };

/** Operations that give a boolean. */
const CONDITIONS: ReadonlySet<Expr['op']> = new Set(['eq', 'ne', 'lt', 'le', 'and', 'or', 'not']);

/** The unit that an expression is about, where it is about one other unit and nothing else that units differ in. */
function otherIn(expr: Expr): Expr | undefined {
  let other: Expr | undefined;
  let key: string | undefined;
  const isAbout = (part: Expr): boolean => {
    if (part.op === 'lagged') {
      const its = JSON.stringify(part.unit);
      other ??= part.unit;
      key ??= its;
      return its === key;
    }
    const inside = operandsOf(part);
    return inside.length === 0
      ? isUniform(part, NO_LOCALS)
      : part.op !== 'load' && part.op !== 'link' && inside.every(isAbout);
  };
  return isAbout(expr) ? other : undefined;
}

const NO_LOCALS: ReadonlySet<number> = new Set();

/** The same of the unit itself. */
function asOwn(expr: Expr): Expr {
  return expr.op === 'lagged' ? { op: 'load', column: expr.column } : mapOperands(expr, asOwn);
}

function laggedIn(stmt: Stmt, into: Set<number>): void {
  const visit = (expr: Expr): void => {
    if (expr.op === 'lagged') into.add(expr.column);
    operandsOf(expr).forEach(visit);
  };
  expressionsOf(stmt).forEach(visit);
  for (const block of innerBlocks(stmt)) for (const each of block) laggedIn(each, into);
}
