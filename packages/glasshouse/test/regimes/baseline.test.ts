import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/library/simulate.ts';
import { overlayFile, overlayFor, REGIMES, regimeFile } from '../support/regimes.ts';

const FILE = fileURLToPath(new URL('../../../../conformance/baseline.json', import.meta.url));

/**
 * The results of every shipped regime, pinned down. When this fails, results have changed: if that was meant, renew the
 * file with `npm test -- baseline -u`, say so in the commit, and raise the version of the engine.
 */
describe('results', () => {
  it('are those of conformance/baseline.json', { timeout: 240_000 }, async () => {
    const baseline: Record<string, unknown> = {};
    // Every regime under one overlay as well: all overlays have their turn.
    const cases = REGIMES.flatMap((id) => [
      { id, overlays: [] as string[], population: 66_000 },
      { id, overlays: [overlayFor(id)], population: 5_000 },
    ]);
    for (const { id, overlays, population } of cases) {
      const { digest, summary } = await simulate({
        regime: regimeFile(id),
        overlays: overlays.map(overlayFile),
        population,
        replicates: 2,
        seed: 1,
      });
      const {
        listed,
        deserved,
        wrongful,
        missed,
        wrongfulPersonTicks,
        deterredViolations,
        chilledLawfulActs,
      } = summary;
      baseline[[id, ...overlays].join(' + ')] = {
        digest,
        listed,
        deserved,
        wrongful,
        missed,
        wrongfulPersonTicks,
        deterredViolations,
        chilledLawfulActs,
      };
    }
    await expect(`${JSON.stringify(baseline, undefined, 2)}\n`).toMatchFileSnapshot(FILE);
  });
});
