import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Every measurement has a process of its own: nothing is warm from the one before, and its peak memory is its own.
 * Returns what it prints, one line of JSON; where it fails, the error says what it said last.
 */
export async function askProgram(program, args) {
  try {
    const { stdout } = await execute(program, args, { maxBuffer: 1 << 26 });
    return JSON.parse(stdout);
  } catch (error) {
    const lastWords = error.stderr?.trim().split('\n').slice(-20).join('\n');
    throw new Error(lastWords || error.message, { cause: error });
  }
}

/** The same for a script in `children/`, which takes its request as JSON. */
export function askChild(script, request, nodeArgs = []) {
  const path = fileURLToPath(new URL(`../children/${script}`, import.meta.url));
  return askProgram(process.execPath, [...nodeArgs, path, JSON.stringify(request)]);
}
