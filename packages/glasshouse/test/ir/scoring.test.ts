import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { expectSame } from '../backends/same.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const by = (text: string): string => `{ published: ${text}, source: by-hand }`;

/** Everybody does `bad` in every month unless `when` says otherwise, and the desk sees it at once. */
function regime({ when = '', sees = '', rate = '100 %/month', rest = '' }): string {
  return `
glasshouse: 1
id: by-hand
title: { en: By hand }
tick: month
horizon: 12 months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: 100 }
conduct:
  bad: { domain: social, rate: ${by(rate)}${when} }
sources:
  desk: { sees: [bad], coverage: ${by('100 %')}${sees} }
${rest}
`;
}

function run(text: string, persons = 100): Simulated {
  return simulate(modelOfText(text), { persons, backend: wasm });
}

const each = (simulated: Simulated, measure: string, persons = 100): number[] =>
  simulated.series(measure).map((sum) => sum / persons);

const item = (more: string): string => `
score:
  start: ${by('100')}
  points: { bad: { points: ${by('-12')}, retention: ${by('4 months')}${more} } }
`;

describe('points that become fewer', () => {
  test('evenly: 12, 9, 6, 3 and nothing', () => {
    const simulated = run(regime({ rest: item(', fades: true') }));
    expect(each(simulated, 'score-sum/file').slice(0, 6)).toEqual([88, 79, 73, 70, 70, 70]);
    expect(each(simulated, 'score-sum/truth')).toEqual(each(simulated, 'score-sum/file'));
  });

  test('by half a month: 12, 6, 3 and, rounded, 2', () => {
    const simulated = run(regime({ rest: item(`, decay: ${by('50 %/month')}`) }));
    expect(each(simulated, 'score-sum/file').slice(0, 6)).toEqual([88, 82, 79, 77, 77, 77]);
  });

  test('a record that comes late is as fresh on file as one that came at once', () => {
    const sees = `, delay: ${by('2 months')}`;
    const simulated = run(regime({ sees, rest: item(', fades: true') }));
    expect(each(simulated, 'score-sum/truth').slice(0, 4)).toEqual([88, 79, 73, 70]);
    expect(each(simulated, 'score-sum/file').slice(0, 6)).toEqual([100, 100, 88, 79, 73, 70]);
  });

  test('a wrong listing is traced to the record whose points have not faded yet', () => {
    const list = `${item(', fades: true')}
parameters: { floor: ${by('95')} }
lists: { low: { kind: black, entry: [{ when: score < floor }], exit: score >= floor } }
`;
    const sees = `, false-records: ${by('10 %/month')}`;
    const simulated = run(regime({ rate: '0 %/month', sees, rest: list }), 1000);
    // -12, -9, -6 keep somebody below 95; at -3 the score is 97.
    expect(simulated.total('wrongful/low')).toBeGreaterThan(300);
    expect(simulated.total('wrongful-cause/low/invented')).toBe(simulated.total('wrongful/low'));
  });
});

describe('a weighted score', () => {
  const weighted = (start: number, more = ''): string => `
score:
  min: 350
  max: 950
${more}
  dimensions:
    history: { start: ${by(String(start))}, min: 0, max: 100, weight: ${by('65 %')} }
    manners: { start: ${by('0')}, min: -50, max: 50, weight: ${by('35 %')} }
  points: { bad: { points: ${by('-10')}, dimension: history, retention: ${by('3 months')} } }
`;

  test('is what each dimension has of its range, by weight, on the range of the whole', () => {
    // 350 + 600 · (0.65 · h/100 + 0.35 · 1/2), with h = 40, 30, 20, 20, ...
    const simulated = run(regime({ rest: weighted(50) }));
    expect(each(simulated, 'score-sum/file').slice(0, 5)).toEqual([611, 572, 533, 533, 533]);
    expect(each(simulated, 'score-sum/truth')).toEqual(each(simulated, 'score-sum/file'));
  });

  test('is bounded dimension by dimension, and its ends are reached exactly', () => {
    expect(each(run(regime({ rest: weighted(5) })), 'score-sum/file')[2]).toBe(350 + 105);
    const ends = (start: string): string => weighted(100).replace(`start: ${by('0')}`, `start: ${by(start)}`);
    expect(each(run(regime({ rate: '0 %/month', rest: ends('50') })), 'score-sum/file')[0]).toBe(950);
    const least = ends('-50').replace(`start: ${by('100')}`, `start: ${by('0')}`);
    expect(each(run(regime({ rate: '0 %/month', rest: least })), 'score-sum/file')[0]).toBe(350);
  });

  test('is published at the end of every third month only', () => {
    const simulated = run(regime({ rest: weighted(50, `  update: ${by('3 months')}`) }));
    expect(each(simulated, 'score-sum/file').slice(0, 6)).toEqual([650, 650, 533, 533, 533, 533]);
  });

  test('lists follow the score as last published, and causes are those of the day of publication', () => {
    const list = `${weighted(50, `  update: ${by('3 months')}`)}
parameters: { floor: ${by('620')} }
lists: { low: { kind: black, entry: [{ when: score < floor }], exit: score >= floor } }
`;
    const truly = run(regime({ rest: list }));
    expect(each(truly, 'listed/low').slice(0, 4)).toEqual([0, 0, 1, 1]);
    const sees = `, false-records: ${by('10 %/month')}`;
    const falsely = run(regime({ rate: '0 %/month', sees, rest: list }), 2000);
    const listed = falsely.series('wrongful/low');
    expect(listed.slice(0, 2)).toEqual([0, 0]);
    expect(listed[3]).toBe(listed[2]);
    expect(listed[2]).toBeGreaterThan(100);
    expect(falsely.series('wrongful-cause/low/invented')).toEqual(listed);
  });
});

