import { bytesPerPerson as bytesInWasm } from '../backends/wasm/index.ts';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { BackendName } from '../engine/backends.ts';
import { countsPerTick } from '../engine/counts.ts';
import { COMMUNITY_SIZE, type Program } from '../ir/types.ts';

/** Bytes of state for one person, while their community is in memory. */
export function bytesPerPerson(program: Program, backend: BackendName): number {
  return backend === 'wasm' ? bytesInWasm(program) : bytesInReference(program);
}

/** What a run of everybody would take, against what there is. */
export interface Need {
  readonly size: number;
  readonly bytes: number;
  readonly bytesMax: number;
  /** The largest population that fits; 0 where none does. */
  readonly sizeMax: number;
}

/** A population does not fit into memory (GH1703). */
export class MemoryError extends RunError {
  readonly need: Need;

  constructor(need: Need) {
    super(diagnostic('GH1703', { ...need }));
    this.name = 'MemoryError';
    this.need = need;
  }
}

/**
 * Refuses a population whose state and counts do not fit into so many bytes, before anything is computed. Everybody is in
 * memory at the same time under national coupling, and else one community for each worker.
 */
export function requireBytes(
  program: Program,
  size: number,
  backend: BackendName,
  workers: number,
  bytesMax: number,
): void {
  const person = bytesPerPerson(program, backend);
  // Each worker adds up counts of its own, and all of them are added up here.
  const counts = 8 * program.ticks * countsPerTick(program) * (1 + workers);
  const atOnce = program.coupling === 'nation' ? size : Math.min(size, workers * COMMUNITY_SIZE);
  const bytes = person * atOnce + counts;
  if (bytes <= bytesMax) return;
  const sizeMax = Math.max(0, Math.floor((bytesMax - counts) / person));
  throw new MemoryError({ size, bytes, bytesMax, sizeMax });
}

/** Every value takes 32 bits there, and a column that others read has a copy. */
function bytesInReference(program: Program): number {
  return program.columns.reduce((sum, { length, lagged }) => sum + 4 * (length + (lagged ? length : 0)), 0);
}
