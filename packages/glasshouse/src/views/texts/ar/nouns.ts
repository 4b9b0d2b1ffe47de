import type { Subjects } from '../../../model/subjects.ts';
import { eitherOf } from '../either.ts';

/**
 * How those in a scheme are spoken of: persons, or units where firms and others are among them. Units are feminine: where a
 * verb or an adjective goes with the noun, both wordings stand in the sentence.
 */
export function nounsFor(subjects: Subjects) {
  const either = eitherOf(subjects);
  return {
    either,
    one: either('شخص', 'وحدة'),
    the: either('الشخص', 'الوحدة'),
    forThe: either('للشخص', 'للوحدة'),
    many: either('أشخاص', 'وحدات'),
    theMany: either('الأشخاص', 'الوحدات'),
    people: either('الناس', 'الوحدات'),
    another: either('شخص آخر', 'وحدة أخرى'),
    namesake: either('شخص يحمل الاسم نفسه', 'وحدة تحمل الاسم نفسه'),
  };
}

export type Nouns = ReturnType<typeof nounsFor>;
