import { padEnd, padStart, widthOf } from './text-layout.ts';

/** Rows as an aligned table for the terminal: numbers to the right, `null` as a dash, cells cut to fit the width. */
export function renderTable(
  headers: readonly string[],
  rows: readonly (readonly unknown[])[],
  { width }: { width: number },
): string {
  const cells = rows.map((row) => row.map(cellText));
  const numeric = headers.map((_, column) => rows.length > 0 && rows.every((row) => isNumber(row[column])));
  const widest = Math.max(8, Math.floor(width / Math.max(1, headers.length)) * 2);
  const widths = headers.map((header, column) =>
    Math.min(widest, Math.max(widthOf(header), ...cells.map((row) => widthOf(row[column] ?? '')))),
  );
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, column) => pad(text, widths[column]!, numeric[column]!))
      .join('  ')
      .trimEnd();
  return [line(headers), widths.map((size) => '─'.repeat(size)).join('  '), ...cells.map(line)].join('\n');
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll(
    /[\p{Cc}\p{Cf}]/gu,
    ' ',
  );
}

const isNumber = (value: unknown): boolean =>
  value === null || typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

function pad(text: string, width: number, right: boolean): string {
  const characters = [...text];
  while (widthOf(characters.join('')) > width) characters.pop();
  return right ? padStart(characters.join(''), width) : padEnd(characters.join(''), width);
}
