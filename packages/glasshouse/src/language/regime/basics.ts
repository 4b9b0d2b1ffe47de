import { entries } from '../shape/collections.ts';
import { VALUE_KEYS } from '../shape/keys.ts';
import { key, record } from '../shape/record.ts';
import { oneOf, text } from '../shape/scalars.ts';
import type { Infer } from '../shape/shape.ts';

/** Words for people, in the languages of the house. */
export const localized = record('a text in several languages', {
  required: { en: key('In English.', text) },
  optional: {
    zh: key('In Chinese.', text),
    ar: key('In Arabic.', text),
    fa: key('In Persian.', text),
  },
});

export type LocalizedText = Infer<typeof localized>;

/** The key `title`, which most constructs have. */
export const titleKey = key('What people read in place of the name, in several languages.', localized);

/** Titles of names that have no place for one where they are defined. */
export const titles = entries('a name', localized, VALUE_KEYS);

const CONDUCT_DOMAINS = [
  'administrative',
  'commercial',
  'social',
  'judicial',
  'political',
  'online',
  'health',
] as const;

/** Areas of life to which conduct belongs. */
export const conductDomain = oneOf(...CONDUCT_DOMAINS);

const CONSEQUENCE_DOMAINS = [...CONDUCT_DOMAINS, 'transport', 'education', 'employment'] as const;
export type Domain = (typeof CONSEQUENCE_DOMAINS)[number];

/** Areas of life in which a consequence falls. */
export const consequenceDomain = oneOf(...CONSEQUENCE_DOMAINS);
