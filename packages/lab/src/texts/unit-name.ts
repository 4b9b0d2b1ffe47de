import type { UnitType } from 'glasshouse/browser';
import { t, texts } from './texts.svelte.ts';

const NAMES = {
  person: 'crowd.person',
  firm: 'crowd.firm',
  'public-body': 'crowd.publicBody',
  'social-organisation': 'crowd.socialOrganisation',
} as const;

/** What somebody is called: their number, and what they are; the number alone where that is not known. */
export function unitName(unit: number, type?: UnitType): string {
  return t(type === undefined ? 'crowd.unit' : NAMES[type], { number: texts.format.count(unit) });
}
