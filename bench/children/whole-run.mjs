/**
 * A run as a user has it, with its folder, digest and report; the time is that of the process from its start.
 *
 *   node whole-run.mjs '{"regime":"suining-2010","population":1140000,"replicates":16}'
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './dist.mjs';
import { peakMemory } from './peak-memory.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'glasshouse-bench-'));
try {
  const { run } = await built('index.js');
  const outcome = await run({ ...JSON.parse(process.argv[2]), out: join(scratch, 'run') });
  const { regime, population, ticks, replicates, workers, digest, personTicks } = outcome;
  // performance.now() counts from the start of the process.
  const seconds = performance.now() / 1000;
  process.stdout.write(
    JSON.stringify({
      regime,
      population,
      ticks,
      replicates,
      workers,
      digest,
      personTicks,
      seconds,
      peakMemory: peakMemory(),
    }),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
