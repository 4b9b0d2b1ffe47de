import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionOfCommunity } from '../../src/population/regions.ts';

fc.configureGlobal({ seed: 20140614 });

const anyWeights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 2 ** 30 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 40,
  })
  .filter((weights) => weights.some((weight) => weight > 0));
const anyCount = fc.integer({ min: 1, max: 400 });

test('any number of communities is handed out by Webster’s method', () => {
  fc.assert(
    fc.property(anyWeights, anyCount, (weights, count) => {
      const given = handedOut(weights, count);
      // Nobody's last community would have been due to somebody else before.
      weights.forEach((weight, region) => {
        if (given[region] === 0) return;
        weights.forEach((other, rival) => {
          expect(weight * (2 * given[rival]! + 1)).toBeGreaterThanOrEqual(other * (2 * given[region]! - 1));
        });
      });
    }),
  );
});

test('the communities of a region are close to its share', () => {
  fc.assert(
    fc.property(anyWeights, anyCount, (weights, count) => {
      const total = weights.reduce((a, b) => a + b);
      // There is a divisor by which each number is a rounded quotient, so all of them together are off by half a
      // community for each region at most.
      handedOut(weights, count).forEach((given, region) => {
        const share = weights[region]! / total;
        const bound = 0.5 + (share * weights.length) / 2;
        expect(Math.abs(given - count * share)).toBeLessThanOrEqual(bound + 1e-9);
        if (share === 0) expect(given).toBe(0);
      });
    }),
  );
});

test('a community’s region does not depend on who was asked for before, or follows', () => {
  fc.assert(
    fc.property(anyWeights, fc.array(fc.nat(300), { minLength: 1 }), (weights, order) => {
      const asked = [...weights];
      const found = order.map((index) => regionOfCommunity(asked, index));
      expect(found).toEqual(order.map((index) => regionOfCommunity([...weights], index)));
    }),
  );
});

function handedOut(weights: readonly number[], count: number): number[] {
  const given = weights.map(() => 0);
  for (let index = 0; index < count; index++) given[regionOfCommunity(weights, index)]!++;
  return given;
}
