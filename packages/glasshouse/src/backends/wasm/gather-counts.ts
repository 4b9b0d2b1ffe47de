import type { Expr, Stmt } from '../../ir/types.ts';
import { Effects } from './plan.ts';
import { timesAssigned, without } from './walk.ts';

/**
 * Gathers counts that depend on nothing but the same few yes-or-no locals (on the list by the file, by the truth), wherever
 * they stand, into one tree of conditions for each such set of locals. Each way through a tree then has all its counts in
 * one place, where they are one addition (bundles.ts); and units for which none of the locals holds are passed by.
 */
export function gatherCounts(body: readonly Stmt[]): Stmt[] {
  const settled = settledLocals(body);
  const groups = groupsOf(body, settled);
  const gathered = new Set<Stmt>(groups.flatMap(({ counts }) => counts.map(({ stmt }) => stmt)));
  const trees = new Map<Stmt, Stmt[]>();
  for (const { locals, counts } of groups) {
    const last = body.findLast((stmt) => stmt.op === 'let' && locals.includes(stmt.local))!;
    trees.set(last, [...(trees.get(last) ?? []), ...treeOf(locals, counts)]);
  }
  return body.flatMap((stmt) => [
    ...without([stmt], (each) => gathered.has(each)).map((each) => joined(copied(each, settled), settled)),
    ...(trees.get(stmt) ?? []),
  ]);
}

/** With more of them, a tree would have more ways than there are units to share them. */
const LOCALS_MAX = 3;

type Count = Extract<Stmt, { op: 'count' }>;

interface CountUnder {
  readonly stmt: Count;
  /** All that holds where it is counted, and the locals of which that is made. */
  readonly path: readonly Expr[];
  readonly locals: readonly number[];
}

interface Group {
  readonly locals: readonly number[];
  readonly counts: CountUnder[];
}

/** Yes-or-no locals that are set once, at the top; each with the first one that has the same value. */
type Settled = ReadonlyMap<number, number>;

function settledLocals(body: readonly Stmt[]): Settled {
  const times = timesAssigned(body);
  const settled = new Map<number, number>();
  const firsts = new Map<string, { local: number; at: number }>();
  body.forEach((stmt, at) => {
    if (stmt.op !== 'let' || times.get(stmt.local) !== 1 || !CONDITIONS.has(stmt.value.op)) return;
    const key = JSON.stringify(stmt.value);
    const first = firsts.get(key);
    const isSame = first !== undefined && isUnchanged(stmt.value, body.slice(first.at, at));
    settled.set(stmt.local, isSame ? first.local : stmt.local);
    if (!isSame) firsts.set(key, { local: stmt.local, at });
  });
  return settled;
}

const CONDITIONS: ReadonlySet<Expr['op']> = new Set(['not', 'eq', 'ne', 'lt', 'le', 'and', 'or']);

function isUnchanged(value: Expr, since: readonly Stmt[]): boolean {
  const effects = new Effects();
  for (const stmt of since) effects.add(stmt);
  return effects.leaves(value);
}

/** Groups of counts that are worth a tree: under more than one condition, and none where no local holds. */
function groupsOf(body: readonly Stmt[], settled: Settled): Group[] {
  const counts = countsIn(body, [], settled).toSorted(
    (left, right) => right.locals.length - left.locals.length,
  );
  const groups: Group[] = [];
  for (const count of counts) {
    const home = groups.find(({ locals }) => count.locals.every((local) => locals.includes(local)));
    if (home !== undefined) home.counts.push(count);
    else groups.push({ locals: count.locals, counts: [count] });
  }
  return groups.filter(({ counts }) => new Set(counts.map(({ path }) => JSON.stringify(path))).size > 1);
}

function countsIn(block: readonly Stmt[], path: readonly Expr[], settled: Settled): CountUnder[] {
  return block.flatMap((stmt): CountUnder[] => {
    if (stmt.op === 'if') {
      if (localsOf(stmt.condition, settled) === undefined) return [];
      const otherwise: Expr = { op: 'not', of: stmt.condition };
      return [
        ...countsIn(stmt.body, [...path, stmt.condition], settled),
        ...countsIn(stmt.otherwise, [...path, otherwise], settled),
      ];
    }
    if (stmt.op !== 'count' || stmt.row !== undefined || stmt.amount.op !== 'const') return [];
    const locals = [...new Set(path.flatMap((each) => localsOf(each, settled)!))];
    if (locals.length === 0 || locals.length > LOCALS_MAX) return [];
    const ofFirsts = path.map((each) => ofFirstLocals(each, settled));
    return ofFirsts.every((each) => holds(each, [])) ? [] : [{ stmt, path: ofFirsts, locals }];
  });
}

