import { beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/library/compare.ts';
import type { Difference } from '../../src/metrics/compare.ts';
import type { Comparison } from '../../src/metrics/comparison.ts';
import { renderComparison } from '../../src/views/comparison/index.ts';
import { widthOf } from '../../src/views/text-layout.ts';
import { smallText } from './small-run.ts';

const small = (title = '') => ({ regime: { file: 'small.yaml', text: smallText(title) } });
const PLAIN = small();
const PERFECT = { ...PLAIN, overlays: ['perfect-information'] };
const SIZE = { population: 3000, seed: 7, workers: 1 };

let comparison: Comparison;
beforeAll(async () => {
  const { a, b, ...rest } = await compare({ a: PLAIN, b: PERFECT, ...SIZE, replicates: 3 });
  comparison = { a: { ...a, digest: '0123456789abcdef' }, b: { ...b, digest: 'fedcba9876543210' }, ...rest };
});

test.each([60, 100])('two regimes at %i columns', async (width) => {
  const text = renderComparison(comparison, { width });
  await expect(`${text}\n`).toMatchFileSnapshot(`__snapshots__/comparison-${width}.txt`);
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('the narrowest terminal has A, B and the difference', () => {
  const text = renderComparison(comparison, { width: 40 });
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40);
  expect(text).toContain('B - A');
  expect(text).not.toContain('more / less');
});

test('colour changes nothing but colour', () => {
  const colored = renderComparison(comparison, { color: true });
  expect(colored).toContain('\u001b[1m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of terminals
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(renderComparison(comparison));
});

test('what JSON holds is enough', () => {
  const again = JSON.parse(JSON.stringify(comparison)) as Comparison;
  expect(renderComparison(again)).toBe(renderComparison(comparison));
});

test('one replicate: no band, and what to do about it', async () => {
  const text = renderComparison(await compare({ a: PLAIN, b: PERFECT, ...SIZE, panel: 0 }));
  expect(text).toMatch(/ A +B +B - A$/m);
  expect(text).toContain('--replicates 20');
  expect(text).not.toContain('traced');
});

test('the same regime twice', async () => {
  const text = renderComparison(await compare({ a: PLAIN, b: PLAIN, ...SIZE }));
  expect(text.replaceAll('\n', ' ')).toContain('Nothing differs');
  expect(text.replaceAll('\n', ' ')).toContain('The two runs are the same to the last bit.');
  expect(text).not.toContain('B - A');
});

test('two regimes that do not say the same of people, nor have the same lists', async () => {
  const b = { regime: 'spc-defaulters', settings: ['redress.notice=10 %'] };
  const text = renderComparison(await compare({ a: PLAIN, b, ...SIZE }));
  expect(text).toMatch(/^ {2}B: The judgment-defaulter list \(with redress\.notice=10 %\)$/m);
  expect(text.replaceAll('\n', ' ')).toMatch(/the regimes do not say the same of regions, .* and /);
  expect(text).toMatch(/Judgment defaulters\n +listed +– +\d+ +only in B$/m);
  expect(text).toMatch(/Barred\n +listed +[\d,]+ +– +only in A$/m);
});

test('what a title says cannot move the cursor', async () => {
  const hostile = small('\u001b[2J\u202e');
  const b = { ...hostile, overlays: ['perfect-information'] };
  const shown = renderComparison(await compare({ a: hostile, b, ...SIZE, population: 200 }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not get through
  expect(shown).not.toMatch(/[\u001b\u202e]/);
});

describe('the sentence that weighs both', () => {
  const weighed = (deterred: number, wronged: number, replicates = 1): string => {
    const moved = (name: string, by: number): Difference => {
      const one = comparison.figures[name]!;
      return { ...one, b: one.a! + by, band: { ...one.band, central: by } };
    };
    const text = renderComparison({
      ...comparison,
      replicates,
      figures: {
        ...comparison.figures,
        deterredViolations: moved('deterredViolations', deterred),
        wrongfulEver: moved('wrongfulEver', wronged),
      },
      trade: { wrongedPerViolation: deterred * wronged > 0 ? wronged / deterred : null, replicates: 1 },
    });
    return text.replaceAll('\n', ' ');
  };
  test.each([
    [10, 25, 'For each violation deterred more, 2.5 more people are wrongly listed.'],
    [-10, -10, 'For each violation no longer deterred, 1 fewer person is wrongly listed.'],
    [1000, 3, 'For every 1,000 violations deterred more, 3 more people are wrongly listed.'],
    [-50, -1, 'For every 100 violations no longer deterred, 2 fewer people are wrongly listed.'],
    [1, -1, 'Under B, 1 more violation is deterred and 1 fewer person is wrongly listed: better on both.'],
    [-2, 5, 'Under B, 2 fewer violations are deterred and 5 more people are wrongly listed: worse on both.'],
    [0, 4, 'As many violations are deterred; under B, 4 more people are wrongly listed.'],
    [-4, 0, 'As many people are wrongly listed; under B, 4 fewer violations are deterred.'],
    [0, 0, 'As many violations are deterred, and as many people wrongly listed.'],
  ])('%i deterred, %i wronged', (deterred, wronged, sentence) => {
    expect(weighed(deterred, wronged)).toContain(sentence);
    expect(weighed(deterred, wronged, 3)).toContain(`${sentence} That holds in 1 of 3 replicates.`);
  });
});
