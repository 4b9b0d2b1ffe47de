import { code, type FunctionCode, get, Locals, lanes, load, loopWhile, plus, set, store } from './code.ts';
import { encodeModule } from './encoder.ts';
import type { Frame } from './from-program.ts';
import { COMMUNITIES_TOGETHER } from './layout.ts';
import { addTick, type Tally } from './tally.ts';
import { type Memory, type Module, webAssembly } from './web-assembly.ts';

/**
 * Sums of ticks that several communities share: what each counts is added up as it lies in memory, and taken apart once for
 * all of them.
 */
export class DeferredCounts {
  private readonly tally: Tally;
  private readonly memory: Memory;
  private readonly sumsAt: number;
  private readonly bytes: number;
  private readonly heldAt: number;
  private readonly addUp: (from: number, to: number, bytes: number) => void;
  private readonly open = new Map<
    number,
    { counts: Float64Array; persons: Float64Array; communities: number }
  >();

  /** Undefined where sums of 64 bits are among them, or their room for all ticks would be large. */
  static for(
    ticks: number,
    frame: Frame,
    tally: Tally,
    memory: Memory,
    take: (bytes: number) => number,
  ): DeferredCounts | undefined {
    const { cellBytes, cells } = frame.layout;
    const bytes = Math.ceil((cellBytes * (cells + 1)) / 16) * 16;
    if (tally.wide.to.length > 0 || bytes * ticks > BYTES_MAX) return undefined;
    return new DeferredCounts(frame, tally, memory, bytes, take(bytes * ticks));
  }

  private constructor(frame: Frame, tally: Tally, memory: Memory, bytes: number, heldAt: number) {
    this.tally = tally;
    this.memory = memory;
    this.sumsAt = frame.layout.counts;
    this.bytes = bytes;
    this.heldAt = heldAt;
    module ??= new webAssembly.Module(
      encodeModule({ imports: [], globals: [], functions: [addUpFunction()] }),
    );
    this.addUp = new webAssembly.Instance(module, { glasshouse: { memory } }).exports[
      ADD_UP
    ] as typeof this.addUp;
  }

  /** Keeps the sums of a community's tick, which are zeros afterwards; sooner or later they are added to `counts`. */
  add(tick: number, personsOfCell: Float64Array, counts: Float64Array): void {
    let entry = this.open.get(tick);
    if (entry !== undefined && (entry.counts !== counts || entry.communities === COMMUNITIES_TOGETHER)) {
      this.close(tick);
      entry = undefined;
    }
    if (entry === undefined) {
      entry = { counts, persons: new Float64Array(personsOfCell.length), communities: 0 };
      this.open.set(tick, entry);
    }
    this.addUp(this.sumsAt, this.place(tick), this.bytes);
    for (let cell = 0; cell < personsOfCell.length; cell++) entry.persons[cell]! += personsOfCell[cell]!;
    entry.communities++;
  }

  /** Adds all that is kept to the counts that it belongs to. */
  settle(): void {
    for (const tick of [...this.open.keys()]) this.close(tick);
  }

  private close(tick: number): void {
    const { counts, persons } = this.open.get(tick)!;
    const sums = new Int32Array(this.memory.buffer, this.place(tick), this.bytes / 4);
    addTick(this.tally, sums, persons, counts);
    sums.fill(0);
    this.open.delete(tick);
  }

  private place(tick: number): number {
    return this.heldAt + tick * this.bytes;
  }
}

const BYTES_MAX = 16 * 2 ** 20;
const ADD_UP = 'add-up';

/** This thread's: it is the same for all programs. */
let module: Module | undefined;

/** `add-up(from, to, bytes)`: adds words to others, sixteen bytes at a time, and leaves zeros where they were. */
function addUpFunction(): FunctionCode {
  const [from, to, bytes] = [0, 1, 2];
  const locals = new Locals(3);
  const at = locals.fresh('i32');
  const source = code('i32.add', get(from), get(at));
  const target = code('i32.add', get(to), get(at));
  const sum = code('i32x4.add', load('v128.load', source, 0), load('v128.load', target, 0));
  const each = [
    store('v128.store', target, 0, sum),
    store('v128.store', source, 0, lanes(0)),
    set(at, plus(get(at), 16)),
  ];
  return {
    name: ADD_UP,
    exported: true,
    params: ['i32', 'i32', 'i32'],
    locals: locals.types,
    body: [loopWhile(code('i32.lt_s', get(at), get(bytes)), each)],
  };
}
