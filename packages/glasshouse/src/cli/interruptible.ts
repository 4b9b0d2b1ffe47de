import type { RunControls } from '../library/run.ts';
import { openProgressBar } from './progress.ts';

/** Does long work with a progress bar on a terminal. The first Ctrl-C stops it in good order, a second one at once. */
export async function interruptible<T>(
  work: (controls: Pick<RunControls, 'onProgress' | 'signal'>) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const interrupt = (): void => {
    // A second Ctrl-C does not wait: a run folder is valid at any moment.
    if (abort.signal.aborted) process.exit(130);
    abort.abort();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const bar = openProgressBar(process.stderr);
  try {
    return await work({ onProgress: bar.update, signal: abort.signal });
  } finally {
    bar.close();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
