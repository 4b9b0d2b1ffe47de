import type { Attribute } from './types.ts';

/** The column that holds an attribute; the group has one of its own, since observation is by group. */
export function columnOf(attribute: Attribute): string {
  return attribute.id === 'group' ? 'group' : `attribute/${attribute.id}`;
}
