import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromWire, toWire } from '../../src/browser.ts';

fc.configureGlobal({ seed: 20140614 });

const KEY = fc.string({ maxLength: 6 }).filter((key) => !key.startsWith('#') && key !== '__proto__');
const leaf = fc.oneof(
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.double().filter((value) => !Object.is(value, -0)),
  fc.float64Array(),
);
const plain = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(KEY, tie('value'))),
})).value;

it('plain data comes out as it went in', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(fromWire(toWire(value))).toEqual(value);
    }),
  );
});

it('an undefined element stays where it is', () => {
  const back = fromWire(toWire([undefined, 1, undefined])) as unknown[];
  expect(back).toStrictEqual([undefined, 1, undefined]);
  expect(0 in back).toBe(true);
});

it('many numbers are no problem', () => {
  const many = Float64Array.from({ length: 200_000 }, (_, index) => index / 3);
  expect(fromWire(toWire(many))).toEqual(many);
});
