import type { Attribute, State } from './types.ts';

/** The column that holds an attribute; the group has one of its own, since observation is by group. */
export function columnOf(attribute: Attribute): string {
  return attribute.id === 'group' ? 'group' : `attribute/${attribute.id}`;
}

/** The column with the value that a person's state begins with, where the population draws it. */
export function startColumn(state: State): string {
  return `start/${state.id}`;
}

/** Attribute of a person: how many bodies where they live apply a consequence (1 or 0 where a region does as a whole). */
export const adoptionColumn = (consequence: string): string => `adoption/${consequence}`;
