import * as Plot from '@observablehq/plot';
import { html, type Markup, trusted } from '../html.ts';
import { type DrawnNode, newPaper } from './paper.ts';

/** The same colours in light and dark, told apart by people who do not see red or green (Okabe and Ito). */
export const FILE_COLOR = 'var(--file)';
export const TRUTH_COLOR = 'var(--truth)';
export const MUTED_COLOR = 'var(--muted)';

/** Made for a phone; wider pages set charts in columns. */
const CHART_WIDTH = 400;

export interface DrawingWords {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
}

/** The chart as SVG that brings no fonts, styles or scripts, with everything in it escaped. */
export function draw(options: Plot.PlotOptions, { id, title, description }: DrawingWords): Markup {
  const document = newPaper() as never;
  const svg = Plot.plot({ width: CHART_WIDTH, ...options, className: 'chart', document });
  const { width, height } = { width: svg.getAttribute('width')!, height: svg.getAttribute('height')! };
  // Readers of screens get the words below; the marks would be read out one by one.
  const marks = [...svg.childNodes].map((node) => serialize(node as unknown as DrawnNode));
  return html`<svg class="chart" role="img" aria-label="${title} ${description}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="currentColor" font-size="12" text-anchor="middle"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${marks}</svg>`;
}

/** The node as markup, with numbers in its attributes rounded to hundredths. */
function serialize(node: DrawnNode): Markup | undefined {
  if (!('attributes' in node)) return html`${node.textContent}`;
  if (!DRAWN.has(node.localName)) return undefined;
  const attributes = node.attributes
    .filter(({ name }) => !name.startsWith('aria-') && !name.startsWith('on'))
    .map(({ name, value }) => html` ${trusted(name)}="${value.replaceAll(/-?\d+\.\d{3,}/g, rounded)}"`);
  const name = trusted(node.localName);
  return html`<${name}${attributes}>${node.childNodes.map(serialize)}</${name}>`;
}

/** The elements that Plot draws with; whatever else there is, styles above all, is left out. */
const DRAWN = new Set(['g', 'path', 'line', 'rect', 'circle', 'text', 'tspan']);

function rounded(digits: string): string {
  return String(Math.round(Number(digits) * 100) / 100);
}

/** The width that is kept to the right of the marks for the longest of the words that stand there. */
export function roomFor(words: readonly string[]): number {
  const longest = Math.max(0, ...words.map(({ length }) => length));
  return Math.min(CHART_WIDTH / 2, 14 + longest * 6.6);
}

/** Ticks of an axis over the run: whole numbers, few enough to read. */
export function tickMarks(ticks: number): number[] {
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 360, 720, 1800].find((one) => ticks / one <= 7) ?? 3600;
  const marks = Array.from({ length: Math.floor(ticks / step) }, (_, index) => (index + 1) * step);
  return marks[0] === 1 ? marks : [1, ...marks];
}

/** Long series are tabled at some of their ticks only, the first and the last among them. */
export function tabledTicks(ticks: number): number[] {
  const step = Math.ceil(ticks / 60);
  return Array.from({ length: ticks }, (_, tick) => tick).filter(
    (tick) => tick === ticks - 1 || tick % step === 0,
  );
}
