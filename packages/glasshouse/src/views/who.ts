import type { Analysis } from '../metrics/analysis.ts';
import type { Labelled } from '../metrics/ledgers.ts';
import { unitCounts } from '../metrics/units.ts';
import { axisIn, wordIn } from './explain/wording.ts';
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

/** The persons of one group, and those of one region, by name. */
export function groupName({ run: { model } }: Analysis, texts: Texts, { label, of }: Labelled): string {
  const word = wordIn(model, texts, label);
  if (of === undefined) return texts.summary.group(word);
  const axis = model.population.audit.find(({ id }) => id.replaceAll('-', ' ') === of);
  return texts.summary.group(word, axis === undefined ? of : axisIn(axis, texts));
}

export function regionName({ run: { model } }: Analysis, texts: Texts, { label }: Labelled): string {
  return texts.summary.region(wordIn(model, texts, label));
}
