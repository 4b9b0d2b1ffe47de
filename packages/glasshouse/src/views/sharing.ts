import { visible } from '../diagnostics/cells.ts';
import type { Analysis } from '../metrics/analysis.ts';
import type { AdoptionCounts } from '../metrics/sharing.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts/texts.ts';

/** Regions named one by one, at most. */
const REGIONS_NAMED = 6;

/** How lists were shared and how far consequences are applied, a sentence each; none where the regime has nothing of it. */
export function sharingSentences({ central, run }: Analysis, texts: Texts, format: Format): string[] {
  const words = texts.sharing;
  const { copies, published, asked, adoption } = central.sharing;
  return [
    ...copies.map(({ title, of, outlived, times, last }) =>
      times === 0
        ? words.faithful(visible(title), visible(of))
        : words.copy(
            visible(title),
            visible(of),
            format.count(times),
            format.amount(outlived / times),
            run.tickUnit,
            format.count(last),
          ),
    ),
    ...published.map(({ title, personTicks, wrongful }) =>
      words.published(visible(title), format.count(personTicks), run.tickUnit, format.count(wrongful)),
    ),
    ...asked.map(({ title, queries, wrongful, missed, revenue }) =>
      words.asked(
        visible(title),
        format.count(queries),
        format.count(wrongful),
        format.count(missed),
        revenue === null ? undefined : format.count(revenue),
      ),
    ),
    ...adoption.map((one) => adoptionSentence(one, texts, format)),
  ];
}

function adoptionSentence({ title, bodies, regions }: AdoptionCounts, texts: Texts, format: Format): string {
  const words = texts.sharing;
  const numbers = regions.map(({ adopting }) => adopting);
  if (bodies > 1) {
    const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    return words.bodies(
      visible(title),
      format.count(bodies),
      format.count(Math.min(...numbers)),
      format.count(Math.max(...numbers)),
      format.amount(mean),
    );
  }
  const applying = regions.filter(({ adopting }) => adopting > 0);
  const all = format.count(regions.length);
  if (applying.length === 0) return words.adoptedNowhere(visible(title), all);
  const named = applying.length > REGIONS_NAMED ? [] : applying.map(({ region }) => visible(region));
  return words.adopted(visible(title), format.count(applying.length), all, named);
}
