import type { Model } from 'glasshouse/browser';
import { texts } from '../../texts/texts.svelte.ts';

/** A grade as it is spoken of: `A`, `BBB`; by its title where its id is a word of English. */
export function gradeName({ id, title }: Model['grades'][number]): string {
  return /^[A-Z]{1,3}[+-]?$/.test(id) ? id : texts.ofPackage.explain.quoted(title);
}
