import type { Observable } from 'glasshouse/browser';
import { type Key, t, texts } from '../../texts/texts.svelte.ts';
import type { Measure } from './readings.ts';

/** What is counted, in words. */
export function labelOf({ what, title }: Observable): string {
  // What became of people, and what a regime observes, is said by its title.
  if (what === 'inState' || what === 'observed') return title;
  return t(`map.what_${what}` as Key, { title });
}

/** A number of the map, as it is put. */
export function valueText(value: number, measure: Measure): string {
  if (measure === 'number') return texts.format.count(value);
  const text = texts.format.amount(value);
  return measure === 'against' && value > 0 ? `+${text}` : text;
}
