import type { Comparison } from '../../metrics/comparison.ts';
import type { Format } from '../format.ts';
import type { Texts } from '../texts/texts.ts';

/** What every block of the comparison needs. */
export interface Page {
  readonly comparison: Comparison;
  readonly texts: Texts;
  readonly format: Format;
  readonly width: number;
  readonly strong: (text: string) => string;
}
