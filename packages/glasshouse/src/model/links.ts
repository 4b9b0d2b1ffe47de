/** From a unit to other units of its community, as `any(LINK, ...)` names them. */
export const LINKS = [
  'household',
  'neighbours',
  'friends',
  'employer',
  'firms',
  'representative',
  'holding',
] as const;

export type Link = (typeof LINKS)[number];

/**
 * Whom a consequence reaches, seen from the unit that it falls on, and the link by which those find that unit again.
 */
export const REACHES = {
  household: 'household',
  staff: 'employer',
  representative: 'firms',
  firms: 'representative',
  holding: 'holding',
  friends: 'friends',
  neighbours: 'neighbours',
} as const satisfies Record<string, Link>;

export type Reach = keyof typeof REACHES;
