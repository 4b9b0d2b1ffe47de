/** The results as a page; `report` is what measure.mjs gathered. */
export function renderReport(report) {
  const { machine, contenders, growth, startUp, profile } = report;
  return `${[
    `# bench-w1 on ${machine.cpu}, ${report.date}`,
    `${machine.words}. Load before the start: ${machine.load.toFixed(2)}.`,
    `Command: \`${report.command}\`. ${MODES[report.mode]}`,
    '## The figures to reach',
    table(
      ['what', 'measured', 'to reach', 'aim', 'reached'],
      report.goals.map(({ what, value, least, aim, unit, reached }) => [
        what,
        value === undefined ? '' : withUnit(short(value), unit),
        Number.isFinite(least) ? limit(least, unit) : 'runs to its digest',
        aim === undefined ? '' : limit(aim, unit),
        reached,
      ]),
      1,
    ),
    '## Contenders',
    'bench-w1, 12 months. The engine keeps both ledgers and all its observables; the hand-written ones keep the ledger on ' +
      'file only, and count what is listed in bench/README.md.',
    table(
      ['contender', 'threads', 'persons', 'seconds', RATE, 'bytes a person', 'runs', 'spread'],
      contenders.map((row) =>
        row.skipped === undefined
          ? [
              row.title,
              row.threads,
              whole(row.persons),
              short(row.seconds),
              millions(row.rate),
              bytesOf(row, startUp),
              ...quality(row),
            ]
          : [row.title, row.threads, `skipped: ${row.skipped.replaceAll('\n', ' ')}`, '', '', '', '', ''],
      ),
      1,
    ),
    `Same bits: with ${whole(report.bits.persons)} persons the reference ends in \`${report.bits.reference}\`, wasm in ` +
      `\`${report.bits.wasm}\`${report.bits.reference === report.bits.wasm ? '' : ': **they differ**'}.`,
    '## How cost grows (wasm)',
    'By population:',
    growthTable(growth.population),
    'By months:',
    growthTable(growth.ticks),
    'By kinds of conduct (those of bench-w1 over and over):',
    growthTable(growth.kinds),
    'By regime, 12 ticks of each:',
    regimesTable(growth.regimes),
    'By workers:',
    growthTable(growth.workers),
    ...gains(growth),
    '## From a regime file to the first tick (milliseconds, new process)',
    table(
      [
        'regime',
        'file to model',
        'to program',
        'to module',
        'sum',
        'making 65,536 people',
        'placing them',
        'first tick',
        'loading the library',
      ],
      startUp.map(({ regime, steps, seconds }) => [
        regime,
        ...[
          steps.model,
          steps.program,
          steps.module,
          1000 * seconds,
          steps.people,
          steps.place,
          steps.tick,
          steps.import,
        ].map(short),
      ]),
      1,
    ),
    '## Whole runs, as a user has them',
    'All workers; from the start of the process to the end, with digest, run folder and report.',
    table(
      ['regime', 'persons', 'months', 'replicates', 'workers', 'seconds', RATE, 'peak memory, MB', 'digest'],
      [report.county, report.country]
        .filter((run) => run !== undefined)
        .map((run) => [
          run.regime,
          whole(run.population),
          run.ticks,
          run.replicates,
          run.workers,
          short(run.seconds),
          millions(run.personTicks / run.seconds),
          whole(run.peakMemory / 1e6),
          `\`${run.digest.slice(0, 16)}…\``,
        ]),
      1,
    ),
    '## Where the time goes',
    `wasm, one worker, ${whole(profile.persons)} persons, 12 months, under the profiler (${short(profile.seconds)} s). Own time:`,
    shares('file', profile.files),
    shares('function', profile.functions),
    '## What the draws alone allow',
    drawsOf(report),
    '## What is missed, and why',
    missedOf(report),
  ].join('\n\n')}\n`;
}

/** How many times as fast all workers are as one, beside what the cores give to processes that share nothing. */
function gains({ workers, apart }) {
  if (apart.length === 0) return [];
  const { processes } = apart[0];
  const rows = apart.map((own) => {
    const [one, all] = [1, processes].map((number) =>
      workers.find(({ threads, persons }) => threads === number && persons === own.persons),
    );
    const gain = (run) => (one.seconds / run.seconds).toFixed(2);
    return [
      whole(own.persons),
      short(one.seconds),
      short(all.seconds),
      gain(all),
      short(own.seconds),
      gain(own),
    ];
  });
  const head = [
    'persons',
    '1 worker, s',
    `${processes} workers, s`,
    'gain',
    `${processes} processes, s`,
    'their gain',
  ];
  return [
    `What ${processes} workers gain, and what ${processes} processes do that share nothing, each with its part of the persons and one worker:`,
    table(head, rows),
  ];
}

/** The random numbers of bench-w1 are published draws: no compiler can leave them out. */
function drawsOf({ draws, contenders }) {
  const most = draws.blocksPerSecond / draws.blocksPerPersonTick;
  const rate = contenders.find(({ name, threads }) => name === 'wasm' && threads === 1)?.rate;
  const part = rate === undefined ? '' : ` One worker reaches ${((100 * rate) / most).toFixed(0)} % of that.`;
  return (
    `A person-tick of ${draws.regime} takes ${draws.blocksPerPersonTick.toFixed(2)} Threefry blocks: masks for all, and one for ` +
    `each candidate (random/trials.ts). One thread that does nothing else makes ${millions(draws.blocksPerSecond)} million blocks ` +
    `a second in WebAssembly, so the draws alone hold it to ${millions(most)} million person-ticks a second.${part}`
  );
}

function missedOf({ goals, profile }) {
  const missed = goals.filter(({ met }) => met === false);
  if (missed.length === 0) return 'Nothing of what was measured.';
  const compiled = profile.files.find(({ name }) => name === 'the compiled regime')?.share ?? 0;
  return [
    ...missed.map(
      ({ what, value, least, unit }) =>
        `- ${what}: ${withUnit(short(value), unit)} in place of ${withUnit(least, unit)}, ` +
        `${(value / least).toFixed(2)} of it.`,
    ),
    `\nThe profile above has ${(100 * compiled).toFixed(0)} % of the time in the compiled regime and ${(100 - 100 * compiled).toFixed(0)} % in all else: ` +
      'making people, checksums, adding up counts, reading the regime, compiling, collecting garbage. What the compiled ' +
      'regime does and the hand-written programs leave out is listed in bench/README.md; how its time divides is there, too.',
  ].join('\n');
}

const RATE = 'million person-ticks a second';

const FASTEST =
  'Fastest of five runs in turn, each in a process of its own; a run of more than 20 s is not repeated.';

const MODES = {
  quick: '**Quick mode: this only shows that everything works. The figures mean nothing.**',
  normal: FASTEST,
  large: FASTEST,
};

function growthTable(runs) {
  const cost = (run) => run.seconds / (run.persons * run.ticks);
  const rows = runs.map((run) => [
    whole(run.persons),
    run.ticks,
    run.kinds ?? 8,
    run.threads,
    short(run.seconds),
    millions(run.rate),
    (cost(run) / cost(runs[0])).toFixed(2),
    whole(run.peakMemory / 1e6),
    ...quality(run),
  ]);
  const sizes = ['persons', 'months', 'kinds', 'workers'];
  const relative = 'time of a person-tick, first row = 1';
  return table([...sizes, 'seconds', RATE, relative, 'peak memory, MB', 'runs', 'spread'], rows);
}

function regimesTable(runs) {
  const rows = runs.map((run) => [
    run.regime,
    whole(run.persons),
    short(run.seconds),
    millions(run.rate),
    (runs[0].rate / run.rate).toFixed(2),
    whole(run.peakMemory / 1e6),
    ...quality(run),
  ]);
  const relative = 'time of a person-tick, first row = 1';
  return table(
    ['regime', 'persons', 'seconds', RATE, relative, 'peak memory, MB', 'runs', 'spread'],
    rows,
    1,
  );
}

function shares(what, entries) {
  const rows = entries.map(({ name, share }) => [
    name.replaceAll('|', '\\|'),
    `${(100 * share).toFixed(1)} %`,
  ]);
  return table([what, 'share'], rows, 1);
}

/** How often it ran, and the slowest by the fastest: far above one, the machine had other things to do. */
function quality({ runs, spread }) {
  return [runs, runs > 1 ? spread.toFixed(2) : ''];
}

/** A baseline knows what it keeps; the engine's figure was measured. */
function bytesOf({ name, bytesPerPerson }, startUp) {
  if (name !== 'wasm') return bytesPerPerson ?? '';
  return short(startUp.find(({ regime }) => regime === 'bench-w1').bytesPerPerson.memory);
}

/** The first `left` columns hold words, the others numbers. */
function table(head, rows, left = 0) {
  const rule = head.map((_, column) => (column < left ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function limit(value, unit) {
  return unit === 'times' ? `at least ${withUnit(value, unit)}` : `at most ${withUnit(value, unit)}`;
}

function withUnit(value, unit) {
  return `${value} ${unit}`;
}

/** Three digits are more than a clock on a shared machine is good for. */
function short(value) {
  return value >= 100 ? whole(value) : String(Number(value.toPrecision(3)));
}

function whole(value) {
  return Math.round(value).toLocaleString('en');
}

function millions(rate) {
  return short(rate / 1e6);
}
