import type { Analysis } from '../metrics/analysis.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts/texts.ts';

/** Which rules of governance were in force when, in sentences. */
export function rulersDid({ central, run }: Analysis, texts: Texts, format: Format): string[] {
  const words = texts.summary;
  return central.governance.flatMap(({ title, periods, regions }) => {
    if (periods.length === 0) return [words.neverInForce(title)];
    if (regions !== undefined) {
      const some = regions.filter(({ ticks }) => ticks > 0);
      const ticks = some.reduce((sum, region) => sum + region.ticks, 0);
      return [
        words.inRegions(
          title,
          format.count(some.length),
          format.count(regions.length),
          format.share(ticks / (regions.length * run.ticks)),
          run.tickUnit,
        ),
      ];
    }
    return periods.map(([from, until]) =>
      words.inForce(title, run.tickUnit, from + 1, until === run.ticks ? undefined : until),
    );
  });
}
