import { BINARY, UNARY } from './operations.ts';
import { type Expr, type Program, SIGNAL_MAX, type Signal, type Stmt, type ValueType } from './types.ts';

/**
 * Checks that a program obeys the rules of the intermediate language; it runs after every pass that makes or changes
 * one. Returns the faults in words (empty when there are none): a fault is ours, never the user's.
 *
 * Rules: every index is in range; operand types fit the table of operations; a local is assigned before it is read on
 * every way through the program; attributes are never stored to; lagged reads name lagged columns; array columns are
 * indexed and others are not; a stage stands only at the top level; a lagged read or link needs community coupling.
 */
export function verifyProgram(program: Program): string[] {
  const verifier = new Verifier(program);
  verifier.declarations();
  verifier.block(program.body, new Set(), true);
  return verifier.faults;
}

/** Throws when `program` breaks a rule; `pass` names the pass that made it. */
export function assertVerified(program: Program, pass: string): Program {
  const faults = verifyProgram(program);
  if (faults.length > 0) throw new Error(`The program that ${pass} made is not valid:\n${faults.join('\n')}`);
  return program;
}

class Verifier {
  readonly faults: string[] = [];
  private readonly program: Program;

  constructor(program: Program) {
    this.program = program;
  }

  declarations(): void {
    const { columns, streams, flags, signals, measures, cells } = this.program;
    for (const column of columns) {
      if (!isI32(column.min) || !isI32(column.max) || column.min > column.max)
        this.fault(`column ${column.name}: bad range`);
      if (column.initial < column.min || column.initial > column.max)
        this.fault(`column ${column.name}: starts outside its range`);
      if (column.length < 1) this.fault(`column ${column.name}: no elements`);
    }
    this.unique(
      'column',
      columns.map((column) => column.name),
    );
    this.unique(
      'stream',
      streams.map((stream) => stream.name),
    );
    this.unique(
      'measure',
      measures.map((measure) => measure.name),
    );
    for (const stream of streams) {
      if (!(stream.exponent >= 0 && stream.exponent <= 30))
        this.fault(`stream ${stream.name}: exponent ${stream.exponent}`);
    }
    for (const flag of flags) {
      this.index('measure', flag.measure, measures.length);
      if (flag.region === undefined) continue;
      this.index('region', flag.region.index, cells.regions);
      this.index('measure', flag.region.persons, measures.length);
    }
    this.unique(
      'flag',
      flags.map((flag) => flag.name),
    );
    for (const signal of signals) this.signal(signal);
    this.unique(
      'signal',
      signals.map((signal) => signal.name),
    );
    this.index('column', cells.regionColumn, columns.length);
    this.index('column', cells.groupColumn, columns.length);
    if (flags.length + signals.length > 0 && this.program.coupling !== 'nation')
      this.fault('flags and signals need national coupling');
  }

  private signal({ name, length, rule }: Signal): void {
    const { flags, measures, cells } = this.program;
    if (length !== 1 && length !== cells.regions) this.fault(`signal ${name}: ${length} values`);
    if (rule.kind === 'in-force') {
      this.index('flag', rule.flag, flags.length);
      this.index('flag', rule.flag + length - 1, flags.length);
      return;
    }
    this.index('measure', rule.measure, measures.length);
    if (rule.kind === 'cutoff') {
      this.index('measure', rule.measure + rule.bins - 1, measures.length);
      if (!(rule.bins >= 1 && rule.width >= 1 && rule.bins * rule.width <= SIGNAL_MAX))
        this.fault(`signal ${name}: ${rule.bins} steps of ${rule.width}`);
      if (!(Number.isInteger(rule.share) && rule.share >= 0 && rule.share <= SIGNAL_MAX))
        this.fault(`signal ${name}: share ${rule.share}`);
      return;
    }
    if (rule.per !== undefined) {
      this.index('measure', rule.per.measure, measures.length);
      if (!(rule.per.persons >= 1)) this.fault(`signal ${name}: for each ${rule.per.persons} persons`);
    }
    if (!(Number.isInteger(rule.most) && rule.most >= 0 && rule.most <= SIGNAL_MAX))
      this.fault(`signal ${name}: at most ${rule.most}`);
    if (!(Number.isSafeInteger(rule.capacity) && rule.capacity >= 0))
      this.fault(`signal ${name}: capacity ${rule.capacity}`);
  }

  /** Checks a block and adds the locals that it surely assigns to `assigned`. */
  block(body: readonly Stmt[], assigned: Set<number>, top = false): void {
    for (const stmt of body) this.statement(stmt, assigned, top);
  }

