import type { Expr, Program, Stmt } from '../../ir/types.ts';
import { isUniform } from './context.ts';
import { cost } from './scalar-expressions.ts';
import { type Touches, touchesOf } from './touches.ts';
import {
  columnsIn,
  columnsStored,
  expressionsOf,
  innerBlocks,
  localsAssigned,
  localsIn,
  localsRead,
  operandsOf,
} from './walk.ts';

/**
 * How a statement is done for four units at once:
 * - `inline`: for all four, without a branch; what does not concern a unit is masked out.
 * - `branch`: the same, but skipped where it concerns none of the four.
 * - `lanes`: unit by unit, for those that it concerns.
 */
export type Manner = 'inline' | 'branch' | 'lanes';

/** `uniform` are locals of the program that are the same for all units: counters of loops. */
export function mannerOf(stmt: Stmt, uniform: ReadonlySet<number>): Manner {
  switch (stmt.op) {
    case 'let':
      return 'inline';
    case 'store':
      return stmt.index === undefined || isUniform(stmt.index, uniform) ? 'inline' : 'lanes';
    case 'if': {
      if (stmt.otherwise.length === 0 && onlyCounts(stmt)) return 'lanes';
      const manners = [...stmt.body, ...stmt.otherwise].map((inner) => innerManner(inner, uniform));
      if (manners.includes('lanes')) return 'lanes';
      return manners.every((manner) => manner === 'inline') && costOf(stmt) <= INLINE_COST_MAX
        ? 'inline'
        : 'branch';
    }
    case 'loop': {
      const inside = new Set(uniform).add(stmt.local);
      const assigned = new Set<number>();
      for (const inner of stmt.body) localsAssigned(inner, assigned);
      // A body may give the counter another value for the rest of the round: then it is no longer the same for all.
      if (assigned.has(stmt.local)) return 'lanes';
      return stmt.body.some((inner) => innerManner(inner, inside) === 'lanes') ? 'lanes' : 'branch';
    }
    default:
      return 'lanes';
  }
}

function looksFar(expr: Expr): boolean {
  return expr.op === 'lagged' || expr.op === 'link' || operandsOf(expr).some(looksFar);
}

function onlyCounts(stmt: Stmt): boolean {
  if (stmt.op === 'if') return [...stmt.body, ...stmt.otherwise].every(onlyCounts);
  return stmt.op === 'count';
}

/** An `if` that goes unit by unit does not make all that is around it go unit by unit. */
function innerManner(stmt: Stmt, uniform: ReadonlySet<number>): Manner {
  const manner = mannerOf(stmt, uniform);
  return stmt.op === 'if' && manner === 'lanes' ? 'branch' : manner;
}

const INLINE_COST_MAX = 12;

/** What reading of other units costs, for four: they are read one by one, and seldom near. */
const FAR_COST = 16;

function costOf(stmt: Stmt): number {
  // Asked again at every level above.
  const known = costs.get(stmt) ?? costOnce(stmt);
  costs.set(stmt, known);
  return known;
}

const costs = new WeakMap<Stmt, number>();

function costOnce(stmt: Stmt): number {
  const far = expressionsOf(stmt).some(looksFar) ? FAR_COST : 0;
  const own = far + (stmt.op === 'store' || stmt.op === 'let' ? 2 + cost(stmt.value) : 1);
  return innerBlocks(stmt).reduce(
    (sum, block) => sum + block.reduce((all, inner) => all + costOf(inner), 0),
    own,
  );
}

/**
 * Counts that happen about as often as not, and so are done without a branch: those outside any condition, and those
 * under a comparison of two things that vary.
 */
export function isEvenCount(stmt: Stmt, loose: readonly boolean[]): boolean {
  if (stmt.op === 'count') return stmt.row === undefined && loose[stmt.measure]!;
  if (stmt.op !== 'if' || stmt.otherwise.length > 0) return false;
  const { condition, body } = stmt;
  if ((condition.op !== 'lt' && condition.op !== 'le') || !varies(condition.left) || !varies(condition.right))
    return false;
  return body.every((inner) => inner.op === 'count' && isEvenCount(inner, loose));
}

const varies = (expr: Expr): boolean =>
  expr.op === 'local' || (expr.op === 'load' && expr.index === undefined);

