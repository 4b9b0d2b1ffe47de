import { visible } from './cells.ts';
import { type Paint, painter } from './paint.ts';
import { showLine } from './source-line.ts';
import type { Diagnostic, Severity, Span } from './types.ts';

export interface RenderOptions {
  /** Whether to colour for a terminal. */
  readonly color: boolean;
}

/**
 * The findings as text for people: each with its place, its line and what to do, then a line that counts them.
 * `sources` has the text of each file by the name that spans use; without it, only the place is named.
 * The text ends with a line end, and is empty when there are no findings.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { color }: RenderOptions,
): string {
  if (diagnostics.length === 0) return '';
  const paint = painter(color);
  const blocks = diagnostics.map((diagnostic) => renderOne(diagnostic, sources, paint));
  return `${[...blocks, renderCount(diagnostics)].join('\n\n')}\n`;
}

/** The lines that a finding is about, underlined, without a word. */
export function renderPlaces(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>): string {
  const marks = marksOf(diagnostic).map((mark) => ({ ...mark, label: undefined }));
  const gutter = gutterOf(marks);
  return groupByFile(marks)
    .flatMap((group, index) => renderFile(group, index === 0, gutter, sources, painter(false)))
    .join('\n');
}

function renderOne(diagnostic: Diagnostic, sources: ReadonlyMap<string, string>, paint: Paint): string {
  const { code, severity, message, suggestion, help } = diagnostic;
  const marks = marksOf(diagnostic);
  const gutter = gutterOf(marks);
  const lines = [`${paint[severity](`${severity}[${code}]`)}${paint.strong(`: ${visible(message)}`)}`];
  for (const [index, group] of groupByFile(marks).entries()) {
    lines.push(...renderFile(group, index === 0, gutter, sources, paint));
  }
  const equals = `${' '.repeat(gutter)} ${paint.frame('=')}`;
  if (suggestion !== undefined)
    lines.push(`${equals} did you mean ${paint.help(`\`${visible(suggestion)}\``)}?`);
  if (help !== undefined) lines.push(`${equals} ${paint.help('help')}: ${visible(help)}`);
  return lines.join('\n');
}

function gutterOf(marks: readonly Mark[]): number {
  return Math.max(1, ...marks.map(({ span }) => String(span.start.line).length));
}

/** A span with what is written beside its underline; undefined where no word is to be. */
interface Mark {
  readonly span: Span;
  readonly primary: boolean;
  readonly severity: Severity;
  readonly label: string | undefined;
}

function marksOf({ span, related, severity }: Diagnostic): Mark[] {
  const marks: Mark[] = related.map((other) => ({
    span: other.span,
    primary: false,
    severity,
    label: visible(other.message),
  }));
  if (span !== undefined) marks.unshift({ span, primary: true, severity, label: '' });
  return marks;
}

/** The file of the primary span first, the others in the order in which they are mentioned. */
function groupByFile(marks: readonly Mark[]): Mark[][] {
  return [...Map.groupBy(marks, ({ span }) => span.file).values()];
}

function renderFile(
  marks: readonly Mark[],
  isFirst: boolean,
  gutter: number,
  sources: ReadonlyMap<string, string>,
  paint: Paint,
): string[] {
  const { file, start } = marks[0]!.span;
  const margin = ' '.repeat(gutter);
  const place = `${visible(file)}:${start.line}:${start.column}`;
  const lines = [`${margin}${paint.frame(isFirst ? '-->' : ':::')} ${place}`];
  const text = sources.get(file);
  if (text === undefined) {
    return [
      ...lines,
      ...marks.filter(({ label }) => label).map(({ label }) => `${margin} ${paint.frame('=')} ${label}`),
    ];
  }
  const bar = `${margin} ${paint.frame('|')}`;
  lines.push(bar);
  let above: { line: number; text: string } | undefined;
  for (const mark of marks.toSorted((a, b) => a.span.start.offset - b.span.start.offset)) {
    const { line } = mark.span.start;
    const shown = showLine(text, mark.span);
    if (above !== undefined && line > above.line + 1) lines.push(paint.frame('...'));
    if (above?.line !== line || above.text !== shown.text) {
      lines.push(`${paint.frame(`${String(line).padStart(gutter)} |`)} ${shown.text}`.trimEnd());
    }
    const underline = (mark.primary ? '^' : '-').repeat(shown.markWidth);
    const said = [underline, labelOf(mark)].filter((part) => part !== '').join(' ');
    lines.push(
      `${bar} ${' '.repeat(shown.markStart)}${(mark.primary ? paint[mark.severity] : paint.frame)(said)}`,
    );
    above = { line, text: shown.text };
  }
  return lines;
}

/** Only the first line of a longer span is shown; say how far it goes. */
function labelOf({ span, label }: Mark): string {
  if (label === undefined) return '';
  const goesOn =
    span.end.line > span.start.line + 1 || (span.end.line > span.start.line && span.end.column > 1);
  return [goesOn ? `(to line ${span.end.line})` : '', label].filter((part) => part !== '').join(' ');
}

function renderCount(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => ({ severity, count: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  const last = counts.pop()!;
  return counts.length === 0 ? last : `${counts.join(', ')} and ${last}`;
}
