import type { UnitType } from '../../../model/units.ts';

/** What each type of unit is called, one and many. */
export const UNITS: Readonly<Record<UnitType, readonly [one: string, many: string]>> = {
  person: ['person', 'persons'],
  firm: ['firm', 'firms'],
  'public-body': ['public body', 'public bodies'],
  'social-organisation': ['social organisation', 'social organisations'],
};
