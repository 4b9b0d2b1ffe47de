import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What is done to the process from outside. */
export interface Around {
  /** A script of this folder that every thread loads first. */
  readonly preload?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the command line from its sources. */
export function startGlasshouse(
  args: readonly string[],
  cwd: string,
  { preload, env = {} }: Around = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const { FORCE_COLOR: _, ...own } = process.env;
  const first = preload === undefined ? [] : ['--import', new URL(preload, import.meta.url).href];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...first, MAIN, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...own, NO_COLOR: '1', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs the command line to its end. */
export function glasshouse(args: readonly string[], cwd: string, around?: Around): Promise<Ended> {
  return startGlasshouse(args, cwd, around).ended;
}
