import { bare, padEnd, padStart, widthOf, wrap } from '../text-layout.ts';
import type { Page } from './page.ts';
import type { Part, Row, Section } from './rows.ts';

/** The sections as one table, so that their columns stand under each other: a block of lines for each, and a note. */
export function tableBlocks(sections: readonly Section[], page: Page): { blocks: string[][]; note: string } {
  const { comparison, texts, width, strong } = page;
  const words = texts.comparison;
  const hasBands = comparison.replicates > 1;
  const heads = hasBands
    ? [...words.columns, words.range[comparison.figures.listed!.band.of], words.moreLess]
    : words.columns;
  const rows = sections.flatMap(({ parts }) => parts.flatMap((part) => part.rows));
  const cells = new Map(rows.map((row) => [row, cellsOf(row, page).map(bare)]));
  const widths = heads.map((head, column) =>
    Math.max(widthOf(head), ...[...cells.values()].map((texted) => widthOf(texted[column]!))),
  );
  const labels = sections.flatMap(({ head, parts }) => [
    widthOf(head),
    ...parts.flatMap((part) => part.rows.map(({ label }) => indentOf(part) + widthOf(label))),
  ]);
  const columns = columnsThatFit(widths, width, Math.min(LABEL_LEAST, Math.max(...labels)));
  const numbers = columns.reduce((sum, column) => sum + GAP + widths[column]!, 0);
  const labelWidth = Math.max(LABEL_NARROW, Math.min(Math.max(...labels), width - numbers));
  const line = (texted: readonly string[]): string =>
    columns.map((column) => ' '.repeat(GAP) + padStart(texted[column]!, widths[column]!)).join('');
  const rowLines = (row: Row, indent: number): string[] =>
    wrap(row.label, labelWidth - indent, 2).map((label, place) =>
      `${' '.repeat(indent)}${place > 0 ? label : padEnd(label, labelWidth - indent) + line(cells.get(row)!)}`.trimEnd(),
    );
  const blocks = sections.map(({ head, parts }) => [
    ...headLines(head, labelWidth, line(heads), strong),
    ...parts.flatMap((part) => [
      ...(part.title === undefined ? [] : wrap(bare(part.title), width - 2, 2).map((text) => `  ${text}`)),
      ...part.rows.flatMap((row) => rowLines(row, indentOf(part))),
    ]),
  ]);
  return { blocks, note: noteText(page, columns.length) };
}

/** What the columns mean that are there. */
function noteText({ comparison, texts }: Page, columns: number): string {
  const words = texts.comparison;
  const { of, sampled } = comparison.figures.listed!.band;
  if (comparison.replicates === 1) return words.noBand;
  return [
    words.central,
    ...(columns > 3 ? [words.band(of, sampled)] : []),
    columns > 4 ? words.counted(comparison.replicates) : words.narrow,
  ].join(' ');
}

function indentOf({ title }: Part): number {
  return title === undefined ? 2 : 4;
}

/** The names of the columns stand behind the first line of the heading. */
function headLines(
  head: string,
  labelWidth: number,
  names: string,
  strong: (text: string) => string,
): string[] {
  return wrap(head, labelWidth).map((text, place) =>
    place > 0 ? strong(text) : strong(padEnd(text, labelWidth)) + names,
  );
}

const GAP = 2;
/** Columns are left out before labels get narrower than this; numbers are never cut. */
const LABEL_LEAST = 24;
const LABEL_NARROW = 12;

/** A narrow terminal does without the last columns, never without A, B and their difference. */
function columnsThatFit(widths: readonly number[], width: number, label: number): number[] {
  const all = widths.map((_, column) => column);
  while (all.length > 3) {
    const needed = all.reduce((sum, column) => sum + GAP + widths[column]!, label);
    if (needed <= width) break;
    all.pop();
  }
  return all;
}

function cellsOf(row: Row, { format, texts }: Page): string[] {
  const words = texts.comparison;
  if ('only' in row) {
    const value = row.band.central === null ? NONE : format.count(row.band.central);
    const sides = row.only === 'a' ? [value, NONE] : [NONE, value];
    return [...sides, words.onlyOne[row.only], '', ''];
  }
  const { a, b, band, more, less } = row.difference;
  const number = (value: number | null, of: (value: number) => string) => (value === null ? NONE : of(value));
  const span = format.span(band, format.change, texts.summary.to);
  return [
    number(a, format.count),
    number(b, format.count),
    number(band.central, format.change),
    span === '' ? '' : `(${span})`,
    `${more} / ${less}`,
  ];
}

const NONE = '–';
