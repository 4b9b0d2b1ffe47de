import type { Subjects } from '../../../model/subjects.ts';
import { eitherOf } from '../either.ts';

/** How those in a scheme are spoken of: persons, or units where firms and others are among them. */
export function nounsFor(subjects: Subjects) {
  const either = eitherOf(subjects);
  return {
    either,
    /** After a number, and before a stretch of time: نفر-ماه. */
    one: either('نفر', 'واحد'),
    person: either('شخص', 'واحد'),
    people: either('مردم', 'واحدها'),
    several: either('کسان', 'واحدها'),
    /** Before که and what follows it. */
    those: either('کسانی', 'واحدهایی'),
    some: either('کسی', 'واحدی'),
    none: either('هیچ کس', 'هیچ واحدی'),
    every: either('هر کس', 'هر واحد'),
    which: either('چه کسی', 'کدام واحد'),
  };
}

export type Nouns = ReturnType<typeof nounsFor>;
