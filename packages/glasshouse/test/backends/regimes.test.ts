import { describe, test } from 'vitest';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { modelOf, overlayFor, REGIMES } from '../support/regimes.ts';
import { expectSame } from './same.ts';

/** Each regime as it is, with other numbers, and under one overlay: all overlays have their turn. */
const CASES = REGIMES.flatMap((id) => [
  { id, overlays: [] as string[], replicate: 3 },
  { id, overlays: [overlayFor(id)], replicate: 0 },
]);

describe('every shipped regime gives the same on all backends', () => {
  test.each(CASES)('$id with $overlays, replicate $replicate', ({ id, overlays, replicate }) => {
    const model = modelOf(id, overlays);
    const options = {
      seed: 7,
      persons: 10_000_000,
      ticks: model.horizonTicks,
      replicates: 1 + replicate,
      panelUnits: 0,
    };
    const { program, population, dice } = makeJob(model, options, replicate);
    const size = 1_501;
    const ticks = Math.min(program.ticks, 14);
    const attributes = generateCommunity(population, dice, 1, size);
    // Governance changes its mind now and then.
    const flags = Array.from({ length: ticks }, (_, tick) =>
      program.flags.map((_flag, flag) => ((tick + flag) & 4) !== 0),
    );
    expectSame(program, { size, ticks, index: 1, dice, attributes, flags, panelUnits: 150 });
  });
});
