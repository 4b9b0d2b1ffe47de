import type { WriteStream } from 'node:tty';

/** Writes a text and a line end. */
export function print(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${text}\n`);
}

/** The one JSON value that `--json` prints. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}

/** How a stream wants its text: colour only on a terminal, and never against NO_COLOR; its width. */
export function styleOf(stream: NodeJS.WriteStream): { color: boolean; width: number } {
  const isTerminal = Boolean((stream as WriteStream).isTTY);
  const color = process.env.FORCE_COLOR
    ? true
    : isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return { color, width: isTerminal ? Math.max(40, Math.min(stream.columns ?? 100, 120)) : 100 };
}

/** A span of time in words: `40 s`, `12 min`, `3.5 h`. */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
