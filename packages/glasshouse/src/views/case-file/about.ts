import type { CasePage } from './types.ts';

/** Whose file it is, and of which run. */
export function aboutCase({ file: { person, run }, texts, format }: CasePage): {
  readonly heading: string;
  readonly sentence: string;
} {
  const words = texts.caseFile;
  return {
    heading: words.heading(person.code),
    sentence: words.about(
      person.type ?? 'person',
      format.count(person.unit),
      format.count(run.persons),
      run.title,
      run.ticks,
      run.tickUnit,
      run.replicate,
      run.seed,
    ),
  };
}
