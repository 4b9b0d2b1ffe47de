/**
 * Loaded with `--import` into every thread: lets each worker die at its task number DIE_AT_TASK, in the way that DIE tells.
 * `exit` is an end without a word, `memory` takes memory until there is none; workers get little, so that it does not last.
 */
import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

const { Worker, isMainThread, parentPort } = threads;
let tasksLeft = Number(process.env.DIE_AT_TASK);

if (isMainThread) {
  threads.Worker = class extends Worker {
    constructor(script, options) {
      super(script, { ...options, resourceLimits: { maxOldGenerationSizeMb: 64 } });
    }
  };
  syncBuiltinESMExports();
} else {
  const on = parentPort.on.bind(parentPort);
  parentPort.on = (name, listener) =>
    on(name, (message) => {
      tasksLeft--;
      if (tasksLeft === 0) die();
      return listener(message);
    });
}

function die() {
  if (process.env.DIE === 'exit') process.exit(7);
  for (const all = []; ; ) all.push(new Array(100_000).fill(all.length));
}
