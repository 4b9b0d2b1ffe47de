import type { Stmt } from '../../ir/types.ts';
import { type Code, code, get, type Locals, load, set, shifted, store, tee } from './code.ts';
import { base, type Context, LOAD, SHIFT } from './context.ts';
import { ScalarExpressions } from './scalar-expressions.ts';
import { type Touches, touchesOf } from './touches.ts';
import { type FourUnits, VectorExpressions } from './vector-expressions.ts';
import { loadFour } from './vector-memory.ts';
import { columnsStored, localsAssigned } from './walk.ts';

export interface FourSetting {
  readonly context: Context;
  readonly locals: Locals;
  /** Local with the first unit of the block. */
  readonly start: number;
  /** Local with the first of the four units at hand. */
  readonly unit: number;
  /** What the segment itself names. */
  readonly touches: Touches;
}

/**
 * Where the values of four units are while a segment works on them. Locals of the program and columns are read into vector registers
 * once and then kept there; every store to a column goes to memory, too, so that code that goes unit by unit finds it.
 */
export class FourRegisters implements FourUnits {
  readonly context: Context;
  readonly locals: Locals;
  readonly start: number;
  /** Expressions for the four units, and for what is the same for all. */
  readonly vector: VectorExpressions;
  readonly uniform: ScalarExpressions;
  private readonly setting: FourSetting;
  private readonly registers = new Map<number, number>();
  /** Locals of the program whose register holds their value; the value of others lies in their home. */
  private valid = new Set<number>();
  private columns = new Map<number, number>();
  private readonly counters = new Map<number, number>();
  private readonly pointers = new Map<number, number>();
  private readonly cellPlaces = new Map<number, number>();
  private cellVector: number | undefined;
  private homeLocal: number | undefined;

  constructor(setting: FourSetting) {
    this.setting = setting;
    this.context = setting.context;
    this.locals = setting.locals;
    this.start = setting.start;
    this.uniform = new ScalarExpressions(setting.context, setting.locals, {
      unit: () => this.unit(),
      pointer: (shift) => this.pointer(shift),
      local: (local) => get(this.counters.get(local)!),
    });
    this.vector = new VectorExpressions(setting.context, setting.locals, this, this.uniform);
  }

  /** What must run before everything else, for each four units; to be asked for last. */
  opening(): Code[] {
    const { offset, width } = this.context.layout.cell;
    const cells = [...this.cellPlaces].map(([k, local]) =>
      set(local, load(LOAD[width], this.pointer(SHIFT[width]), offset + (k << SHIFT[width]))),
    );
    if (this.cellVector !== undefined)
      cells.push(set(this.cellVector, loadFour(width, this.pointer(SHIFT[width]), offset)));
    const pointers = [...this.pointers].map(([shift, local]) =>
      set(local, code('i32.add', base, shifted(this.unit(), shift))),
    );
    if (this.homeLocal === undefined) return [...pointers, ...cells];
    const inBlock = code('i32.sub', this.unit(), get(this.start));
    return [set(this.homeLocal, shifted(inBlock, 2)), ...pointers, ...cells];
  }

  unit(): Code {
    return get(this.setting.unit);
  }

  pointer(shift: number): Code {
    if (shift < 0) return base;
    return get(localFor(this.pointers, shift, () => this.locals.fresh('i32')));
  }

  /** Where the sums of the cell of unit `k` of the four lie. */
  cell(k: number): Code {
    return get(localFor(this.cellPlaces, k, () => this.locals.fresh('i32')));
  }

  /** The same for all four. */
  cells(): Code {
    this.cellVector ??= this.locals.fresh('v128');
    return get(this.cellVector);
  }

  local(local: number): Code {
    if (this.valid.has(local)) return get(this.register(local));
    this.valid.add(local);
    return tee(this.register(local), this.fromHome(local));
  }

  column(column: number): Code {
    const kept = this.columns.get(column);
    if (kept !== undefined) return get(kept);
    const local = this.locals.fresh('v128');
    this.columns.set(column, local);
    return tee(local, this.readColumn(column));
  }

  narrowColumn(column: number): Code | undefined {
    const { width, offset } = this.context.layout.columns[column]!;
    if (width !== 'i16' || this.columns.has(column)) return undefined;
    return load('v128.load64_zero', this.pointer(SHIFT[width]), offset);
  }

  /** A column now has the value in `local`, in memory as well. */
  columnIs(column: number, local: number): Code[] {
    const cached = this.columns.get(column);
    if (cached !== undefined) return [set(cached, get(local))];
    this.columns.set(column, local);
    return [];
  }

