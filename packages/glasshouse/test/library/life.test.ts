import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { crowd, life, type Simulation, simulate, stateIn } from '../../src/browser.ts';
import { person } from '../../src/library/person.ts';
import { run } from '../../src/library/run.ts';
import { overlayFile, regimeFile } from '../support/regimes.ts';

const PERSONS = 20_000;
const parts = { regime: regimeFile('spc-defaulters') };
let folder: string;
let out: string;
let simulation: Simulation;
/** Somebody who was wrongly listed. */
let wronged: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-life-'));
  out = join(folder, 'run');
  await run({ regime: 'spc-defaulters', population: PERSONS, ticks: 36, workers: 1, out });
  simulation = await simulate({ ...parts, population: PERSONS, ticks: 36 });
  const seen = crowd(simulation.data);
  wronged =
    seen.frames.findIndex((word) => {
      const { listed, due } = stateIn(word);
      return listed && !due;
    }) % PERSONS;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is the case file that a run folder gives', async () => {
  const ideal = overlayFile('perfect-information');
  const { file, asItWas } = life({ run: simulation.data, parts, who: wronged, ideal });
  const stored = await person(out, wronged);
  expect({ ...file, run: { ...file.run, folder: out } }).toEqual(stored);
  expect(asItWas).toEqual(file.without!.asItWas);
  expect(asItWas.wrongfulTicks).toBeGreaterThan(0);
  expect(file.without!.withoutErrors.wrongfulTicks).toBe(0);
});

it('is found by its code as by its number', () => {
  const byNumber = life({ run: simulation.data, parts, who: wronged });
  const byCode = life({ run: simulation.data, parts, who: byNumber.file.person.code });
  expect(byCode).toEqual(byNumber);
  expect(() => life({ run: simulation.data, parts, who: PERSONS })).toThrow('GH2014');
  expect(() => life({ run: simulation.data, parts, who: 'nobody' })).toThrow('GH2013');
});

it('says what other rules would have made of it, and null where they are the rules already', () => {
  const overlays = ['full-redress', 'perfect-information'].map(overlayFile);
  const unheard = ['redress.objection.rate=0 %/month', 'redress.notice=0 %'];
  const others = [...overlays, unheard, ['redress.no-such=1']];
  const { asItWas, others: outcomes } = life({ run: simulation.data, parts, who: wronged, others });
  expect(outcomes[2]!.wrongfulTicks).toBeGreaterThanOrEqual(asItWas.wrongfulTicks);
  expect(outcomes[2]!.falseRecords).toBe(asItWas.falseRecords);
  expect(outcomes[3]).toBeNull();
  expect(outcomes[0]!.wrongfulTicks).toBeLessThanOrEqual(asItWas.wrongfulTicks);
  expect(outcomes[1]!.wrongfulTicks).toBe(0);
});

it('is the same in the other rules as a run under them has it', async () => {
  const overlay = overlayFile('full-redress');
  const under = { ...parts, overlays: [overlay] };
  const other = await simulate({ ...under, population: PERSONS, ticks: 36 });
  const asRun = life({ run: other.data, parts: under, who: wronged, others: [overlay] });
  const asked = life({ run: simulation.data, parts, who: wronged, others: [overlay] });
  expect(asked.others[0]).toEqual(asRun.asItWas);
  expect(asRun.others).toEqual([null]);
});
