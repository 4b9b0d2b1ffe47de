import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a JavaScript tool in the root and returns its exit code with all that it printed. */
export function runTool(script: string, args: string[]): { code: number | null; output: string } {
  const tool = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { code: tool.status, output: tool.stdout + tool.stderr };
}
