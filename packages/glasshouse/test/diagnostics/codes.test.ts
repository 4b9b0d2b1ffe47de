import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeDefinition } from '../../src/diagnostics/codes/define.ts';
import { CODES, diagnostic } from '../../src/diagnostics/codes.ts';
import { ALL_CODES, codeIndex, codePage } from '../../src/diagnostics/pages.ts';
import { ROOT } from '../house/run-tool.ts';

const PAGES = join(ROOT, 'docs/errors');

describe('docs/errors is what the registry says (npm test -- -u renews it)', () => {
  test.each(ALL_CODES)('%s', async (code) => {
    await expect(codePage(code)).toMatchFileSnapshot(join(PAGES, `${code}.md`));
  });

  test('the list, and no page of a code that is gone', async () => {
    await expect(codeIndex()).toMatchFileSnapshot(join(PAGES, 'README.md'));
    const pages = existsSync(PAGES) ? readdirSync(PAGES) : [];
    expect(pages.filter((page) => page !== 'README.md' && !(page.replace('.md', '') in CODES))).toEqual([]);
  });
});

test.each(ALL_CODES)('%s is well described', (code) => {
  const { title, explanation, badExample, goodExample }: CodeDefinition<never> = CODES[code];
  expect(code).toMatch(/^GH(1[0-7]|20|90)\d\d$/);
  expect(title).toMatch(/^[a-z].*[^.]$/);
  expect(explanation.length).toBeGreaterThan(60);
  expect(explanation).toMatch(/[.)`]$/);
  expect(badExample).not.toBe(goodExample ?? '');
  expect(badExample !== undefined || goodExample === undefined).toBe(true);
});

test('what the user wrote is quoted on one line and cut', () => {
  const { message } = diagnostic('GH1006', { key: `a\n  b ${'c'.repeat(1000)}` });
  expect(message).toBe(`the key \`a b ${'c'.repeat(56)}…\` is written twice in the same map`);
});

test('advice: that of the code, unless the finding has its own', () => {
  expect(diagnostic('GH1005', {}).help).toBe('use spaces; two for each level are usual');
  expect(diagnostic('GH1005', {}, undefined, { help: 'leave it out' }).help).toBe('leave it out');
  expect(diagnostic('GH1004', { problem: 'a comma too many' })).not.toHaveProperty('help');
});
