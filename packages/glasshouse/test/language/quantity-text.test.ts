import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/diagnostics/types.ts';
import type { Dimension } from '../../src/language/quantity.ts';
import { readQuantityText } from '../../src/language/quantity-text.ts';

fc.configureGlobal({ seed: 20140614 });

const POINT = { offset: 0, line: 1, column: 1 };
const SPAN: Span = { file: 'f', start: POINT, end: POINT };

function read(text: string, dimension: Dimension, like?: string) {
  const model = like === undefined ? undefined : readQuantityText(like, dimension, SPAN);
  if (model && 'code' in model) throw new Error(model.message);
  const result = readQuantityText(text, dimension, SPAN, model?.reading);
  return 'code' in result ? result.code : { value: result.value, ...(result.unit && { unit: result.unit }) };
}

describe('what can be read', () => {
  test.each([
    ['share', '95 %', { value: 0.95 }],
    ['share', '95%', { value: 0.95 }],
    ['share', '0.15 %', { value: 0.0015 }],
    ['share', '0.95', { value: 0.95 }],
    ['share', '100 %', { value: 1 }],
    ['rate', '0.4 %/year', { value: 0.004, unit: { form: 'share', period: 'year' } }],
    ['rate', '2%/month', { value: 0.02, unit: { form: 'share', period: 'month' } }],
    ['rate', '0.05 % / year', { value: 0.0005, unit: { form: 'share', period: 'year' } }],
    ['rate', '0.4 / year', { value: 0.4, unit: { form: 'events', period: 'year' } }],
    ['rate', '3/week', { value: 3, unit: { form: 'events', period: 'week' } }],
    ['rate', '1 per day', { value: 1, unit: { form: 'events', period: 'day' } }],
    ['rate', '1 % per month', { value: 0.01, unit: { form: 'share', period: 'month' } }],
    ['duration', '24 months', { value: 24, unit: 'month' }],
    ['duration', '1 month', { value: 1, unit: 'month' }],
    ['duration', '10days', { value: 10, unit: 'day' }],
    ['duration', '0 weeks', { value: 0, unit: 'week' }],
    ['duration', '2 years', { value: 2, unit: 'year' }],
    ['factor', '1.5', { value: 1.5 }],
    ['factor', '1e3', { value: 1000 }],
    ['points', '-50', { value: -50 }],
    ['points', '1_000', { value: 1000 }],
    ['points', '+5', { value: 5 }],
    ['points', '-0', { value: 0 }],
  ] as const)('%s %s', (dimension, text, expected) => {
    expect(read(text, dimension)).toEqual(expected);
  });
});

describe('what cannot', () => {
  test.each([
    ['share', '', 'GH1301'],
    ['share', 'half', 'GH1301'],
    ['share', '0,5', 'GH1301'],
    ['share', '1.2.3', 'GH1301'],
    ['share', '1__0 %', 'GH1301'],
    ['share', '.5', 'GH1301'],
    ['share', '0x10', 'GH1301'],
    ['share', '.nan', 'GH1301'],
    ['share', '.inf', 'GH1301'],
    ['share', '1e400', 'GH1301'],
    ['share', '101 %', 'GH1304'],
    ['share', '-1 %', 'GH1304'],
    ['share', '50', 'GH1304'],
    ['share', '5 ％', 'GH1302'],
    ['share', '5 percent', 'GH1302'],
    ['share', '5 months', 'GH1303'],
    ['rate', '5 %', 'GH1303'],
    ['rate', '0.4', 'GH1303'],
    ['rate', '120 %/year', 'GH1304'],
    ['rate', '-1 / year', 'GH1303'],
    ['rate', '1 / yaer', 'GH1302'],
    ['rate', '1 %/', 'GH1302'],
    ['rate', '1 / %', 'GH1302'],
    ['rate', '1 % year', 'GH1302'],
    ['rate', '9e20 / year', 'GH1314'],
    ['duration', '24', 'GH1303'],
    ['duration', '1.5 months', 'GH1303'],
    ['duration', '-1 month', 'GH1303'],
    ['duration', '1 moon', 'GH1302'],
    ['duration', '9_999_999 days', 'GH1314'],
    ['factor', '50 %', 'GH1303'],
    ['factor', '-1', 'GH1303'],
    ['factor', '1e99', 'GH1314'],
    ['points', '1.5', 'GH1303'],
    ['points', '5 %', 'GH1303'],
    ['points', '5_000_000_000', 'GH1314'],
  ] as const)('%s %s: %s', (dimension, text, code) => {
    expect(read(text, dimension)).toBe(code);
  });
});

describe('the end of a range', () => {
  test.each([
    ['rate', '0.4 %/year', '0.1 %', { value: 0.001, unit: { form: 'share', period: 'year' } }],
    ['rate', '0.4 %/year', '0.1', { value: 0.001, unit: { form: 'share', period: 'year' } }],
    ['rate', '0.4 / year', '2', { value: 2, unit: { form: 'events', period: 'year' } }],
    ['rate', '0.4 / year', '2 %', 'GH1313'],
    ['rate', '0.4 %/year', '2 %/month', 'GH1313'],
    ['rate', '0.4 %/year', '2 / year', 'GH1313'],
    ['share', '12 %', '30', { value: 0.3 }],
    ['share', '0.12', '30 %', 'GH1313'],
    ['duration', '2 months', '3', { value: 3, unit: 'month' }],
    ['duration', '2 months', '1 year', 'GH1313'],
  ] as const)('%s %s with %s', (dimension, like, text, expected) => {
    expect(read(text, dimension, like)).toEqual(expected);
  });
});

const period = fc.constantFrom('day', 'week', 'month', 'year');
const space = fc.constantFrom('', ' ', '  ');

test('a rate is what is written, however it is spaced', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 6 }),
      period,
      space,
      space,
      fc.boolean(),
      (digits, decimals, unit, a, b, percent) => {
        const number = (digits / 10 ** decimals).toFixed(decimals);
        fc.pre(!percent || Number(number) <= 100);
        const result = read(`${number}${a}${percent ? '%' : ''}${b}/${a}${unit}`, 'rate');
        const value = percent ? Number(`${number}e-2`) : Number(number);
        expect(result).toEqual({ value, unit: { form: percent ? 'share' : 'events', period: unit } });
      },
    ),
  );
});

test('a whole number is read as it is printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (points) => {
      expect(read(String(points), 'points')).toEqual({ value: points });
      expect(read(points.toLocaleString('en').replaceAll(',', '_'), 'points')).toEqual({ value: points });
    }),
  );
});

test('no text is too much', () => {
  const dimension = fc.constantFrom('share', 'rate', 'duration', 'factor', 'points');
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789._-+eE%/ permonthsyear') }),
  );
  fc.assert(
    fc.property(text, dimension, (written, kind) => {
      const result = read(written, kind);
      if (typeof result !== 'string') expect(Number.isFinite(result.value)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
