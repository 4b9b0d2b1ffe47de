/** `GLASSHOUSE_FUZZ=5000` looks at that many programs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyProgram } from '../../src/ir/verify.ts';
import { randomProgram } from './random-program.ts';
import { expectSame } from './same.ts';

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
        const flags = [0, 1, 2].map((tick) => program.flags.map((_, flag) => (tick + flag) % 2 === 1));
        expectSame(program, { size, index, ticks: 3, panelUnits, dice: { seed, replicate: index }, flags });
      },
    ),
    { numRuns: Number(process.env.GLASSHOUSE_FUZZ ?? 150), endOnFailure: false },
  );
});
