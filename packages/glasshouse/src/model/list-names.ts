import type { RegimeDocument } from '../language/regime.ts';

/** Names of lists and of their copies, in the order in which they are worked through. */
export function listNames({ lists, copies }: RegimeDocument): string[] {
  return [...(lists ?? []), ...(copies ?? [])].map(({ key }) => key);
}
