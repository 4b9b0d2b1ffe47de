import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { modelOfText } from '../support/regimes.ts';
import { expectSame, knownFor } from './same.ts';

const FOLDER = fileURLToPath(new URL('../../../../conformance/good/', import.meta.url));
const CASES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => [0, 2].map((replicate) => ({ name, replicate })));

describe('every regime that shows a construct gives the same on all backends', () => {
  test.each(CASES)('$name, replicate $replicate', ({ name, replicate }) => {
    const model = modelOfText(readFileSync(`${FOLDER}${name}`, 'utf8'));
    const options = {
      seed: 11,
      persons: 10_000_000,
      ticks: model.horizonTicks,
      replicates: 1 + replicate,
      panelUnits: 0,
    };
    const { program, population, dice } = makeJob(model, options, replicate);
    const size = 3_001;
    const ticks = Math.min(program.ticks, 20);
    const attributes = generateCommunity(population, dice, 1, size);
    const known = Array.from({ length: ticks }, (_, tick) =>
      knownFor(program, (index) => Number(((tick + index) & 4) !== 0), tick),
    );
    expectSame(program, { size, ticks, index: 1, dice, attributes, known, panelUnits: 300 });
  });
});
