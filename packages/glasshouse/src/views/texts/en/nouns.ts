import type { Subjects } from '../../../model/subjects.ts';
import { eitherOf } from '../either.ts';

/** What those whom a scheme lists and scores are called: persons, or units where firms and others are among them. */
export function nounsFor(subjects: Subjects) {
  const either = eitherOf(subjects);
  return {
    /** Where no noun below fits. */
    either,
    one: either('person', 'unit'),
    many: either('persons', 'units'),
    people: either('people', 'units'),
    /** All whom the scheme has to do with. */
    them: either('people', 'those in it'),
    everybody: either('everybody', 'every unit'),
    who: either('who', 'that'),
    whom: either('whom', 'which'),
  };
}

export type Nouns = ReturnType<typeof nounsFor>;
