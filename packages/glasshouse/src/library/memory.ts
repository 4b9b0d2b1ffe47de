import { totalmem } from 'node:os';
import type { BackendName } from '../engine/backends.ts';
import type { Program } from '../ir/types.ts';
import { bytesPerPerson as bytesOf, MemoryError } from './memory-need.ts';

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
  const bytesPerPerson = bytesOf(program, backend);
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
  throw new MemoryError({ size: persons, bytes, bytesMax: bytesFree(), sizeMax: personsMax });
}

/** Four fifths of the machine. */
const bytesFree = (): number => Math.floor(totalmem() * 0.8);
