import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryName } from './durable-files.ts';
import { CHECKPOINT_FOLDER } from './types.ts';

/** Counts the seconds that a run has taken, over all its sittings. */
export interface Clock {
  /** Stops it, notes the time in the run folder, and gives it. May be called again. */
  stop(): Promise<number>;
}

/**
 * Goes on from what the earlier sittings of the run in `dir` noted, and notes the time every two seconds: of a sitting
 * that was killed, no more than that is lost. Time that cannot be noted or read is not worth an error; it counts as
 * none.
 */
export async function startClock(dir: string, everyMs = 2000): Promise<Clock> {
  const folder = join(dir, CHECKPOINT_FOLDER);
  const path = join(folder, 'seconds');
  const before = await readSeconds(path);
  const started = performance.now();
  const seconds = () => before + (performance.now() - started) / 1000;
  // One after the other; it is no loss when a power cut takes the last one, so nothing waits for the disk.
  let noted: Promise<void> = Promise.resolve();
  const note = () => {
    noted = noted.then(async () => {
      const temporary = temporaryName(path, folder);
      await writeFile(temporary, String(seconds()));
      await rename(temporary, path);
    });
    noted = noted.catch(() => {});
  };
  const timer = setInterval(note, everyMs).unref();
  let total: number | undefined;
  return {
    async stop() {
      if (total === undefined) {
        clearInterval(timer);
        total = seconds();
        note();
      }
      await noted;
      return total;
    },
  };
}

async function readSeconds(path: string): Promise<number> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^\d{1,12}(\.\d+)?$/.test(text) ? Number(text) : 0;
}
