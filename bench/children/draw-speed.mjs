/**
 * How fast one thread draws when it does nothing else, and how many draws bench-w1 needs: the speed that its random numbers
 * alone allow.
 *
 *   node draw-speed.mjs '{"regime":"bench-w1"}'
 */
import { built } from './dist.mjs';

const [{ check }, { makeJob }, { uniformWords }, { streamKey }] = await Promise.all([
  built('library/check.js'),
  built('library/job.js'),
  built('backends/wasm/uniform-words.js'),
  built('random/streams.js'),
]);
const { regime } = JSON.parse(process.argv[2]);
const { model } = await check({ regime });
const job = makeJob(model, { seed: 1, persons: 65_536, ticks: 12, replicates: 1, panelUnits: 0 }, 0);

const UNITS = 65_536;
const key = streamKey(1, 0, 'bench');
let seconds = Number.POSITIVE_INFINITY;
for (let round = 0; round < 400; round++) {
  const started = performance.now();
  uniformWords(key, round * UNITS, UNITS);
  seconds = Math.min(seconds, (performance.now() - started) / 1000);
}

// Masks of j words come two to a block, for 32 persons; a candidate draws one block (random/trials.ts).
const blocks = job.program.streams.reduce(
  (sum, { exponent }) => sum + (exponent === 0 ? 0 : Math.ceil(exponent / 2) / 32) + 2 ** -exponent,
  0,
);
process.stdout.write(
  JSON.stringify({ regime, blocksPerSecond: UNITS / seconds, blocksPerPersonTick: blocks, seconds }),
);
