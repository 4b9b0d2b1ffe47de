import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  catalogue,
  check,
  Interrupted,
  openRun,
  plan,
  RegimeError,
  RunError,
  type RunRequest,
  resume,
  run,
  simulate,
  VERSION,
} from '../../src/index.ts';
import { modelOf } from '../../src/library/run-model.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-library-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = { population: 3000, ticks: 3, seed: 7, workers: 1 };

const WRONG = `glasshouse: 1
id: wrong
title: { en: Wrong }
tick: mont
horizon: 3 months
population: { size: 10, region: { count: 2 } }
`;

describe('a run', { timeout: 120_000 }, () => {
  let request: RunRequest;
  let out: string;
  let outcome: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    out = join(folder, 'whole');
    request = { regime: 'spc-defaulters', ...SMALL, replicates: 2, panel: 40, out };
    outcome = await run(request);
  });

  it('is read back as it was', async () => {
    const opened = await openRun(out);
    expect(opened.dir).toBe(outcome.out);
    expect(opened.manifest).toMatchObject({ state: 'complete', digest: outcome.digest });
    expect(opened.model.id).toBe('spc-defaulters');
    await opened.verify();

    const data = await opened.data();
    expect(data).toMatchObject({ persons: 3000, ticks: 3, seed: 7, digest: outcome.digest, out });
    expect(data.replicates).toHaveLength(2);
    expect(data.command).toBe(
      'npx glasshouse run spc-defaulters --population 3000 --seed 7 --replicates 2 --ticks 3',
    );

    const { rows } = await opened.query(
      "select replicate, cast(sum(value) as integer) as persons from observables where measure = 'persons' group by replicate order by replicate",
    );
    expect(rows).toEqual([
      { replicate: 0, persons: 9000 },
      { replicate: 1, persons: 9000 },
    ]);

    const events = await opened.panel({ replicate: 0 });
    expect(events.every(({ unit, replicate }) => unit < 40 && replicate === 0)).toBe(true);
    const counted = await opened.query('select cast(count(*) as integer) as events from panel');
    expect(counted.rows).toEqual([{ events: events.length }]);
  });

  it('has the results that a run in memory has', async () => {
    const source = catalogue().find(({ id }) => id === 'spc-defaulters')!.source;
    const { population, ticks, seed } = SMALL;
    const inMemory = await simulate({ regime: source, population, ticks, seed, replicates: 2 });
    expect(inMemory.digest).toBe(outcome.digest);
    expect(inMemory.summary).toEqual(outcome.summary);
    expect(inMemory.data.command).toBe((await (await openRun(out)).data()).command);
  });

  it('is planned as it is made', async () => {
    const planned = await plan(request);
    expect(planned).toMatchObject({ regime: 'spc-defaulters', communities: 1 });
    expect(planned.personTicks).toBe(outcome.personTicks);
  });

  it('is left alone by resume, which gives its outcome again', async () => {
    const before = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(await resume(out, { workers: 2 })).toEqual(outcome);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before);
  });

  it('is not overwritten', async () => {
    await expect(run(request)).rejects.toMatchObject({ diagnostic: { code: 'GH2002' } });
    await (await openRun(out)).verify();
  });
});

describe('what changes a regime', { timeout: 120_000 }, () => {
  const overlay = (name: string, share: string): string => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(
      file,
      `glasshouse: 1\noverlay: ${name}\ntitle: { en: ${name} }\nchange:\n  sources:\n    "*": { coverage: { assumed: ${share}, range: [${share}, ${share}] } }\n`,
    );
    return file;
  };

  it('is in the manifest, and done again when the run goes on', async () => {
    const [half, most] = [overlay('half', '50 %'), overlay('most', '90 %')];
    // One overlay is laid twice: the last word is its own, here and after the files are gone.
    const overlays = [half, most, half];
    const settings = ['conduct.petition.rate=0.02 / year', 'response.chilling=remove'];
    const request = { regime: 'suining-2010', overlays, settings, ...SMALL, replicates: 4 };
    const whole = await run({ ...request, out: join(folder, 'changed') });
    const { manifest, model } = await openRun(whole.out);
    expect(manifest.inputs.overlays).toEqual(overlays);
    expect(manifest.inputs.settings).toEqual([
      { path: 'conduct.petition.rate', value: '0.02 / year' },
      { path: 'response.chilling', value: 'remove' },
    ]);
    expect(manifest.regime.texts.map(({ role }) => role)).toEqual([
      'regime',
      'overlay',
      'overlay',
      'overlay',
    ]);
    expect(model.responses.map(({ id }) => id)).not.toContain('chilling');

    const cut = await cutOff({ ...request, out: join(folder, 'changed-cut') });
    for (const file of [half, most]) rmSync(file);
    expect((await resume(cut)).digest).toBe(whole.digest);
    const plain = await run({ regime: 'suining-2010', ...SMALL, replicates: 4, out: join(folder, 'plain') });
    expect(plain.digest).not.toBe(whole.digest);
  });
});

