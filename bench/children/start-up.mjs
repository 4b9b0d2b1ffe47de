/**
 * From a regime file to the end of the first tick, in a new process, step by step; and what a person takes in memory.
 *
 *   node start-up.mjs '{"regime":"bench-w1"}'
 */
const origin = performance.now();
const { built } = await import('./dist.mjs');
const [{ check }, { makeJob }, { wasm, bytesPerPerson }, { generateCommunity }, { Governance }] =
  await Promise.all([
    built('library/check.js'),
    built('library/job.js'),
    built('backends/wasm/index.js'),
    built('population/generate.js'),
    built('engine/governance.js'),
  ]);
const PERSONS = 65_536;
const { regime } = JSON.parse(process.argv[2]);

const steps = { import: performance.now() - origin };
let since = performance.now();
const { model } = await check({ regime });
finish('model');
const settings = { seed: 1, persons: PERSONS, ticks: model.horizonTicks, replicates: 1, panelUnits: 0 };
const job = makeJob(model, settings, 0);
finish('program');
const kernel = wasm.load(job.program, job.dice);
finish('module');
const attributes = generateCommunity(job.population, job.dice, 0, PERSONS);
finish('people');
const before = kernel.bytes;
const community = kernel.community(0, PERSONS, attributes);
finish('place');
const grown = kernel.bytes - before;
const { regions, groups } = job.program.cells;
const known = new Governance(job.program, PERSONS).knownIn(0);
community.step(0, known, new Float64Array(job.program.measures.length * regions * groups));
finish('tick');

process.stdout.write(
  JSON.stringify({
    regime,
    // What `compile` means in the figures to reach: all up to a module that could take its first person.
    seconds: (steps.model + steps.program + steps.module) / 1000,
    steps,
    /** The columns that the module keeps, and as the memory of the module grows with a full community. */
    bytesPerPerson: { columns: bytesPerPerson(job.program), memory: grown / PERSONS },
  }),
);

function finish(step) {
  const now = performance.now();
  steps[step] = now - since;
  since = now;
}
