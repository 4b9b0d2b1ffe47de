import { totalmem } from 'node:os';
import { bytesPerPerson as bytesInWasm } from '../backends/wasm/index.ts';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { BackendName } from '../engine/backends.ts';
import type { Program } from '../ir/types.ts';

/** What a run keeps in memory. */
export interface MemoryNeed {
  /** Bytes of state for one person, while their community is in memory. */
  readonly bytesPerPerson: number;
  /** Bytes for all whose communities are in memory at the same time. */
  readonly bytes: number;
  /** The largest population that fits; undefined where memory does not depend on the population. */
  readonly personsMax?: number;
}

/** The memory that a program needs for so many persons, and how many fit on this machine. */
export function memoryNeed(
  program: Program,
  persons: number,
  backend: BackendName,
  workers: number,
): MemoryNeed {
  const bytesPerPerson = backend === 'wasm' ? bytesInWasm(program) : bytesInReference(program);
  if (program.coupling !== 'nation')
    return { bytesPerPerson, bytes: bytesPerPerson * Math.min(persons, workers * 65536) };
  return {
    bytesPerPerson,
    bytes: bytesPerPerson * persons,
    personsMax: Math.floor(bytesFree() / bytesPerPerson),
  };
}

/** Refuses a population that does not fit, before anything is computed or written (GH1703). */
export function requireMemory(
  program: Program,
  persons: number,
  backend: BackendName,
  workers: number,
): void {
  if (program.coupling !== 'nation') return;
  const { bytes, personsMax } = memoryNeed(program, persons, backend, workers);
  if (personsMax === undefined || persons <= personsMax) return;
  throw new RunError(
    diagnostic('GH1703', { size: persons, bytes, bytesMax: bytesFree(), sizeMax: personsMax }),
  );
}

/** Four fifths of the machine. */
const bytesFree = (): number => Math.floor(totalmem() * 0.8);

/** Every value takes 32 bits there, and a column that others read has a copy. */
function bytesInReference(program: Program): number {
  return program.columns.reduce((sum, { length, lagged }) => sum + 4 * (length + (lagged ? length : 0)), 0);
}
