import { describe, test } from 'vitest';
import { makeJob } from '../../src/library/job.ts';
import type { Model } from '../../src/model/types.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { modelOf, overlayFor, REGIMES } from '../support/regimes.ts';
import { expectSame, knownFor } from './same.ts';

const CASES = REGIMES.flatMap((id) => [
  // With numbers drawn from their ranges as it stands, with the central ones under two overlays: all have their turn.
  { id, overlays: [] as string[], replicate: 3 },
  ...[...new Set(['perfect-information', overlayFor(id)])].map((overlay) => ({
    id,
    overlays: [overlay],
    replicate: 0,
  })),
]);

describe('every shipped regime gives the same on all backends', () => {
  test.each(CASES)('$id with $overlays, replicate $replicate', ({ id, overlays, replicate }) =>
    expectSameOf(modelOf(id, overlays), replicate));
});

function expectSameOf(model: Model, replicate: number): void {
  const options = {
    seed: 7,
    persons: 10_000_000,
    ticks: model.horizonTicks,
    replicates: 1 + replicate,
    panelUnits: 0,
  };
  const { program, population, dice } = makeJob(model, options, replicate);
  const size = 3_001;
  const ticks = Math.min(program.ticks, 14);
  const attributes = generateCommunity(population, dice, 1, size);
  // Governance changes its mind now and then.
  const known = Array.from({ length: ticks }, (_, tick) =>
    knownFor(program, (index) => Number(((tick + index) & 4) !== 0), tick),
  );
  expectSame(program, { size, ticks, index: 1, dice, attributes, known, panelUnits: 150 });
}
