import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { wasm } from '../../src/backends/wasm/index.ts';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const FILE = fileURLToPath(new URL('../../../../conformance/good/responses.yaml', import.meta.url));
const TEXT = readFileSync(FILE, 'utf8');
const PERSONS = 20_000;

const run = (...settings: string[]): Simulated =>
  simulate(modelOfText(TEXT, settings), { persons: PERSONS, backend: wasm });

const whole = run();

test('gaming: those who were told and stand low do good for the points, and the score rises', () => {
  const without = run('response.gaming=remove');
  expect(whole.total('induced/good-deed')).toBeGreaterThan(PERSONS / 100);
  expect(without.total('induced/good-deed')).toBe(0);
  expect(whole.last('score-sum/truth')).toBeGreaterThan(without.last('score-sum/truth'));
});

test('avoidance: people leave a watched service after what happens to them and their friends, and are seen less', () => {
  const without = run('states.phone.changes.leaves=remove');
  const seen = (of: Simulated) => 1 - of.total('unseen/complaint') / of.total('acts/complaint');
  expect(whole.last('state/phone/elsewhere')).toBeGreaterThan(PERSONS / 10);
  expect(without.last('state/phone/elsewhere')).toBe(0);
  expect(seen(whole)).toBeLessThan(seen(without) - 0.05);
});

test('chilling: lawful acts of the domains that are named become fewer, and no others', () => {
  expect(whole.total('chilled/complaint')).toBeGreaterThan(PERSONS / 10);
  expect(whole.total('chilled/gathering')).toBeGreaterThan(0);
  for (const other of ['visit', 'good-deed']) expect(whole.total(`chilled/${other}`)).toBe(0);
  // Half as strong on everybody as on nobody, by the same dice.
  const strong = run('response.chilling.reduces=90 %');
  expect(strong.total('chilled/complaint')).toBeGreaterThan(1.5 * whole.total('chilled/complaint'));
});

test('deterrence acts on all that is unlawful', () => {
  for (const kind of ['arrears', 'permit-breach', 'contempt'])
    expect(whole.total(`deterred/${kind}`), kind).toBeGreaterThan(0);
});

test('protest: what happens to friends brings the bold to the street', () => {
  const without = run('response.protest=remove');
  expect(whole.total('induced/gathering')).toBeGreaterThan(PERSONS / 100);
  expect(whole.total('acts/gathering')).toBeGreaterThan(2 * without.total('acts/gathering'));
});
