import { reference } from '../../src/backends/reference/index.ts';
import type { PanelEvent, ReplicateJob, ReplicateResult } from '../../src/engine/types.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { fnv1a64 } from '../../src/random/streams.ts';

/** A replicate run in the plainest way: everything at once, tick by tick, with big integers. No engine. */
export function plainRun({ program, population, dice, persons, panelUnits }: ReplicateJob): ReplicateResult {
  const kernel = reference.load(program, dice);
  const communities = [];
  for (let index = 0; index * 65_536 < persons; index++) {
    const size = Math.min(65_536, persons - index * 65_536);
    communities.push(kernel.community(index, size, generateCommunity(population, dice, index, size)));
  }
  const { regions, groups } = program.cells;
  const perTick = regions * groups * program.measures.length;
  const counts = new Float64Array(program.ticks * perTick);
  const events: PanelEvent[] = [];
  const record = (u: number, t: number, event: number, value: number) =>
    events.push({ unit: u, tick: t, event, value });
  const flags = program.flags.map(() => new Array<boolean>(program.ticks).fill(false));
  for (let tick = 0; tick < program.ticks; tick++) {
    const ofTick = counts.subarray(tick * perTick, (tick + 1) * perTick);
    for (const community of communities) {
      const panel = community.index === 0 ? { units: panelUnits, record } : undefined;
      community.step(
        tick,
        flags.map((flag) => flag[tick]!),
        ofTick,
        panel,
      );
    }
    program.flags.forEach((flag, index) => {
      const total = ofTick
        .filter((_, at) => at % program.measures.length === flag.measure)
        .reduce((a, b) => a + b, 0);
      if (total / persons <= flag.threshold / 2 ** 30) return;
      const last = flag.lastingTicks === -1 ? program.ticks : tick + flag.lastingTicks;
      for (let later = tick + 1; later <= Math.min(last, program.ticks - 1); later++)
        flags[index]![later] = true;
    });
  }
  let sum = 0n;
  for (const community of communities) {
    program.columns.forEach(({ name, kind }, index) => {
      if (kind !== 'state') return;
      community.column(index).forEach((value, at) => {
        const element = Math.floor(at / community.size);
        sum += plainTerm(name, element, community.index * 65_536 + (at % community.size), value);
      });
    });
  }
  const panel = [];
  for (let unit = 0; unit < panelUnits; unit++) panel.push(...events.filter((event) => event.unit === unit));
  const checksum = [Number(BigInt.asUintN(32, sum)), Number(BigInt.asUintN(32, sum >> 32n))] as const;
  return { replicate: dice.replicate, counts, checksum, panel, flags };
}

/** The term of one value in the checksum, written from its definition. */
export function plainTerm(name: string, element: number, unit: number, value: number): bigint {
  if (value === 0) return 0n;
  const hash = fnv1a64(new TextEncoder().encode(name));
  const k0 = plainMix((hash % 2n ** 32n) ^ plainMix(BigInt(element)));
  const k1 = plainMix((hash >> 32n) + k0);
  const a = plainMix(BigInt(unit) ^ k0);
  const low = plainMix(a ^ BigInt(value >>> 0));
  return (plainMix(((low + a) % 2n ** 32n) ^ k1) << 32n) | low;
}

function plainMix(word: bigint): bigint {
  let h = word % 2n ** 32n;
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) % 2n ** 32n;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) % 2n ** 32n;
  return h ^ (h >> 16n);
}
