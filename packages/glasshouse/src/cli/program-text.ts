import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program for a message: itself where it is short, else the name of the file that it was written to. */
export function showProgram(text: string, folder = tmpdir()): string {
  if (text.split('\n').length <= LINES_MAX) return text.trimEnd();
  const file = join(folder, `glasshouse-program-${randomUUID()}.txt`);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch {
    return text.trimEnd();
  }
  return `The program is in ${file}`;
}

/** What one can read on a terminal. */
const LINES_MAX = 60;
