import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/metrics/case-file/types.ts';
import { renderCasePage } from '../../src/views/case-file/page.ts';
import { renderCaseText } from '../../src/views/case-file/terminal.ts';
import { widthOf } from '../../src/views/text-layout.ts';
import { busiest } from './small-cases.ts';

const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;\u202e\u0007`;

const HARMFUL = ['\u202e', '\u0007'];

let files: CaseFile[];
let hostile: CaseFile[];
beforeAll(() => {
  files = busiest('');
  hostile = busiest(HOSTILE);
});

test('a busy life has every section', () => {
  const text = renderCaseText(files[0]!);
  for (const heading of [
    'Who this is',
    'What happened, and what the file knows',
    'Records under this name',
    'Lists',
    'What was denied and granted',
    'What the file does not know',
    'Notice and objection',
    'What would have happened without errors',
    'Where this comes from',
  ])
    expect(text).toContain(heading);
  expect(text).toContain(files[0]!.person.code);
});

test.each([40, 60, 100, 140])('no line is wider than %i columns', (width) => {
  for (const file of files) {
    const text = renderCaseText(file, { width });
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  }
});

test('colour changes nothing but colour', () => {
  const colored = renderCaseText(files[0]!, { color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of terminals
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(renderCaseText(files[0]!));
});

describe('the page', () => {
  test('loads nothing and runs nothing', () => {
    for (const file of files) {
      const page = renderCasePage(file);
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
      expect(page).not.toContain('://');
      expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
    }
  });

  test('texts of the regime stay texts', () => {
    const tags = (text: string) => new Set([...text.matchAll(/<([a-zA-Z]\w*)/g)].map(([, name]) => name));
    for (const [index, file] of hostile.entries()) {
      const page = renderCasePage(file);
      expect(tags(page)).toEqual(tags(renderCasePage(files[index]!)));
      for (const harmful of HARMFUL) expect(page).not.toContain(harmful);
    }
  });
});

test('what a title says cannot move the cursor', () => {
  for (const file of hostile)
    for (const harmful of HARMFUL) expect(renderCaseText(file)).not.toContain(harmful);
});
