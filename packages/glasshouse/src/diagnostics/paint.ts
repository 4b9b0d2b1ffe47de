import type { Severity } from './types.ts';

/** Puts a text into the colour of its role. */
export type Paint = Record<Severity | 'strong' | 'frame' | 'help', (text: string) => string>;

/** Paints with the escape sequences of terminals, or not at all. */
export function painter(color: boolean): Paint {
  const style = (sequence: string) => (text: string) =>
    color ? `\u001b[${sequence}m${text}\u001b[0m` : text;
  return {
    error: style('1;31'),
    warning: style('1;33'),
    note: style('1;36'),
    strong: style('1'),
    frame: style('34'),
    help: style('36'),
  };
}
