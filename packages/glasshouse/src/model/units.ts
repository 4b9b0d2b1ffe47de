/** What a unit can be, in the order in which the units of a community stand. */
export const UNIT_TYPES = ['person', 'firm', 'public-body', 'social-organisation'] as const;

export type UnitType = (typeof UNIT_TYPES)[number];

/** The attribute that says what kind of organisation employs a person; only where there are organisations. */
export const EMPLOYER = 'employer';

/** The value of that attribute for persons without an employer, and for organisations. */
export const NO_EMPLOYER = 'none';
