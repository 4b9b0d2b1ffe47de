// Are the figures in the READMEs of regimes and overlays those of the commands that stand beside them? Runs every command of a
// README, also those in comments, and looks for each of its figures among all that came out, rounded as it is written there.
//
//     npm run figures                     all READMEs
//     npm run figures -- zhima skynet     some
//     npm run figures -- zhima --all      with every number that came out, by name
//     npm run figures -- zhima --checked  notes that they are true, in conformance/figures.json
//
// What it does not find is put out with its line: it may be false, or worked out from others (a share, a difference); a person looks.
// A test (test/house/figures.test.ts) asks for another look where results have changed since.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '../packages/glasshouse/src/library/simulate.ts';
import { ledgersOf } from '../packages/glasshouse/src/metrics/ledgers.ts';
import { summarize } from '../packages/glasshouse/src/metrics/summary.ts';
import {
  commandsIn,
  FIGURES,
  figuresIn,
  readmes,
  shelf,
  stateOf,
} from '../packages/glasshouse/test/support/readme-figures.ts';

const words = process.argv.slice(2);
const [isChecked, showsAll] = ['--checked', '--all'].map((word) => words.includes(word));
const asked = words.filter((word) => !word.startsWith('--'));
const known = JSON.parse(readFileSync(FIGURES, 'utf8'));
const print = (line) => process.stdout.write(`${line}\n`);

for (const id of readmes()) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const text = readFileSync(join(shelf, id, 'README.md'), 'utf8');
  const commands = commandsIn(text);
  const figures = figuresIn(text);
  if (commands.length === 0 || figures.length === 0) continue;
  const found = new Map();
  for (const [index, command] of commands.entries()) await collect(command, `${index + 1} `, found);
  const unknown = figures.filter(({ written }) => !isAmong(written, found));
  print(`${id}: ${figures.length} figures, ${unknown.length} not found`);
  for (const { written, line } of unknown) print(`  line ${line}: ${written}  ${nearest(written, found)}`);
  if (showsAll) for (const [name, value] of found) print(`    ${name}  ${value}`);
  if (isChecked) known[id] = stateOf(id);
}
if (isChecked) {
  const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FIGURES, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** Adds every number that a command gives, and for `compare` what the two runs differ by. */
async function collect({ sides, population, replicates, seed, settings }, prefix, found) {
  const all = [];
  for (const { regime, overlays } of sides) {
    const { data } = await simulate({
      regime: file(regime, 'regime'),
      overlays: overlays.map((overlay) => file(overlay, 'overlay')),
      settings,
      population,
      replicates,
      seed,
    });
    all.push(numbersOf(data));
  }
  for (const [side, numbers] of all.entries())
    for (const [name, value] of numbers) found.set(`${prefix}${'AB'[side]} ${name}`, value);
  const [first, second] = all;
  if (second === undefined) return;
  for (const [name, value] of first)
    if (second.has(name)) found.set(`${prefix}B less A ${name}`, Math.abs(second.get(name) - value));
}

function file(id, kind) {
  const path = join(shelf, id, `${kind}.yaml`);
  return { file: `regimes/${id}/${kind}.yaml`, text: readFileSync(path, 'utf8') };
}

/** By name: all numbers of the ledgers and sums of all counts of the central run, and the lowest and highest of the others. */
function numbersOf(data) {
  const numbers = new Map();
  const others = new Map();
  for (const [index, replicate] of data.replicates.entries()) {
    const here = new Map();
    gather(ledgersOf(data.model, data, replicate), '', here);
    if (index === 0) gather(summarize(data), 'summary', here);
    countsOf(data, replicate, here);
    if (index === 0) for (const [name, value] of here) numbers.set(name, value);
    else for (const [name, value] of here) others.set(name, [...(others.get(name) ?? []), value]);
  }
  for (const [name, values] of others) {
    numbers.set(`lowest ${name}`, Math.min(...values));
    numbers.set(`highest ${name}`, Math.max(...values));
  }
  return numbers;
}

function gather(value, name, into) {
  if (typeof value === 'number') into.set(name, value);
  else if (ArrayBuffer.isView(value)) {
    into.set(`${name} last`, value.at(-1) ?? 0);
    into.set(
      `${name} sum`,
      value.reduce((sum, one) => sum + one, 0),
    );
  } else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value)) gather(one, `${name}/${key}`, into);
}

function countsOf({ measures, ticks }, { counts }, into) {
  const cells = counts.length / measures.length / ticks;
  const [sums, lasts] = [new Float64Array(measures.length), new Float64Array(measures.length)];
  counts.forEach((value, at) => {
    const measure = at % measures.length;
    sums[measure] += value;
    if (at >= (ticks - 1) * cells * measures.length) lasts[measure] += value;
  });
  for (const [at, name] of measures.entries()) {
    into.set(`${name} in all`, sums[at]);
    into.set(`${name} at the end`, lasts[at]);
  }
}

/** As it is written: so many places behind the point, or as a share in percent. */
function isAmong(written, found) {
  const plain = written.replaceAll(',', '');
  const places = plain.includes('.') ? plain.split('.')[1].length : 0;
  for (const value of found.values()) {
    if (value.toFixed(places) === plain) return true;
    if (value <= 1 && (value * 100).toFixed(places) === plain) return true;
  }
  return false;
}

/** What it may have been: the numbers next to it. */
function nearest(written, found) {
  const wanted = Number(written.replaceAll(',', ''));
  const sorted = [...found].sort(([, a], [, b]) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return sorted
    .slice(0, 3)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
