/**
 * Runs one replicate through the engine and prints how long it took, with the figures of the last tick:
 *
 *   node engine.mjs '{"regime":"bench-w1","persons":1000000,"ticks":12,"backend":"wasm","workers":1}'
 *
 * `regime` is an id or a text with a name, as the library takes it. The time covers all from a checked model on: compiling
 * the program, starting the threads, making the people, every tick, and the sums. The run folder is left out.
 */
import { built } from './dist.mjs';
import { peakMemory } from './peak-memory.mjs';

const [{ runReplicate }, { makeJob }, { check }] = await Promise.all([
  built('engine/run-replicate.js'),
  built('library/job.js'),
  built('library/check.js'),
]);

const { regime, persons, ticks, backend, workers } = JSON.parse(process.argv[2]);
const { model, diagnostics } = await check({ regime });
if (model === undefined) throw new Error(diagnostics[0].message);

const started = performance.now();
// Seed and panel are what a run has unless told otherwise.
const job = makeJob(model, { seed: 1, persons, ticks, replicates: 1, panelUnits: 100 }, 0);
const { counts, checksum } = await runReplicate(job, { backend, workers });
const seconds = (performance.now() - started) / 1000;

process.stdout.write(
  JSON.stringify({
    name: backend,
    persons,
    ticks,
    threads: workers,
    seconds,
    checksum: checksum.map((word) => word.toString(16).padStart(8, '0')).join(''),
    peakMemory: peakMemory(),
    ...figures(job.program),
  }),
);

/** What a baseline prints, too; for other regimes some of it is zero. */
function figures({ measures, cells }) {
  const length = measures.length * cells.regions * cells.groups;
  const last = counts.subarray((ticks - 1) * length);
  const share = (name) => {
    const measure = measures.findIndex((candidate) => candidate.name === name);
    if (measure < 0) return 0;
    let sum = 0;
    for (let at = measure; at < length; at += measures.length) sum += last[at];
    return sum / persons;
  };
  return {
    listed: share('listed'),
    wronglyTriggered: share('observe/wrongly-triggered'),
    grades: Object.fromEntries(['D', 'C', 'B', 'A'].map((id) => [id, share(`grade/file/${id}`)])),
    mean: share('score-sum/file'),
  };
}
