import { describe, expect, it } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOf, REGIMES } from '../support/regimes.ts';
import { type SimulatedEvent, simulate } from '../support/simulate.ts';

describe('perfect information', () => {
  it.each(REGIMES)('%s: nobody is wrongly listed and nobody missed, at any tick', {
    timeout: 120_000,
  }, (id) => {
    const model = modelOf(id, ['perfect-information']);
    for (const replicate of [0, 1, 2]) {
      const run = simulate(model, { persons: 30_000, replicate, seed: 3, backend: wasm });
      const none = run.series('persons').map(() => 0);
      for (const { name } of run.program.measures.filter((measure) =>
        /(^|-)(wrongful|missed)(\/|$)/.test(measure.name),
      )) {
        expect(run.series(name), `${name} in replicate ${replicate}`).toEqual(none);
      }
      // A test of nothing would pass too: somebody must be listed and deserve it.
      const all = (of: string) => model.lists.reduce((sum, { id }) => sum + run.total(`${of}/${id}`), 0);
      expect(all('deserved')).toBeGreaterThan(0);
      expect(all('listed')).toBe(all('deserved'));
    }
  });
});

describe('common random numbers', () => {
  /** Events by unit, without those that are only numbers on the way. */
  const byUnit = (events: readonly SimulatedEvent[]): Map<number, string> => {
    const lives = new Map<number, string[]>();
    for (const { unit, tick, what, subject, value } of events) {
      const life = lives.get(unit) ?? [];
      life.push(`${tick} ${what} ${subject} ${value}`);
      lives.set(unit, life);
    }
    return new Map([...lives].map(([unit, life]) => [unit, life.join('\n')]));
  };

  it('leave persons alone whom a changed rule does not touch', { timeout: 60_000 }, () => {
    const options = { persons: 6000, panel: 6000, seed: 5, ticks: 24, backend: wasm };
    const base = byUnit(simulate(modelOf('suining-2010'), options).events);
    // One rule moves within its range: only drink-driving (code 1 among the kinds) may differ at first hand.
    const changed = byUnit(
      simulate(modelOf('suining-2010', [], ['conduct.drink-driving.rate=2.5 %/year']), options).events,
    );
    let same = 0;
    for (let unit = 0; unit < options.persons; unit++) {
      const [before, after] = [base.get(unit) ?? '', changed.get(unit) ?? ''];
      const touched = after.includes('drink-driving') || before.includes('drink-driving');
      if (!touched) {
        expect(after, `unit ${unit}`).toBe(before);
        same++;
      } else if (before.includes('act drink-driving')) {
        // Whoever did it at the lower rate does it at the higher one.
        expect(after).toContain('act drink-driving');
      }
    }
    expect(same).toBeGreaterThan(5000);
    expect(same).toBeLessThan(options.persons);
  });

  it('do not move when a rule is taken away', { timeout: 60_000 }, () => {
    const options = { persons: 6000, panel: 6000, seed: 5, ticks: 24, backend: wasm };
    const acts = (events: readonly SimulatedEvent[]) =>
      events
        .filter(({ what, subject }) => what === 'invented' || (what === 'act' && subject === 'loan-arrears'))
        .map((event) => JSON.stringify(event));
    const base = acts(simulate(modelOf('suining-2010'), options).events);
    const without = acts(
      simulate(
        modelOf('suining-2010', [], ['response.gaming=remove', 'conduct.red-light.rate=0.2 / year']),
        options,
      ).events,
    );
    expect(without).toEqual(base);
  });
});
