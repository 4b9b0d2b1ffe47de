import { expect, it } from 'vitest';
import { starterRegime } from '../../src/assist/starter.ts';
import { MemoryError, type Need } from '../../src/library/memory-need.ts';
import { prepare } from '../../src/library/prepare.ts';
import { simulate } from '../../src/library/simulate.ts';

const regime = { file: 'starter.yaml', text: starterRegime() };

const needOf = (population: number, memoryBytesMax: number): Promise<Need | undefined> =>
  simulate({ regime, population, memoryBytesMax, ticks: 1 }).then(
    () => undefined,
    (error) => (error as MemoryError).need,
  );

it('the starter regime is right, and everything in it is used', () => {
  expect(prepare({ regime }).diagnostics).toEqual([]);
});

it('a population that does not fit is refused before anything is computed, with one that does', async () => {
  const need = (await needOf(5_000, 60_000))!;
  expect(need).toMatchObject({ size: 5_000, bytesMax: 60_000 });
  expect(need.bytes).toBeGreaterThan(60_000);
  expect(need.sizeMax).toBeGreaterThan(0);
  expect(await needOf(need.sizeMax, 60_000)).toBeUndefined();
  expect(await needOf(need.sizeMax + 1, 60_000)).toMatchObject({ sizeMax: need.sizeMax });
  expect(await needOf(1, 10)).toMatchObject({ sizeMax: 0 });
  await expect(simulate({ regime, population: 10, memoryBytesMax: 1 })).rejects.toThrow(MemoryError);
});

it('a community at a time is all that a regime without governance takes', async () => {
  const few = await needOf(70_000, 10);
  const many = await needOf(900_000, 10);
  expect(many?.bytes).toBe(few?.bytes);
});
