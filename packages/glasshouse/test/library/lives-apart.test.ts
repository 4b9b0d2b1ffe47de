import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Crowd,
  compareRuns,
  crowd,
  Interrupted,
  type LivesApart,
  livesApart,
  type Simulation,
  simulate,
  stateIn,
} from '../../src/browser.ts';
import { compare } from '../../src/index.ts';
import { goodRegimes, overlayFile } from '../support/regimes.ts';

const SIZE = { population: 4000, ticks: 18, seed: 5 };
const [, text] = goodRegimes().find(([name]) => name === 'small-town')!;
const regime = { file: 'small-town.yaml', text };
/** Wardens who invent much, and a list that is soon reached: many are wronged. */
const settings = ['sources.wardens.false-records=100 %/year', 'parameters.floor=95'];
const overlays = [overlayFile('full-redress')];

describe('two runs of the same people', () => {
  let a: Simulation;
  let b: Simulation;
  let apart: LivesApart;
  let seen: readonly [Crowd, Crowd];
  beforeAll(async () => {
    a = await simulate({ ...SIZE, regime, settings });
    b = await simulate({ ...SIZE, regime, settings, overlays });
    apart = await livesApart(a.data, b.data, { limit: 15 });
    seen = [crowd(a.data), crowd(b.data)];
  });

  const statesOf = (side: 0 | 1, unit: number) =>
    seen[side].ticks.map((_, frame) => stateIn(seen[side].frames[frame * SIZE.population + unit]!));
  const everyone = Array.from({ length: SIZE.population }, (_, unit) => unit);

  it('add up to those whom each run says that it wronged', () => {
    const { onlyA, onlyB, both } = apart.wronged;
    expect(onlyA.count + both.count).toBe(a.summary.wrongfulEver);
    expect(onlyB.count + both.count).toBe(b.summary.wrongfulEver);
    expect(onlyA.count).toBeGreaterThan(0);
  });

  it('are the same persons, one by one', () => {
    const wronged = ([0, 1] as const).map((side) =>
      everyone.filter((unit) => statesOf(side, unit).some(({ listed, due }) => listed && !due)),
    );
    const [inA, inB] = [new Set(wronged[0]), new Set(wronged[1])];
    expect(apart.wronged.onlyA.units).toEqual([...inA].filter((unit) => !inB.has(unit)).slice(0, 15));
    expect(apart.wronged.both.units).toEqual([...inA].filter((unit) => inB.has(unit)).slice(0, 15));
  });

  it('are ranked by what is done to them under one regime only', () => {
    const doneTo = (unit: number) => {
      const other = statesOf(1, unit);
      return statesOf(0, unit).filter(
        (own, tick) => own.listed !== other[tick]!.listed || own.sanctioned !== other[tick]!.sanctioned,
      ).length;
    };
    const all = everyone.map(doneTo);
    expect(apart.most.map(({ unit }) => all[unit])).toEqual(all.toSorted((p, q) => q - p).slice(0, 15));
    const [first] = apart.most;
    const { unit, from } = first!;
    for (const [side, tally] of [first!.a, first!.b].entries()) {
      const states = statesOf(side as 0 | 1, unit);
      expect(tally).toEqual({
        listed: states.filter(({ listed }) => listed).length,
        wrongful: states.filter(({ listed, due }) => listed && !due).length,
        sanctioned: states.filter(({ sanctioned }) => sanctioned).length,
        chilled: states.filter(({ chilled }) => chilled).length,
        deterred: states.filter(({ deterred }) => deterred).length,
        redListed: states.filter(({ redListed }) => redListed).length,
        gradedTooLow: states.filter(({ grade, gradeDue }) => grade > gradeDue).length,
      });
    }
    const [own, other] = [statesOf(0, unit), statesOf(1, unit)];
    expect(own.findIndex((state, tick) => JSON.stringify(state) !== JSON.stringify(other[tick]))).toBe(from);
  });

  it('change sides with the runs', async () => {
    const { wronged, most } = await livesApart(b.data, a.data, { limit: 15 });
    expect(wronged.onlyB).toEqual(apart.wronged.onlyA);
    expect(most).toEqual(apart.most.map(({ a: own, b: other, ...life }) => ({ ...life, a: other, b: own })));
  });

  it('do not differ from themselves', async () => {
    const same = await livesApart(a.data, a.data);
    expect(same).toMatchObject({ persons: SIZE.population, differing: 0, most: [] });
    expect(same.wronged.both.count).toBe(a.summary.wrongfulEver);
    expect(compareRuns(a.data, a.data).alike).toBe(true);
  });

  it('are refused where they are not the same people', async () => {
    const other = await simulate({ ...SIZE, regime, settings, seed: 6 });
    await expect(livesApart(a.data, other.data)).rejects.toMatchObject({ diagnostic: { code: 'GH2016' } });
    expect(() => compareRuns(a.data, other.data)).toThrow(/seed/);
  });

  it('can be given up', async () => {
    const signal = AbortSignal.abort();
    await expect(livesApart(a.data, b.data, { signal })).rejects.toThrow(Interrupted);
  });
});

it('looks at everybody in all communities', async () => {
  const size = { population: 65_536 + 2000, ticks: 4, seed: 2 };
  const a = await simulate({ ...size, regime, settings });
  const b = await simulate({ ...size, regime });
  const { persons, wronged, most } = await livesApart(a.data, b.data, { limit: 100_000 });
  expect(persons).toBe(size.population);
  expect(wronged.onlyA.count + wronged.both.count).toBe(a.summary.wrongfulEver);
  expect(wronged.onlyA.units.some((unit) => unit >= 65_536)).toBe(true);
  expect(most.some(({ unit }) => unit >= 65_536)).toBe(true);
});

it('figures of runs in memory are those of the command', async () => {
  const size = { population: 1000, ticks: 12, seed: 7, replicates: 3 };
  const [a, b] = [await simulate({ ...size, regime }), await simulate({ ...size, regime, settings })];
  const { figures, parts, trade, strangers } = compareRuns(a.data, b.data);
  const whole = await compare({ a: { regime }, b: { regime, settings }, ...size, panel: 0, workers: 1 });
  expect({ figures, trade, strangers }).toEqual({
    figures: whole.figures,
    trade: whole.trade,
    strangers: whole.strangers,
  });
  // Of several replicates only the sums over groups and regions are compared.
  expect(parts).toEqual({ ...whole.parts, groups: {}, regions: {} });
  const { wrongfulEver } = figures;
  expect(wrongfulEver!.relative.central).toBeCloseTo(
    (wrongfulEver!.b! - wrongfulEver!.a!) / wrongfulEver!.b!,
  );
});