  /** Sets a local of the program, for the units of the mask. */
  assign(local: number, value: Code, mask: number | undefined): Code[] {
    const register = this.register(local);
    const out: Code[] = [];
    if (mask === undefined || !(this.valid.has(local) || this.context.homes.has(local)))
      out.push(set(register, value));
    else {
      const kept = this.locals.fresh('v128');
      out.push(
        set(kept, value),
        set(register, code('v128.bitselect', get(kept), this.local(local), get(mask))),
      );
    }
    this.valid.add(local);
    if (this.setting.touches.get(local)! < this.context.touches.get(local)!) out.push(this.toHome(local));
    return out;
  }

  /** Makes a local of the program the counter of a loop: the same for all units. */
  countWith<T>(local: number, counter: number, inside: () => T): T {
    this.counters.set(local, counter);
    this.vector.uniformLocals.add(local);
    const result = inside();
    this.vector.uniformLocals.delete(local);
    return result;
  }

  /** Leaves the round where code that goes unit by unit looks for it. */
  counterToHome(local: number, counter: number): Code {
    return store(
      'v128.store',
      this.homePointer(),
      this.context.homes.of(local),
      code('i32x4.splat', get(counter)),
    );
  }

  /** A block that may be skipped or repeated: what it reads into registers is not known after it. */
  nested(body: readonly Stmt[], make: () => Code[]): Code[] {
    const valid = new Set(this.valid);
    const columns = new Map(this.columns);
    const out = make();
    for (const stmt of body) localsAssigned(stmt, valid);
    this.valid = new Set([...this.valid].filter((local) => valid.has(local)));
    this.columns = columns;
    return out;
  }

  /**
   * Before a block under a condition: registers for what it changes, so that other units keep their values. `isSkipped`: mostly
   * nobody is concerned; then many columns would be read for nothing, and are read where they are needed.
   */
  materialise(body: readonly Stmt[], isSkipped = false): Code[] {
    const { assigned, stored } = changesOf(body);
    const own = touchesOf(body);
    const out: Code[] = [];
    for (const local of assigned) {
      if (this.valid.has(local) || own.get(local) === this.context.touches.get(local)) continue;
      out.push(set(this.register(local), this.fromHome(local)));
      this.valid.add(local);
    }
    const worthwhile = isSkipped && stored.size > COLUMNS_AHEAD_MAX ? [] : stored;
    for (const column of worthwhile) {
      if (this.columns.has(column) || this.context.program.columns[column]!.length > 1) continue;
      const local = this.locals.fresh('v128');
      out.push(set(local, this.readColumn(column)));
      this.columns.set(column, local);
    }
    return out;
  }

  /** Around statements that go unit by unit: what they need in memory before, and what registers must learn after. */
  aroundLanes(body: readonly Stmt[], shared: ReadonlySet<number>): { before: Code[]; after: Code[] } {
    const { assigned, stored } = changesOf(body);
    const before: Code[] = [];
    const after: Code[] = [];
    for (const local of shared) {
      if (!this.valid.has(local)) continue;
      before.push(this.toHome(local));
      if (assigned.has(local)) after.push(set(this.register(local), this.fromHome(local)));
    }
    for (const column of stored) {
      const cached = this.columns.get(column);
      if (cached !== undefined) after.push(set(cached, this.readColumn(column)));
    }
    return { before, after };
  }

  private readColumn(column: number): Code {
    const { width, offset } = this.context.layout.columns[column]!;
    return loadFour(width, this.pointer(SHIFT[width]), offset);
  }

  /** In its home a boolean is 0 or 1. */
  private fromHome(local: number): Code {
    const word = load('v128.load', this.homePointer(), this.context.homes.of(local));
    return this.isBool(local) ? code('i32x4.neg', word) : word;
  }

  private toHome(local: number): Code {
    const value = get(this.register(local));
    const word = this.isBool(local) ? code('i32x4.neg', value) : value;
    return store('v128.store', this.homePointer(), this.context.homes.of(local), word);
  }

  private isBool(local: number): boolean {
    return this.context.program.locals[local]!.type === 'bool';
  }

  private register(local: number): number {
    return localFor(this.registers, local, () => this.locals.fresh('v128'));
  }

  private homePointer(): Code {
    this.homeLocal ??= this.locals.fresh('i32');
    return get(this.homeLocal);
  }
}

const COLUMNS_AHEAD_MAX = 4;

function changesOf(body: readonly Stmt[]): { assigned: Set<number>; stored: Set<number> } {
  const changes = { assigned: new Set<number>(), stored: new Set<number>() };
  for (const stmt of body) {
    localsAssigned(stmt, changes.assigned);
    columnsStored(stmt, changes.stored);
  }
  return changes;
}

function localFor(known: Map<number, number>, key: number, fresh: () => number): number {
  const local = known.get(key) ?? fresh();
  known.set(key, local);
  return local;
}
