import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ended, glasshouse, startGlasshouse } from '../support/command.ts';

const KILLS = 4;

const folder = mkdtempSync(join(tmpdir(), 'glasshouse-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('killed again and again, a run still comes to its digest', { timeout: 120_000 }, () => {
  // The last regime couples the nation; the reference is slow enough for it to be saved in the middle.
  it.each([
    ['bench-w1', ['--population', '300000', '--replicates', '3']],
    ['spc-defaulters', ['--population', '140000', '--replicates', '2', '--ticks', '12']],
    ['suining-2010', ['--population', '70000', '--ticks', '6', '--backend', 'reference']],
  ])('%s', async (regime, size) => {
    const hurry = { preload: 'hurry.mjs' };
    const run = ['run', regime, ...size, '--workers', '2', '--json', '--out'];
    const started = performance.now();
    const whole = outcomeOf(await glasshouse([...run, `${regime}-whole`], folder, hurry));
    const wholeMs = performance.now() - started;

    const out = `${regime}-killed`;
    const controls = size.includes('--backend') ? ['--backend', 'reference'] : [];
    const resume = ['resume', out, ...controls, '--workers', '2', '--json'];
    const dice = diceOf(7);
    let standings = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const args = existsSync(join(folder, out)) ? resume : [...run, out];
      // Any moment of the next part of the run, from its beginning to its end.
      const delayMs = ((kill + dice()) / KILLS) * wholeMs;
      const { child, ended } = startGlasshouse(args, folder, hurry);
      const timer = setTimeout(() => child.kill('SIGKILL'), delayMs);
      const { code, stdout } = await ended;
      clearTimeout(timer);
      // On a busy machine it may be killed when all is done and told, on its way out.
      if (code === 0 || stdout !== '') {
        expect(JSON.parse(stdout)).toMatchObject({ digest: whole.digest });
        break;
      }
      // Killed before there was a run to go on with: nothing was promised yet.
      if (!existsSync(join(folder, out, 'manifest.json')))
        rmSync(join(folder, out), { recursive: true, force: true });
      if (existsSync(join(folder, out, 'checkpoint/replicate-0.standing'))) standings++;
    }
    const args = existsSync(join(folder, out)) ? resume : [...run, out];
    const resumed = outcomeOf(await glasshouse(args, folder, hurry));
    expect(resumed.digest).toBe(whole.digest);
    expect(existsSync(join(folder, out, 'checkpoint'))).toBe(false);
    if (regime === 'suining-2010') expect(standings).toBeGreaterThan(0);
  });
});

function outcomeOf({ code, stdout, stderr }: Ended): { digest: string } {
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as { digest: string };
}

/** Numbers from 0 to 1, the same in every test. */
function diceOf(seed: number): () => number {
  let word = seed;
  return () => {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    return word / 2 ** 32;
  };
}
