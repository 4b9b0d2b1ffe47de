import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { personCode } from '../../src/population/identity-codes.ts';
import { finishRun } from '../../src/results/finish-run.ts';
import { readObservables, readPanel } from '../../src/results/read.ts';
import { createRun, openRun, readManifest } from '../../src/results/run-folder.ts';
import type { CompleteManifest } from '../../src/results/types.ts';
import { verifyRun } from '../../src/results/verify-run.ts';
import {
  all,
  codeOf,
  errorOf,
  finishedRun,
  SAMPLE_INPUTS,
  SAMPLE_RESULTS,
  sampleResult,
  scratchFolder,
  UNWRITABLE,
} from './sample-run.ts';

const scratch = scratchFolder();

describe('a run that is written', () => {
  test('is read back as it was', async () => {
    const { dir, manifest } = await finishedRun(join(scratch, "deep/er/it's [a] *run*?"));
    expect(await verifyRun(dir)).toEqual({ dir, manifest });
    expect(readdirSync(dir).sort()).toEqual(['manifest.json', 'observables.parquet', 'panel.parquet']);
    expect(manifest).toMatchObject({
      ...SAMPLE_INPUTS,
      state: 'complete',
      personTicks: 6000,
      seconds: 1.5,
      checksums: [
        [0xffff_fffe, 0],
        [0xffff_fffe, 1],
      ],
      flagPeriods: [[[[1, 3]]], [[[1, 3]]]],
    });

    const counts = await all(readObservables({ dir, manifest }));
    expect(counts).toEqual(SAMPLE_RESULTS.map(({ replicate, counts }) => ({ replicate, counts })));
  });

  test('keeps the panel in the order in which things happened', async () => {
    const run = await finishedRun(join(scratch, 'panel'));
    const rows = await readPanel(run, { replicate: 1 });
    expect(rows.map(({ unit, tick, what, value }) => [unit, tick, what, value])).toEqual([
      [0, 1, 'entered', -5],
      [0, 1, 'act', 1],
      [2, 0, 'act', 2_000_000_000],
    ]);
    expect(rows[0]).toEqual({
      replicate: 1,
      unit: 0,
      code: personCode(0),
      tick: 1,
      stage: 'lists',
      what: 'entered',
      subject: "o'list",
      value: -5,
    });
    expect(await readPanel(run, { unit: 2 })).toHaveLength(2);
    expect(await readPanel(run, { unit: 1 })).toEqual([]);
  });

  test('may have no measures, events, traced units or replicates', async () => {
    const bare = { ...SAMPLE_INPUTS, measures: [], events: [], numbers: [], flags: [] };
    const inputs = { ...SAMPLE_INPUTS.inputs, replicates: 0, panelUnits: 0 };
    const { dir } = await finishedRun(join(scratch, 'bare'), { ...bare, inputs }, []);
    const run = await verifyRun(dir);
    expect(await all(readObservables(run))).toEqual([]);
    expect(await readPanel(run)).toEqual([]);
  });

  test('has more rows than go into one group', async () => {
    const inputs = { ...SAMPLE_INPUTS.inputs, ticks: 15_000, replicates: 1 };
    const counts = Float64Array.from({ length: 15_000 * 12 }, (_, i) => (i * 7919) % 104_729);
    const results = [{ ...sampleResult(0), counts }];
    const run = await finishedRun(join(scratch, 'long'), { ...SAMPLE_INPUTS, inputs, numbers: [] }, results);
    const [read] = await all(readObservables(run));
    expect(Buffer.from(read!.counts.buffer).equals(Buffer.from(counts.buffer))).toBe(true);
    await verifyRun(run.dir);
  });

  test('has a report, written when the counts can be read', async () => {
    const folder = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'reported') });
    const report = async (manifest: CompleteManifest): Promise<string> => {
      const counts = await all(readObservables({ dir: folder.dir, manifest }));
      return `<p>${counts.length} ${manifest.digest}</p>`;
    };
    const failing = {
      results: SAMPLE_RESULTS,
      seconds: () => 1,
      report: () => Promise.reject(new Error('no')),
    };
    await expect(finishRun(folder, failing)).rejects.toThrow('no');
    expect(await codeOf(openRun(folder.dir))).toBe('GH2009');
    const { manifest } = await finishRun(folder, { results: SAMPLE_RESULTS, seconds: () => 1, report });
    expect(readFileSync(join(folder.dir, 'report.html'), 'utf8')).toBe(`<p>2 ${manifest.digest}</p>`);
  });

  test('leaves out zeros, except of `persons`', async () => {
    const { manifest } = await finishedRun(join(scratch, 'zeros'));
    const kept = sampleResult(0).counts.filter((value, i) => value !== 0 || i % 3 === 0).length;
    expect(manifest.files.observables.rows).toBe(2 * kept);
  });
});

