import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { RunError } from '../../src/diagnostics/run-error.ts';
import type { ReplicateResult } from '../../src/engine/types.ts';
import { finishRun } from '../../src/results/finish-run.ts';
import { createRun } from '../../src/results/run-folder.ts';
import type { Run, RunInputs } from '../../src/results/types.ts';

/** A small run with awkward names: 3 ticks, 2 regions, 2 groups, 3 measures, 2 replicates, 3 traced units. */
export const SAMPLE_INPUTS: RunInputs = {
  regime: {
    id: 'sample-regime',
    title: { en: 'A sample', zh: '样本' },
    texts: [
      { role: 'base', file: 'base.yaml', text: 'glasshouse: 1\n' },
      { role: 'regime', file: 'sample.yaml', text: 'extends: base\n' },
    ],
  },
  inputs: {
    seed: 2 ** 53 - 1,
    persons: 1000,
    ticks: 3,
    replicates: 2,
    overlays: [],
    settings: [{ path: 'sources.court.coverage', value: '50 %' }],
    panelUnits: 3,
  },
  tickUnit: 'month',
  coupling: 'community',
  measures: ['persons', "listed 'D'", 'score sum'],
  regions: ['north', '南'],
  groups: ['A', 'B'],
  flags: ['suspended'],
  events: [
    { stage: 'conduct', what: 'act', subject: 'petition' },
    { stage: 'lists', what: 'entered', subject: "o'list" },
  ],
  numbers: [{ path: 'conduct.petition.rate', values: [0.1, 0.30000000000000004] }],
  backend: 'reference',
  workers: 1,
  engineVersion: '0.1.0',
};

const COUNTS = 3 * 4 * 3;

/** Counts that are zero, negative and beyond 32 bits among them. */
export function sampleResult(replicate: number): ReplicateResult {
  const counts = Float64Array.from({ length: COUNTS }, (_, i) => (i % 5 === 0 ? 0 : i * (replicate + 1)));
  counts[2] = -7;
  counts[5] = 2 ** 53 - 1;
  return {
    replicate,
    counts,
    checksum: [0xffff_fffe, replicate],
    panel: [
      { unit: 0, tick: 1, event: 1, value: -5 },
      { unit: 0, tick: 1, event: 0, value: 1 },
      { unit: 2, tick: 0, event: 0, value: 2_000_000_000 },
    ],
    flags: [[false, true, true]],
  };
}

export const SAMPLE_RESULTS = [sampleResult(0), sampleResult(1)];

/** A folder of this test file's own, removed at its end. */
export function scratchFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'glasshouse-results-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

export async function finishedRun(
  folder: string,
  inputs: RunInputs = SAMPLE_INPUTS,
  results: Iterable<ReplicateResult> = SAMPLE_RESULTS,
): Promise<Run> {
  return finishRun(await createRun(inputs, { folder }), { results, seconds: () => 1.5 });
}

/** The code of the `RunError` that it fails with. Any other outcome fails the test. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  return (await errorOf(attempt)).diagnostic.code;
}

export async function errorOf(attempt: Promise<unknown>): Promise<RunError> {
  const error = await attempt.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RunError)) throw error;
  expect(error.diagnostic.message).toMatch(/^\S.*[^.\s]$/);
  return error;
}

/** Folders in which this system lets nobody make anything, root included. */
export const UNWRITABLE = ['/proc', '/sys'].filter((dir) => existsSync(dir));

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
