import { availableParallelism } from 'node:os';
import { PUBLISHED_TICKS, whatIsOff } from '../baselines/published.mjs';
import { openBaselines } from './baselines.mjs';
import { askChild } from './child.mjs';
import { inRounds } from './repeat.mjs';

/**
 * Everything that can run bench-w1, against the clock: for each contender and number of threads a row with `rate` in
 * person-ticks per second, or with `skipped`, a sentence. What does not give the published figures has no rate.
 */
export async function measureContenders(sizes, scratch, tell) {
  const cores = availableParallelism();
  const entries = [reference(), wasm(), ...(await openBaselines(scratch))].flatMap((contender) => {
    const [persons, personsOnAll] = sizes.contenders[contender.name];
    const single = { ...contender, persons, threads: 1 };
    return contender.threaded && cores > 1
      ? [single, { ...contender, persons: personsOnAll, threads: cores }]
      : [single];
  });
  const able = entries.filter(({ skipped }) => skipped === undefined);
  const outcomes = await inRounds(
    sizes.rounds,
    able.map(({ title, persons, threads, run }) => ({
      name: `${title}, ${threads} thread${threads === 1 ? '' : 's'}`,
      run: () => run(persons, PUBLISHED_TICKS, threads),
    })),
    tell,
  );
  return entries.map((entry) => {
    const { name, title, threads, skipped, warnings } = entry;
    if (skipped !== undefined) return { name, title, threads, skipped };
    const outcome = outcomes[able.indexOf(entry)];
    const off = whatIsOff(outcome);
    if (off.length > 0)
      return { name, title, threads, skipped: `it computes something else: ${off.join('; ')}` };
    return { ...outcome, name, title, warnings, rate: (outcome.persons * outcome.ticks) / outcome.seconds };
  });
}

/** Whether both backends end in the same state and counts; the reference is what the other is held against. */
export async function compareBits(sizes) {
  const [persons] = sizes.contenders.reference;
  const request = { regime: 'bench-w1', persons, ticks: PUBLISHED_TICKS, workers: 1 };
  const definition = await askChild('engine.mjs', { ...request, backend: 'reference' });
  const compiled = await askChild('engine.mjs', { ...request, backend: 'wasm' });
  return { persons, reference: definition.checksum, wasm: compiled.checksum };
}

function reference() {
  return {
    name: 'reference',
    title: 'Glasshouse, reference interpreter',
    threaded: false,
    run: engine('reference'),
  };
}

function wasm() {
  return { name: 'wasm', title: 'Glasshouse, wasm', threaded: true, run: engine('wasm') };
}

function engine(backend) {
  return (persons, ticks, workers) =>
    askChild('engine.mjs', { regime: 'bench-w1', persons, ticks, backend, workers });
}
