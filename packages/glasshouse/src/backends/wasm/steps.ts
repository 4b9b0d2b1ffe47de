import type { Expr } from '../../ir/types.ts';

/** A staircase: `values[k]` where `edges[k - 1]` <= x < `edges[k]`. */
export interface Steps {
  readonly of: Expr;
  readonly edges: readonly number[];
  readonly values: readonly number[];
}

/** Nested choices between constants by `edge <= x`, with one x throughout (grades, bins of scores): what they amount to. */
export function stepsOf(expr: Expr): Steps | undefined {
  if (expr.op !== 'choose') return undefined;
  const of = compared(expr)?.of;
  if (of === undefined) return undefined;
  const key = JSON.stringify(of);
  const edges = new Set<number>();
  const collect = (node: Expr): boolean => {
    if (node.op === 'const') return true;
    const comparison = compared(node);
    if (node.op !== 'choose' || comparison === undefined || JSON.stringify(comparison.of) !== key)
      return false;
    edges.add(comparison.edge);
    return collect(node.whenTrue) && collect(node.whenFalse);
  };
  if (!collect(expr)) return undefined;
  const sorted = [...edges].toSorted((left, right) => left - right);
  const at = (x: number): number => {
    let node = expr as Expr;
    while (node.op === 'choose') node = compared(node)!.edge <= x ? node.whenTrue : node.whenFalse;
    return (node as Extract<Expr, { op: 'const' }>).value;
  };
  const values = [at(-(2 ** 31)), ...sorted.map(at)];
  // An edge at the lowest integer leaves no room below it.
  return { of, edges: sorted, values };
}

function compared(expr: Expr): { of: Expr; edge: number } | undefined {
  if (expr.op !== 'choose' || expr.condition.op !== 'le' || expr.condition.left.op !== 'const')
    return undefined;
  return { of: expr.condition.right, edge: expr.condition.left.value };
}

/** A staircase that is computed: (x * factor) >> shift, for the x of a range. */
export interface EvenSteps {
  readonly factor: number;
  readonly shift: number;
}

/**
 * How to compute a staircase whose steps are equally wide and lead from 0 upwards by one, for all x from `low` to `high`;
 * undefined where it is none. Both factors have 15 bits, so that one instruction multiplies them.
 */
export function evenSteps({ edges, values }: Steps, low: number, high: number): EvenSteps | undefined {
  const width = edges[0]!;
  const even = edges.every((edge, k) => edge === (k + 1) * width) && values.every((value, k) => value === k);
  if (!even || low < 0 || high > 0x7fff || high >= (edges.length + 1) * width) return undefined;
  for (let shift = 20; shift >= 1; shift--) {
    const factor = Math.ceil(2 ** shift / width);
    if (factor > 0x7fff) continue;
    // The factor is rounded up, so a product can only run ahead, and shows it first at the end of a step.
    const holds = [...edges.map((edge) => edge - 1), high].every(
      (end) => Math.floor((end * factor) / 2 ** shift) === Math.floor(end / width),
    );
    return holds ? { factor, shift } : undefined;
  }
  return undefined;
}

/** Staircases spelled out, a byte for each x from `low` to `high`; beyond the ends the end values hold. */
export class StepTables {
  readonly tables: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  private readonly known = new Map<string, { offset: number; low: number; high: number }>();
  private readonly take: (bytes: number) => number | undefined;

  constructor(take: (bytes: number) => number | undefined) {
    this.take = take;
  }

  /** Undefined where the table would be large, or a value is no byte. */
  add({ edges, values }: Steps): { offset: number; low: number; high: number } | undefined {
    const low = edges[0]! - 1;
    const high = edges.at(-1)!;
    if (high - low > LENGTH_MAX || low < -(2 ** 31) || values.some((value) => value < 0 || value > 255))
      return undefined;
    const key = JSON.stringify([edges, values]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const bytes = new Uint8Array(high - low + 1);
    let step = 0;
    for (let x = low; x <= high; x++) {
      while (step < edges.length && edges[step]! <= x) step++;
      bytes[x - low] = values[step]!;
    }
    const offset = this.take(bytes.length);
    if (offset === undefined) return undefined;
    const entry = { offset, low, high };
    this.tables.push({ offset: entry.offset, bytes });
    this.known.set(key, entry);
    return entry;
  }
}

const LENGTH_MAX = 8192;
