import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf, type RunFilesRequest, reportOf, simulate } from '../../src/browser.ts';
import { compare, openRun, person, type RunRequest, run } from '../../src/index.ts';
import { overlayFile, regimeFile } from '../support/regimes.ts';
import { differencesOf, withoutTime } from '../support/run-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'glasshouse-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IN_MEMORY = {
  machine: { cpu: 'a browser', cores: 4, memoryBytes: 0 },
  nodeVersion: 'a browser',
};
const SIZE = { population: 3000, ticks: 5, seed: 11 };

/** The same run, as the command line is asked for it and as a page asks for it. */
const RUNS: readonly {
  name: string;
  onDisk: RunRequest;
  inMemory: Omit<RunFilesRequest, keyof typeof IN_MEMORY>;
}[] = [
  {
    name: 'one replicate, with a rule of governance, in English',
    onDisk: { regime: 'suining-2010', ...SIZE },
    inMemory: { regime: regimeFile('suining-2010'), ...SIZE },
  },
  {
    name: 'replicates of a regime on top of another, with an overlay and a setting, in Persian',
    onDisk: {
      regime: 'officials-integrity',
      overlays: ['no-notice'],
      settings: ['sources.discipline-office.coverage=20 %'],
      ...SIZE,
      replicates: 3,
      language: 'fa',
    },
    inMemory: {
      regime: regimeFile('officials-integrity'),
      overlays: [overlayFile('no-notice')],
      settings: ['sources.discipline-office.coverage=20 %'],
      resolve: regimeFile,
      ...SIZE,
      replicates: 3,
      language: 'fa',
    },
  },
];

describe('the files of a run that is made in memory', { timeout: 60_000 }, () => {
  it.each(RUNS)('are those of the command line: $name', async ({ onDisk, inMemory }) => {
    const out = join(folder, `disk-${RUNS.findIndex((one) => one.onDisk === onDisk)}`);
    const { digest } = await run({ ...onDisk, workers: 1, out });
    const made = await filesOf({ ...inMemory, ...IN_MEMORY });
    expect(made.digest).toBe(digest);
    expect(differencesOf(out, made.files)).toEqual({
      'report.html': 'time',
      'manifest.json': ['runId', 'nodeVersion', 'machine', 'started', 'finished', 'seconds'],
    });
    const report = await reportOf((await simulate(inMemory)).data, inMemory.language ?? 'en');
    expect(withoutTime(report)).toBe(withoutTime(readFileSync(join(out, 'report.html'), 'utf8')));

    const own = join(folder, made.folder);
    mkdirSync(own);
    for (const { name, bytes } of made.files) writeFileSync(join(own, name), bytes);
    const opened = await openRun(own);
    await opened.verify();
    expect(await opened.panel()).toEqual(await (await openRun(out)).panel());
    expect((await person(own, 3)).person).toEqual((await person(out, 3)).person);
    const { a, b } = await compare({ a: { run: own }, b: { run: out } });
    expect(a.digest).toBe(b.digest);
  });
});
