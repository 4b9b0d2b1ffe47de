import type { Position, Span } from '../diagnostics/types.ts';

/** Offsets of one text as lines and columns, and stretches of it as spans. */
export interface Places {
  readonly file: string;
  at(offset: number): Position;
  span(start: number, end: number): Span;
}

/** Offsets beyond the text are taken as its ends. */
export function placesIn(file: string, text: string): Places {
  const starts = [0];
  for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    starts.push(newline + 1);
  }
  const at = (wanted: number): Position => {
    const offset = Math.min(Math.max(wanted, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low + 1, column: offset - starts[low]! + 1 };
  };
  return { file, at, span: (start, end) => ({ file, start: at(start), end: at(Math.max(start, end)) }) };
}
