import type { Analysis } from '../metrics/analysis.ts';
import { unitCounts } from '../metrics/units.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts/texts.ts';

/** Who lived under the regime, in the words of the terminal or of the report. */
export function whoLived(
  { run, counts }: Analysis,
  words: Pick<Texts['summary'] | Texts['report'], 'people' | 'units'>,
  format: Format,
): string {
  const units = unitCounts(run.model, counts);
  if (units.length === 0) return words.people(format.count(run.persons));
  return words.units(units.map(([type, count]) => [type, format.count(count)]));
}
