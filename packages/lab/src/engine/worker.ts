/**
 * The script of the engine's workers. One that is called `lane` takes a share of a run; any other answers the page's calls. They are
 * one script, which is fetched once: most of it, the compiled engine, they have in common.
 */
import { Interrupted, MemoryError, runTroubleOf, serveLane, type WebWorkerScope } from 'glasshouse/browser';
import { type Context, calls } from './calls.ts';
import { LANE } from './lane.ts';
import { Refused } from './machine.ts';
import type { FromEngine, ToEngine, Trouble } from './protocol.ts';
import { isUnreachable } from './unreachable.ts';

const PROGRESS_EVERY_MS = 60;
const underway = new Map<number, AbortController>();

// The page's types of a worker's inside come with a library of their own, which would hide those of the page.
if (self.name === LANE) serveLane(globalThis as unknown as WebWorkerScope);
else
  addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
    if ('abort' in data) underway.get(data.abort)?.abort();
    else void serve(data);
  });

async function serve({ id, call, asked }: Extract<ToEngine, { call: unknown }>): Promise<void> {
  const controller = new AbortController();
  underway.set(id, controller);
  let toldAt = performance.now();
  const context: Context = {
    signal: controller.signal,
    progress(progress) {
      if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
      toldAt = performance.now();
      tell({ id, progress });
    },
  };
  try {
    const perform = calls[call] as (asked: unknown, context: Context) => Promise<unknown>;
    tell({ id, answer: await perform(asked, context) });
  } catch (error) {
    tell({ id, trouble: troubleOf(error) });
  } finally {
    underway.delete(id);
  }
}

function tell(message: FromEngine): void {
  postMessage(message);
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof Interrupted) return { kind: 'interrupted' };
  if (error instanceof Refused) return error.trouble;
  if (error instanceof MemoryError) return { kind: 'memory', need: error.need };
  if (isUnreachable(error)) return { kind: 'unreachable' };
  return runTroubleOf(error);
}
