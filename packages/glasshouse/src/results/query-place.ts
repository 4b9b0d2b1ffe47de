import type { Position, Span } from '../diagnostics/types.ts';

/**
 * Where in the query DuckDB found fault, as far as it says so: it repeats the line, cut at both ends if it is long,
 * and puts a caret below. `file` is what spans are to call the query. Undefined where that line does not stand in the query exactly once.
 */
export function placeInQuery(sql: string, error: unknown, file: string): Span | undefined {
  const said = error instanceof Error ? error.message : '';
  const [, lead, shown, blank] = /^(LINE \d+: )(.*)\n( *)\^/m.exec(said) ?? [];
  if (lead === undefined || shown === undefined || blank === undefined) return undefined;
  const line = shown.replace(/^\.\.\./, '').replace(/\.\.\.$/, '');
  const column = blank.length - lead.length - (shown.startsWith('...') ? 3 : 0);
  const lineStart = sql.indexOf(line);
  if (lineStart < 0 || sql.includes(line, lineStart + 1) || column < 0 || column > line.length)
    return undefined;
  const offset = lineStart + column;
  const length = /^(?:\w+|"[^"]*"|'[^']*'|.)?/.exec(sql.slice(offset))?.[0].length ?? 0;
  return { file, start: positionAt(sql, offset), end: positionAt(sql, offset + length) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { offset, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