describe('nothing is overwritten', () => {
  test('a folder with anything in it is refused', async () => {
    const { dir } = await finishedRun(join(scratch, 'taken'));
    const before = readFileSync(join(dir, 'manifest.json'));
    expect(await codeOf(createRun(SAMPLE_INPUTS, { folder: dir }))).toBe('GH2002');
    expect(readFileSync(join(dir, 'manifest.json'))).toEqual(before);

    const other = join(scratch, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'notes.txt'), 'mine');
    expect(await codeOf(createRun(SAMPLE_INPUTS, { folder: other }))).toBe('GH2002');
    expect(readdirSync(other)).toEqual(['notes.txt']);
  });

  test('of several that want an empty folder, one gets it', async () => {
    const folder = join(scratch, 'empty');
    mkdirSync(folder);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => createRun(SAMPLE_INPUTS, { folder })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readManifest(folder)).state).toBe('running');
  });

  test('without a name it takes the next free one', async () => {
    const parent = join(scratch, 'runs');
    const runs = await Promise.all([1, 2, 3].map(() => createRun(SAMPLE_INPUTS, { parent })));
    expect(runs.map(({ dir }) => dir).sort()).toEqual(
      [1, 2, 3].map((n) => join(parent, `sample-regime-${n}`)),
    );
  });

  test('the name of a regime does not lead out of the folder', async () => {
    const parent = join(scratch, 'inside');
    const regime = { ...SAMPLE_INPUTS.regime, id: '../../out\0side' };
    await createRun({ ...SAMPLE_INPUTS, regime }, { parent });
    expect(readdirSync(parent)).toEqual(['-..-out-side-1']);
  });
});

describe('a place that cannot be written', () => {
  test.each(UNWRITABLE)('%s', async (dir) => {
    expect(await codeOf(createRun(SAMPLE_INPUTS, { folder: join(dir, 'run') }))).toBe('GH2003');
    expect(await codeOf(createRun(SAMPLE_INPUTS, { parent: dir }))).toBe('GH2003');
  });

  test('a file where a folder should be', async () => {
    const file = join(scratch, 'file');
    writeFileSync(file, 'mine');
    const { diagnostic } = await errorOf(createRun(SAMPLE_INPUTS, { folder: join(file, 'run') }));
    expect(diagnostic).toMatchObject({
      code: 'GH2003',
      message: expect.stringContaining('a file is in the way'),
    });
    expect(await codeOf(createRun(SAMPLE_INPUTS, { folder: file }))).toBe('GH2003');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('results that cannot be written leave the run running, and earlier runs whole', async () => {
    const earlier = await finishedRun(join(scratch, 'earlier'));
    const run = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'refused') });
    const place = join(run.dir, 'checkpoint');
    rmSync(place, { recursive: true });
    writeFileSync(place, '');
    expect(await codeOf(finishRun(run, { results: SAMPLE_RESULTS, seconds: () => 1 }))).toBe('GH2003');
    expect(await codeOf(openRun(run.dir))).toBe('GH2009');
    await verifyRun(earlier.dir);

    rmSync(place);
    const finished = await finishRun(run, { results: SAMPLE_RESULTS, seconds: () => 1 });
    expect(finished.manifest.digest).toBe(earlier.manifest.digest);
  });
});

