import { t, texts } from '../../texts/texts.svelte.ts';

/** A cell of a table with a side that a desk sees and one that it does not. */
export interface Cell {
  readonly text: string;
  /** Leads to the life of this unit. */
  readonly unit?: number;
  /** The desk is wrong here. */
  readonly isWrong?: boolean;
  readonly isNumber?: boolean;
}

export interface TwoSidedRow {
  readonly desk: readonly Cell[];
  readonly truth: readonly Cell[];
}

export const text = (text: string): Cell => ({ text });

export const count = (value: number): Cell => ({ text: texts.format.count(value), isNumber: true });

/** A number of people who are wronged: nobody is not remarkable. */
export const wronged = (value: number): Cell => ({ ...count(value), isWrong: value > 0 });

export const who = ({ unit, code }: { readonly unit: number; readonly code: string }): Cell => ({
  text: code,
  unit,
});

/** A moment, as the case file says it. */
export function at(tick: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  return t('desks.at', { unit, tick: texts.format.count(tick + 1) });
}
