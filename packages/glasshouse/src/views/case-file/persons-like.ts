import type { PersonRef } from '../../metrics/case-file/types.ts';
import type { Period } from '../../model/types.ts';
import { formatFor } from '../format.ts';
import { table } from '../text-layout.ts';
import { textsFor } from '../texts/texts.ts';

/** Persons that were found, for a terminal. */
export function renderPersonsLike(
  {
    persons,
    searched,
    all,
  }: {
    readonly persons: readonly (PersonRef & { readonly lastTick: number })[];
    readonly searched: number;
    readonly all: boolean;
  },
  period: Period,
  population: number,
  lang = 'en',
): string {
  const texts = textsFor(lang);
  const words = texts.caseFile.like;
  const format = formatFor(texts.lang, texts.oneIn);
  const rows = persons.map(({ code, unit, lastTick }) => [
    code,
    format.count(unit),
    format.count(lastTick + 1),
  ]);
  return [
    ...(rows.length === 0 ? [words.none(format.count(searched))] : table([words.columns(period), ...rows])),
    ...(all ? [] : [words.more(format.count(searched), format.count(population))]),
  ].join('\n');
}
