import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Every measurement has a process of its own: nothing is warm from the one before, and its peak memory is its own.
 * Returns what it prints, one line of JSON.
 */
export async function askProgram(program, args) {
  const { stdout } = await execute(program, args, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}

/** The same for a script in `children/`, which takes its request as JSON. */
export function askChild(script, request, nodeArgs = []) {
  const path = fileURLToPath(new URL(`../children/${script}`, import.meta.url));
  return askProgram(process.execPath, [...nodeArgs, path, JSON.stringify(request)]);
}