describe('a run that was cut off', () => {
  test('is not taken for a whole one, wherever it was', async () => {
    const { dir: whole } = await finishedRun(join(scratch, 'whole'));
    const run = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'cut') });
    expect(await codeOf(openRun(run.dir))).toBe('GH2009');
    // What a crash leaves behind: half a file under a name of its own, then one file in place, then both.
    writeFileSync(join(run.dir, 'checkpoint/observables.parquet.x.tmp'), 'PAR1');
    writeFileSync(join(run.dir, 'checkpoint/manifest.json.x.tmp'), '{');
    expect(await codeOf(openRun(run.dir))).toBe('GH2009');
    for (const file of ['observables.parquet', 'panel.parquet']) {
      writeFileSync(join(run.dir, file), readFileSync(join(whole, file)));
      expect(await codeOf(openRun(run.dir))).toBe('GH2009');
    }
    const finished = await finishRun(run, { results: SAMPLE_RESULTS, seconds: () => 2, workers: 4 });
    expect(finished.manifest.workers).toBe(4);
    expect(readdirSync(run.dir)).not.toContain('checkpoint');
    await verifyRun(run.dir);
  });

  test('an error of the engine passes through, and nothing half-written stays', async () => {
    const run = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'interrupted') });
    function* results() {
      yield SAMPLE_RESULTS[0]!;
      throw new Error('interrupted');
    }
    await expect(finishRun(run, { results: results(), seconds: () => 1 })).rejects.toThrow('interrupted');
    expect(readdirSync(run.dir).sort()).toEqual(['checkpoint', 'manifest.json']);
    expect(readdirSync(join(run.dir, 'checkpoint'))).toEqual([]);
  });

  test('too few replicates, or in the wrong order, are no run', async () => {
    const run = await createRun(SAMPLE_INPUTS, { folder: join(scratch, 'few') });
    const few = finishRun(run, { results: SAMPLE_RESULTS.slice(1), seconds: () => 1 });
    await expect(few).rejects.toThrow('replicate 1 came in place of 0');
    const one = finishRun(run, { results: SAMPLE_RESULTS.slice(0, 1), seconds: () => 1 });
    await expect(one).rejects.toThrow('1 of 2');
    expect((await readManifest(run.dir)).state).toBe('running');
  });
});

describe('a folder that is no run, or a damaged one', () => {
  test('no folder, a file, no manifest', async () => {
    expect(await codeOf(openRun(join(scratch, 'nowhere')))).toBe('GH2004');
    writeFileSync(join(scratch, 'a-file'), '');
    expect(await codeOf(openRun(join(scratch, 'a-file')))).toBe('GH2004');
    const { diagnostic } = await errorOf(openRun(scratch));
    expect(diagnostic.message).toContain('it has no manifest.json');
  });

  test('a file that is missing or cut off', async () => {
    const { dir } = await finishedRun(join(scratch, 'damaged'));
    truncateSync(join(dir, 'panel.parquet'), 100);
    expect((await errorOf(openRun(dir))).diagnostic.message).toContain('it has 100 bytes');
    rmSync(join(dir, 'panel.parquet'));
    expect((await errorOf(openRun(dir))).diagnostic.message).toContain('it is missing');
    truncateSync(join(dir, 'manifest.json'), 500);
    expect(await codeOf(openRun(dir))).toBe('GH2005');
  });

  test('a byte that changed is found by verifyRun, and harms nobody', async () => {
    const run = await finishedRun(join(scratch, 'flipped'));
    const path = join(run.dir, 'observables.parquet');
    const bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; at += 97) {
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ 0x10;
      writeFileSync(path, flipped);
      expect(await codeOf(verifyRun(run.dir))).toBe('GH2005');
      const read = all(readObservables(run));
      await read.catch((error: unknown) => expect(error).toMatchObject({ diagnostic: { code: 'GH2005' } }));
    }
  });

  test('a manifest that tells of other counts, or another regime, is found by verifyRun', async () => {
    const { dir, manifest } = await finishedRun(join(scratch, 'changed'));
    const change = (changes: object) =>
      writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ ...manifest, ...changes }));
    change({ inputs: { ...manifest.inputs, seed: 1 } });
    expect((await errorOf(verifyRun(dir))).diagnostic.message).toContain('its digest');
    change({ checksums: manifest.checksums.toReversed() });
    expect(await codeOf(verifyRun(dir))).toBe('GH2005');
    change({ regime: { ...manifest.regime, texts: [] } });
    expect((await errorOf(verifyRun(dir))).diagnostic.message).toContain('texts of the regime');
    change({ regions: ['north', 'south'] });
    expect(await codeOf(verifyRun(dir))).toBe('GH2005');
    change({});
    await verifyRun(dir);
  });
});
