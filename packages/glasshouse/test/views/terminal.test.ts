import { describe, expect, test } from 'vitest';
import { renderTerminalSummary } from '../../src/views/terminal.ts';
import { widthOf } from '../../src/views/text-layout.ts';
import { smallRun } from './small-run.ts';

const run = await smallRun({ replicates: 3 });

test.each([60, 100, 120])('the summary at %i columns', async (width) => {
  const text = renderTerminalSummary(run, { width });
  await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/summary-${width}.txt`);
  const lines = text.split('\n');
  // A command line and a path are never broken in the middle of a word.
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
  if (width >= 100) expect(lines.length).toBeLessThanOrEqual(66);
});

test('colour changes nothing but colour', () => {
  const colored = renderTerminalSummary(run, { width: 100, color: true });
  expect(colored).toContain('\u001b[1m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of terminals
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(renderTerminalSummary(run, { width: 100 }));
});

test('what a title says cannot move the cursor', async () => {
  const hostile = await smallRun({ persons: 50, title: '\u001b[2J\u202e' });
  const text = renderTerminalSummary(hostile, { width: 100 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not get through
  expect(text).not.toMatch(/[\u001b\u202e]/);
});

describe('the sentence that weighs both ledgers', () => {
  const zeroed = (...prefixes: string[]) => {
    const [first] = run.replicates;
    const counts = first!.counts.map((value, index) =>
      prefixes.some((prefix) => run.measures[index % run.measures.length]!.startsWith(prefix)) ? 0 : value,
    );
    return renderTerminalSummary({ ...run, replicates: [{ ...first!, counts }] });
  };
  test.each([
    [[], /For each violation deterred, [\d.,]+ person-months of wrongful listing\./],
    [['deterred'], /No violation was deterred; people spent [\d,]+ person-months wrongly listed\./],
    [['wrongful', 'first-wrongful'], /[\d,]+ violations deterred, and nobody wrongly listed\./],
    [
      ['deterred', 'wrongful', 'first-wrongful'],
      /No violation was deterred, and nobody was wrongly listed\./,
    ],
  ])('without %j', (prefixes, sentence) => {
    const text = zeroed(...(prefixes as string[]));
    expect(text).toMatch(sentence as RegExp);
    expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

test('persons and ticks of nothing at all', () => {
  const [first] = run.replicates;
  const empty = { ...first!, counts: new Float64Array(first!.counts.length) };
  const text = renderTerminalSummary({ ...run, replicates: [empty] });
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
});
