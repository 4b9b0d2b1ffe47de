import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTick, makeTally } from '../../src/backends/wasm/tally.ts';

fc.configureGlobal({ seed: 20140614 });

// Measures 0 to 5 of the program, two bundles after them; a row of cells is 12 words.
const places = [8, 0, 16, 24, 28, 12, 32, 36].map((offset, measure) => ({ offset, wide: measure === 2 }));
const layout = { cells: 4, cellBytes: 48, measures: places };
const bundles = [
  { parts: [{ measure: 0, amount: 1 }] },
  {
    parts: [
      { measure: 0, amount: -2 },
      { measure: 1, amount: 3 },
    ],
  },
];
const everybody = [{ measure: 1, amount: 5 }];
const anySum = fc.integer({ min: -(2 ** 29), max: 2 ** 29 });

test('every sum is counted in its measure, alone and in bundles, for the cells with persons', () => {
  const tally = makeTally({ everybody, bundles, derived: [] }, layout, 6);
  const anyCell = fc.tuple(fc.nat(2), fc.array(anySum, { minLength: 8, maxLength: 8 }), fc.integer());
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 4, maxLength: 4 }), (cells) => {
      const words = new Int32Array(12 * 5);
      const persons = new Float64Array(4);
      const expected = new Float64Array(24).fill(7);
      cells.forEach(([many, sums, high], cell) => {
        persons[cell] = many;
        if (many === 0) return;
        sums.forEach((sum, measure) => {
          words[12 * cell + places[measure]!.offset / 4] = sum;
        });
        words[12 * cell + 5] = high;
        const [a, b, , d, e, f, once, other] = sums as [
          number,
          number,
          number,
          number,
          number,
          number,
          number,
          number,
        ];
        const wide = high * 2 ** 32 + (sums[2]! >>> 0);
        const counted = [a + once - 2 * other, b + 3 * other + 5 * many, wide, d, e, f];
        counted.forEach((value, measure) => {
          expected[6 * cell + measure]! += value;
        });
      });
      const counts = new Float64Array(24).fill(7);
      addTick(tally, words, persons, counts);
      expect(counts).toEqual(expected);
    }),
  );
});

test('rows are derived from one another in any order', () => {
  // Measures 3 and 4 are the finest row, 0 and 1 the one between, 5 the coarsest.
  const derived = [
    { from: 0, to: 5, map: [0, 0] },
    { from: 3, to: 0, map: [1, 0] },
  ];
  const tally = makeTally({ everybody: [], bundles: [], derived }, layout, 6);
  const words = new Int32Array(12 * 5);
  words[places[3]!.offset / 4] = 10;
  words[places[4]!.offset / 4] = 100;
  const counts = new Float64Array(24);
  addTick(tally, words, Float64Array.of(1, 0, 0, 0), counts);
  expect([...counts.subarray(0, 6)]).toEqual([100, 10, 0, 10, 100, 110]);
});
