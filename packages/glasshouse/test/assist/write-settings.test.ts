import { describe, expect, it } from 'vitest';
import { starterRegime } from '../../src/assist/starter.ts';
import { writtenSettings } from '../../src/assist/write-settings.ts';
import { simulate } from '../../src/library/simulate.ts';

const text = starterRegime();
const rate = 'conduct.red-light.rate=0.8 / year';
const term = 'lists.bad-drivers.entry.0.term=18 months';
const coverage = 'sources.traffic-police.coverage=45 %';

describe('settings in the text of a regime', () => {
  it('take the place of the assumed value, and nothing else changes', () => {
    const { edits, written } = writtenSettings(text, [term, rate, coverage]);
    expect(written).toEqual([term, rate, coverage]);
    expect(edits.map(({ from, to, insert }) => [text.slice(from, to), insert])).toEqual([
      ['0.5 / year', '0.8 / year'],
      ['20 %', '45 %'],
      ['12 months', '18 months'],
    ]);
    expect(put(text, edits)).toBe(
      text
        .replace('assumed: 0.5 / year', 'assumed: 0.8 / year')
        .replace('assumed: 20 %', 'assumed: 45 %')
        .replace('assumed: 12 months', 'assumed: 18 months'),
    );
  });

  it('run to the same bits as they do over it, with every number at its middle', async () => {
    const settings = [rate, term, coverage];
    const run = { population: 3000 };
    const over = await simulate({ ...run, regime: { file: 'a.yaml', text }, settings });
    const inside = put(text, writtenSettings(text, settings).edits);
    expect((await simulate({ ...run, regime: { file: 'a.yaml', text: inside } })).digest).toBe(over.digest);
    expect((await simulate({ ...run, regime: { file: 'a.yaml', text } })).digest).not.toBe(over.digest);
  });

  it.each([
    ['lead to nothing here', 'conduct.petition.rate=1 / year'],
    ['lead to no number', 'conduct.red-light.domain=social'],
    ['take something away', 'conduct.red-light=remove'],
    ['are no settings', 'conduct'],
    ['lead beyond a number', 'conduct.red-light.rate.assumed=1 / year'],
  ])('stay outside where they %s', (_, setting) => {
    expect(writtenSettings(text, [setting])).toEqual({ edits: [], written: [] });
  });

  it('stay outside where the number is published, or repeated from elsewhere', () => {
    const published = text.replace('{ assumed: 20 %, range: [5 %, 50 %] }', '{ published: 20 %, source: x }');
    expect(writtenSettings(published, [coverage]).written).toEqual([]);
    const aliased = `parameters:\n  a: &a { assumed: 20 %, range: [5 %, 50 %] }\nsources:\n  traffic-police:\n    coverage: *a\n`;
    expect(writtenSettings(aliased, [coverage]).written).toEqual([]);
    expect(writtenSettings(aliased, ['parameters.a=30 %']).written).toEqual(['parameters.a=30 %']);
  });

  it('stay outside of a text that cannot be read', () => {
    expect(writtenSettings('a: [', [rate])).toEqual({ edits: [], written: [] });
  });
});

function put(from: string, edits: readonly { from: number; to: number; insert: string }[]): string {
  return edits.reduceRight(
    (whole, { from: start, to, insert }) => whole.slice(0, start) + insert + whole.slice(to),
    from,
  );
}
