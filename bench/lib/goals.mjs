/** The figures to reach: what was measured beside what it should be. `report` is what measure.mjs gathered. */
export function compareWithGoals(report) {
  const { contenders, growth, startUp, county, country } = report;
  const cores = report.machine.cores;
  const rate = (name, threads = 1) =>
    contenders.find((row) => row.name === name && row.threads === threads)?.rate;
  const wasmTo = (name, threads = 1) => quotient(rate('wasm', threads), rate(name, threads));
  const regime = (id) => growth.regimes.find((row) => row.regime === id)?.rate;
  // Of the largest population: what is paid once, whatever the number of workers, is not what is asked about.
  const workers = (number) => growth.workers.findLast(({ threads }) => threads === number);
  const w1 = startUp.find(({ regime }) => regime === 'bench-w1');
  const peak = growth.population.find(({ persons }) => persons === 100_000_000)?.peakMemory;
  return [
    atLeast('wasm to the reference interpreter, one worker', wasmTo('reference'), 100),
    atLeast('wasm to plain JavaScript, one thread each', wasmTo('js-hash'), 3, 10),
    ...(cores > 1
      ? [atLeast(`wasm to plain JavaScript, ${cores} threads each`, wasmTo('js-hash', cores), 3, 10)]
      : []),
    atLeast('wasm to scalar C with Philox, one thread each', wasmTo('c-philox'), 3, 6),
    atLeast('wasm to vectorised C with a 32-bit hash, one thread each', wasmTo('c-simd-hash'), 0.3, 1),
    ...(cores > 1
      ? [
          atLeast(
            `wasm to vectorised C with a 32-bit hash, ${cores} threads each`,
            wasmTo('c-simd-hash', cores),
            0.3,
            1,
          ),
        ]
      : []),
    atMost('state of a person, bench-w1, two ledgers', w1.bytesPerPerson.memory, 24, 16, 'bytes'),
    atLeast(
      'national-2014 to bench-w1, person-ticks',
      quotient(regime('national-2014'), regime('bench-w1')),
      0.1,
    ),
    atLeast(
      `gain from the second worker, ${workers(1).persons.toLocaleString('en')} persons`,
      quotient(workers(2)?.rate, workers(1).rate),
      1.85,
      1.95,
    ),
    atMost('peak memory at 10^8 persons', peak && peak / 1e6, 500, undefined, 'MB'),
    atMost('from the regime file to the first tick, bench-w1', w1.seconds * 1000, 300, 100, 'ms'),
    // Other sizes than those of the goal say nothing about it.
    atMost(
      'suining-2010, whole county, 16 replicates',
      report.mode === 'quick' ? undefined : county.seconds,
      60,
      15,
      's',
    ),
    atMost('bench-w1, 1.4 billion persons, 12 months', country?.seconds, Number.POSITIVE_INFINITY, 180, 's'),
  ];
}

function atLeast(what, value, least, aim) {
  return goal(what, value, least, aim, 'times', (found, wanted) => found >= wanted);
}

function atMost(what, value, most, aim, unit) {
  return goal(what, value, most, aim, unit, (found, wanted) => found <= wanted);
}

/** `reached` is a sentence for people; `met` is for programs: whether the first of the two figures is reached. */
function goal(what, value, least, aim, unit, holds) {
  const common = { what, value, least, aim, unit };
  if (value === undefined) return { ...common, reached: 'not measured' };
  const met = holds(value, least);
  if (!met) return { ...common, met, reached: `**no**: ${(value / least).toFixed(2)} of it` };
  if (aim === undefined) return { ...common, met, reached: 'yes' };
  return { ...common, met, reached: holds(value, aim) ? 'yes, and the aim' : 'yes, not the aim' };
}

function quotient(value, by) {
  return value === undefined || by === undefined ? undefined : value / by;
}
