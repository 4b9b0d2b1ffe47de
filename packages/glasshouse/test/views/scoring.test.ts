import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { renderReport } from '../../src/views/report/index.ts';
import { describeRegime, renderRegimeText } from '../../src/views/show.ts';
import { renderTerminalSummary } from '../../src/views/terminal.ts';
import { modelOfText } from '../support/regimes.ts';
import { runOf } from './small-run.ts';

const text = readFileSync(new URL('../../../../conformance/good/scoring.yaml', import.meta.url), 'utf8');
const model = modelOfText(text);
const run = await runOf(model, { persons: 1500 });

test('weights, fading, publication, downgrades and streaks are said in words', () => {
  const words = renderRegimeText(describeRegime(model), { width: 120 }).replaceAll(/\s+/g, ' ');
  for (const said of [
    'Decides 65 % {law} of the range of the score.',
    'What each account has of its range, by weight, on the range of the whole, and stays between 350 and 950.',
    'Published every 4 weeks {law}; until then everybody goes by the score as last published.',
    '-30 {law} in “history”, for 26 weeks {law}, fading evenly to nothing.',
    'for 40 weeks {law}, less 3 %/week {law} of what is left.',
    'Grade C at best for 12 weeks {law}, whatever the points: a new record of “brawl”.',
    'no adverse record for 26 weeks',
    'the grade is A and the same grade for 12 weeks',
  ]) {
    expect(words).toContain(said);
  }
  const numbers = new Set(
    describeRegime(model)
      .sections.flatMap(({ entries }) => entries.flatMap(({ sentences }) => sentences.flat()))
      .flatMap((part) => (typeof part === 'string' ? [] : [part.number])),
  );
  expect(model.numbers.filter((_, index) => !numbers.has(index)).map(({ path }) => path)).toEqual([]);
});

test('the terminal and the report say whom downgrades brought down, and from where', () => {
  const { each, fallen } = ledgersOf(model, run, run.replicates[0]!).downgrades;
  expect(each.map(({ to }) => to)).toEqual(['C', 'B']);
  expect(each[0]!.wrongful).toBeGreaterThan(0);
  expect(fallen.map(({ from, to }) => `${to} from ${from}`)).toContain('C from A');
  const line =
    /Brawlers fall to C \(to C at best\): ([\d,]+) persons at the end; ([\d,]+) person-weeks in all/;
  const said = renderTerminalSummary(run, { width: 160 }).match(line)!;
  expect(said.slice(1)).toEqual([each[0]!.persons, each[0]!.personTicks].map((n) => n.toLocaleString('en')));
  expect(renderTerminalSummary(run, { width: 100 })).toContain('C from A: ');
  expect(renderReport(run)).toMatch(line);
});
