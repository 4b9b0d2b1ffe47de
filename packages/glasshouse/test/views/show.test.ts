import { expect, test } from 'vitest';
import { describeRegime, renderRegimeText } from '../../src/views/show.ts';
import { widthOf } from '../../src/views/text-layout.ts';
import { smallModel } from './small-run.ts';

const model = smallModel();
const description = describeRegime(model);

test('a regime in words', async () => {
  const text = renderRegimeText(description, { width: 90 });
  await expect(`${text}\n`).toMatchFileSnapshot('__snapshots__/show-small.txt');
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(90);
});

test('every number of the regime is said, with its source or range', () => {
  const said = description.sections
    .flatMap(({ entries }) => entries)
    .flatMap(({ sentences }) => sentences.flat())
    .filter((part) => typeof part !== 'string');
  const numbers = new Set(said.map((part) => part.number));
  const missing = model.numbers.filter((_, index) => !numbers.has(index)).map((number) => number.path);
  expect(missing).toEqual([]);
  for (const part of said) expect(part.source ?? part.range).toBeDefined();
});

test('it is plain data', () => {
  expect(JSON.parse(JSON.stringify(description))).toEqual(description);
});

test('titles come in the language asked for, with their direction', () => {
  expect(describeRegime(model, 'fa').title).toEqual({ text: 'رژیم کوچک', lang: 'fa', dir: 'rtl' });
  expect(describeRegime(model, 'zh').title).toMatchObject({ lang: 'en', dir: 'ltr' });
});
