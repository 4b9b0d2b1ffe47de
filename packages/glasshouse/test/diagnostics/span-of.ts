import type { Position, Span } from '../../src/diagnostics/types.ts';

/** The span of the first (or of the given) occurrence of `part` in `text`. */
export function spanOf(text: string, part: string, file = 'regime.yaml', occurrence = 1): Span {
  let offset = -1;
  for (let found = 0; found < occurrence; found++) offset = text.indexOf(part, offset + 1);
  if (offset === -1) throw new Error(`the text has no ${part}`);
  return { file, start: positionAt(text, offset), end: positionAt(text, offset + part.length) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { offset, line: before.length, column: before.at(-1)!.length + 1 };
}
