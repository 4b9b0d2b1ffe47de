import { availableParallelism } from 'node:os';
import { askChild } from './child.mjs';
import { regimeWithKinds } from './kinds-regime.mjs';
import { inRounds } from './repeat.mjs';

const MONTHS = 12;

/** How the cost of the wasm backend grows, one thing at a time; each entry is a list of runs with `rate` and `peakMemory`. */
export async function measureGrowth(sizes, tell) {
  const cores = availableParallelism();
  const base = { regime: 'bench-w1', ticks: MONTHS, workers: 1 };
  const { populations, ticks, kinds, regimes, workers } = sizes;
  const byWorkers = await runs(
    workers.persons.flatMap((persons) => [
      ...workerNumbers(cores).map((number) => [{ ...base, persons, workers: number }, {}]),
      ...(cores > 1 ? [[{ ...base, persons, processes: cores }, { processes: cores }]] : []),
    ]),
  );
  return {
    population: await runs(populations.map((persons) => [{ ...base, persons, workers: cores }, { persons }])),
    ticks: await runs(ticks.ticks.map((number) => [{ ...base, persons: ticks.persons, ticks: number }, {}])),
    kinds: await runs(
      kinds.kinds.map((count) => [
        { ...base, persons: kinds.persons, regime: regimeWithKinds(count) },
        { kinds: count },
      ]),
    ),
    regimes: await runs(
      regimes.regimes.map((regime) => [{ ...base, persons: regimes.persons, regime }, { regime }]),
    ),
    workers: byWorkers.filter(({ processes }) => processes === undefined),
    /** What the cores give to those who share nothing: an engine cannot make much more of them. */
    apart: byWorkers.filter(({ processes }) => processes !== undefined),
  };

  async function runs(cases) {
    const outcomes = await inRounds(
      sizes.rounds,
      cases.map(([request, label]) => ({
        name: `wasm, ${described(request, label)}`,
        run: () => runEngine({ ...request, backend: 'wasm' }),
      })),
      tell,
    );
    return outcomes.map((outcome, index) => ({
      ...cases[index][1],
      ...outcome,
      rate: (outcome.persons * outcome.ticks) / outcome.seconds,
    }));
  }
}

/** As one process, or as several that start at once and share the persons; those take as long as the slowest. */
async function runEngine({ processes = 1, ...request }) {
  const persons = request.persons / processes;
  const each = await Promise.all(
    Array.from({ length: processes }, () => askChild('engine.mjs', { ...request, persons })),
  );
  const slowest = each.toSorted((a, b) => b.seconds - a.seconds)[0];
  return { ...slowest, persons: request.persons };
}

function described({ persons, ticks, workers }, { kinds, regime, processes }) {
  const number = (value) => value.toLocaleString('en');
  const apart = processes === undefined ? '' : `${processes} processes, `;
  return `${apart}${number(persons)} persons, ${ticks} months, ${regime ?? `${kinds ?? 8} kinds`}, ${workers} worker${workers === 1 ? '' : 's'}`;
}

/** 1, 2, 4 and so on, and all. */
function workerNumbers(cores) {
  const numbers = [];
  for (let number = 1; number < cores; number *= 2) numbers.push(number);
  return [...numbers, cores];
}
