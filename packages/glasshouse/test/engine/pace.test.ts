import { expect, test } from 'vitest';
import { isTimeToSave, USUAL_PACE } from '../../src/engine/pace.ts';

test.each([
  ['two seconds after the last save', 10, 2000, 60_000, true],
  ['not before', 10, 1999, 60_000, false],
  ['not before 50 times what it costs', 1000, 49_999, 60_000, false],
  ['after 50 times what it costs', 1000, 50_000, 60_000, true],
  ['not where little is left to lose', 1000, 50_000, 49_999, false],
])('%s', (_, takesMs, sinceMs, leftMs, due) => {
  expect(isTimeToSave(USUAL_PACE, takesMs, sinceMs, leftMs)).toBe(due);
});
