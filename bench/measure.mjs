/** Does all the measuring and writes the results; run.mjs starts it, on the right Node and after the build. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askChild } from './lib/child.mjs';
import { compareBits, measureContenders } from './lib/contenders.mjs';
import { compareWithGoals } from './lib/goals.mjs';
import { measureGrowth } from './lib/growth.mjs';
import { describeMachine } from './lib/machine.mjs';
import { renderReport } from './lib/markdown.mjs';
import { profileEngine } from './lib/profile.mjs';
import { inRounds } from './lib/repeat.mjs';
import { sizesFor } from './lib/sizes.mjs';

const options = JSON.parse(process.argv[2]);
const sizes = sizesFor(options);
const machine = describeMachine();
const started = performance.now();
const scratch = mkdtempSync(join(tmpdir(), 'glasshouse-bench-'));
try {
  const report = await measure();
  const out = options.out ?? fileURLToPath(new URL('results', import.meta.url));
  mkdirSync(out, { recursive: true });
  const base = freeName(join(out, `${report.date}-${machine.slug}${sizes.name === 'quick' ? '-quick' : ''}`));
  const page = renderReport(report);
  writeFileSync(`${base}.md`, page);
  writeFileSync(`${base}.json`, `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(page);
} catch (error) {
  process.stderr.write(`The last measurement failed, and nothing was written.\n${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure() {
  const contenders = await measureContenders(sizes, scratch, tell);
  tell('same bits');
  const bits = await compareBits(sizes);
  const startUp = await inRounds(
    sizes.rounds,
    ['bench-w1', 'suining-2010', 'spc-defaulters'].map(startUpOf),
    tell,
  );
  const growth = await measureGrowth(sizes, tell);
  tell('profile');
  const profile = await profileEngine(
    { regime: 'bench-w1', persons: sizes.profile.persons, ticks: 12, backend: 'wasm' },
    scratch,
  );
  const draws = await askChild('draw-speed.mjs', { regime: 'bench-w1' });
  const county = await wholeRun('suining-2010', sizes.county.persons, sizes.county.replicates);
  const country =
    sizes.country === undefined ? undefined : await wholeRun('bench-w1', sizes.country.persons, 1);
  const report = {
    date: new Date().toISOString().slice(0, 10),
    command: `npm run bench${sizes.name === 'normal' ? '' : ` -- --${sizes.name}`}`,
    mode: sizes.name,
    seconds: (performance.now() - started) / 1000,
    machine,
    ...{ contenders, bits, startUp, growth, profile, draws, county, country },
  };
  return { ...report, goals: compareWithGoals(report) };
}

/** Nothing that was measured before is written over. */
function freeName(base) {
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!existsSync(`${name}.md`)) return name;
  }
}

function startUpOf(regime) {
  return { name: `first tick of ${regime}`, run: () => askChild('start-up.mjs', { regime }) };
}

function wholeRun(regime, population, replicates) {
  tell(`${regime}, ${population.toLocaleString('en')} persons, ${replicates} replicates`);
  return askChild('whole-run.mjs', { regime, population, replicates });
}

/** What is being measured, for whoever waits. */
function tell(what) {
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stderr.write(`${String(seconds).padStart(5)} s  ${what}\n`);
}
