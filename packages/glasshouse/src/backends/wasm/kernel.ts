import type { Dice, Kernel, Panel } from '../../ir/backend.ts';
import type { Known } from '../../ir/known.ts';
import { COMMUNITY_SIZE, type Program } from '../../ir/types.ts';
import { permutation } from '../../random/permutation.ts';
import { type StreamKey, streamKey } from '../../random/streams.ts';
import { onesOfBytes } from './candidates.ts';
import { columnSums, type SumColumn } from './column-sums.ts';
import { type Host, type Region, WasmCommunity } from './community.ts';
import type { GLOBALS } from './context.ts';
import { DeferredCounts } from './deferred-counts.ts';
import type { Frame } from './from-program.ts';
import { type KeepBefore, keepingBefore } from './keep-before.ts';
import { GROUP } from './layout.ts';
import { NOTE, RECORD, RUN, TRACE } from './names.ts';
import { type FindNext, findingNext } from './next-answers.ts';
import { type Place, placing } from './places.ts';
import { PUT_BYTES, type PutValues, puttingValues } from './put-values.ts';
import { makeTally, type Tally } from './tally.ts';
import { parityWord } from './threefry.ts';
import { valuesAt } from './values.ts';
import { type Global, type Memory, type Module, PAGE, webAssembly } from './web-assembly.ts';

type Units = (from: number, to: number) => void;

/** What 32 bits can address. */
const ADDRESSES = 2 ** 32;

/** Counters of draws have 16 bits for the tick. */
const TICK_MAX = 0xffff;

/** A program as kernels run it. */
export interface Machine {
  readonly frame: Frame;
  readonly module: Module;
  /** The module for units of whose events somebody hears; seldom asked for. */
  tracing(): Module;
}

/**
 * The communities of one program and one set of dice: one memory, in which every community has a region, and one
 * instance of the module.
 */
export class WasmKernel implements Kernel, Host {
  readonly program: Program;
  readonly frame: Frame;
  private readonly machine: Machine;
  readonly memory: Memory;
  readonly tally: Tally;
  readonly place: Place;
  readonly keep: KeepBefore;
  readonly put: PutValues;
  private readonly findNext: FindNext;
  private readonly globals: Readonly<Record<(typeof GLOBALS)[number], Global>>;
  private readonly linkKeys: readonly StreamKey[];
  private readonly run: Units;
  private readonly note: Units | undefined;
  deferred: DeferredCounts | undefined;
  private deferring: DeferredCounts | undefined;
  private sums: SumColumn | undefined;
  private tracing: Units | undefined;
  private panel: { readonly tick: number; readonly to: Panel; readonly units: number } | undefined;
  private readonly linkTables = new Map<number, number>();
  /** Communities that have had their last tick and still hold a region. */
  private readonly finished = new Set<WasmCommunity>();
  private readonly freeRegions: number[] = [];
  private regions = 0;
  private readonly bytesMax: number;
  private used: number;

  /** `bytesMax` is how far its memory may grow: as far as addresses go, unless told. */
  constructor(program: Program, dice: Dice, machine: Machine, bytesMax = ADDRESSES) {
    const { frame, module } = machine;
    this.program = program;
    this.bytesMax = bytesMax;
    this.machine = machine;
    this.frame = frame;
    this.tally = makeTally(frame.sums, frame.layout, program.measures.length);
    const putAt = Math.ceil(frame.end / 16) * 16;
    this.used = Math.ceil((putAt + PUT_BYTES) / PAGE) * PAGE;
    this.memory = new webAssembly.Memory({ initial: this.used / PAGE });
    const global = () => new webAssembly.Global({ value: 'i32', mutable: true }, 0);
    this.globals = { tick: global(), base: global(), first: global(), links: global(), size: global() };
    this.linkKeys = program.links.map((link) => streamKey(dice.seed, dice.replicate, `link/${link}`));
    this.writeConstants(program.streams.map((stream) => streamKey(dice.seed, dice.replicate, stream.name)));
    const { columns, cell } = frame.layout;
    const { regionColumn, groupColumn } = program.cells;
    const widths = {
      region: columns[regionColumn]!.width,
      group: columns[groupColumn]!.width,
      place: cell.width,
    };
    this.place = placing(widths, this.memory);
    this.keep = keepingBefore(this.memory);
    this.put = puttingValues(this.memory, putAt);
    this.findNext = findingNext(this.memory);
    const functions = this.instantiate(module);
    this.run = functions[RUN]!;
    this.note = functions[NOTE];
  }

