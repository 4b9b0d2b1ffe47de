import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RunError } from '../../src/diagnostics/run-error.ts';
import { printManifest } from '../../src/results/make-manifest.ts';
import { parseManifest } from '../../src/results/manifest.ts';
import { openRun } from '../../src/results/run-folder.ts';
import type { CompleteManifest } from '../../src/results/types.ts';
import { finishedRun, scratchFolder } from './sample-run.ts';

fc.configureGlobal({ seed: 20140614 });

const scratch = scratchFolder();
const { manifest } = await finishedRun(join(scratch, 'run'));
const text = printManifest(manifest);

test('a manifest is read as it was written', () => {
  expect(parseManifest(text)).toEqual(manifest);
  expect(text.split('\n')).toHaveLength(Object.keys(manifest).length + 3);
});

describe('whatever is done to a manifest, it is a manifest or a damaged one', () => {
  const mutilations = [
    fc
      .record({ from: fc.nat(text.length), length: fc.nat(200), by: fc.string({ maxLength: 20 }) })
      .map(({ from, length, by }) => text.slice(0, from) + by + text.slice(from + length)),
    fc
      .record({ path: fc.constantFrom(...pathsOf(manifest)), value: fc.jsonValue() })
      .map(({ path, value }) => JSON.stringify(replaceAt(manifest, path, value))),
    fc
      .record({ path: fc.constantFrom(...pathsOf(manifest)), value: fc.maxSafeInteger() })
      .map(({ path, value }) => JSON.stringify(replaceAt(manifest, path, value))),
    fc.json(),
    fc.string(),
  ];

  test('as a text', () => {
    fc.assert(
      fc.property(fc.oneof(...mutilations), (mutilated) => {
        const read = parseManifest(mutilated);
        if ('problem' in read) expect(read.problem).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  test('in a folder', async () => {
    const dir = join(scratch, 'mutilated');
    mkdirSync(dir);
    await fc.assert(
      fc.asyncProperty(fc.oneof(...mutilations), async (mutilated) => {
        writeFileSync(join(dir, 'manifest.json'), mutilated);
        await openRun(dir).catch((error: unknown) => expect(error).toBeInstanceOf(RunError));
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[string, string, string]>([
  ['empty', '', 'it is empty'],
  ['cut off', text.slice(0, 1000), 'it is cut off, or not JSON'],
  ['of a later format', JSON.stringify({ ...manifest, formatVersion: 2 }), 'a newer version of Glasshouse'],
  ['too deep', '['.repeat(1_000_000), 'it is cut off, or not JSON'],
  ['too large', changed({ inputs: { ...manifest.inputs, ticks: 2 ** 50 } }), 'more counts than can be'],
  ['ambiguous', changed({ measures: ['persons', 'listed', 'persons'] }), 'a name occurs twice in `measures`'],
  ['short of numbers', changed({ numbers: [{ path: 'x', values: [1] }] }), 'a value for each replicate'],
  ['short of checksums', changed({ checksums: [] }), '`checksums` does not have one for each replicate'],
  ['short of flags', changed({ flagPeriods: [[], []] }), '`flagPeriods` does not fit'],
])('a manifest that is %s', (_, mutilated, problem) => {
  expect(parseManifest(mutilated)).toEqual({ problem: expect.stringContaining(problem) });
});

test('says which field is wrong', () => {
  expect(parseManifest(changed({ digest: 'none' }))).toEqual({
    problem: '`digest` is not what it should be',
  });
});

function changed(changes: Partial<CompleteManifest>): string {
  return JSON.stringify({ ...manifest, ...changes });
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(Number(key), replaceAt(value[Number(key)], rest, by));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaceAt(object[key], rest, by) };
}
