import { beforeAll, describe, expect, it } from 'vitest';
import {
  analyse,
  crowd,
  formatFor,
  type LedgerRow,
  ledgerRows,
  observablesOf,
  type Register,
  type RunData,
  register,
  simulate,
  stateIn,
  textsFor,
  whoCounts,
} from '../../src/browser.ts';
import { regimeFile } from '../support/regimes.ts';

const SIZE = { population: 10_000, ticks: 24, seed: 3 };

describe.each(['suining-2010', 'spc-defaulters'])('the rows of the ledgers of %s', (id) => {
  let data: RunData;
  let rows: LedgerRow[];
  let known: Register;
  beforeAll(async () => {
    ({ data } = await simulate({ regime: regimeFile(id), ...SIZE }));
    const { prevents, does } = ledgerRows(analyse(data), textsFor('en'), formatFor('en'));
    rows = [...prevents, ...does];
    known = register(data, [
      ...new Set(observablesOf(data).flatMap(({ plus, minus }) => [...plus, ...minus])),
    ]);
  });

  const peopleOf = ({ who }: LedgerRow) => {
    const observable = observablesOf(data).find((one) => one.id === who.observable);
    if (observable === undefined) return undefined;
    return whoCounts(known, observable, who.at === 'last' ? SIZE.ticks - 1 : undefined);
  };

  it('each say who is counted in them', () => {
    for (const row of rows) {
      const value = Number(row.value.replaceAll(',', ''));
      const people = peopleOf(row) ?? [];
      // Somebody may be counted several times, but nobody who is not, and not nobody.
      expect([row.id, people.length > 0]).toEqual([row.id, value > 0]);
      expect(people.length).toBeLessThanOrEqual(value);
      if (row.who.at === 'last' || row.id === 'wrongful-ever')
        expect([row.id, people.length]).toEqual([row.id, value]);
    }
  });

  it('are the people whom the crowd shows', () => {
    const row = rows.find((one) => one.id === 'wrongful-time');
    if (row === undefined) return;
    const seen = crowd(data);
    const months = new Map<number, number[]>();
    seen.frames.forEach((word, at) => {
      const { listed, due } = stateIn(word);
      if (!listed || due) return;
      const unit = at % seen.units;
      months.set(unit, [...(months.get(unit) ?? []), Math.floor(at / seen.units)]);
    });
    expect(peopleOf(row)).toEqual(
      [...months]
        .sort(([one], [other]) => one - other)
        .map(([unit, ticks]) => ({ unit, from: ticks[0], ticks: ticks.length })),
    );
  });
});
