import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { Dimension, Period, Quantity, RateUnit } from '../language/quantity.ts';
import { periodsIn } from './rates.ts';
import type { ModelNumber, NumberRef, Period as TickPeriod } from './types.ts';

/** Registers each quantity of the file once, and checks what only the model knows: its source, and whole ticks. */
export class NumberRegistry {
  readonly numbers: ModelNumber[] = [];
  private readonly byPath = new Map<string, NumberRef>();
  private readonly tick: TickPeriod;
  private readonly sources: readonly string[];
  private readonly report: (diagnostic: Diagnostic) => void;

  constructor(tick: TickPeriod, sources: readonly string[], report: (diagnostic: Diagnostic) => void) {
    this.tick = tick;
    this.sources = sources;
    this.report = report;
  }

  /** The reference of a quantity; asking twice for one path gives the same. */
  add(quantity: Quantity): NumberRef {
    const known = this.byPath.get(quantity.path);
    if (known !== undefined) return known;
    this.check(quantity);
    const ref = this.numbers.push(describe(quantity)) - 1;
    this.byPath.set(quantity.path, ref);
    return ref;
  }

  /** The same for a quantity that may be absent. */
  maybe(quantity: Quantity | undefined): NumberRef | undefined {
    return quantity === undefined ? undefined : this.add(quantity);
  }

  private check(quantity: Quantity): void {
    const key = quantity.sourceKey;
    if (key !== undefined && !this.sources.includes(key.value)) {
      const suggestion = nearestName(key.value, this.sources);
      this.report(diagnostic('GH1309', { key: key.value }, key.span, { suggestion }));
    }
    if (quantity.dimension === 'duration') this.checkWholeTicks(quantity as Quantity<'duration'>);
    if (quantity.dimension === 'factor' && Math.max(quantity.value, quantity.high) > FACTOR_MAX) {
      this.report(
        diagnostic(
          'GH1314',
          { text: quantity.rangeText ?? quantity.text, limit: `a factor of at most ${FACTOR_MAX}` },
          quantity.valueSpan,
        ),
      );
    }
  }

  /** The value that a run without replicates takes must be exact; what a range gives is rounded to whole ticks. */
  private checkWholeTicks(quantity: Quantity<'duration'>): void {
    const ticks = quantity.value * periodsIn(quantity.unit, this.tick);
    if (!isWhole(ticks)) {
      this.report(diagnostic('GH1312', { text: quantity.text, tick: this.tick }, quantity.valueSpan));
    }
  }
}

/** The largest factor that 16.16 fixed point holds. */
const FACTOR_MAX = 32767;

/** Whether a computed number of ticks is whole, but for rounding in the last places. */
export function isWhole(ticks: number): boolean {
  return Math.abs(ticks - Math.round(ticks)) < 1e-9;
}

function describe(quantity: Quantity): ModelNumber {
  const { path, dimension, mark, value, low, high, text, rangeText, sourceKey, note, span } = quantity;
  const unit = unitOf(quantity);
  return {
    path,
    dimension,
    mark,
    value,
    low,
    high,
    text,
    span,
    ...(unit === undefined ? {} : { unit }),
    ...(rangeText === undefined ? {} : { rangeText }),
    ...(sourceKey === undefined ? {} : { sourceKey: sourceKey.value }),
    ...(note === undefined ? {} : { note }),
  };
}

function unitOf(quantity: Quantity): ModelNumber['unit'] {
  const dimension: Dimension = quantity.dimension;
  if (dimension === 'rate' || dimension === 'count') return quantity.unit as RateUnit;
  if (dimension === 'duration') return { period: quantity.unit as Period };
  return undefined;
}
