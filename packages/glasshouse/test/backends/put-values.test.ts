import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepingBefore } from '../../src/backends/wasm/keep-before.ts';
import { BYTES_OF, type Width } from '../../src/backends/wasm/layout.ts';
import { PUT_BYTES, puttingValues } from '../../src/backends/wasm/put-values.ts';
import { valuesAt } from '../../src/backends/wasm/values.ts';
import { PAGE, webAssembly } from '../../src/backends/wasm/web-assembly.ts';

fc.configureGlobal({ seed: 20140614 });

const RANGES: Readonly<Record<Width, readonly [min: number, max: number]>> = {
  i8: [-128, 127],
  u8: [0, 255],
  i16: [-32_768, 32_767],
  u16: [0, 65_535],
  i32: [-(2 ** 31) + 1, 2 ** 31 - 2],
};

test.each(Object.keys(BYTES_OF) as Width[])('values are put into a column of %s as they are', (width) => {
  const columnAt = Math.ceil(PUT_BYTES / 16) * 16;
  const memory = new webAssembly.Memory({ initial: Math.ceil((columnAt + 4 * 65_536) / PAGE) });
  const put = puttingValues(memory, 0);
  const [min, max] = RANGES[width];
  const value = fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max));
  const column = fc.oneof(
    fc.array(value, { minLength: 1, maxLength: 70 }),
    fc
      .record({ length: fc.constantFrom(65_535, 65_536), values: fc.array(value, { minLength: 1 }) })
      .map(({ length, values }) => Array.from({ length }, (_, at) => values[at % values.length]!)),
  );
  fc.assert(
    fc.property(column, fc.constantFrom(0, -1), (kept, less) => {
      const values = Int32Array.from(kept, (one) => one + less);
      const range = put(width, values, columnAt, less);
      expect(range).toEqual({ low: extreme(values, Math.min), high: extreme(values, Math.max) });
      expect(Array.from(valuesAt(memory, columnAt, width, kept.length))).toEqual(kept);
    }),
    { numRuns: 40 },
  );
});

const extreme = (values: Int32Array, of: (one: number, other: number) => number): number =>
  values.reduce((one, other) => of(one, other));

test('what was before is kept, and whether there is anything', () => {
  const memory = new webAssembly.Memory({ initial: 2 });
  const keep = keepingBefore(memory);
  const bytes = new Uint8Array(memory.buffer);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4096 }), fc.option(fc.nat(65_535)), (sixteens, place) => {
      bytes.fill(0, 0, PAGE).fill(7, PAGE);
      if (place !== null) bytes[place] = 1;
      const length = 16 * sixteens;
      const isThere = place !== null && place < length;
      expect(keep(0, PAGE, length)).toBe(Number(isThere));
      expect(bytes.indexOf(1, PAGE)).toBe(isThere ? PAGE + place : -1);
      expect(bytes.indexOf(7, PAGE)).toBe(length === PAGE ? -1 : PAGE + length);
    }),
    { numRuns: 60 },
  );
});
