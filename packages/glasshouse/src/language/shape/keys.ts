import type { KeyForm } from './form.ts';

const LONGEST_NAME = 48;

/** Names of conduct, sources, lists and so on. */
export const IDENTIFIER_KEYS: KeyForm = {
  expected: 'an identifier such as `red-light`',
  rule: `small letters and digits, beginning with a letter, parts joined by \`-\`, at most ${LONGEST_NAME} characters`,
  pattern: `^(?=.{1,${LONGEST_NAME}}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$`,
};

/** Names of grades and of values of attributes, which may be single letters and numbers. */
export const VALUE_KEYS: KeyForm = {
  expected: 'a short name such as `adult` or `A`',
  rule: `letters and digits, parts joined by \`-\`, at most ${LONGEST_NAME} characters`,
  pattern: `^(?=.{1,${LONGEST_NAME}}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`,
};

/** Sizes of households. */
export const HOUSEHOLD_SIZE_KEYS: KeyForm = {
  expected: 'a household size from 1 to 8',
  rule: 'the size of a household is a number of persons from 1 to 8',
  pattern: '^[1-8]$',
};

/** Kinds of units beside persons. */
export const UNIT_KEYS: KeyForm = {
  expected: '`firm`, `public-body` or `social-organisation`',
  rule: 'beside persons the units are `firm`, `public-body` and `social-organisation`',
  pattern: '^(firm|public-body|social-organisation)$',
  choices: ['firm', 'public-body', 'social-organisation'],
};

/** How many firms one owner has. */
export const HOLDING_SIZE_KEYS: KeyForm = {
  expected: 'a number of firms from 1 to 8',
  rule: 'one owner has from 1 to 8 firms',
  pattern: '^[1-8]$',
};

/** What a name could be written as, or undefined when nothing of it is left. */
export function asIdentifier(name: string): string | undefined {
  const made = name
    .slice(0, 4 * LONGEST_NAME)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  return new RegExp(IDENTIFIER_KEYS.pattern).test(made) ? made : undefined;
}
