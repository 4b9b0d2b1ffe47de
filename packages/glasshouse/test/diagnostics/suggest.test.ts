import { expect, test } from 'vitest';
import { nearestName } from '../../src/diagnostics/suggest.ts';

const KEYS = ['sees', 'coverage', 'delay', 'false-records', 'namesakes', 'title'];

test.each([
  ['coverge', 'coverage'],
  ['coveraeg', 'coverage'],
  ['dealy', 'delay'],
  ['seen', 'sees'],
  ['FALSE_RECORDS', 'false-records'],
  ['falserecord', 'false-records'],
  ['namesake', 'namesakes'],
])('%s → %s', (name, expected) => {
  expect(nearestName(name, KEYS)).toBe(expected);
});

test.each(['weather', 'x', '', 'accuracy', '宁', 'c'.repeat(1_000_000)])('nothing is near %.20s', (name) => {
  expect(nearestName(name, KEYS)).toBeUndefined();
});

test('the first of equally near names, and never the name itself', () => {
  expect(nearestName('lists', ['list-a', 'listb', 'listc', 'lists'])).toBe('listb');
});

test('short names are not guessed', () => {
  expect(nearestName('a', ['b'])).toBeUndefined();
  expect(nearestName('a', ['A'])).toBe('A');
});
