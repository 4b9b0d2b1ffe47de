import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/metrics/analysis.ts';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { sumCells } from '../../src/metrics/measures.ts';
import { formatFor } from '../../src/views/format.ts';
import { renderReport } from '../../src/views/report/index.ts';
import { sharingSentences } from '../../src/views/sharing.ts';
import { renderTerminalSummary } from '../../src/views/terminal.ts';
import { textsFor } from '../../src/views/texts/texts.ts';
import { goodRegimes, modelOfText } from '../support/regimes.ts';
import { countsByHand } from './counts-by-hand.ts';

const model = modelOfText(new Map(goodRegimes()).get('shared-lists')!);
const REGIONS = ['r1', 'r2', 'r3', 'r4', 'r5'];
const { layout, replicate } = countsByHand(
  2,
  REGIONS,
  ['A', 'B'],
  [
    // Nobody lives in r5.
    ...REGIONS.slice(0, 4).map((_, region) => [0, region, 0, 'persons', 10] as const),
    [1, 0, 0, 'persons', 40],
    [0, 0, 1, 'outlived/platform', 3],
    [1, 2, 0, 'outlived/platform', 5],
    [0, 0, 1, 'outlived-first/platform', 3],
    [1, 2, 0, 'outlived-first/platform', 1],
    [1, 0, 0, 'public/defaulters', 7],
    [1, 0, 0, 'public-wrongful/defaulters', 2],
    [0, 1, 0, 'queries/bureau', 30],
    [1, 1, 1, 'queries/bureau', 12],
    [1, 1, 1, 'queries-wrongful/bureau', 4],
    [1, 1, 1, 'queries-missed/bureau', 1],
    [0, 0, 0, 'adopting/no-train', 10],
    [0, 2, 0, 'adopting/no-train', 10],
    [0, 0, 0, 'adopting/no-loan', 440],
    [0, 1, 0, 'adopting/no-loan', 220],
    [0, 2, 0, 'adopting/no-loan', 110],
    [0, 3, 0, 'adopting/no-loan', 110],
    [0, 0, 0, 'hit/no-train', 6],
    [1, 0, 0, 'hit-wrongful/no-train', 2],
    [1, 0, 0, 'refused/no-train', 4],
    [1, 0, 0, 'hit/no-loan', 9],
    [1, 0, 0, 'hit/shamed', 5],
    [1, 0, 0, 'refused-wrongful/no-loan', 1],
  ],
);
const whole = { ...replicate, values: model.numbers.map(({ value }) => value) };
const run = {
  ...layout,
  model,
  ticks: 2,
  tickUnit: model.tick,
  persons: 40,
  seed: 1,
  replicates: [whole],
  digest: '',
  command: '',
  engineVersion: '',
  seconds: 1,
  personTicks: 80,
  backend: 'reference',
  workers: 1,
};

describe('what is said of shared lists', () => {
  const { sharing } = ledgersOf(model, layout, whole);

  test('copies, publication and answers are added up over the run', () => {
    expect(sharing.copies).toEqual([
      { id: 'platform', title: 'platform', of: 'defaulters', outlived: 8, times: 4, last: 5 },
      { id: 'bureau', title: 'bureau', of: 'platform', outlived: 0, times: 0, last: 0 },
    ]);
    expect(sharing.published).toEqual([
      { id: 'defaulters', title: 'defaulters', personTicks: 7, wrongful: 2 },
      { id: 'platform', title: 'platform', personTicks: 0, wrongful: 0 },
    ]);
    // Five for an answer.
    expect(sharing.asked).toEqual([
      { id: 'bureau', title: 'bureau', queries: 42, wrongful: 4, missed: 1, revenue: 210 },
    ]);
  });

  test('adoption is read off the first tick, region by region, where somebody lives', () => {
    expect(sharing.adoption.map(({ regions }) => regions.map(({ adopting }) => adopting))).toEqual([
      [1, 0, 1, 0],
      [44, 22, 11, 11],
    ]);
    const summed = ledgersOf(model, layout, sumCells(layout, whole)).sharing;
    expect(summed.adoption.map(({ regions }) => regions)).toEqual([[], []]);
  });

  test('each agency answers for what it applies', () => {
    expect(
      sharing.agencies.map(({ id, hit, hitWrongful, refused, refusedWrongful }) => [
        id,
        hit,
        hitWrongful,
        refused,
        refusedWrongful,
      ]),
    ).toEqual([
      ['courts', 0, 0, 0, 0],
      ['railways', 6, 2, 4, 0],
      ['banks', 14, 0, 0, 1],
    ]);
  });

  test('in words, in the terminal and in the report', () => {
    const texts = textsFor('en');
    const sentences = sharingSentences(analyse(run), texts, formatFor(texts.lang));
    expect(sentences).toEqual([
      'platform, a copy of defaulters: 4 times it went on holding somebody whom the original had let go, for 2 months on average; 5 at the end.',
      'bureau, a copy of platform: it held nobody whom the original had let go.',
      'defaulters: names were there for everybody to read for 7 person-months, 2 of them wrongly.',
      'platform: names were there for everybody to read for 0 person-months, 0 of them wrongly.',
      'bureau: asked about people 42 times; 4 answers named somebody wrongly, 1 cleared somebody who was due. The answers brought in 210.',
      'no-train: applied in 2 of 4 regions (r1 and r3).',
      'no-loan: of 44 bodies, 11 to 44 apply it in a region, 22 on average.',
    ]);
    const terminal = renderTerminalSummary(run, { width: 160 });
    const report = renderReport(run);
    for (const sentence of sentences) {
      expect(terminal.replaceAll(/\s+/g, ' ')).toContain(sentence);
      expect(report).toContain(sentence);
    }
    expect(terminal).toMatch(/Railways +6 +2 +4 +0 +0/);
    expect(report).toContain('Who refused and granted?');
  });
});