const GRADES = `
score: { start: ${by('1000')}, points: { bad: { points: ${by('-1')} } } }
grades: { A: { from: ${by('900')} }, B: { from: ${by('800')} }, C: { otherwise: true } }
`;

describe('a direct downgrade', () => {
  const rest = `${GRADES}
downgrades: { fall: { to: C, when: recorded(bad), term: ${by('3 months')} } }
lists: { limited: { kind: black, entry: [{ when: grade == "C" }], exit: grade != "C" } }
`;

  test('lasts for its term, whatever the points, and says from which grade', () => {
    // One act, three months of C, one month of A before the next.
    const simulated = run(regime({ when: ', when: grade == "A"', rest }));
    const pattern = [1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0];
    expect(each(simulated, 'grade/file/C')).toEqual(pattern);
    expect(each(simulated, 'grade/truth/C')).toEqual(pattern);
    expect(each(simulated, 'grade-fallen/A/C')).toEqual(pattern);
    expect(each(simulated, 'downgraded/fall')).toEqual(pattern);
    expect(each(simulated, 'listed/limited')).toEqual(pattern);
    expect(simulated.total('downgraded-wrongful/fall')).toBe(0);
    expect(simulated.total('graded-too-low')).toBe(0);
  });

  test('who is down for nothing is wrongly listed, and it is known why', () => {
    const sees = `, false-records: ${by('5 %/month')}, namesakes: ${by('30 %')}`;
    // An act is known to be misfiled while it is kept.
    const kept = rest.replace(`points: ${by('-1')}`, `points: ${by('-1')}, retention: ${by('4 months')}`);
    const simulated = run(regime({ rate: '3 %/month', sees, rest: kept }), 3000);
    const [wrongful, causes] = [
      simulated.total('wrongful/limited'),
      ['invented', 'namesake', 'late'].map((cause) => simulated.total(`wrongful-cause/limited/${cause}`)),
    ];
    expect(causes[0]).toBeGreaterThan(500);
    expect(causes[1]).toBeGreaterThan(100);
    expect(causes.reduce((sum, one) => sum + one)).toBe(wrongful);
    expect(simulated.total('downgraded-wrongful/fall')).toBe(wrongful);
    // What landed on a namesake is missed on the person.
    expect(simulated.total('missed-cause/limited/misfiled')).toBeGreaterThan(100);
    expect(simulated.total('downgraded-missed/fall')).toBe(simulated.total('missed/limited'));
  });
});

