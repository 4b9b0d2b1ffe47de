import type {
  Column,
  EventCode,
  Expr,
  Flag,
  Measure,
  Signal,
  StageName,
  Stmt,
  Stream,
  Table,
  ValueType,
} from './types.ts';

/** Collects the declarations of a program; each declaration gives the index by which statements name it. */
export class ProgramBuilder {
  readonly columns: Column[] = [];
  readonly streams: Stream[] = [];
  readonly tables: Table[] = [];
  readonly links: string[] = [];
  readonly measures: Measure[] = [];
  readonly events: EventCode[] = [];
  readonly flags: Flag[] = [];
  readonly signals: Signal[] = [];
  readonly locals: { name: string; type: ValueType }[] = [];
  private readonly byName = new Map<string, number>();

  attribute(name: string, max: number): number {
    return this.once(`column ${name}`, () =>
      this.columns.push({ name, kind: 'attribute', min: 0, max, initial: 0, length: 1, lagged: false }),
    );
  }

  state(name: string, min: number, max: number, initial: number, length = 1): number {
    return this.once(`column ${name}`, () =>
      this.columns.push({ name, kind: 'state', min, max, initial, length, lagged: false }),
    );
  }

  /** Marks a column as read by other units. */
  lag(column: number): void {
    if (this.columns[column]!.kind === 'state')
      this.columns[column] = { ...this.columns[column]!, lagged: true };
  }

  stream(name: string, exponent = 0): number {
    return this.once(`stream ${name}`, () => this.streams.push({ name, exponent }));
  }

  table(name: string, values: readonly number[]): number {
    return this.once(`table ${name}`, () => this.tables.push({ name, values }));
  }

  link(name: string): number {
    return this.once(`link ${name}`, () => this.links.push(name));
  }

  measure(name: string): number {
    return this.once(`measure ${name}`, () => this.measures.push({ name }));
  }

  /** Several measures in a row, counted by an index; gives the first. */
  measureRow(names: readonly string[]): number {
    const [first] = names.map((name) => this.measure(name));
    return first!;
  }

  event(stage: StageName, what: string, subject: string): number {
    return this.once(`event ${stage} ${what} ${subject}`, () => this.events.push({ stage, what, subject }));
  }

  flag(flag: Flag): number {
    return this.once(`flag ${flag.name}`, () => this.flags.push(flag));
  }

  signal(signal: Signal): number {
    return this.once(`signal ${signal.name}`, () => this.signals.push(signal));
  }

  /** A new local, always its own. */
  local(name: string, type: ValueType = 'i32'): number {
    return this.locals.push({ name: `${name}.${this.locals.length}`, type }) - 1;
  }

  private once(key: string, declare: () => number): number {
    const known = this.byName.get(key);
    if (known !== undefined) return known;
    const index = declare() - 1;
    this.byName.set(key, index);
    return index;
  }
}

// Constructors of expressions and statements. They fold constants where the result is plain to see.

export const constant = (value: number): Expr => ({ op: 'const', value });
export const truth = (value: boolean): Expr => ({ op: 'bool', value });
export const local = (index: number): Expr => ({ op: 'local', local: index });
export const tick: Expr = { op: 'tick' };
export const unit: Expr = { op: 'unit' };
export const load = (column: number, index?: Expr): Expr =>
  index === undefined ? { op: 'load', column } : { op: 'load', column, index };
export const lagged = (column: number, of: Expr): Expr => ({ op: 'lagged', column, unit: of });
export const row = (table: number, index: Expr): Expr => ({ op: 'table', table, index });

export const add = (left: Expr, right: Expr): Expr => {
  if (left.op === 'const' && right.op === 'const') return constant((left.value + right.value) | 0);
  if (left.op === 'const' && left.value === 0) return right;
  if (right.op === 'const' && right.value === 0) return left;
  return { op: 'add', left, right };
};
export const sub = (left: Expr, right: Expr): Expr =>
  right.op === 'const' && right.value === 0 ? left : { op: 'sub', left, right };
export const mul = (left: Expr, right: Expr): Expr => ({ op: 'mul', left, right });
export const scale = (left: Expr, right: Expr): Expr => ({ op: 'scale', left, right });
export const least = (left: Expr, right: Expr): Expr => ({ op: 'min', left, right });
export const greatest = (left: Expr, right: Expr): Expr => ({ op: 'max', left, right });
export const shiftLeft = (left: Expr, count: number): Expr => ({ op: 'shl', left, right: constant(count) });
export const shiftRight = (left: Expr, count: number): Expr => ({ op: 'shr', left, right: constant(count) });
export const bits = (left: Expr, mask: number): Expr => ({ op: 'bitand', left, right: constant(mask) });
export const either = (left: Expr, right: Expr): Expr => ({ op: 'bitor', left, right });
export const equal = (left: Expr, right: Expr): Expr => ({ op: 'eq', left, right });
export const differ = (left: Expr, right: Expr): Expr => ({ op: 'ne', left, right });
export const below = (left: Expr, right: Expr): Expr => ({ op: 'lt', left, right });
export const atMost = (left: Expr, right: Expr): Expr => ({ op: 'le', left, right });

export const not = (of: Expr): Expr => {
  if (of.op === 'bool') return truth(!of.value);
  return of.op === 'not' ? of.of : { op: 'not', of };
};
export const and = (...parts: readonly (Expr | undefined)[]): Expr =>
  parts.reduce<Expr>((left, right) => {
    if (right === undefined || isTrue(right) || isFalse(left)) return left;
    if (isTrue(left) || isFalse(right)) return right;
    return { op: 'and', left, right };
  }, truth(true));
export const or = (...parts: readonly Expr[]): Expr =>
  parts.reduce<Expr>((left, right) => {
    if (isFalse(right) || isTrue(left)) return left;
    if (isFalse(left) || isTrue(right)) return right;
    return { op: 'or', left, right };
  }, truth(false));
export const choose = (condition: Expr, whenTrue: Expr, whenFalse: Expr): Expr => {
  if (condition.op === 'bool') return condition.value ? whenTrue : whenFalse;
  return { op: 'choose', condition, whenTrue, whenFalse };
};
/** 1 for true, 0 for false. */
export const asCount = (condition: Expr): Expr => choose(condition, constant(1), constant(0));

export const assign = (index: number, value: Expr): Stmt => ({ op: 'let', local: index, value });
export const store = (column: number, value: Expr, index?: Expr): Stmt =>
  index === undefined ? { op: 'store', column, value } : { op: 'store', column, index, value };
export const when = (condition: Expr, body: readonly Stmt[], otherwise: readonly Stmt[] = []): Stmt[] => {
  if (condition.op === 'bool') return [...(condition.value ? body : otherwise)];
  return body.length + otherwise.length === 0 ? [] : [{ op: 'if', condition, body, otherwise }];
};
export const count = (measure: number, amount: Expr = constant(1)): Stmt => ({
  op: 'count',
  measure,
  amount,
});
export const note = (event: number, value: Expr = constant(0)): Stmt => ({ op: 'event', event, value });

const isTrue = (expr: Expr): boolean => expr.op === 'bool' && expr.value;
const isFalse = (expr: Expr): boolean => expr.op === 'bool' && !expr.value;
