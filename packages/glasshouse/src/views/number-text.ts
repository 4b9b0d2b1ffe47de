import type { ModelNumber } from '../model/types.ts';
import { formatFor } from './format.ts';

/** A value of the number in its unit, written as regime files write it: `12 %`, `0.4 / year`, `24 months`. */
export function numberText(
  { dimension, unit }: Pick<ModelNumber, 'dimension' | 'unit'>,
  value: number,
): string {
  const format = formatFor('en');
  const percent = `${format.amount(100 * value)} %`;
  switch (dimension) {
    case 'share':
      return percent;
    case 'rate':
    case 'count':
      return unit?.form === 'events'
        ? `${format.amount(value)} / ${unit.period}`
        : `${percent}/${unit?.period ?? ''}`;
    case 'duration': {
      const amount = format.amount(value);
      return `${amount} ${unit?.period ?? ''}${amount === '1' ? '' : 's'}`;
    }
    default:
      return format.amount(value);
  }
}
