import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Machine } from './types.ts';

/** The machine that this process runs on, for the manifest. */
export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() || 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
  };
}
