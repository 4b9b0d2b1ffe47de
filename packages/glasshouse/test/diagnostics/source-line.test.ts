import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { showLine } from '../../src/diagnostics/source-line.ts';

const anyText = string({ unit: 'binary', maxLength: 1500 });

test('any text with any span gives one line of bearable width, with the mark inside or just behind it', () => {
  const anyOffset = integer({ min: 0, max: 2000 });
  assert(
    property(anyText, anyOffset, anyOffset, (text, from, length) => {
      const position = (offset: number) => ({ offset, line: 1, column: 1 });
      const span = { file: 'a', start: position(from), end: position(from + length) };
      const shown = showLine(text, span);
      expect(shown.text).not.toMatch(/[\n\r\t]/);
      expect(shown.markWidth).toBeGreaterThanOrEqual(1);
      expect(shown.markStart + shown.markWidth).toBeLessThanOrEqual(104);
    }),
  );
});