  private statement(stmt: Stmt, assigned: Set<number>, top: boolean): void {
    const { locals, columns, streams, measures, events } = this.program;
    switch (stmt.op) {
      case 'stage':
        if (!top) this.fault(`stage ${stmt.name} inside another statement`);
        this.block(stmt.body, assigned);
        break;
      case 'let': {
        const type = this.type(stmt.value, assigned);
        if (this.index('local', stmt.local, locals.length) && locals[stmt.local]!.type !== type)
          this.fault(`local ${locals[stmt.local]!.name} is ${locals[stmt.local]!.type}, not ${type}`);
        assigned.add(stmt.local);
        break;
      }
      case 'store':
        if (this.index('column', stmt.column, columns.length)) {
          const column = columns[stmt.column]!;
          if (column.kind === 'attribute') this.fault(`store to attribute ${column.name}`);
          this.element(`column ${column.name}`, column.length, stmt.index, assigned);
        }
        this.expect('i32', stmt.value, assigned, 'stored value');
        break;
      case 'if': {
        this.expect('bool', stmt.condition, assigned, 'condition');
        const then = new Set(assigned);
        const otherwise = new Set(assigned);
        this.block(stmt.body, then);
        this.block(stmt.otherwise, otherwise);
        for (const local of then) if (otherwise.has(local)) assigned.add(local);
        break;
      }
      case 'loop': {
        this.expect('i32', stmt.count, assigned, 'count of a loop');
        this.localType(stmt.local, 'i32');
        if (!(stmt.limit >= 0 && stmt.limit <= 4096)) this.fault(`loop limit ${stmt.limit}`);
        this.block(stmt.body, new Set(assigned).add(stmt.local));
        break;
      }
      case 'trial':
        this.index('stream', stmt.stream, streams.length);
        this.expect('i32', stmt.threshold, assigned, 'threshold');
        this.localType(stmt.u, 'i32');
        this.localType(stmt.spare, 'i32');
        this.block(stmt.body, new Set(assigned).add(stmt.u).add(stmt.spare));
        break;
      case 'draw':
        this.index('stream', stmt.stream, streams.length);
        if (!(stmt.block >= 0 && stmt.block < 0x8000)) this.fault(`draw of block ${stmt.block}`);
        this.localType(stmt.first, 'i32');
        this.localType(stmt.second, 'i32');
        assigned.add(stmt.first).add(stmt.second);
        break;
      case 'count':
        this.index('measure', stmt.measure, measures.length);
        if (stmt.row !== undefined) {
          this.index('measure', stmt.measure + stmt.row.length - 1, measures.length);
          this.expect('i32', stmt.row.index, assigned, 'index of a row of measures');
        }
        this.expect('i32', stmt.amount, assigned, 'amount');
        break;
      case 'event':
        this.index('event', stmt.event, events.length);
        this.expect('i32', stmt.value, assigned, 'value of an event');
        break;
    }
  }

  private type(expr: Expr, assigned: ReadonlySet<number>): ValueType {
    const { columns, tables, links, flags, signals, locals, coupling } = this.program;
    switch (expr.op) {
      case 'const':
        if (!isI32(expr.value)) this.fault(`constant ${expr.value} is not a 32-bit integer`);
        return 'i32';
      case 'bool':
        return 'bool';
      case 'tick':
      case 'unit':
        return 'i32';
      case 'local':
        if (!this.index('local', expr.local, locals.length)) return 'i32';
        if (!assigned.has(expr.local))
          this.fault(`local ${locals[expr.local]!.name} is read before it is assigned`);
        return locals[expr.local]!.type;
      case 'flag':
        this.index('flag', expr.flag, flags.length);
        return 'bool';
      case 'signal':
        if (this.index('signal', expr.signal, signals.length)) {
          const { name, length } = signals[expr.signal]!;
          this.element(`signal ${name}`, length, expr.index, assigned);
        }
        return 'i32';
      case 'load':
        if (this.index('column', expr.column, columns.length)) {
          const column = columns[expr.column]!;
          this.element(`column ${column.name}`, column.length, expr.index, assigned);
        }
        return 'i32';
      case 'lagged':
        if (this.index('column', expr.column, columns.length)) {
          const column = columns[expr.column]!;
          if (column.kind === 'state' && !column.lagged)
            this.fault(`column ${column.name} is read of others but not lagged`);
          if (column.length !== 1) this.fault(`array column ${column.name} cannot be read of others`);
        }
        if (coupling === 'unit') this.fault('a read of another unit needs wider coupling');
        this.expect('i32', expr.unit, assigned, 'unit');
        return 'i32';
      case 'link':
        this.index('link', expr.link, links.length);
        this.expect('i32', expr.unit, assigned, 'unit');
        return 'i32';
      case 'table':
        this.index('table', expr.table, tables.length);
        this.expect('i32', expr.index, assigned, 'index of a table');
        return 'i32';
      case 'not':
      case 'negate':
        this.expect(UNARY[expr.op].operand, expr.of, assigned, `operand of ${expr.op}`);
        return UNARY[expr.op].result;
      case 'choose': {
        this.expect('bool', expr.condition, assigned, 'condition');
        const type = this.type(expr.whenTrue, assigned);
        this.expect(type, expr.whenFalse, assigned, 'other branch');
        return type;
      }
      default: {
        const rule = BINARY[expr.op];
        this.expect(rule.operand, expr.left, assigned, `left of ${expr.op}`);
        this.expect(rule.operand, expr.right, assigned, `right of ${expr.op}`);
        return rule.result;
      }
    }
  }

  private expect(type: ValueType, expr: Expr, assigned: ReadonlySet<number>, what: string): void {
    const found = this.type(expr, assigned);
    if (found !== type) this.fault(`${what} is ${found}, not ${type}`);
  }

  private element(
    name: string,
    length: number,
    index: Expr | undefined,
    assigned: ReadonlySet<number>,
  ): void {
    if (length > 1 && index === undefined) this.fault(`array ${name} without an index`);
    if (length === 1 && index !== undefined) this.fault(`${name} is no array`);
    if (index !== undefined) this.expect('i32', index, assigned, 'index');
  }

  private localType(local: number, type: ValueType): void {
    if (this.index('local', local, this.program.locals.length) && this.program.locals[local]!.type !== type)
      this.fault(`local ${this.program.locals[local]!.name} is not ${type}`);
  }

  private index(what: string, index: number, length: number): boolean {
    const inside = Number.isInteger(index) && index >= 0 && index < length;
    if (!inside) this.fault(`${what} ${index} does not exist`);
    return inside;
  }

  private unique(what: string, names: readonly string[]): void {
    const seen = new Set<string>();
    for (const name of names) {
      if (seen.has(name)) this.fault(`${what} ${name} is declared twice`);
      seen.add(name);
    }
  }

  private fault(message: string): void {
    this.faults.push(message);
  }
}

function isI32(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
}
