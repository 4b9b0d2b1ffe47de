import type { Column, Expr, Program, Stmt } from '../../ir/types.ts';
import { isUniform } from './context.ts';
import { lookedUpOnce } from './looked-up-once.ts';
import { eachOperand, expressionsOf, innerBlocks, mapExpressions, mapOperands, operandsOf } from './walk.ts';

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
 * Each condition on columns of one other unit, as large as it comes, becomes an answer, and so many answers one column as have room
 * in it: whoever asks a unit twice looks once. Those columns are no part of the state: they follow the columns of the program.
 */
export function askAhead(program: Program): AskedAhead {
  const conditions: Expr[] = [];
  const known = new Map<string, number>();
  const answerOf = (condition: Expr): number => {
    const key = JSON.stringify(condition);
    const answer = known.get(key) ?? conditions.length;
    if (answer === conditions.length) conditions.push(condition);
    known.set(key, answer);
    return answer;
  };
  const asked = (expr: Expr): Expr => {
    if (!asksOthers(expr)) return expr;
    if (!CONDITIONS.has(expr.op)) return mapOperands(expr, asked);
    const other = otherIn(expr);
    if (other === undefined) return mapOperands(expr, asked);
    const answer = answerOf(asOwn(expr));
    const column = program.columns.length + Math.floor(answer / TOGETHER);
    const answers: Expr = { op: 'lagged', column, unit: other };
    return { op: 'ne', left: { op: 'bitand', left: answers, right: bitOf(answer) }, right: ZERO };
  };
  const body = program.body.map((stmt) => mapExpressions(stmt, asked));
  const answers = Array.from({ length: Math.ceil(conditions.length / TOGETHER) }, (_, index) =>
    conditions.slice(TOGETHER * index, TOGETHER * (index + 1)),
  );
  const stillRead = new Set<number>();
  for (const stmt of body) laggedIn(stmt, stillRead);
  const columns = program.columns.map((column, index) => ({ ...column, lagged: stillRead.has(index) }));
  const locals = [...program.locals];
  return {
    program: {
      ...program,
      locals,
      columns: [...columns, ...answers.map(answerColumn)],
      body: lookedUpOnce(body, program.columns.length, locals),
    },
    notes: answers.map((together, index) => ({
      op: 'store',
      column: program.columns.length + index,
      value: together
        .map((condition, at): Expr => ({ op: 'choose', condition, whenTrue: bitOf(at), whenFalse: ZERO }))
        .reduce((left, right) => ({ op: 'bitor', left, right })),
    })),
  };
}

/** Answers of one column: as many as two bytes hold. */
const TOGETHER = 16;

/** What the population gives could be such a column, too: no copy of it is kept, and it is read of others as it is. */
function answerColumn(together: readonly Expr[], index: number): Column {
  const max = 2 ** together.length - 1;
  return { name: `answers/${index}`, kind: 'attribute', min: 0, max, initial: 0, length: 1, lagged: true };
}

function bitOf(answer: number): Expr {
  return { op: 'const', value: 1 << (answer % TOGETHER) };
}

const ZERO: Expr = { op: 'const', value: 0 };

/** Whether something in the expression is about another unit: most of a program is not. */
function asksOthers(expr: Expr): boolean {
  return expr.op === 'lagged' || operandsOf(expr).some(asksOthers);
}

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
    eachOperand(expr, visit);
  };
  expressionsOf(stmt).forEach(visit);
  for (const block of innerBlocks(stmt)) for (const each of block) laggedIn(each, into);
}
