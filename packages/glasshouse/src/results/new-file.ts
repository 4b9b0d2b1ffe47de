import { writeFile } from 'node:fs/promises';
import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { hasSystemCode, writeError } from './run-error.ts';

/** Writes a text into a file that is not there yet. Throws a `RunError`: GH2015 where it is; GH2003, GH2008. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (hasSystemCode(error, 'EEXIST')) {
      throw new RunError(diagnostic('GH2015', { file: path }), { cause: error });
    }
    throw writeError(error, path);
  }
}
