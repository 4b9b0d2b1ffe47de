import type { Program, Stmt } from '../../ir/types.ts';
import { branchFree } from './branch-free.ts';
import { type Bundle, bundleCounts } from './bundles.ts';
import { type DerivedRow, deriveRows } from './derived-rows.ts';
import { gatherCounts } from './gather-counts.ts';
import { simplifyTrial } from './known-comparisons.ts';
import { COMMUNITIES_TOGETHER } from './layout.ts';
import type { Ranges } from './ranges.ts';
import { innerBlocks, localsRead, without } from './walk.ts';

/** A program as this backend takes it apart. */
export interface Prepared {
  /** What is counted once for every person in every tick, whatever happens: needs no code. */
  readonly everybody: readonly { readonly measure: number; readonly amount: number }[];
  /** Rows of measures that are added up from others at the end of a tick. */
  readonly derived: readonly DerivedRow[];
  /** Sums that stand for several measures; they are numbered after the measures of the program. */
  readonly bundles: readonly Bundle[];
  /** The rest of the program, without the grouping into stages. */
  readonly body: readonly Stmt[];
  /** The same for units of which nobody wants to hear events. */
  readonly silent: readonly Stmt[];
  /** Measures (and bundles) whose sum over a community may pass 32 bits. */
  readonly wide: readonly boolean[];
  /** Measures that may lie anywhere: narrow, and in no row. */
  readonly loose: readonly boolean[];
}

export function prepare(program: Program, ranges: Ranges): Prepared {
  const everybody: { measure: number; amount: number }[] = [];
  const rest: Stmt[] = [];
  for (const stmt of program.body.flatMap((entry) => (entry.op === 'stage' ? entry.body : [entry]))) {
    if (stmt.op === 'count' && stmt.row === undefined && stmt.amount.op === 'const') {
      everybody.push({ measure: stmt.measure, amount: stmt.amount.value });
    } else rest.push(stmt);
  }
  const { body, derived } = deriveRows(rest);
  const possible = without(
    body,
    // What can never be drawn: of some sources everything says something.
    (stmt) => stmt.op === 'trial' && ranges.of(stmt.threshold).high <= 0,
  );
  const gathered = withoutUnread(gatherCounts(withoutEvents(possible).map(simplifyTrial)));
  const bundled = bundleCounts(gathered, program.measures.length);
  const { bundles } = bundled;
  const silent = branchFree(bundled.body, ranges);
  const wide = wideMeasures([body, silent], program.measures.length + bundles.length, ranges);
  const rows = [...rowsOf(body), ...rowsOf(silent)];
  const loose = wide.map(
    (is, measure) => !is && !rows.some(({ first, end }) => measure >= first && measure < end),
  );
  return { everybody, derived, bundles, body, silent, wide, loose };
}

/** The body without events, and without what only events needed. */
function withoutEvents(body: readonly Stmt[]): readonly Stmt[] {
  return withoutUnread(without(body, (stmt) => stmt.op === 'event'));
}

/** The body without locals that are set and never read. */
function withoutUnread(body: readonly Stmt[]): readonly Stmt[] {
  let current = body;
  for (;;) {
    const read = new Set<number>();
    for (const stmt of current) localsRead(stmt, read);
    let unused = 0;
    const next = without(current, (stmt) => {
      const dead = stmt.op === 'let' && !read.has(stmt.local);
      if (dead) unused++;
      return dead;
    });
    if (unused === 0) return next;
    current = next;
  }
}

/** Units of a community with those that fill it up, times how often one of them can count. */
const UNITS_MAX = 65536 + 1024;

function wideMeasures(bodies: readonly (readonly Stmt[])[], measures: number, ranges: Ranges): boolean[] {
  const wide = new Array<boolean>(measures).fill(false);
  for (const body of bodies) {
    const sums = new Array<number>(measures).fill(0);
    const walk = (block: readonly Stmt[], times: number): void => {
      for (const stmt of block) {
        if (stmt.op === 'count') {
          const { low, high } = ranges.of(stmt.amount);
          const most = times * Math.max(Math.abs(low), Math.abs(high));
          for (let k = 0; k < (stmt.row?.length ?? 1); k++) sums[stmt.measure + k]! += most;
        }
        for (const inner of innerBlocks(stmt)) walk(inner, stmt.op === 'loop' ? times * stmt.limit : times);
      }
    };
    walk(body, UNITS_MAX);
    // Some units may be traced by the one body, and the others go through the other: half of the room for each.
    sums.forEach((most, measure) => {
      if (most >= 2 ** 30 / COMMUNITIES_TOGETHER) wide[measure] = true;
    });
    widenRows(body, wide);
  }
  return wide;
}

/** The measures of a row lie at equal distances, so all of them are wide or none is. Rows may overlap. */
function widenRows(body: readonly Stmt[], wide: boolean[]): void {
  const rows = rowsOf(body);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { first, end } of rows) {
      const part = wide.slice(first, end);
      if (!part.some((is) => is) || part.every((is) => is)) continue;
      wide.fill(true, first, end);
      changed = true;
    }
  }
}

function rowsOf(body: readonly Stmt[]): { first: number; end: number }[] {
  return body.flatMap((stmt) => {
    const inner = innerBlocks(stmt).flatMap(rowsOf);
    if (stmt.op !== 'count' || stmt.row === undefined) return inner;
    return [{ first: stmt.measure, end: stmt.measure + stmt.row.length }];
  });
}
