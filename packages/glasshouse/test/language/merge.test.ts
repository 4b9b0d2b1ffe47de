import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_NODES } from '../../src/language/limits.ts';
import type { MapNode, Node } from '../../src/language/located.ts';
import { merge } from '../../src/language/merge.ts';
import { parseYaml } from '../../src/language/yaml.ts';
import { places } from './loading.ts';

fc.configureGlobal({ seed: 20140614 });

function tree(text: string): MapNode {
  const { root, diagnostics } = parseYaml('f', text);
  if (root?.kind !== 'map') throw new Error(JSON.stringify(diagnostics));
  return root;
}

/** The tree as plain data, keys in their order. */
function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'sequence') return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key, plain(value)]);
}

function merged(base: string, change: string): unknown {
  const { root, diagnostics } = merge(tree(base), tree(change), 'the base');
  return diagnostics.length > 0 ? places(diagnostics) : plain(root);
}

describe('changes over a base', () => {
  test.each([
    ['maps are merged', '{ a: { b: 1, c: 2 } }', '{ a: { c: 3, d: 4 } }', '{ a: { b: 1, c: 3, d: 4 } }'],
    ['scalars and lists are replaced', '{ a: 1, b: [1, 2] }', '{ a: [3], b: 4 }', '{ a: [3], b: 4 }'],
    ['a list is not merged', '{ a: [1, 2] }', '{ a: [3] }', '{ a: [3] }'],
    ['an entry is removed', '{ a: { b: 1, c: 2 } }', '{ a: { b: remove } }', '{ a: { c: 2 } }'],
    ['a map goes with its last entry', '{ a: { b: 1 }, c: 2 }', '{ a: { b: remove } }', '{ c: 2 }'],
    ['between quotes it is a text', '{ a: 1 }', '{ a: "remove" }', '{ a: "remove" }'],
    ['every entry is removed', '{ a: { b: 1, c: 2 } }', '{ a: { "*": remove, d: 3 } }', '{ a: { d: 3 } }'],
    [
      'every entry is changed',
      '{ a: { b: { x: 1 }, c: { y: 2 } } }',
      '{ a: { "*": { x: 3 } } }',
      '{ a: { b: { x: 3 }, c: { y: 2, x: 3 } } }',
    ],
    ['every entry of what is not there is nothing', '{ b: 1 }', '{ a: { "*": { x: 3 } } }', '{ b: 1 }'],
    ['every entry comes first', '{ a: { b: 1, c: 2 } }', '{ a: { c: 5, "*": 3 } }', '{ a: { b: 3, c: 5 } }'],
    [
      'an entry may be removed after every entry was',
      '{ a: { b: 1, c: 2 } }',
      '{ a: { "*": 3, c: remove } }',
      '{ a: { b: 3 } }',
    ],
    [
      'a number is replaced whole',
      '{ a: { published: 1, source: b } }',
      '{ a: { assumed: 2, range: [1, 3] } }',
      '{ a: { assumed: 2, range: [1, 3] } }',
    ],
    [
      'a part of a number is changed',
      '{ a: { assumed: 2, range: [1, 3], note: n } }',
      '{ a: { range: [0, 9] } }',
      '{ a: { assumed: 2, range: [0, 9], note: n } }',
    ],
    ['a text is replaced whole', '{ a: { en: A, zh: B } }', '{ a: { en: C } }', '{ a: { en: C } }'],
    ['a translation is added', '{ a: { en: A } }', '{ a: { zh: B } }', '{ a: { en: A, zh: B } }'],
    [
      'an entry that is called as a number is',
      '{ a: { published: { x: 1 } } }',
      '{ a: { published: { y: 2 } } }',
      '{ a: { published: { x: 1, y: 2 } } }',
    ],
  ])('%s', (_name, base, change, expected) => {
    expect(merged(base, change)).toEqual(plain(tree(expected)));
  });

  test.each([
    ['what is not there', '{ a: { b: 1 } }', '{ a: { c: remove } }', 'GH1206 1:8'],
    ['what is not there at any depth', '{ a: 1 }', '{ x: { y: { z: remove } } }', 'GH1206 1:13'],
  ])('cannot remove %s', (_name, base, change, expected) => {
    expect(merged(base, change)).toEqual([expected]);
  });

  test('a change to every entry cannot grow without bound', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: {}`).join(', ');
    const base = tree(`{ a: { ${many(600)} } }`);
    const change = tree(`{ a: { "*": { ${many(600)} } } }`);
    expect(places(merge(base, change, 'the base').diagnostics)).toEqual(['GH1011 1:1']);
    expect(600 * 600).toBeGreaterThan(MAX_NODES);
  });

  test('each part keeps its place', () => {
    const { root } = merge(tree('{ a: { b: 1 } }'), { ...tree('{ a: { b: 22 } }') }, 'the base');
    expect(root.entries[0]?.value).toMatchObject({ entries: [{ key: 'b', value: { text: '22' } }] });
  });
});

const key = fc.constantFrom('a', 'b', 'c', 'd');
const value = fc.letrec<{ value: unknown; map: unknown }>((tie) => ({
  value: fc.oneof(
    fc.constantFrom('1', '2', 'x'),
    fc.array(fc.constantFrom('1', '2'), { maxLength: 2 }),
    tie('map'),
  ),
  map: fc.dictionary(key, tie('value'), {
    minKeys: 1,
    maxKeys: 3,
    depthIdentifier: 'm',
    noNullPrototype: true,
  } as object),
}));
const maps = value.map.map((data) => tree(JSON.stringify(data)));

describe('laws', () => {
  test('nothing changes nothing', () => {
    fc.assert(
      fc.property(maps, (base) => {
        expect(plain(merge(base, tree('{}'), 'f').root)).toEqual(plain(base));
      }),
    );
  });

  test('the same again changes nothing', () => {
    fc.assert(
      fc.property(maps, (base) => {
        expect(plain(merge(base, base, 'f').root)).toEqual(plain(base));
      }),
    );
  });

  test('it does not matter whether changes are merged first', () => {
    const sorted = (node: Node): unknown =>
      node.kind === 'map'
        ? node.entries
            .map(({ key, value }) => [key, sorted(value)])
            .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
        : plain(node);
    fc.assert(
      fc.property(maps, maps, maps, (a, b, c) => {
        const left = merge(merge(a, b, 'f').root, c, 'f').root;
        const right = merge(a, merge(b, c, 'f').root, 'f').root;
        fc.pre(!replacesThenMerges(a, b, c));
        expect(sorted(left)).toEqual(sorted(right));
      }),
    );
  });

  test('to remove everything and add something is to have that alone', () => {
    fc.assert(
      fc.property(maps, maps, (base, added) => {
        const cleared = merge(tree('{ z: 1 }'), tree('{ "*": remove }'), 'f').root;
        expect(cleared.entries).toEqual([]);
        const change = { ...added, entries: [...tree('{ "*": remove }').entries, ...added.entries] };
        expect(plain(merge(base, change, 'f').root)).toEqual(plain(added));
      }),
    );
  });
});

/** A map over a scalar over a map forgets the first map, unless the last two are merged before. */
function replacesThenMerges(a: Node, b: Node, c: Node): boolean {
  if (c.kind !== 'map') return false;
  if (b.kind !== 'map') return a.kind === 'map';
  return b.entries.some(({ key, value }) => {
    const before = a.kind === 'map' ? a.entries.find((entry) => entry.key === key)?.value : undefined;
    const after = c.entries.find((entry) => entry.key === key)?.value;
    return before !== undefined && after !== undefined && replacesThenMerges(before, value, after);
  });
}
