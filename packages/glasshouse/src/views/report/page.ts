import type { Analysis } from '../../metrics/analysis.ts';
import type { RegimeDescription } from '../explain/types.ts';
import type { Format } from '../format.ts';
import type { Texts } from '../texts/texts.ts';

/** What every section of the report draws on. */
export interface ReportPage {
  readonly analysis: Analysis;
  readonly texts: Texts;
  readonly format: Format;
  readonly regime: RegimeDescription;
}
