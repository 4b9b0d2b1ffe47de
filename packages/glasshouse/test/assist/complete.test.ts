import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../src/assist/complete.ts';
import type { AssistRequest } from '../../src/assist/types.ts';
import { regime } from '../../src/language/regime.ts';
import { asked, TOWN } from './town.ts';

fc.configureGlobal({ seed: 20140614 });

const labels = (marked: string, more?: Partial<AssistRequest>) =>
  completionsAt(asked(marked, more))?.options.map(({ label }) => label) ?? [];
const inserted = (marked: string, label: string, more?: Partial<AssistRequest>) => {
  const request = asked(marked, more);
  const { from, to, options } = completionsAt(request)!;
  const option = options.find((one) => one.label === label)!;
  return request.text.slice(0, from) + (option.insert ?? option.label) + request.text.slice(to);
};

describe('keys', () => {
  it('at the top, without those that are there', () => {
    const offered = labels(`${TOWN}|`);
    const there = [
      'glasshouse',
      'id',
      'title',
      'tick',
      'horizon',
      'population',
      'conduct',
      'sources',
      'lists',
    ];
    expect(offered).toEqual(regime.form.fields.map(({ key }) => key).filter((key) => !there.includes(key)));
    expect(labels(`${TOWN}agen|`)).toEqual(offered);
  });

  it.each([
    ['of a record', TOWN.replace('    coverage:', '    |\n    coverage:'), 'namesakes', '    namesakes: \n'],
    ['that are begun', TOWN.replace('    coverage:', '    del|\n    coverage:'), 'delay', '    delay: \n'],
    ['of a map between brackets', TOWN.replace('lawful: true', 'rat|'), 'lawful', 'political, lawful: ,'],
    ['of the first line of a map', `${TOWN}redress:\n  |\n`, 'notice', 'redress:\n  notice: \n'],
    ['of an item of a list', `${TOWN}      - |\n`, 'when', '      - when: \n'],
    ['of a number', TOWN.replace('[10 %, 60 %] }', '[10 %, 60 %], no| }'), 'note', 'note:  }'],
    ['that lead to a list', `${TOWN}  second:\n    ent|`, 'entry', '    entry:\n      - '],
  ])('%s', (_, marked, label, expected) => {
    expect(inserted(marked, label)).toContain(expected);
  });

  it('leave a colon that is there alone', () => {
    expect(inserted(TOWN.replace('coverage:', 'cov|:'), 'coverage')).toBe(TOWN);
  });

  it('are names of the regime where it extends another', () => {
    const resolve = () => ({ file: 'base', text: TOWN });
    const own = 'glasshouse: 1\nid: own\nextends: town\n';
    expect(labels(`${own}conduct:\n  |`, { resolve })).toEqual(['red-light', 'petition']);
    expect(labels(`${own}sources:\n  police:\n    sees: [|]`, { resolve })).toEqual([
      'red-light',
      'petition',
    ]);
    expect(labels('glasshouse: 1\nid: own\nextends: |', { ids: ['town', 'city'] })).toEqual(['town', 'city']);
  });
});

describe('values', () => {
  it.each([
    ['a choice', TOWN.replace('black', '|'), ['black', 'red']],
    ['true or false', TOWN.replace('lawful: true', 'lawful: |'), ['true', 'false']],
    ['names that are defined', TOWN.replace('[red-light]', '[red-light, |]'), ['red-light', 'petition']],
    ['an attribute', TOWN.replace('  attributes', '  audit: [|]\n  attributes'), ['life']],
    [
      'an attribute that a number varies by',
      TOWN.replace('30 %, range: [10 %, 60 %] }', '30 %, range: [10 %, 60 %], by: { | } }'),
      ['life'],
    ],
    [
      'a value of it',
      TOWN.replace('30 %, range: [10 %, 60 %] }', '30 %, range: [10 %, 60 %], by: { life: { | } } }'),
      ['adult', 'old'],
    ],
    [
      'kinds of units',
      TOWN.replace('  attributes', '  units: { | }\n  attributes'),
      ['firm', 'public-body', 'social-organisation'],
    ],
    ['all, where it may be', TOWN.replace('[red-light]', '|'), ['all']],
  ])('%s', (_, marked, expected) => {
    expect(labels(marked)).toEqual(expected);
  });

  it('of a number are both forms, and what they say is accepted', () => {
    const marked = TOWN.replace('    coverage', '    namesakes: |\n    coverage');
    expect(labels(marked)).toEqual([
      '{ assumed: 95 %, range: [90 %, 99 %] }',
      '{ published: 95 %, source: }',
    ]);
  });
});

describe('expressions', () => {
  const rule = (text: string) => TOWN.replace('recorded(red_light)', text);

  it('have the names and functions that may be read there', () => {
    const offered = labels(rule('|'));
    expect(offered).toEqual(
      expect.arrayContaining(['on', 'recorded', 'any', 'life', 'role', 'region', 'true']),
    );
    // The scheme does not know the truth, and there is no score.
    expect(offered).not.toContain('deserves');
    expect(offered).not.toContain('score');
  });

  it.each([
    ['a function', 'recorded(|', ['red_light', 'petition']],
    ['a function that is begun', 'on(bar|)', ['barred']],
    ['a comparison', 'life == |', ['adult', 'old']],
    ['a comparison with a quote', 'life == "|', ['adult', 'old']],
    ['a membership', 'life in ["adult", |]', ['adult', 'old']],
  ])('what %s takes', (_, text, expected) => {
    expect(labels(rule(text))).toEqual(expected);
  });

  it('write values between quotes, and links with what follows', () => {
    expect(inserted(rule('life == |'), 'old')).toContain('life == "old"');
    expect(inserted(rule('life == "|'), 'old')).toContain('life == "old');
    expect(inserted(rule('any(|'), 'household')).toContain('any(household, ');
    expect(labels(rule('any(|'))).toEqual(['household', 'neighbours', 'friends']);
  });

  it('know what may be read of others', () => {
    const inside = labels(rule('any(household, |'));
    expect(inside).toContain('on');
    expect(inside).not.toContain('recorded');
  });

  it('need nothing else of the file to be right', () => {
    const broken = TOWN.replace('tick: month', 'tick: moon').replace('title: { en: A town }\n', '');
    expect(labels(broken.replace('recorded(red_light)', 'recorded(|'))).toEqual(['red_light', 'petition']);
  });
});

it('never throws, wherever one is in whatever was cut off', () => {
  fc.assert(
    fc.property(fc.nat(TOWN.length), fc.nat(TOWN.length), fc.string(), (end, at, put) => {
      const text = TOWN.slice(0, end) + put;
      completionsAt({ file: 'town', text, offset: Math.min(at, text.length) });
    }),
    { numRuns: 150 },
  );
});