  community(index: number, size: number, attributes: ReadonlyMap<string, Int32Array>): WasmCommunity {
    if (!(size >= 1 && size <= COMMUNITY_SIZE))
      throw new RangeError(`a community has 1 to 65,536 persons, not ${size}`);
    return new WasmCommunity(this, index, size, this.linksOf(size), attributes);
  }

  /** As far as there is room: what does not fit here will live in another bank. */
  expect(communities: number): void {
    const wanted = (communities - this.freeRegions.length) * (this.frame.layout.regionBytes + PAGE);
    const size = Math.min(this.used + wanted, this.bytesMax);
    const missing = size - this.memory.buffer.byteLength;
    // Of one, growing as usual takes care.
    if (communities > 1 && missing > 0) this.hasGrown(Math.floor(missing / PAGE));
  }

  defer(): void {
    const { program, frame, tally, memory } = this;
    this.deferring ??= DeferredCounts.for(program.ticks, frame, tally, memory, (bytes) => this.take(bytes));
    this.deferred = this.deferring;
  }

  settle(): void {
    this.deferred?.settle();
    this.deferred = undefined;
  }

  /** Whether one more community of this size has room. The first one always has. */
  hasRoom(size: number): boolean {
    if (this.freeRegions.length > 0 || this.finished.size > 0 || this.regions === 0) return true;
    const { regionBytes, linkBytes } = this.frame.layout;
    const links = this.linkTables.has(size) ? 0 : linkBytes * this.linkKeys.length;
    return this.used + links + regionBytes + PAGE <= this.bytesMax;
  }

  /**
   * A region for a community, `blank` where it is all zeros because nobody had it before. Whoever has had the last tick gives theirs up: an engine that takes one community after the other
   * then works in one region, and the rare reader of an old community still finds its state.
   */
  region(): Region {
    const free = this.freeRegions.pop();
    if (free !== undefined) return { start: free, blank: false };
    for (const community of this.finished) {
      this.finished.delete(community);
      return { start: community.leaveRegion(), blank: false };
    }
    this.regions++;
    return { start: this.take(this.frame.layout.regionBytes), blank: true };
  }

  /** Takes a community through one tick; the sums are in memory afterwards. */
  step(community: WasmCommunity, tick: number, known: Known, panel: Panel | undefined): void {
    if (!(tick >= 0 && tick <= TICK_MAX)) throw new RangeError(`a tick is 0 to ${TICK_MAX}, not ${tick}`);
    const { layout } = this.frame;
    const { columns } = layout;
    const { globals } = this;
    if (tick >= this.program.ticks - 1) this.finished.add(community);
    globals.tick.value = tick;
    globals.base.value = community.region;
    globals.first.value = community.index * COMMUNITY_SIZE;
    globals.links.value = community.links;
    globals.size.value = community.size;
    new Int32Array(this.memory.buffer, layout.known, known.length).set(known);
    const filled = Math.ceil(community.size / GROUP) * GROUP;
    const traced = panel === undefined ? 0 : Math.min(Math.ceil(panel.units / GROUP) * GROUP, filled);
    this.note?.(0, filled);
    for (const { answers, next } of this.frame.nexts)
      this.findNext(
        community.region + columns[answers]!.offset,
        community.region + columns[next]!.offset,
        filled,
      );
    if (traced > 0) this.trace(tick, panel!, Math.min(panel!.units, community.size), traced);
    this.run(traced, filled);
    const view = new DataView(this.memory.buffer);
    if (view.getInt32(layout.fault, true) === 0) return;
    view.setInt32(layout.fault, 0, true);
    throw new Error(
      'a value left the range of its column, or an index its array (the reference backend says which)',
    );
  }

