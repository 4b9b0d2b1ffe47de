import { type NumberPart, type Sentence, say } from '../../explain/sentence.ts';
import { listOf, plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** What is said of lists that are shared and of sanctions that several bodies apply. Numbers come in as text. */
export const sharing = (noun: Nouns) => ({
  head: 'Who else has the lists, and who acts on them',
  copy: (copy: string, of: string, times: string, mean: string, unit: Period, last: string) =>
    `${copy}, a copy of ${of}: ${times} times it went on holding somebody whom the original had let go, for ${mean} ${plural(Number(mean), unit)} on average; ${last} at the end.`,
  faithful: (copy: string, of: string) =>
    `${copy}, a copy of ${of}: it held nobody whom the original had let go.`,
  published: (list: string, time: string, unit: Period, wrongful: string) =>
    `${list}: names were there for everybody to read for ${time} ${noun.one}-${unit}s, ${wrongful} of them wrongly.`,
  asked: (list: string, queries: string, wrongful: string, missed: string, revenue: string | undefined) =>
    `${list}: asked about ${noun.people} ${queries} times; ${wrongful} answers named somebody wrongly, ${missed} cleared somebody who was due.` +
    `${revenue === undefined ? '' : ` The answers brought in ${revenue}.`}`,
  adopted: (consequence: string, adopting: string, all: string, some: readonly string[]) =>
    `${consequence}: applied in ${adopting} of ${all} regions${some.length === 0 ? '' : ` (${listOf(some)})`}.`,
  adoptedNowhere: (consequence: string, all: string) => `${consequence}: applied in none of ${all} regions.`,
  bodies: (consequence: string, bodies: string, fewest: string, most: string, mean: string) =>
    fewest === most
      ? `${consequence}: of ${bodies} bodies, ${fewest} apply it in each region.`
      : `${consequence}: of ${bodies} bodies, ${fewest} to ${most} apply it in a region, ${mean} on average.`,
  agencies: {
    head: 'Who refused and granted?',
    columns: (unit: Period) => [
      'Agency',
      `${sentenceCase(noun.one)}-${unit}s under its sanctions`,
      'of them wrongly',
      'Refusals',
      'of them wrongly',
      'Grants',
    ],
  },

  explain: {
    copyOf: (of: string): Sentence => say`A copy of ${of}, which somebody else keeps.`,
    lag: (lag: NumberPart) => say`Entries arrive after ${lag}.`,
    removalLag: (lag: NumberPart) => say`Removals arrive after ${lag}.`,
    completeness: (share: NumberPart, by: Sentence) =>
      by.length === 0 ? say`Of all entries ${share} arrive.` : say`Of all entries ${share} arrive, ${by}.`,
    removalsLost: (share: NumberPart) => say`Of all removals ${share} never arrive.`,
    follows: say`It follows at once and loses nothing.`,
    publicAfter: (after: NumberPart) => say`Names are published ${after} after the listing.`,
    queries: (rate: NumberPart) => say`Somebody asks the keeper about a ${noun.one}: ${rate}.`,
    price: (price: NumberPart) => say`Each answer brings in ${price}.`,
    access: (agencies: string) => say`Only ${agencies} may use it.`,
    earliestExit: (least: NumberPart) => say`Whoever came on that ground stays for ${least} at least.`,
    agency: (agency: string) => say`Applied by ${agency}.`,
    adoption: (share: NumberPart, by: Sentence) =>
      by.length === 0 ? say`Applied in ${share} of regions.` : say`Applied in ${share} of regions, ${by}.`,
    bodies: (bodies: number, share: NumberPart, by: Sentence) =>
      by.length === 0
        ? say`Of ${String(bodies)} bodies in a region ${share} apply it.`
        : say`Of ${String(bodies)} bodies in a region ${share} apply it, ${by}.`,
    biteLag: (lag: NumberPart) => say`It bites once that has held for ${lag}.`,
  },
});
