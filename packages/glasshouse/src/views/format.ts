import type { Band } from '../metrics/bands.ts';

/** Writes numbers the way the readers of a language do. */
export interface Format {
  /** A whole number with thousands separators. */
  count(value: number): string;
  /** A whole number with its sign: `+12`, `-3`, `0`. */
  change(value: number): string;
  /** A number with three significant digits, or all of its integer part. */
  amount(value: number): string;
  /** A share of 1 in percent, with three significant digits, or as one in so many; `–` where it is undefined. */
  share(value: number | null): string;
  /** `low to high`, by one of the above; empty where there is no band. */
  span(band: Band | undefined, of: (value: number) => string, to: string): string;
}

const UNDEFINED = '–';

/** Smaller shares are said as one in so many. */
const SMALL_SHARE = 0.0005;

/** `oneIn` says a very small share: `1 in 50,000`. */
export function formatFor(locale: string, oneIn = (count: string) => `1 in ${count}`): Format {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const some = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  return {
    count: (value) => whole.format(value),
    change: (value) => signed.format(value),
    amount: (value) => (Math.abs(value) >= 100 ? whole : some).format(value),
    share(value) {
      if (value === null) return UNDEFINED;
      if (value > 0 && value < SMALL_SHARE) return oneIn(whole.format(Number((1 / value).toPrecision(3))));
      if (value <= 0.99 || value >= 1) return percent.format(value);
      // 99.98 % must not read as 100 %.
      const digits = Math.min(9, Math.ceil(-Math.log10(1 - value)) - 1);
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value);
    },
    span(band, of, to) {
      if (band === undefined || band.low === null || band.high === null) return '';
      const [low, high] = [of(band.low), of(band.high)];
      return low === high ? low : `${low} ${to} ${high}`;
    },
  };
}
