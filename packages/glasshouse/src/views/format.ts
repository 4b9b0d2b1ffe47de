import type { Band } from '../metrics/bands.ts';

/** Writes numbers the way the readers of a language do. */
export interface Format {
  /** A whole number with thousands separators. */
  count(value: number): string;
  /** A number with three significant digits, or all of its integer part. */
  amount(value: number): string;
  /** A share of 1 in percent, with three significant digits; `–` where it is undefined. */
  share(value: number | null): string;
  /** `low to high`, by one of the above; empty where there is no band. */
  span(band: Band | undefined, of: (value: number) => string, to: string): string;
}

export const UNDEFINED = '–';

export function formatFor(locale: string): Format {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const some = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  const nearWhole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
  return {
    count: (value) => whole.format(value),
    amount: (value) => (Math.abs(value) >= 100 ? whole : some).format(value),
    // 99.98 % must not read as 100 %.
    share: (value) =>
      value === null ? UNDEFINED : (value > 0.99 && value < 1 ? nearWhole : percent).format(value),
    span(band, of, to) {
      if (band === undefined || band.low === null || band.high === null) return '';
      const [low, high] = [of(band.low), of(band.high)];
      return low === high ? low : `${low} ${to} ${high}`;
    },
  };
}
