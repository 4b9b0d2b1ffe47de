import { reference } from '../../src/backends/reference/index.ts';
import { addChecksums, type Checksum, communityChecksum } from '../../src/engine/checksum.ts';
import type { PanelEvent, ReplicateJob, ReplicateResult } from '../../src/engine/types.ts';
import { generateCommunity } from '../../src/population/generate.ts';

/** A replicate run in the plainest way: everything at once, tick by tick, flags and signals on fractions. */
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
  let chances = program.signals.map(({ rule, length }) =>
    new Array<number>(length).fill(rule.kind === 'service' ? rule.most : 0),
  );
  for (let tick = 0; tick < program.ticks; tick++) {
    const ofTick = counts.subarray(tick * perTick, (tick + 1) * perTick);
    const known = [
      ...flags.map((flag) => Number(flag[tick])),
      ...program.signals.flatMap(({ rule }, index) =>
        chances[index]!.map((chance, at) =>
          rule.kind === 'in-force' ? Number(flags[rule.flag + at]![tick]) : chance,
        ),
      ),
    ];
    for (const community of communities) {
      const panel = community.index === 0 ? { units: panelUnits, record } : undefined;
      community.step(tick, known, ofTick, panel);
    }
    const total = (measure: number, region?: number): number =>
      ofTick
        .filter((_, at) => at % program.measures.length === measure)
        .filter((_, cell) => region === undefined || Math.floor(cell / groups) === region)
        .reduce((a, b) => a + b, 0);
    program.flags.forEach((flag, index) => {
      const { region, looks } = flag;
      const of = region === undefined ? persons : total(region.persons, region.index);
      if (of === 0) return;
      const share = total(flag.measure, region?.index) / of;
      const limit = flag.threshold / 2 ** 30;
      if (looks !== undefined && (tick < looks.from || tick > (looks.to ?? tick))) return;
      if (flag.below ? share >= limit : share <= limit) return;
      const last = flag.lastingTicks === -1 ? program.ticks : tick + flag.lastingTicks;
      for (let later = tick + 1; later <= Math.min(last, program.ticks - 1); later++)
        flags[index]![later] = true;
    });
    chances = program.signals.map(({ rule, length }) =>
      Array.from({ length }, (_, at) => {
        if (rule.kind === 'in-force') return 0;
        const region = length === 1 ? undefined : at;
        if (rule.kind === 'cutoff') {
          const steps = Array.from({ length: rule.bins }, (_, bin) => total(rule.measure + bin, region));
          const all = steps.reduce((a, b) => a + b, 0);
          const from = steps.findIndex(
            (_, bin) => steps.slice(bin).reduce((a, b) => a + b, 0) * 2 ** 30 <= all * rule.share,
          );
          return from < 0 ? 2 ** 30 : from * rule.width;
        }
        const heads = rule.per === undefined ? 1 : total(rule.per.measure, region) / rule.per.persons;
        const chance = ((rule.capacity / 65_536) * heads) / total(rule.measure, region);
        return Math.min(rule.most, Math.floor(2 ** 30 * chance + 1e-7));
      }),
    );
  }
  let checksum: Checksum = [0, 0];
  for (const community of communities)
    checksum = addChecksums(checksum, communityChecksum(program, community));
  const panel = [];
  for (let unit = 0; unit < panelUnits; unit++) panel.push(...events.filter((event) => event.unit === unit));
  return { replicate: dice.replicate, counts, checksum, panel, flags };
}
