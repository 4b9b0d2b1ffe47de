import type { Expr, Stmt } from '../../ir/types.ts';
import { type Steps, stepsOf } from './steps.ts';
import { innerBlocks, timesAssigned, without } from './walk.ts';

/** A row of measures that follows from a finer one: what is counted in `from` + k is counted in `to` + `map[k]`, too. */
export interface DerivedRow {
  readonly from: number;
  readonly to: number;
  readonly map: readonly number[];
}

/**
 * Finds rows that count the same thing in coarser steps, for the same units (grades beside bins of the score): they need not
 * be counted but can be added up at the end of a tick. Gives them, and the body without them.
 */
export function deriveRows(body: readonly Stmt[]): { body: readonly Stmt[]; derived: readonly DerivedRow[] } {
  const staircases = staircasesOf(body);
  const derived: DerivedRow[] = [];
  const gone = new Set<Stmt>();
  for (const block of blocksOf(body)) {
    const rows = rowsIn(block, staircases);
    for (const coarse of rows) {
      for (const fine of rows) {
        if (gone.has(fine.stmt) || gone.has(coarse.stmt) || fine === coarse || !countsAlone(body, fine))
          continue;
        const map = mapOf(fine, coarse);
        if (map === undefined) continue;
        derived.push({ from: fine.measure, to: coarse.measure, map });
        gone.add(coarse.stmt);
      }
    }
  }
  return { body: without(body, (stmt) => gone.has(stmt)), derived };
}

/** The body, and the blocks under its conditions. */
function blocksOf(body: readonly Stmt[]): (readonly Stmt[])[] {
  return [
    body,
    ...body.flatMap((stmt) =>
      stmt.op === 'if' ? innerBlocks(stmt).flatMap((inner) => blocksOf(inner)) : [],
    ),
  ];
}

function rowsIn(block: readonly Stmt[], staircases: ReturnType<typeof staircasesOf>): Row[] {
  return block.flatMap((stmt): Row[] => {
    if (
      stmt.op !== 'count' ||
      stmt.row === undefined ||
      stmt.amount.op !== 'const' ||
      stmt.amount.value !== 1
    )
      return [];
    const steps = steadySteps(stmt.row.index, staircases);
    return steps === undefined ? [] : [{ stmt, steps, measure: stmt.measure, length: stmt.row.length }];
  });
}

interface Row {
  readonly stmt: Stmt;
  readonly steps: Steps;
  readonly measure: number;
  readonly length: number;
}

/** Locals that are assigned once, in no loop, and those of them that are a staircase of another. */
function staircasesOf(body: readonly Stmt[]): {
  once: ReadonlySet<number>;
  steps: ReadonlyMap<number, Steps>;
} {
  const times = timesAssigned(body);
  const once = new Set<number>();
  const steps = new Map<number, Steps>();
  for (const stmt of blocksOf(body).flat()) {
    if (stmt.op !== 'let' || times.get(stmt.local) !== 1) continue;
    once.add(stmt.local);
    const found = stepsOf(stmt.value);
    if (found?.of.op === 'local' && once.has(found.of.local)) steps.set(stmt.local, found);
  }
  return { once, steps };
}

/** The staircase that an index is, of a local that does not change. */
function steadySteps(index: Expr, { once, steps }: ReturnType<typeof staircasesOf>): Steps | undefined {
  if (index.op === 'local') return steps.get(index.local);
  const found = stepsOf(index);
  return found?.of.op === 'local' && once.has(found.of.local) ? found : undefined;
}

/** Whether no other statement counts into the row. */
function countsAlone(body: readonly Stmt[], { stmt, measure, length }: Row): boolean {
  return body.every((other) => {
    if (other === stmt) return true;
    if (other.op === 'count') {
      const end = other.measure + (other.row?.length ?? 1);
      if (other.measure < measure + length && end > measure) return false;
    }
    return innerBlocks(other).every((block) => countsAlone(block, { stmt, measure, length } as Row));
  });
}

function mapOf(fine: Row, coarse: Row): number[] | undefined {
  const of = (row: Row) => (row.steps.of.op === 'local' ? row.steps.of.local : -1);
  if (of(fine) !== of(coarse)) return undefined;
  const map = new Array<number>(fine.length).fill(-1);
  const points = [-(2 ** 31), ...fine.steps.edges, ...coarse.steps.edges];
  for (const x of points) {
    const [from, to] = [at(fine.steps, x), at(coarse.steps, x)];
    if (from < 0 || from >= fine.length || to < 0 || to >= coarse.length) return undefined;
    if (map[from] !== -1 && map[from] !== to) return undefined;
    map[from] = to;
  }
  return map.map((to) => Math.max(to, 0));
}

function at({ edges, values }: Steps, x: number): number {
  let step = 0;
  while (step < edges.length && edges[step]! <= x) step++;
  return values[step]!;
}
