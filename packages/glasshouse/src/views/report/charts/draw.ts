import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Markup, trusted } from '../html.ts';

/** The same colours in light and dark, told apart by people who do not see red or green (Okabe and Ito). */
export const FILE_COLOR = 'var(--file)';
export const TRUTH_COLOR = 'var(--truth)';
export const MUTED_COLOR = 'var(--muted)';

/** Made for a phone; wider pages set charts in columns. */
export const CHART_WIDTH = 400;

export interface DrawingWords {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly description: string;
}

/** The chart as SVG that brings no fonts, styles or scripts; its texts are escaped on the way out of the document. */
export function draw(options: Plot.PlotOptions, { id, title, description }: DrawingWords): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({ width: CHART_WIDTH, ...options, className: 'chart', document: document as never });
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  // Readers of screens get the words below; the marks would be read out one by one.
  for (const labelled of [...svg.querySelectorAll('[aria-label]')]) labelled.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title} ${description}`);
  const named = (name: string, text: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    return element;
  };
  svg.prepend(named('title', title) as never, named('desc', description) as never);
  return trusted(svg.outerHTML);
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
