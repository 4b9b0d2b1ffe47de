import { describe, expect, it } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { prepare } from '../../src/library/prepare.ts';
import type { Model } from '../../src/model/types.ts';
import { modelOf, overlayFile, REGIMES, regimeFile } from '../support/regimes.ts';
import { simulate } from '../support/simulate.ts';

/** Surveillance programmes as error models, made to be laid over any regime. */
const PROGRAMMES = ['skynet', 'sharp-eyes', 'golden-shield', 'ijop'];
/** One base for each where it is run: a year, a week and a month are steps of time among them. */
const BASES = ['littering-camera', 'bench-w1', 'internet-credit', 'spc-defaulters'];
const PAIRS = PROGRAMMES.map((overlay, index) => ({ overlay, base: BASES[index]! }));

const PARTS = ['kinds', 'sources', 'lists', 'consequences', 'responses', 'observations', 'states'] as const;
const idsOf = (model: Model, part: (typeof PARTS)[number]): string[] => model[part].map(({ id }) => id);

describe.each(PROGRAMMES)('%s', (overlay) => {
  it.each(REGIMES)('fits %s, and everything in it is its own', (id) => {
    const { model, diagnostics } = prepare({ regime: regimeFile(id), overlays: [overlayFile(overlay)] });
    // What a programme does to political conduct does nothing where there is none, and that is said.
    expect(diagnostics.filter(({ code }) => code !== 'GH1513')).toEqual([]);
    const base = modelOf(id);
    for (const part of PARTS) {
      const [before, after] = [idsOf(base, part), idsOf(model!, part)];
      // Copies of lists stand behind all lists.
      expect(after.filter((one) => before.includes(one))).toEqual(before);
      // What stands in the regime is as it was: an entry of the same name would have been changed.
      expect(model!.sources.slice(0, base.sources.length).map(({ title }) => title)).toEqual(
        base.sources.map(({ title }) => title),
      );
      for (const added of after.filter((one) => !before.includes(one)))
        expect(added).toMatch(/^(skynet|eyes|shield|ijop)-/);
    }
    expect(model!.kinds.length).toBeGreaterThan(base.kinds.length);
    expect(model!.sources.length).toBeGreaterThan(base.sources.length);
  });
});

describe.each(PAIRS)('$overlay over $base', ({ overlay, base }) => {
  it('gives the same on both backends', () => {
    const model = modelOf(base, [overlay]);
    const options = { persons: 700, seed: 2, ticks: 6 };
    const [plain, fast] = [simulate(model, options), simulate(model, { ...options, backend: wasm })];
    for (const { name } of plain.program.measures)
      expect(fast.series(name), name).toEqual(plain.series(name));
  });

  it('makes more false records, lists wrongly and chills', () => {
    const options = { persons: 20_000, seed: 2, backend: wasm };
    const count = (model: Model) => {
      const { program, total } = simulate(model, options);
      const sum = (pattern: RegExp): number =>
        program.measures.reduce((all, { name }) => all + (pattern.test(name) ? total(name) : 0), 0);
      return {
        falseRecords: sum(/^records\/.*\/(invented|false-match|insider|namesake|duplicate)$/),
        wrongful: sum(/^wrongful\/(skynet|eyes|shield|ijop)-/),
        chilled: sum(/^chilled\//),
      };
    };
    const [without, under] = [count(modelOf(base)), count(modelOf(base, [overlay]))];
    expect(under.falseRecords - without.falseRecords).toBeGreaterThan(50);
    expect(under.wrongful).toBeGreaterThan(20);
    // Street cameras chill what is political, which this base does not have.
    if (overlay !== 'skynet') expect(under.chilled - without.chilled).toBeGreaterThan(100);
  });

  it('wrongs nobody where information is perfect', () => {
    const perfect = simulate(modelOf(base, [overlay, 'perfect-information']), {
      persons: 10_000,
      seed: 2,
      backend: wasm,
    });
    for (const { name } of perfect.program.measures.filter((measure) =>
      /^(wrongful|missed)\//.test(measure.name),
    ))
      expect(perfect.total(name), name).toBe(0);
    expect(perfect.total('deserved')).toBeGreaterThan(0);
  });
});

it('all four can be laid over one regime together', () => {
  const run = simulate(modelOf('suining-2010', PROGRAMMES), { persons: 3000, seed: 2, backend: wasm });
  expect(run.last('persons')).toBe(3000);
  for (const list of ['skynet-wanted', 'eyes-watched-home', 'shield-muted', 'ijop-flagged'])
    expect(run.total(`listed/${list}`), list).toBeGreaterThan(0);
});
