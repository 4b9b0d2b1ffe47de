import { describe, expect, expectTypeOf, test } from 'vitest';
import { loadRegime } from '../../src/language/load.ts';
import type { Entry, Located } from '../../src/language/located.ts';
import type { Period, Quantity, RateUnit } from '../../src/language/quantity.ts';
import type { RegimeDocument } from '../../src/language/regime.ts';
import type { LocatedExpression } from '../../src/language/shape/expression.ts';
import { loaded, SHIPPED, shipped, under } from './loading.ts';

describe.each(SHIPPED)('%s', (id) => {
  test('is accepted', () => {
    const { document, diagnostics } = loadRegime(shipped(id));
    expect(diagnostics).toEqual([]);
    expect(document?.id.value).toBe(id);
  });

  test('is accepted under perfect information', () => {
    const { document, diagnostics } = loadRegime({
      ...shipped(id),
      overlays: [shipped('perfect-information', 'overlay')],
    });
    expect(diagnostics).toEqual([]);
    expect(document?.sources?.map(({ key }) => key)).toEqual(['all-seeing']);
    expect(document?.bibliography?.at(-1)?.key).toBe('perfect-information');
  });

  test('every span holds what was read from it', () => {
    const { text } = shipped(id);
    const document = loaded(text);
    for (const { key, keySpan, value } of document.conduct ?? []) {
      expect(under(text, keySpan)).toBe(key);
      expect(under(text, value.rate.valueSpan)).toBe(value.rate.text);
      expect(under(text, value.domain.span)).toBe(value.domain.value);
    }
    for (const { value } of document.consequences ?? []) {
      expect(under(text, value.when.span)).toBe(value.when.text);
      expect(under(text, value.when.expression.span)).toBe(value.when.text);
    }
  });
});

test('what a file says is in the document', () => {
  const document = loaded(shipped('suining-2010').text);
  expect(document.tick.value).toBe('month');
  expect(document.horizon.value).toEqual({ count: 36, unit: 'month' });
  expect(document.title.zh?.value).toContain('睢宁县');
  expect(document.population.size.value).toBe(1_161_546);
  expect(document.population.households?.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '6']);
  const regions = document.population.regions;
  expect(regions?.form === 'named' && regions.value.map(({ key }) => key)).toEqual([
    'town',
    'near-villages',
    'far-villages',
  ]);
  const aware = document.population.attributes?.find(({ key }) => key === 'aware')?.value;
  expect(aware?.form === 'values' && aware.values.map(({ key }) => key)).toEqual(['no', 'yes']);
  const redLight = document.conduct?.find(({ key }) => key === 'red-light')?.value;
  expect(redLight?.rate).toMatchObject({ mark: 'assumed', path: 'conduct.red-light.rate' });
  const habits = redLight?.by?.[0];
  expect(habits?.path).toBe('conduct.red-light.by.habits');
  expect(habits?.value.map(({ path }) => path)).toEqual([
    'conduct.red-light.by.habits.restless',
    'conduct.red-light.by.habits.habitual',
  ]);
  const police = document.sources?.[0]?.value;
  expect(police?.coverage?.by[0]?.value[0]?.path).toBe(
    'sources.traffic-police.coverage.by.region.far-villages',
  );
  expect(police?.sees.form === 'names' && police.sees.value.map(({ value }) => value)).toEqual([
    'red-light',
    'drink-driving',
  ]);
  const social = document.score?.dimensions?.[0]?.value.start;
  expect(social).toMatchObject({ mark: 'published', value: 150, low: 150, high: 150 });
  expect(social?.sourceKey?.value).toBe('xinhua-2014');
  expect(document.grades?.map(({ key, value }) => [key, value.form])).toEqual([
    ['A', 'from'],
    ['B', 'from'],
    ['C', 'from'],
    ['D', 'otherwise'],
  ]);
});

test('the other forms are in the document too', () => {
  const bench = loaded(shipped('bench-w1').text);
  expect(bench.population.regions).toMatchObject({ form: 'count', value: { count: { value: 31 } } });
  const propensity = bench.population.attributes?.find(({ key }) => key === 'propensity')?.value;
  expect(propensity?.form === 'uniform' && propensity.uniform.map(({ value }) => value)).toEqual([0, 65_535]);
  expect(bench.conduct?.[0]?.value.scalesWith?.value).toBe('propensity');
  const sees = bench.sources?.[0]?.value.sees;
  expect(sees?.form === 'each' && sees.value[0]?.value.falseRecords?.unit).toEqual({
    form: 'share',
    period: 'month',
  });
  const courts = loaded(shipped('spc-defaulters').text);
  expect(courts.lists?.[0]?.value.entry[1]?.term).toMatchObject({
    path: 'lists.defaulters.entry.1.term',
    unit: 'month',
  });
  expect(courts.consequences?.[2]?.value.reaches?.household?.text).toBe('life == "child"');
  const means = courts.population.attributes?.find(({ key }) => key === 'means')?.value;
  expect(means?.form === 'given' && means.given.value).toBe('life');
});

test('the type of a document is that of its definition', () => {
  expectTypeOf<RegimeDocument['tick']>().toEqualTypeOf<Located<'day' | 'week' | 'month'>>();
  type Conduct = NonNullable<RegimeDocument['conduct']>[number];
  expectTypeOf<Conduct>().toExtend<Entry<{ rate: Quantity<'rate'>; lawful?: Located<boolean> }>>();
  expectTypeOf<Conduct['value']['rate']['unit']>().toEqualTypeOf<RateUnit>();
  expectTypeOf<Conduct['value']['when']>().toEqualTypeOf<LocatedExpression | undefined>();
  type List = NonNullable<RegimeDocument['lists']>[number]['value'];
  expectTypeOf<NonNullable<List['grace']>['unit']>().toEqualTypeOf<Period>();
  type Response = NonNullable<RegimeDocument['response']>[number]['value'];
  expectTypeOf<Response['form']>().toEqualTypeOf<'adds' | 'multiplies' | 'reduces'>();
});