/** The measures of all such counts, in order. */
export function evenMeasures(body: readonly Stmt[], context: Counting): number[] {
  const measures = body.flatMap((stmt): number[] => {
    const inner = stmt.op === 'if' ? stmt.body : [stmt];
    if (isPartCount(stmt, context)) return evenMeasures(inner, context);
    if (!isEvenCount(stmt, context.loose)) return [];
    return inner.flatMap((each) => (each.op === 'count' ? [each.measure] : []));
  });
  return [...new Set(measures)];
}

/** What decides how things are counted. */
export interface Counting {
  readonly program: Program;
  readonly touches: Touches;
  readonly loose: readonly boolean[];
}

/**
 * Whether a statement does nothing but count a part of the population that attributes tell (all but the children), in rows: that
 * is done for all, and what the others count is thrown away.
 */
export function isPartCount(stmt: Stmt, context: Counting): boolean {
  if (stmt.op !== 'if' || stmt.otherwise.length > 0) return false;
  const { condition, body } = stmt;
  if (!body.some((inner) => inner.op === 'count' && inner.row !== undefined)) return false;
  const own = touchesOf([stmt]);
  return (
    isOfAttributes(condition, context.program) &&
    body.every((inner) =>
      inner.op === 'let'
        ? own.get(inner.local) === context.touches.get(inner.local)
        : inner.op === 'count' || isEvenCount(inner, context.loose),
    )
  );
}

function isOfAttributes(expr: Expr, program: Program): boolean {
  switch (expr.op) {
    case 'local':
    case 'unit':
    case 'link':
    case 'lagged':
    case 'table':
      return false;
    case 'load':
      return expr.index === undefined && program.columns[expr.column]!.kind === 'attribute';
    default:
      return operandsOf(expr).every((each) => isOfAttributes(each, program));
  }
}

/** What statements read and write, to know whether their order matters. */
export class Effects {
  readonly read = { locals: new Set<number>(), columns: new Set<number>() };
  readonly written = { locals: new Set<number>(), columns: new Set<number>() };

  add(stmt: Stmt): void {
    const { read, written } = effectsOf(stmt);
    for (const local of read.locals) this.read.locals.add(local);
    for (const column of read.columns) this.read.columns.add(column);
    for (const local of written.locals) this.written.locals.add(local);
    for (const column of written.columns) this.written.columns.add(column);
  }

  /** Whether `stmt` could as well run before all that was added. */
  allowBefore(stmt: Stmt): boolean {
    const other = effectsOf(stmt);
    return (
      disjoint(other.read, this.written) &&
      disjoint(other.written, this.read) &&
      disjoint(other.written, this.written)
    );
  }

  /** Whether the value of `expr` is the same before and after. */
  leaves(expr: Expr): boolean {
    const read = { locals: new Set<number>(), columns: new Set<number>() };
    localsIn(expr, read.locals);
    columnsIn(expr, read.columns);
    return disjoint(read, this.written);
  }
}

/** Of one statement: found once, as blocks within blocks ask again and again. */
function effectsOf(stmt: Stmt): Effects {
  let effects = known.get(stmt);
  if (effects === undefined) {
    effects = new Effects();
    const { read, written } = effects;
    localsRead(stmt, read.locals);
    localsAssigned(stmt, written.locals);
    columnsStored(stmt, written.columns);
    columnsReadBy(stmt, read.columns);
    known.set(stmt, effects);
  }
  return effects;
}

const known = new WeakMap<Stmt, Effects>();

type Names = { readonly locals: ReadonlySet<number>; readonly columns: ReadonlySet<number> };

function disjoint(left: Names, right: Names): boolean {
  return apart(left.locals, right.locals) && apart(left.columns, right.columns);
}

function apart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const each of few) if (many.has(each)) return false;
  return true;
}

function columnsReadBy(stmt: Stmt, into: Set<number>): void {
  if (stmt.op === 'store') into.add(stmt.column);
  for (const expr of expressionsOf(stmt)) columnsIn(expr, into);
  for (const inner of innerBlocks(stmt)) for (const each of inner) columnsReadBy(each, into);
}

/** Whether something in the block goes unit by unit. */
export function hasLanes(body: readonly Stmt[], uniform: ReadonlySet<number>): boolean {
  return body.some((stmt) => {
    if (mannerOf(stmt, uniform) === 'lanes') return true;
    const inside = stmt.op === 'loop' ? new Set(uniform).add(stmt.local) : uniform;
    return innerBlocks(stmt).some((block) => hasLanes(block, inside));
  });
}
