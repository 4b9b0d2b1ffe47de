import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Checking } from './checking.ts';
import { labelsOf, regionIds } from './labels.ts';
import { titled } from './titles.ts';
import type { Model } from './types.ts';

/** What names without a title of their own are called. */
export function checkWords({ document, report }: Checking): Model['words'] {
  const { attributes = [] } = document.population;
  const numbers = [...(document.parameters ?? []), ...(document.durations ?? [])];
  const known = [
    ...attributes.flatMap(({ value }) => labelsOf(value)),
    ...regionIds(document),
    ...numbers.map(({ key }) => key),
  ];
  return (document.titles ?? []).map(({ key, keySpan, value }) => {
    if (!known.includes(key)) {
      const category = 'value of an attribute, region, parameter or duration';
      const suggestion = nearestName(key, known);
      report(diagnostic('GH1201', { category, name: key }, keySpan, { suggestion }));
    }
    return { id: key, ...titled(key, value) };
  });
}
