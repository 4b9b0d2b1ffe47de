/**
 * Loaded with `--import` into every thread: lets each worker die at its first task, in the way that DIE tells. It gets one for
 * certain; how many more depends on who is faster, it or the main thread, which computes too.
 * `exit` is an end without a word, `memory` takes memory until there is none; workers get little, so that it does not last.
 */
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

const { Worker, isMainThread, parentPort } = threads;

if (isMainThread) {
  threads.Worker = class extends Worker {
    constructor(script, options) {
      super(script, { ...options, resourceLimits: { maxOldGenerationSizeMb: 64 } });
    }
  };
  syncBuiltinESMExports();
} else {
  const on = parentPort.on.bind(parentPort);
  parentPort.on = (name) => on(name, die);
}

function die() {
  if (process.env.DIE === 'exit') process.exit(7);
  for (const all = []; ; ) all.push(new Array(100_000).fill(all.length));
}