/** The settled locals of which a condition is made, by the first of their value; undefined where it is made of more. */
function localsOf(condition: Expr, settled: Settled): number[] | undefined {
  switch (condition.op) {
    case 'bool':
      return [];
    case 'local': {
      const first = settled.get(condition.local);
      return first === undefined ? undefined : [first];
    }
    case 'not':
      return localsOf(condition.of, settled);
    case 'and':
    case 'or': {
      const left = localsOf(condition.left, settled);
      const right = localsOf(condition.right, settled);
      return left === undefined || right === undefined ? undefined : [...left, ...right];
    }
    default:
      return undefined;
  }
}

function ofFirstLocals(condition: Expr, settled: Settled): Expr {
  switch (condition.op) {
    case 'local':
      return { op: 'local', local: settled.get(condition.local)! };
    case 'not':
      return { op: 'not', of: ofFirstLocals(condition.of, settled) };
    case 'and':
    case 'or':
      return {
        op: condition.op,
        left: ofFirstLocals(condition.left, settled),
        right: ofFirstLocals(condition.right, settled),
      };
    default:
      return condition;
  }
}

/** Whether a condition of settled locals holds where those of `yes` do, and no others. */
function holds(condition: Expr, yes: readonly number[]): boolean {
  switch (condition.op) {
    case 'bool':
      return condition.value;
    case 'local':
      return yes.includes(condition.local);
    case 'not':
      return !holds(condition.of, yes);
    case 'and':
      return holds(condition.left, yes) && holds(condition.right, yes);
    case 'or':
      return holds(condition.left, yes) || holds(condition.right, yes);
    default:
      throw new Error(`${condition.op} in a condition of locals`);
  }
}

/** All the counts, by one local after the other. */
function treeOf(locals: readonly number[], counts: readonly CountUnder[]): Stmt[] {
  const ways = (rest: readonly number[], yes: readonly number[]): Stmt[] => {
    const [local, ...others] = rest;
    if (local === undefined)
      return counts.filter(({ path }) => path.every((each) => holds(each, yes))).map(({ stmt }) => stmt);
    const condition: Expr = { op: 'local', local };
    const body = ways(others, [...yes, local]);
    const otherwise = ways(others, yes);
    if (body.length > 0) return [{ op: 'if', condition, body, otherwise }];
    return otherwise.length === 0
      ? []
      : [{ op: 'if', condition: { op: 'not', of: condition }, body: otherwise, otherwise: [] }];
  };
  const any = locals
    .map((local): Expr => ({ op: 'local', local }))
    .reduce((left, right) => ({ op: 'or', left, right }));
  return [{ op: 'if', condition: any, body: ways(locals, []), otherwise: [] }];
}

/** A local that has the value of one before it takes it from there. */
function copied(stmt: Stmt, settled: Settled): Stmt {
  const first = stmt.op === 'let' ? settled.get(stmt.local) : undefined;
  if (stmt.op !== 'let' || first === undefined || first === stmt.local) return stmt;
  return { ...stmt, value: { op: 'local', local: first } };
}

/** One condition in place of two, where nothing else stands between them: the second alone may seldom hold. */
function joined(stmt: Stmt, settled: Settled): Stmt {
  if (stmt.op !== 'if') return stmt;
  const body = stmt.body.map((each) => joined(each, settled));
  const otherwise = stmt.otherwise.map((each) => joined(each, settled));
  const [only, ...more] = body;
  if (only?.op !== 'if' || more.length + otherwise.length + only.otherwise.length > 0)
    return { ...stmt, body, otherwise };
  if (localsOf(only.condition, settled) === undefined) return { ...stmt, body, otherwise };
  return { ...only, condition: { op: 'and', left: stmt.condition, right: only.condition } };
}
