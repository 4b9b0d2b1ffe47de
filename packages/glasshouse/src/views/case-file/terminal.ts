import { painter } from '../../diagnostics/paint.ts';
import type { CaseFile } from '../../metrics/case-file/types.ts';
import { formatFor } from '../format.ts';
import { bare, padEnd, padStart, widthOf, wrap } from '../text-layout.ts';
import { aboutCase } from './about.ts';
import { caseSections } from './sections.ts';
import { type CaseRow, type CaseSection, type CaseTable, textsOfFile } from './types.ts';

/** A case file for somebody who reads it in a terminal: lines, without a line feed at the end. */
export function renderCaseText(
  file: CaseFile,
  {
    width = 100,
    color = false,
    lang = 'en',
  }: { readonly width?: number; readonly color?: boolean; readonly lang?: string } = {},
): string {
  const texts = textsOfFile(file, lang);
  const format = formatFor(texts.lang, texts.oneIn);
  const columns = Math.min(160, Math.max(40, width));
  const { strong, error } = painter(color);
  const { heading, sentence } = aboutCase({ file, texts, format });
  const blocks = caseSections({ file, texts, format }).map((section) => [
    strong(section.heading),
    ...sectionLines(section, columns, error),
  ]);
  return [[strong(bare(heading)), ...wrap(bare(sentence), columns)], ...blocks]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sectionLines(
  { facts = [], table, sentences = [] }: CaseSection,
  width: number,
  wrong: (text: string) => string,
): string[] {
  const factRows = facts.map((cells) => ({ cells }));
  return [
    ...brokenRows(factRows, [], width - 2, wrong).map((line) => `  ${line}`),
    ...(table === undefined ? [] : tableLines(table, width - 2, wrong).map((line) => `  ${line}`)),
    ...sentences.flatMap((text) =>
      wrap(bare(text), width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`)),
    ),
  ];
}

const GAP = 2;
/** Columns are not made narrower than this, whatever the terminal. */
const NARROWEST = 3;

function tableLines(
  { columns, rows, numbers = [] }: CaseTable,
  width: number,
  wrong: (text: string) => string,
) {
  return brokenRows([{ cells: columns }, ...rows], numbers, width, wrong);
}

/** Rows in columns, with cells broken into lines where they would be too wide. */
function brokenRows(
  rows: readonly CaseRow[],
  numbers: readonly number[],
  width: number,
  wrong: (text: string) => string,
): string[] {
  const all = rows.map(({ cells }) => cells.map(bare));
  const natural = (all[0] ?? []).map((_, column) => Math.max(...all.map((cells) => widthOf(cells[column]!))));
  const widths = fitted(natural, width - GAP * (natural.length - 1));
  return all.flatMap((cells, row) => {
    const broken = cells.map((cell, column) => wrap(cell, widths[column]!));
    const height = Math.max(...broken.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => {
      const parts = broken.map((lines, column) =>
        (numbers.includes(column) ? padStart : padEnd)(lines[line] ?? '', widths[column]!),
      );
      const text = parts.join(' '.repeat(GAP)).trimEnd();
      return rows[row]!.isWrong ? wrong(text) : text;
    });
  });
}

/** Takes from the widest columns what is too much. */
function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]!--;
  }
  return widths;
}
