import { bytesPerPerson as bytesInWasm } from '../backends/wasm/index.ts';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { BackendName } from '../engine/backends.ts';
import { countsPerTick } from '../engine/counts.ts';
import { COMMUNITY_SIZE, type Program } from '../ir/types.ts';

/** What a run keeps in memory. */
export interface MemoryNeed {
  /** Bytes of state for one person, while their community is in memory. */
  readonly bytesPerPerson: number;
  /** Bytes for all whose communities are in memory at the same time, and for the counts. */
  readonly bytes: number;
  /** The largest population that fits; undefined where any does. */
  readonly personsMax?: number;
}

/**
 * The memory that a program needs for so many persons, where there are `bytesMax`. Everybody is in memory at the same time under
 * national coupling, and else one community for each worker.
 */
export function memoryNeed(
  program: Program,
  persons: number,
  backend: BackendName,
  workers: number,
  bytesMax: number,
): MemoryNeed {
  const bytesPerPerson = backend === 'wasm' ? bytesInWasm(program) : bytesInReference(program);
  // Each worker adds up counts of its own, and all of them are added up here.
  const counts = 8 * program.ticks * countsPerTick(program) * (1 + workers);
  const mostAtOnce = program.coupling === 'nation' ? Number.POSITIVE_INFINITY : workers * COMMUNITY_SIZE;
  const bytes = bytesPerPerson * Math.min(persons, mostAtOnce) + counts;
  const personsMax = Math.max(0, Math.floor((bytesMax - counts) / bytesPerPerson));
  return { bytesPerPerson, bytes, ...(personsMax < mostAtOnce ? { personsMax } : {}) };
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

/** Refuses a population that does not fit into so many bytes, before anything is computed or written. */
export function requireMemory(
  program: Program,
  persons: number,
  backend: BackendName,
  workers: number,
  bytesMax: number,
): void {
  const { bytes, personsMax } = memoryNeed(program, persons, backend, workers, bytesMax);
  if (personsMax === undefined || persons <= personsMax) return;
  throw new MemoryError({ size: persons, bytes, bytesMax, sizeMax: personsMax });
}

/** Every value takes 32 bits there, and a column that others read has a copy. */
function bytesInReference(program: Program): number {
  return program.columns.reduce((sum, { length, lagged }) => sum + 4 * (length + (lagged ? length : 0)), 0);
}
