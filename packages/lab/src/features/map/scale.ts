/** A scale in classes, so that a colour can be read off a legend exactly. */
export interface Scale {
  /** Where each class begins, and behind them where the last one ends. */
  readonly edges: readonly number[];
  readonly kind: 'sequential' | 'diverging';
  classOf(value: number): number;
}

const SEQUENTIAL = 6;
/** An odd number: the middle one is about as everywhere. */
const DIVERGING = 7;

/** From 0 up to at least `most`, in steps that are easily read; whole ones for things that are counted. */
export function sequential(most: number, isWhole: boolean): Scale {
  const step = isWhole ? Math.max(1, Math.ceil(niceStep(most / SEQUENTIAL))) : niceStep(most / SEQUENTIAL);
  return {
    kind: 'sequential',
    edges: Array.from({ length: SEQUENTIAL + 1 }, (_, index) => index * step),
    classOf: (value) => clamp(Math.floor(value / step), SEQUENTIAL),
  };
}

/** As far below 0 as above it. */
export function diverging(most: number): Scale {
  const step = niceStep((2 * most) / DIVERGING);
  return {
    kind: 'diverging',
    edges: Array.from({ length: DIVERGING + 1 }, (_, index) => (index - DIVERGING / 2) * step),
    classOf: (value) => clamp(Math.floor(value / step + DIVERGING / 2), DIVERGING),
  };
}

function clamp(index: number, classes: number): number {
  return Math.max(0, Math.min(classes - 1, index));
}

const NICE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next step that is easily read and not smaller. */
function niceStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * NICE.find((one) => one * power >= least * (1 - 1e-9))!;
}
