import type { Subjects } from '../../model/subjects.ts';

/** Picks between what is said of persons and what is said of units, firms and public bodies among them. */
export type Either = (ofPersons: string, ofUnits: string) => string;

export function eitherOf(subjects: Subjects): Either {
  return (ofPersons, ofUnits) => (subjects === 'persons' ? ofPersons : ofUnits);
}
