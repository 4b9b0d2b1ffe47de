import type { DotClass } from './classes.ts';

export interface Colours {
  /** By class, as a canvas stores pixels. */
  readonly pixels: Uint32Array;
  /** By class, as CSS writes it. */
  readonly css: readonly string[];
}

/** What the colours of the classes come to in the page as it is now, light or dark. */
export function coloursOf(element: Element, classes: readonly DotClass[]): Colours {
  const style = getComputedStyle(element);
  const named = (property: string) => channels(style.getPropertyValue(property));
  const [first, last] = [named('--dot-first'), named('--dot-last')];
  const all = classes.map(({ colour }) =>
    typeof colour === 'string'
      ? named(colour)
      : first.map((channel, index) => Math.round(channel + (last[index]! - channel) * colour)),
  );
  return {
    pixels: Uint32Array.from(all, ([red, green, blue]) => 0xff000000 | (blue! << 16) | (green! << 8) | red!),
    css: all.map((of) => `rgb(${of.join(' ')})`),
  };
}

/** A registered colour comes as `rgb(1, 2, 3)`. */
function channels(text: string): number[] {
  return [...text.matchAll(/[\d.]+/g)].slice(0, 3).map(([digits]) => Number(digits));
}
