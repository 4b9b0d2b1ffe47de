import { cellsOf, visible } from '../diagnostics/cells.ts';

/**
 * What a terminal shows of a text: nothing that moves the cursor or reorders the line. Text of another direction stands bare, for
 * terminals lay out both by themselves, or not at all.
 */
export function bare(text: string): string {
  return visible(text.replaceAll(MARKS, ''));
}

/** Isolates, and the marks that numbers of right-to-left languages carry. */
const MARKS = /[\u200e\u200f\u2068\u2069]/g;

/** Columns of a terminal that a text takes: two for a Chinese character, none for a combining mark. */
export function widthOf(text: string): number {
  return cellsOf(text, 0).reduce((sum, cell) => sum + cell.width, 0);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/**
 * The text in lines of at most `width` columns, broken at spaces, or anywhere in a word that is wider than a line
 * (Chinese has no spaces). A no-break space holds words together and comes out as a space. Lines after the first start
 * with `hanging` spaces. There is always at least one line.
 */
export function wrap(text: string, width: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const start = (): void => {
    lines.push(spaced(line));
    line = ' '.repeat(hanging);
    used = hanging;
  };
  const words = text
    .replaceAll(MARKS, '')
    .split(' ')
    .filter((word) => word !== '');
  for (const word of words) {
    const wide = widthOf(word);
    const isFresh = line.trim() === '';
    if (!isFresh && used + 1 + wide > width) start();
    else if (!isFresh) {
      line += ' ';
      used++;
    }
    if (used + wide <= width) {
      line += word;
      used += wide;
      continue;
    }
    for (const cell of cellsOf(word, 0)) {
      if (used + cell.width > width && used > hanging) start();
      line += cell.text;
      used += cell.width;
    }
  }
  lines.push(spaced(line));
  return lines;
}

function spaced(line: string): string {
  return line.replaceAll('\u00a0', ' ').trimEnd();
}

/** Two blocks of lines beside each other, the left one `width` columns wide. */
export function sideBySide(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    `${padEnd(left[index] ?? '', width)}${right[index] ?? ''}`.trimEnd(),
  );
}

/** A table with a header; the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[], gap = 2): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? padEnd(cell, widths[0]!) : padStart(cell, widths[column]!)))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