describe('a run that is stopped', { timeout: 120_000 }, () => {
  it('goes on from its folder alone, though its regime was a file that extends another', async () => {
    const file = join(folder, 'mine.yaml');
    writeFileSync(
      file,
      'glasshouse: 1\nid: mine\nextends: suining-2010\nsources: { village-committee: remove }\n',
    );
    const request = { regime: file, ...SMALL, replicates: 4 };
    const whole = await run({ ...request, out: join(folder, 'mine-whole') });
    const cut = await cutOff({ ...request, out: join(folder, 'mine-cut') });
    rmSync(file);
    await expect(openRun(cut)).rejects.toMatchObject({ diagnostic: { code: 'GH2009' } });
    const resumed = await resume(cut);
    expect(resumed).toMatchObject({ digest: whole.digest, regime: 'mine', out: cut });
    expect(existsSync(join(cut, 'checkpoint'))).toBe(false);
    await (await openRun(cut)).verify();
  });

  it('has taken the time of all its sittings', async () => {
    const request = { regime: 'bench-w1', ...SMALL, replicates: 4 };
    const cut = await cutOff({ ...request, out: join(folder, 'sittings') });
    const noted = join(cut, 'checkpoint', 'seconds');
    expect(Number(readFileSync(noted, 'utf8'))).toBeGreaterThan(0);
    writeFileSync(noted, '5000.25');
    const { seconds } = await resume(cut);
    expect(seconds).toBeGreaterThan(5000.25);
    expect(seconds).toBeLessThan(5100);
    expect(existsSync(join(cut, 'checkpoint'))).toBe(false);
  });

  it('takes what it extends from its folder, whatever is on the shelf by now', () => {
    const base = catalogue().find(({ id }) => id === 'suining-2010')!.source.text as string;
    const made = (id: string, text: string) =>
      modelOf({
        regime: {
          id: 'mine',
          title: {},
          texts: [
            { role: 'base', file: `regimes/${id}/regime.yaml`, text },
            { role: 'regime', file: 'mine.yaml', text: `glasshouse: 1\nid: mine\nextends: ${id}\n` },
          ],
        },
        inputs: { seed: 1, persons: 1, ticks: 1, replicates: 1, overlays: [], settings: [], panelUnits: 0 },
      });
    expect(made('suining-2010', base.replace('horizon: 36 months', 'horizon: 5 months')).horizonTicks).toBe(
      5,
    );
    expect(made('no-longer-shipped', base).horizonTicks).toBe(36);
  });

  it('stops before it begins where it was stopped already', async () => {
    const out = join(folder, 'never');
    const stopped = run({ regime: 'bench-w1', ...SMALL, out, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(Interrupted);
    expect((await resume(out)).digest).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what is refused', { timeout: 60_000 }, () => {
  it('a text with errors: RegimeError, with all of them', async () => {
    const regime = { file: 'wrong.yaml', text: WRONG };
    const refused = await run({ regime, out: join(folder, 'wrong') }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RegimeError);
    const { diagnostics } = refused as RegimeError;
    expect(diagnostics.map(({ span }) => span?.start.line)).toEqual([4, 6]);
    expect(await check({ regime })).toMatchObject({ ok: false, diagnostics });
    expect(existsSync(join(folder, 'wrong'))).toBe(false);
  });

  it.each([
    ['a population of nobody', { population: 0 }, 'GH2007'],
    ['more persons than there can be', { population: 5e9 }, 'GH1701'],
    ['a backend that there is not', { backend: 'toString' as never }, 'GH2007'],
    ['half a worker', { workers: 0.5 }, 'GH2007'],
  ])('%s', async (_, wrong, code) => {
    const refused = run({ regime: 'bench-w1', ...SMALL, ...wrong, out: join(folder, 'refused') });
    await expect(refused).rejects.toThrow(RunError);
    await expect(refused).rejects.toMatchObject({ diagnostic: { code } });
    expect(existsSync(join(folder, 'refused'))).toBe(false);
  });

  it('a folder that cannot be made: GH2003, and what is beside it stays whole', async () => {
    const kept = await run({ regime: 'bench-w1', ...SMALL, out: join(folder, 'kept') });
    const inTheWay = join(kept.out, 'manifest.json', 'run');
    await expect(run({ regime: 'bench-w1', ...SMALL, out: inTheWay })).rejects.toMatchObject({
      diagnostic: { code: 'GH2003' },
    });
    await (await openRun(kept.out)).verify();
  });

  // The superuser may write everywhere.
  it.skipIf(process.getuid?.() === 0)('a read-only folder: GH2003, and nothing is left in it', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    await expect(run({ regime: 'bench-w1', ...SMALL, out: join(closed, 'run') })).rejects.toMatchObject({
      diagnostic: { code: 'GH2003' },
    });
    expect(existsSync(join(closed, 'run'))).toBe(false);
  });
});

it('VERSION is that of the package', () => {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  expect(VERSION).toBe((JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version);
});

/** Starts a run, stops it when some of it is done, and gives its folder. */
async function cutOff(request: RunRequest): Promise<string> {
  const abort = new AbortController();
  let dir = '';
  const stopped = run({
    ...request,
    signal: abort.signal,
    onFolder: (at) => {
      dir = at;
    },
    onProgress: ({ done, total }) => {
      if (done * 2 >= total) abort.abort();
    },
  });
  await expect(stopped).rejects.toThrow(Interrupted);
  return dir;
}
