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
    workers: await runs(
      workerNumbers(cores).map((number) => [{ ...base, persons: workers.persons, workers: number }, {}]),
    ),
  };

  async function runs(cases) {
    const outcomes = await inRounds(
      sizes.rounds,
      cases.map(([request, label]) => ({
        name: `wasm, ${described(request, label)}`,
        run: () => askChild('engine.mjs', { ...request, backend: 'wasm' }),
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

function described({ persons, ticks, workers }, { kinds, regime }) {
  const number = (value) => value.toLocaleString('en');
  return `${number(persons)} persons, ${ticks} months, ${regime ?? `${kinds ?? 8} kinds`}, ${workers} worker${workers === 1 ? '' : 's'}`;
}

/** 1, 2, 4 and so on, and all. */
function workerNumbers(cores) {
  const numbers = [];
  for (let number = 1; number < cores; number *= 2) numbers.push(number);
  return [...numbers, cores];
}
