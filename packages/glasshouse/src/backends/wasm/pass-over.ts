import type { Column, Expr, Program, Stmt } from '../../ir/types.ts';
import { eachOperand, expressionsOf, innerBlocks, localsAssigned, localsIn } from './walk.ts';

/** A program that passes over stretches of units which have nothing to say. */
export interface PassedOver {
  readonly program: Program;
  /** Columns that have, of each unit, the first from it on that has an answer (next-answers.ts). */
  readonly nexts: readonly Next[];
}

/** A column of answers, and the column that says where the next of them is. */
export interface Next {
  readonly answers: number;
  readonly next: number;
}

/**
 * Whom a listing reaches is found by going through a household, or through the firms of an owner, unit by unit, and asking each for
 * its answers; few have any. Where the next answer lies is found for all units in one pass through memory, so that a loop whose
 * units follow one another is begun only where it comes to somebody with an answer. Columns from `first` on are answers.
 */
export function passOver(program: Program, first: number): PassedOver {
  const columns: Column[] = [...program.columns];
  const nexts: Next[] = [];
  const readEverywhere = timesRead(program.body);
  const nextOf = (answers: number): number => {
    let known = nexts.find((each) => each.answers === answers);
    if (known === undefined) {
      known = { answers, next: columns.length };
      nexts.push(known);
      columns.push(nextColumn(columns[answers]!));
      columns[answers] = { ...columns[answers]!, max: 65535 };
    }
    return known.next;
  };
  const inBlock = (block: readonly Stmt[]): readonly Stmt[] => {
    const changed = block.map(inStatement);
    return changed.some((stmt, index) => stmt !== block[index]) ? changed : block;
  };
  const inStatement = (stmt: Stmt): Stmt => {
    if (stmt.op === 'loop') {
      const stretch = stretchOf(stmt, first, readEverywhere);
      return stretch === undefined ? stmt : guarded(stmt, stretch, nextOf);
    }
    if (stmt.op === 'stage') return withBody(stmt, inBlock(stmt.body));
    if (stmt.op !== 'if') return stmt;
    const [body, otherwise] = [inBlock(stmt.body), inBlock(stmt.otherwise)];
    return body === stmt.body && otherwise === stmt.otherwise ? stmt : { ...stmt, body, otherwise };
  };
  const body = inBlock(program.body);
  return nexts.length === 0 ? { program, nexts } : { program: { ...program, columns, body }, nexts };
}

type Loop = Extract<Stmt, { op: 'loop' }>;

/** Units that follow one another. */
interface Stretch {
  readonly start: Expr;
  /** The columns of answers without which its units change nothing. */
  readonly answers: ReadonlySet<number>;
}

/** What the loop goes through, where it does something only for units that have an answer. */
function stretchOf(
  loop: Loop,
  first: number,
  readEverywhere: ReadonlyMap<number, number>,
): Stretch | undefined {
  const [opening] = loop.body;
  if (opening?.op !== 'let' || opening.value.op !== 'add') return undefined;
  const { left: start, right: place } = opening.value;
  if (place.op !== 'local' || place.local !== loop.local) return undefined;
  const idle = new Idle(opening.local, first);
  if (!loop.body.every((stmt) => idle.is(stmt)) || idle.answers.size === 0) return undefined;
  const assigned = new Set<number>();
  localsAssigned(loop, assigned);
  const before = new Set<number>();
  for (const expr of [start, loop.count]) localsIn(expr, before);
  if ([...before].some((local) => assigned.has(local))) return undefined;
  // What a round that does nothing sets all the same must be read in the loop only.
  const inside = timesRead([loop]);
  const isOwn = (local: number): boolean => (inside.get(local) ?? 0) === (readEverywhere.get(local) ?? 0);
  return [loop.local, ...idle.set].every(isOwn) ? { start, answers: idle.answers } : undefined;
}

/** Tells which statements do nothing of consequence for a unit without an answer. */
class Idle {
  readonly answers = new Set<number>();
  /** Locals that they set. */
  readonly set = new Set<number>();
  private readonly other: number;
  private readonly first: number;
  /** Locals that hold answers. */
  private kept: ReadonlyMap<number, number> = new Map();

  constructor(other: number, first: number) {
    this.other = other;
    this.first = first;
  }

  is(stmt: Stmt): boolean {
    if (stmt.op === 'let') {
      const column = this.read(stmt.value);
      if (column !== undefined) this.kept = new Map([...this.kept, [stmt.local, column]]);
      const isFirst = !this.set.has(stmt.local);
      this.set.add(stmt.local);
      return isFirst;
    }
    if (stmt.op !== 'if') return false;
    if (stmt.otherwise.length === 0 && this.needsAnswer(stmt.condition)) return true;
    return [stmt.body, stmt.otherwise].every((block) => this.isBlock(block));
  }

  /** What a block keeps may be of another unit wherever the block is not gone through. */
  private isBlock(block: readonly Stmt[]): boolean {
    const { kept } = this;
    const isIdle = block.every((inner) => this.is(inner));
    this.kept = kept;
    return isIdle;
  }

  /** Whether the condition holds only where the other unit has an answer. */
  private needsAnswer(condition: Expr): boolean {
    if (condition.op === 'and') return this.needsAnswer(condition.left) || this.needsAnswer(condition.right);
    if (condition.op !== 'ne' || condition.left.op !== 'bitand' || !isZero(condition.right)) return false;
    const column = this.read(condition.left.left);
    if (column === undefined) return false;
    this.answers.add(column);
    return true;
  }

  /** The column of answers that an expression reads of the other unit. */
  private read(expr: Expr): number | undefined {
    if (expr.op === 'local') return this.kept.get(expr.local);
    const isRead = expr.op === 'lagged' && expr.column >= this.first;
    return isRead && expr.unit.op === 'local' && expr.unit.local === this.other ? expr.column : undefined;
  }
}

const isZero = (expr: Expr): boolean => expr.op === 'const' && expr.value === 0;

/** The loop, where there is an answer on its way; and where it is longer than it may be, which must be noticed. */
function guarded(loop: Loop, { start, answers }: Stretch, nextOf: (answers: number) => number): Stmt {
  const end: Expr = { op: 'add', left: start, right: loop.count };
  const isOnTheWay = [...answers].map(
    (column): Expr => ({ op: 'lt', left: { op: 'lagged', column: nextOf(column), unit: start }, right: end }),
  );
  const isTooLong: Expr = { op: 'lt', left: { op: 'const', value: loop.limit }, right: loop.count };
  const condition = [isTooLong, ...isOnTheWay].reduce((left, right) => ({ op: 'or', left, right }));
  return { op: 'if', condition, body: [loop], otherwise: [] };
}

/** The last unit stands for none as well, so that 16 bits are enough: whoever comes to it looks. */
function nextColumn({ name }: Column): Column {
  return { name: `next/${name}`, kind: 'attribute', min: 0, max: 65535, initial: 0, length: 1, lagged: true };
}

function withBody<S extends { readonly body: readonly Stmt[] }>(stmt: S, body: readonly Stmt[]): S {
  return body === stmt.body ? stmt : { ...stmt, body };
}

/** How often each local is read in the code of a body. */
function timesRead(body: readonly Stmt[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  const inExpr = (expr: Expr): void => {
    if (expr.op === 'local') times.set(expr.local, (times.get(expr.local) ?? 0) + 1);
    else eachOperand(expr, inExpr);
  };
  const visit = (stmt: Stmt): void => {
    expressionsOf(stmt).forEach(inExpr);
    for (const inner of innerBlocks(stmt)) inner.forEach(visit);
  };
  body.forEach(visit);
  return times;
}
