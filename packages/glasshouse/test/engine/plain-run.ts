import { reference } from '../../src/backends/reference/index.ts';
import { addChecksums, type Checksum, communityChecksum } from '../../src/engine/checksum.ts';
import type { PanelEvent, ReplicateJob, ReplicateResult } from '../../src/engine/types.ts';
import { generateCommunity } from '../../src/population/generate.ts';

/** A replicate run in the plainest way: everything at once, tick by tick, flags on fractions. */
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
  let checksum: Checksum = [0, 0];
  for (const community of communities)
    checksum = addChecksums(checksum, communityChecksum(program, community));
  const panel = [];
  for (let unit = 0; unit < panelUnits; unit++) panel.push(...events.filter((event) => event.unit === unit));
  return { replicate: dice.replicate, counts, checksum, panel, flags };
}
