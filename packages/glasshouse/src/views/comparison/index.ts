import { painter } from '../../diagnostics/paint.ts';
import type { ComparedRun, Comparison } from '../../metrics/comparison.ts';
import { formatFor } from '../format.ts';
import { localText } from '../localized.ts';
import { bare, wrap } from '../text-layout.ts';
import { textsFor } from '../texts/texts.ts';
import { livesLines } from './lives.ts';
import type { Page } from './page.ts';
import { nameIn, sectionsOf } from './rows.ts';
import { tableBlocks } from './table.ts';
import { tradeText } from './trade.ts';

/** Two regimes on the same persons, for somebody who reads it in a terminal: lines of at most `width` columns. */
export function renderComparison(
  comparison: Comparison,
  {
    width = 100,
    color = false,
    lang = 'en',
  }: { readonly width?: number; readonly color?: boolean; readonly lang?: string } = {},
): string {
  const texts = textsFor(lang, comparison.subjects);
  const page: Page = {
    comparison,
    texts,
    format: formatFor(texts.lang, texts.oneIn),
    width: Math.min(160, Math.max(40, width)),
    strong: painter(color).strong,
  };
  const isAlike = comparison.alike && comparison.lives.differing.length === 0;
  const blocks = [
    headBlock(page),
    ...(isAlike ? [alikeBlock(page)] : differenceBlocks(page)),
    footBlock(page),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function headBlock({ comparison, texts, format, width }: Page): string[] {
  const { a, b, population, ticks, tick, replicates, strangers, names } = comparison;
  const words = texts.comparison;
  const side = (letter: string, { title, overlays, settings }: ComparedRun): string[] => {
    const changed = words.changed(localText(title, texts.lang).text, [...overlays, ...settings]);
    return wrap(bare(`${letter}: ${changed}`), width - 2, 3).map((line) => `  ${line}`);
  };
  return [
    ...wrap(words.lived(format.count(population), ticks, tick, replicates), width),
    ...side('A', a),
    ...side('B', b),
    ...(strangers.length === 0
      ? []
      : wrap(bare(words.strangers(strangers.map((name) => nameIn(name, names, texts)))), width)),
  ];
}

function alikeBlock({ comparison: { a, b }, texts, width, strong }: Page): string[] {
  const words = texts.comparison;
  const bits = a.digest === b.digest ? ` ${words.sameBits}` : '';
  return wrap(`${words.alike}${bits}`, width).map(strong);
}

function differenceBlocks(page: Page): string[][] {
  const { comparison, texts, width, strong } = page;
  const words = texts.comparison;
  if (comparison.alike) return [wrap(words.figuresAlike, width).map(strong), livesLines(page)];
  const { blocks, note } = tableBlocks(sectionsOf(comparison, texts), page);
  return [
    ...blocks,
    [
      ...wrap(tradeText(page), width).map(strong),
      ...[note, words.zeros, texts.summary.synthetic].flatMap((text) => wrap(text, width)),
    ],
    livesLines(page),
  ];
}

function footBlock({ comparison: { a, b, seed }, texts, width }: Page): string[] {
  const words = texts.comparison;
  const files = (name: string, { out }: ComparedRun) => (out === undefined ? [] : [`${name} ${out}`]);
  const lines = [
    words.digests(a.digest, b.digest, seed),
    ...files(words.files.a, a),
    ...files(words.files.b, b),
    `${words.again.a} ${a.command}`,
    `${words.again.b} ${b.command}`,
  ];
  return lines.flatMap((line) => wrap(bare(line), width, 2));
}
