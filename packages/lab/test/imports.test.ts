import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

const imports = globSync('**/*.{ts,svelte}', { cwd: SRC }).flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name]) => ({
    file,
    name: name!,
  }));
});

it('the lab takes from the package its interface for browsers, and nothing else of it', () => {
  const ofPackage = imports.filter(({ name }) => /glasshouse/.test(name));
  expect(ofPackage.length).toBeGreaterThan(20);
  expect(ofPackage.filter(({ name }) => name !== 'glasshouse/browser')).toEqual([]);
});

it('no import leads out of the sources of the lab', () => {
  const out = imports.filter(
    ({ file, name }) =>
      name.startsWith('.') && relative(SRC, join(SRC, dirname(file), name)).startsWith('..'),
  );
  expect(out).toEqual([]);
});

it('a feature takes nothing from another', () => {
  const crossing = imports.filter(({ file, name }) => {
    const own = /^features\/([^/]+)\//.exec(file)?.[1];
    if (own === undefined || !name.startsWith('.')) return false;
    const target = /^features\/([^/]+)\//.exec(join(dirname(file), name))?.[1];
    return target !== undefined && target !== own;
  });
  expect(crossing).toEqual([]);
});
