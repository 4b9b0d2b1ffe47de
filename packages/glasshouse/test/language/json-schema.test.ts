import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { overlaySchema, regimeSchema } from '../../src/language/json-schema.ts';
import { ROOT } from '../house/run-tool.ts';
import { regimeWith, SHIPPED, shipped } from './loading.ts';

const ajv = new Ajv({ strict: false });
const isRegime = ajv.compile(regimeSchema());
const isOverlay = ajv.compile(overlaySchema());

describe('the schemas in docs are those of the language', () => {
  test.each([
    ['regime', regimeSchema()],
    ['overlay', overlaySchema()],
  ])('%s', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      join(ROOT, `docs/${name}.schema.json`),
    );
  });
});

describe('accepts what is shipped', () => {
  test.each(SHIPPED)('%s', (id) => {
    expect(isRegime(parse(shipped(id).text)), JSON.stringify(isRegime.errors)).toBe(true);
  });

  test('perfect-information', () => {
    const text = shipped('perfect-information', 'overlay').text;
    expect(isOverlay(parse(text)), JSON.stringify(isOverlay.errors)).toBe(true);
  });
});

describe('accepts', () => {
  test.each([
    ['the least regime', regimeWith('')],
    [
      'a file that says only what differs',
      'glasshouse: 1\nid: x\nextends: suining-2010\nlists: { barred: { exit: remove } }',
    ],
    ['the end of a range without a unit', regimeWith('redress: { notice: { assumed: 5 %, range: [1, 9] } }')],
  ])('%s', (_name, text) => {
    expect(isRegime(parse(text)), JSON.stringify(isRegime.errors)).toBe(true);
  });
});

describe('refuses', () => {
  test.each([
    ['an unknown key', regimeWith('conducts: {}')],
    ['an unknown key within', regimeWith('conduct: { a: { domian: social } }')],
    ['a missing key', 'glasshouse: 1\nid: x'],
    ['a name with capitals', regimeWith('observe: { Told: { when: told } }')],
    ['a word that is not one of those', regimeWith('').replace('tick: month', 'tick: moon')],
    ['a number without origin', regimeWith('redress: { notice: 5 % }')],
    ['an assumption without a range', regimeWith('redress: { notice: { assumed: 5 % } }')],
    [
      'a share in place of a rate',
      regimeWith('response: { a: { acts-on: all, adds: { published: 1 %, source: b } } }'),
    ],
    ['both forms', regimeWith('grades: { A: { from: { published: 1, source: b }, otherwise: true } }')],
    ['a removal from nothing', regimeWith('observe: { told: remove }')],
    [
      'an unknown key in what differs',
      'glasshouse: 1\nid: x\nextends: y\nlists: { barred: { exits: remove } }',
    ],
  ])('%s', (_name, text) => {
    expect(isRegime(parse(text))).toBe(false);
  });

  test('an unknown key in an overlay', () => {
    const text = (key: string) =>
      `glasshouse: 1\noverlay: a\ntitle: { en: A }\nchange: { sources: { b: { ${key}: all } } }`;
    expect(isOverlay(parse(text('sees')))).toBe(true);
    expect(isOverlay(parse(text('seees')))).toBe(false);
  });
});