describe('how long it has been well', () => {
  const lists = `
durations: { two: ${by('2 months')} }
lists:
  clean: { kind: red, entry: [{ when: clean_for(two) }], exit: '!clean_for(two)' }
`;

  test('a file is clean for as many ticks as have passed since the last record', () => {
    const simulated = run(regime({ when: ', when: on(clean)', rest: lists }));
    // Clean from the beginning: at the end of month 2. Then an act in every month that follows two clean ones.
    expect(each(simulated, 'listed/clean').slice(0, 8)).toEqual(
      [0, 1, 0, 0, 1, 0, 0, 1].map((_, tick) => Number(tick % 3 === 1)),
    );
    expect(each(simulated, 'deserved/clean')).toEqual(each(simulated, 'listed/clean'));
  });

  test('a grade is held for as many ticks as it has been the same', () => {
    const rest = `${GRADES}
downgrades: { fall: { to: C, when: recorded(bad), term: ${by('1 months')} } }
durations: { two: ${by('2 months')} }
lists: { steady: { kind: red, entry: [{ when: grade == "A" && held_for(two) }], exit: '!(grade == "A" && held_for(two))' } }
`;
    const simulated = run(regime({ when: ', when: on(steady)', rest }));
    // A in months 1 and 2, so steady; then an act, C for a month, and again two months of A.
    expect(each(simulated, 'listed/steady').slice(0, 8)).toEqual([0, 1, 0, 0, 1, 0, 0, 1]);
    expect(each(simulated, 'deserved/steady')).toEqual(each(simulated, 'listed/steady'));
  });

  test('a false record breaks the row until it is corrected', () => {
    const sees = `, false-records: ${by('10 %/month')}`;
    const broken = run(regime({ rate: '0 %/month', sees, rest: lists }), 2000);
    expect(broken.last('missed/clean')).toBeGreaterThan(200);
    expect(broken.total('missed-cause/clean/false-merit')).toBe(
      broken.total('missed/clean') - broken.total('missed-cause/clean/late'),
    );
    const redress = `
redress: { objection: { rate: ${by('100 %/month')}, upheld: ${by('100 %')} } }
`;
    const mended = run(regime({ rate: '0 %/month', sees, rest: lists + redress }), 2000);
    expect(mended.total('corrected')).toBeGreaterThan(1000);
    expect(mended.total('missed/clean')).toBe(0);
  });

  test('a false record that lapses has broken the row for good', () => {
    const sees = `, false-records: ${by('10 %/month')}`;
    const score = `score: { start: ${by('10')}, points: { bad: { points: ${by('-1')}, retention: ${by('1 months')} } } }`;
    const kept = run(regime({ rate: '0 %/month', sees, rest: lists }), 2000);
    const lapsing = run(regime({ rate: '0 %/month', sees, rest: lists + score }), 2000);
    expect(lapsing.total('lapsed')).toBeGreaterThan(1000);
    expect(lapsing.series('listed/clean')).toEqual(kept.series('listed/clean'));
  });
});

describe('a quota of a grade', () => {
  // One point for an act that half of the people do in a month: after a year scores are spread from 100 to 112.
  const rest = `
score: { start: ${by('100')}, min: 90, max: 128, points: { bad: { points: ${by('1')} } } }
grades: { A: { from: ${by('100')}, quota: ${by('10 %')} }, B: { otherwise: true } }
lists: { passed-over: { kind: black, entry: [{ when: grade == "B" }], exit: grade == "A" } }
`;

  test('raises the lowest score as far as it must, from the tick after', () => {
    const simulated = run(regime({ rate: '50 %/month', rest }), 3000);
    const share = (tick: number): number => simulated.series('grade/file/A')[tick]! / 3000;
    // Before anything was counted everybody has an A.
    expect(share(0)).toBe(1);
    // At every tick the cut is where at most a tenth stood above it at the end of the one before.
    const edges = Array.from({ length: 40 }, (_, index) => 90 + index);
    for (let tick = 1; tick < 12; tick++) {
      const before = edges.map((edge) => simulated.series(`score/file/${edge}`)[tick - 1]!);
      const from = edges.findIndex((_, at) => before.slice(at).reduce((sum, one) => sum + one, 0) <= 300);
      const now = edges.map((edge) => simulated.series(`score/file/${edge}`)[tick]!);
      const above = now.slice(from).reduce((sum, one) => sum + one, 0);
      expect(simulated.series('grade/file/A')[tick], `tick ${tick}`).toBe(above);
    }
    expect(share(11)).toBeLessThan(0.2);
    expect(simulated.total('wrongful/passed-over')).toBe(0);
  });
});

const town = readFileSync(new URL('../../../../conformance/good/scoring.yaml', import.meta.url), 'utf8');

test('all of it together gives the same on both backends', () => {
  const model = modelOfText(town);
  const options = { seed: 7, persons: 10_000_000, ticks: 60, replicates: 2, panelUnits: 0 };
  for (const replicate of [0, 1]) {
    const { program, population, dice } = makeJob(model, options, replicate);
    const attributes = generateCommunity(population, dice, 1, 2001);
    expectSame(program, { size: 2001, ticks: 60, index: 1, dice, attributes, panelUnits: 50 });
  }
});

test('all of it together: causes add up to what is wrong, of every list and at every tick', () => {
  const model = modelOfText(town);
  const simulated = simulate(model, { persons: 4000, backend: wasm });
  for (const { id } of model.lists) {
    for (const of of ['wrongful', 'missed']) {
      const rows = simulated.program.measures.filter(({ name }) => name.startsWith(`${of}-cause/${id}/`));
      const sums = rows.map(({ name }) => simulated.series(name));
      expect(simulated.total(`${of}/${id}`)).toBeGreaterThan(0);
      expect(sums.reduce((all, one) => all.map((sum, tick) => sum + one[tick]!))).toEqual(
        simulated.series(`${of}/${id}`),
      );
    }
  }
});