  get sumColumn(): SumColumn {
    this.sums ??= columnSums(this.memory);
    return this.sums;
  }

  /** The first `filled` units, of which the panel hears of the first `units`. */
  private trace(tick: number, panel: Panel, units: number, filled: number): void {
    this.tracing ??= this.instantiate(this.machine.tracing())[TRACE]!;
    this.panel = { tick, to: panel, units };
    this.tracing(0, filled);
    this.panel = undefined;
  }

  private instantiate(module: Module): Readonly<Record<string, Units | undefined>> {
    const record = (unit: number, event: number, value: number): void => {
      const { tick, to, units } = this.panel!;
      if (unit < units) to.record(unit, tick, event, value);
    };
    const glasshouse = { memory: this.memory, ...this.globals, [RECORD]: record };
    return new webAssembly.Instance(module, { glasshouse }).exports as Readonly<Record<string, Units>>;
  }

  private writeConstants(keys: readonly StreamKey[]): void {
    const { layout } = this.frame;
    const view = new DataView(this.memory.buffer);
    keys.forEach(([k0, k1], stream) => {
      const at = layout.keys + 16 * stream;
      view.setInt32(at, k0, true);
      view.setInt32(at + 4, k1, true);
      view.setInt32(at + 8, parityWord(k0, k1), true);
    });
    new Uint8Array(this.memory.buffer).set(onesOfBytes(), layout.ones);
    for (const { offset, bytes } of this.frame.stepTables)
      new Uint8Array(this.memory.buffer).set(bytes, offset);
    this.program.tables.forEach(({ values }, table) => {
      const { offset, width } = layout.tables[table]!;
      valuesAt(this.memory, offset, width, values.length).set(values);
    });
  }

  /** Takes back the region of a community that nobody will ask again. */
  release(community: WasmCommunity, region: number): void {
    this.finished.delete(community);
    this.freeRegions.push(region);
  }

  /** The tables of links for communities of a size: made once. */
  private linksOf(size: number): number {
    if (this.linkKeys.length === 0) return 0;
    const known = this.linkTables.get(size);
    if (known !== undefined) return known;
    const { linkBytes } = this.frame.layout;
    const start = this.take(linkBytes * this.linkKeys.length);
    this.linkKeys.forEach(([k0, k1], link) => {
      new Uint16Array(this.memory.buffer, start + link * linkBytes, size).set(permutation(k0, k1, size));
    });
    this.linkTables.set(size, start);
    return start;
  }

  private take(bytes: number): number {
    const start = this.used;
    this.used = Math.ceil((start + bytes) / 256) * 256;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) this.grow(Math.ceil(missing / PAGE));
    return start;
  }

  /**
   * To twice the size, where there is that much: each time the memory grows, the garbage collector takes all of it for new, and
   * looks through everything. What nobody has written to takes no room.
   */
  private grow(pages: number): void {
    const size = this.memory.buffer.byteLength;
    const ample = Math.floor(Math.min(size, this.bytesMax - size) / PAGE);
    try {
      if (ample > pages && this.hasGrown(ample)) return;
      this.memory.grow(pages);
    } catch (cause) {
      const megabytes = Math.ceil(this.used / 2 ** 20);
      throw new RangeError(
        `${this.program.name} needs ${megabytes} MiB in one WebAssembly memory, and gets no more`,
        { cause },
      );
    }
  }

  private hasGrown(pages: number): boolean {
    try {
      this.memory.grow(pages);
      return true;
    } catch {
      return false;
    }
  }
}
