import { totalmem } from 'node:os';

/** What a run may take of this machine: four fifths. */
export const memoryHere = (): number => Math.floor(totalmem() * 0.8);
