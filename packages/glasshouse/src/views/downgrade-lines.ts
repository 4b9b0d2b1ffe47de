import { visible } from '../diagnostics/cells.ts';
import type { Analysis } from '../metrics/analysis.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts/texts.ts';

/** What direct downgrades did, in sentences; nothing where a regime has none. */
export function downgradeLines({ central, run }: Analysis, texts: Texts, format: Format): string[] {
  const { each, fallen } = central.downgrades;
  if (each.length === 0) return [];
  const words = texts.summary.downgrades;
  const ofEach = each.map(({ title, to, persons, personTicks, wrongful, missed }) =>
    words.one(
      visible(title),
      to,
      format.count(persons),
      format.count(personTicks),
      format.count(wrongful),
      format.count(missed),
      run.tickUnit,
    ),
  );
  const pairs = fallen.map(({ from, to, persons }) => words.pair(to, from, format.count(persons)));
  return [...ofEach, ...(pairs.length === 0 ? [] : [words.fallen(pairs)])];
}
