import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  agencyDesks,
  analyse,
  decisionsAt,
  deskMeasures,
  heardBy,
  life,
  listAt,
  queueAt,
  type Register,
  redressAt,
  register,
  type Simulation,
  type SourceFile,
  simulate,
} from '../../src/browser.ts';
import { HEARD } from '../../src/metrics/case-file/heard.ts';
import { atTick } from '../../src/metrics/measures.ts';
import { goodRegimes, regimeFile } from '../support/regimes.ts';

const PERSONS = 6000;
const TICKS = 30;

describe.each([
  ['spc-defaulters', regimeFile('spc-defaulters')],
  ['suining-2010', regimeFile('suining-2010')],
  ['a regime with queues', goodRegime('governance')],
] as const)('the desks of %s', (_, regime) => {
  let simulation: Simulation;
  let analysis: Analysis;
  let seen: Register;
  beforeAll(async () => {
    simulation = await simulate({ regime, population: PERSONS, ticks: TICKS });
    analysis = analyse(simulation.data);
    seen = register(simulation.data, deskMeasures(simulation.data.model));
  });

  it('have on every list whom the run has counted on it, and the truth beside', () => {
    const { model } = simulation.data;
    const { counts } = analysis;
    expect(model.lists.length).toBeGreaterThan(0);
    for (const tick of [0, 11, TICKS - 1]) {
      for (const { id } of model.lists) {
        const { entries, missing } = listAt(seen, model, id, tick);
        const counted = (of: string) => atTick(counts, `${of}/${id}`, tick);
        const having = (of: 'isPublic' | 'isDue' | 'hasOutlived') => entries.filter((one) => one[of]).length;
        expect([id, entries.length, missing]).toEqual([id, counted('listed'), counted('missed')]);
        expect(entries.length - having('isDue')).toBe(counted('wrongful'));
        expect(having('isPublic')).toBe(counted('public'));
        expect(having('hasOutlived')).toBe(counted('outlived'));
        expect(entries.map(({ since }) => since)).toEqual(
          entries.map(({ since }) => since).sort((a, b) => b - a),
        );
      }
    }
  });

  it('have on the register who is on the list in the case file, since the same tick', () => {
    const { data } = simulation;
    const tick = TICKS - 1;
    for (const { id } of data.model.lists) {
      const [entry] = listAt(seen, data.model, id, tick).entries;
      if (entry === undefined) continue;
      const { file } = life({ run: data, parts: { regime }, who: entry.code });
      const list = file.lists.find((one) => one.id === id)!;
      expect(list.listed.at(-1)).toEqual({ from: entry.since, until: TICKS });
      expect(list.due.some(({ until }) => until === TICKS)).toBe(entry.isDue);
      const { publicAfter } = data.model.lists.find((one) => one.id === id)!;
      expect(list.published !== undefined).toBe(publicAfter !== undefined);
      expect((list.published ?? []).some(({ until }) => until === TICKS)).toBe(entry.isPublic);
    }
  });

  it('say of each agency what the run has counted of its consequences', () => {
    const { model } = simulation.data;
    const { sharing, consequences } = analysis.central;
    const desks = agencyDesks(analysis, TICKS - 1);
    const all = desks.flatMap((desk) => desk.consequences);
    expect(all.map(({ id }) => id).sort()).toEqual(model.consequences.map(({ id }) => id).sort());
    for (const one of consequences.each) {
      const { usedSoFar, usedWrongful } = all.find(({ id }) => id === one.id)!;
      expect([usedSoFar, usedWrongful]).toEqual([one.used, one.usedWrongful]);
    }
    for (const agency of sharing.agencies) {
      const desk = desks.find(({ id }) => id === agency.id)!;
      const refused = desk.consequences.filter(({ kind }) => kind === 'sanction');
      expect(refused.reduce((sum, { usedSoFar }) => sum + usedSoFar, 0)).toBe(agency.refused);
    }
  });

  it('have decided in a tick what was counted in it', () => {
    const { model } = simulation.data;
    const tick = TICKS - 1;
    for (const { id, used } of agencyDesks(analysis, tick).flatMap((desk) => desk.consequences)) {
      const decisions = decisionsAt(seen, model, [id], tick);
      expect([id, decisions.length]).toEqual([id, used]);
      const kind =
        model.consequences.find((one) => one.id === id)!.kind === 'sanction' ? 'refused' : 'granted';
      expect(decisions.filter(({ isDue }) => !isDue)).toHaveLength(
        atTick(analysis.counts, `${kind}-wrongful/${id}`, tick),
      );
    }
  });

  it('have in every queue as many as wait', () => {
    const { model } = simulation.data;
    for (const tick of [5, TICKS - 1]) {
      const { queues } = redressAt(analysis, tick);
      expect(queues.map(({ instance }) => instance)).toEqual(
        [model.redress.objection?.capacity && 'objection', model.redress.court && 'court'].filter(Boolean),
      );
      for (const { instance, waiting, backlog } of queues) {
        const cases = queueAt(seen, model, instance, tick);
        expect(cases).toHaveLength(waiting);
        expect(backlog).toHaveLength(tick + 1);
        expect(cases.map(({ since }) => since)).toEqual(
          cases.map(({ since }) => since).sort((a, b) => a - b),
        );
      }
    }
  });

  it('let a person hear only what reaches them, and not before it does', () => {
    const { data } = simulation;
    const units = data.model.lists.flatMap(({ id }) => {
      const [first] = listAt(seen, data.model, id, TICKS - 1).entries;
      return first === undefined ? [] : [first.unit];
    });
    for (const who of units) {
      const { file } = life({ run: data, parts: { regime }, who });
      const heard = heardBy(file, 20);
      expect(heard.map(({ happening }) => happening)).toEqual(
        file.happenings.filter(({ tick, what }) => tick <= 20 && (HEARD as readonly string[]).includes(what)),
      );
      const firstTold = heard.findIndex(({ happening }) => happening.what === 'told');
      expect(heard.map(({ wasTold }) => wasTold)).toEqual(
        heard.map((_, index) => firstTold >= 0 && index >= firstTold),
      );
    }
  });
});

it('a register follows one measure of a row, more measures than a word has bits, and none that is not counted', async () => {
  const { data } = await simulate({ regime: regimeFile('spc-defaulters'), population: PERSONS, ticks: 12 });
  const [cause] = data.measures.filter((name) => name === 'wrongful-cause/defaulters/namesake');
  const measures = [...data.measures.filter((name) => !name.startsWith('score-sum/')), 'no/such'];
  expect(measures.length).toBeGreaterThan(60);
  const { spells } = register(data, measures);
  const { counts } = analyse(data);
  expect(spells['no/such']!.unit).toHaveLength(0);
  for (const name of [cause!, 'deserved', 'listed/bank-copy', 'wrongful-cause/defaulters/late']) {
    const { from, until } = spells[name]!;
    for (const tick of [3, 11]) {
      const standing = from.filter((start, at) => start <= tick && tick < until[at]!);
      expect([name, standing.length]).toEqual([name, atTick(counts, name, tick)]);
    }
  }
});

it('a register refuses a run that it does not come out of', async () => {
  const { data } = await simulate({ regime: regimeFile('spc-defaulters'), population: 500, ticks: 6 });
  expect(() => register({ ...data, seed: 2 }, ['listed'])).toThrow('comes out otherwise than it was counted');
});

function goodRegime(wanted: string): SourceFile {
  const [, text] = goodRegimes().find(([name]) => name === wanted)!;
  return { file: `${wanted}.yaml`, text };
}
