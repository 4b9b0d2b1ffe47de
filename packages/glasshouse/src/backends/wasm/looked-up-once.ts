import type { Expr, Local, Stmt } from '../../ir/types.ts';
import {
  eachOperand,
  expressionsOf,
  innerBlocks,
  localsAssigned,
  mapExpressions,
  mapOperands,
} from './walk.ts';

/**
 * The body with what several statements of a block read of one other unit, in columns from `first` on, read once before them and
 * kept in a local; those are added to `locals`. The other unit is one that a local tells.
 */
export function lookedUpOnce(body: readonly Stmt[], first: number, locals: Local[]): readonly Stmt[] {
  const known = new WeakMap<Stmt, Reads>();
  const readsOf = (stmt: Stmt): Reads => {
    let reads = known.get(stmt);
    if (reads === undefined) {
      const all = new Map<string, Lagged>();
      const inExpr = (expr: Expr): void => {
        if (expr.op === 'lagged' && expr.column >= first && expr.unit.op === 'local')
          all.set(`${expr.column} ${expr.unit.local}`, expr);
        eachOperand(expr, inExpr);
      };
      expressionsOf(stmt).forEach(inExpr);
      for (const inner of innerBlocks(stmt))
        for (const each of inner) for (const [key, read] of readsOf(each)) all.set(key, read);
      reads = all.size === 0 ? NONE : all;
      known.set(stmt, reads);
    }
    return reads;
  };

  const inBlock = (block: readonly Stmt[]): readonly Stmt[] => {
    if (block.every((stmt) => readsOf(stmt).size === 0)) return block;
    let current = [...block];
    for (const [key, read] of new Map(block.flatMap((stmt) => [...readsOf(stmt)]))) {
      const places = current.flatMap((stmt, place) => (readsOf(stmt).has(key) ? [place] : []));
      const [from, to] = [places[0]!, places.at(-1)!];
      if (places.length < 2 || assigns(current.slice(from, to), read.unit)) continue;
      const kept: Expr = { op: 'local', local: locals.length };
      locals.push({ name: 'answers', type: 'i32' });
      current = current.map((stmt, place) =>
        places.includes(place) ? mapExpressions(stmt, (expr) => replaced(expr, key, kept)) : stmt,
      );
      current.splice(from, 0, { op: 'let', local: kept.local, value: read });
    }
    return current.map((stmt) => withBlocks(stmt, inBlock));
  };
  return inBlock(body);
}

type Lagged = Extract<Expr, { op: 'lagged' }>;
/** By column and local. */
type Reads = ReadonlyMap<string, Lagged>;

const NONE: Reads = new Map();

/** Whether the local that tells the other unit comes to tell another. */
function assigns(statements: readonly Stmt[], unit: Expr): boolean {
  const assigned = new Set<number>();
  for (const stmt of statements) localsAssigned(stmt, assigned);
  return unit.op === 'local' && assigned.has(unit.local);
}

function replaced(expr: Expr, key: string, by: Expr): Expr {
  if (expr.op === 'lagged' && expr.unit.op === 'local' && `${expr.column} ${expr.unit.local}` === key)
    return by;
  return mapOperands(expr, (operand) => replaced(operand, key, by));
}

function withBlocks(stmt: Stmt, change: (block: readonly Stmt[]) => readonly Stmt[]): Stmt {
  switch (stmt.op) {
    case 'stage':
    case 'loop':
    case 'trial':
      return { ...stmt, body: change(stmt.body) };
    case 'if':
      return { ...stmt, body: change(stmt.body), otherwise: change(stmt.otherwise) };
    default:
      return stmt;
  }
}
