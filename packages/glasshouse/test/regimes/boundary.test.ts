import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regimeSchema } from '../../src/language/json-schema.ts';
import { prepare } from '../../src/library/prepare.ts';
import { isAssignable, personCode } from '../../src/population/identity-codes.ts';
import { modelOf, REGIMES } from '../support/regimes.ts';

fc.configureGlobal({ seed: 20140614 });

const GOOD = readFileSync(
  fileURLToPath(new URL('../../../../conformance/good/small-town.yaml', import.meta.url)),
  'utf8',
);

/** The boundary of the product (README): nothing real can be loaded, scored, listed or watched. */
describe('the boundary', () => {
  it.each(REGIMES)('%s has abstract groups only', (id) => {
    for (const attribute of modelOf(id).population.attributes) {
      if (attribute.id === 'group' && attribute.kind === 'labels') {
        for (const label of attribute.labels) expect(label).toMatch(/^[A-Z]$/);
      }
    }
  });

  it('refuses attributes that stand for real groups, also inside longer names', () => {
    for (const name of ['ethnicity', 'religion', 'ethnic-group', 'home-language', 'race']) {
      const text = GOOD.replace(
        '    zeal: {',
        `    ${name}: { values: { X: { published: 100 %, source: law } } }\n    zeal: {`,
      );
      expect(prepare({ regime: { file: 'x.yaml', text } }).diagnostics.map(({ code }) => code)).toContain(
        'GH1601',
      );
    }
  });

  it('refuses group labels that are words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,12}$/), (label) => {
        const text = GOOD.replace('group: { values: { A:', `group: { values: { ${label}:`);
        expect(prepare({ regime: { file: 'x.yaml', text } }).diagnostics.map(({ code }) => code)).toContain(
          'GH1602',
        );
      }),
      { numRuns: 50 },
    );
  });

  it('has no key in the language that could name rows, files or addresses to load', () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') for (const name of Object.keys(inner as object)) keys.add(name);
        collect(inner);
      }
    };
    collect(regimeSchema());
    expect(keys.size).toBeGreaterThan(40);
    for (const key of keys)
      expect(key).not.toMatch(
        /^(import|load|file|files|rows|csv|parquet|url|people|names|faces|images|words|messages)$/,
      );
  });

  it('gives everybody a code that cannot be anyone’s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (unit) => {
        const code = personCode(unit);
        expect(code).toMatch(/^\d{17}[\dX]$/);
        expect(isAssignable(code)).toBe(false);
      }),
    );
  });
});
