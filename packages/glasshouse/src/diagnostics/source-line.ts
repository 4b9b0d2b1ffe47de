import { type Cell, cellsOf } from './cells.ts';
import type { Span } from './types.ts';

/** A source line as it is shown, and the columns (from 0) that a span takes in it. */
export interface ShownLine {
  readonly text: string;
  readonly markStart: number;
  /** At least 1: a point is shown as one column. */
  readonly markWidth: number;
}

/** Columns of source that are shown; of longer lines only what surrounds the span. */
const SHOWN_COLUMNS = 100;
/** Columns before the span that are kept when a line is cut. */
const COLUMNS_BEFORE = 30;
/** Code units around the start of the span that are looked at, so that a line of megabytes costs nothing. */
const REACH = 4 * SHOWN_COLUMNS;

/** Cuts the line in which `span` begins out of the text. A span over several lines is marked to the end of its first. */
export function showLine(text: string, span: Span): ShownLine {
  const start = Math.min(span.start.offset, text.length);
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', start);
  const lineEnd = trimReturn(text, lineStart, nextBreak === -1 ? text.length : nextBreak);
  const end = Math.max(start, Math.min(span.end.offset, lineEnd));

  const from = atCharacter(text, Math.max(lineStart, start - REACH));
  const to = atCharacter(text, Math.min(lineEnd, start + REACH));
  const cells = cellsOf(text.slice(from, to), from);
  const total = columnsBefore(cells, Number.POSITIVE_INFINITY);
  const markStart = columnsBefore(cells, start);
  const markEnd = Math.max(markStart + 1, columnsBefore(cells, end));
  if (total <= SHOWN_COLUMNS && from === lineStart && to === lineEnd) {
    return { text: textOf(cells), markStart, markWidth: markEnd - markStart };
  }
  return cut(cells, markStart, markEnd, from > lineStart, to < lineEnd);
}

/** Keeps about SHOWN_COLUMNS columns around the start of the mark, with `…` where something is left out. */
function cut(
  cells: Cell[],
  markStart: number,
  markEnd: number,
  moreBefore: boolean,
  moreAfter: boolean,
): ShownLine {
  const first = Math.max(0, markStart - COLUMNS_BEFORE);
  const last = first + SHOWN_COLUMNS;
  let column = 0;
  let keptStart = -1;
  const kept: Cell[] = [];
  for (const cell of cells) {
    if (column >= first && column + cell.width <= last) {
      if (keptStart === -1) keptStart = column;
      kept.push(cell);
    }
    column += cell.width;
  }
  const shownStart = Math.max(keptStart, 0);
  const shownEnd = shownStart + columnsBefore(kept, Number.POSITIVE_INFINITY);
  const before = moreBefore || shownStart > 0 ? '…' : '';
  const after = moreAfter || shownEnd < column ? '…' : '';
  return {
    text: before + textOf(kept) + after,
    markStart: markStart - shownStart + before.length,
    markWidth: Math.max(1, Math.min(markEnd, shownEnd) - markStart),
  };
}

function columnsBefore(cells: readonly Cell[], offset: number): number {
  let columns = 0;
  for (const cell of cells) {
    if (cell.offset >= offset) break;
    columns += cell.width;
  }
  return columns;
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join('');
}

function trimReturn(text: string, lineStart: number, lineEnd: number): number {
  return lineEnd > lineStart && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
}

/** Moves off the second half of a surrogate pair. */
function atCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
