/** `GLASSHOUSE_FUZZ=5000` looks at that many programs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyProgram } from '../../src/ir/verify.ts';
import { randomProgram } from './random-program.ts';
import { expectSame, knownFor } from './same.ts';

fc.configureGlobal({ seed: 20140614 });

const choices = fc.array(fc.nat(1 << 16), { minLength: 40, maxLength: 400, size: 'max' });

test('random programs give the same on all backends', () => {
  fc.assert(
    fc.property(
      choices,
      fc.integer({ min: 1, max: 700 }),
      fc.nat(3),
      fc.nat(200),
      fc.nat(2 ** 40),
      (spelled, size, index, panelUnits, seed) => {
        const program = randomProgram(spelled);
        expect(verifyProgram(program)).toEqual([]);
        const known = [0, 1, 2].map((tick) => knownFor(program, (index) => (tick + index) % 2, tick));
        expectSame(program, { size, index, ticks: 3, panelUnits, dice: { seed, replicate: index }, known });
      },
    ),
    { numRuns: Number(process.env.GLASSHOUSE_FUZZ ?? 150), endOnFailure: false },
  );
});
