import { t, texts } from '../texts/texts.svelte.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/** A moment: `month 12`. */
export const at = (tick: number, unit: Unit): string =>
  t('desks.at', { unit, tick: texts.format.count(tick + 1) });

/** A stretch of time: `12 months`. */
export const span = (ticks: number, unit: Unit): string => t('tours.span', { unit, count: ticks });

/** Different things, each once: `a, b and c`. */
export const several = (things: readonly string[]): string =>
  new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(new Set(things));
