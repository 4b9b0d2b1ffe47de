import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/codes.ts';
import { RunError } from '../../src/diagnostics/run-error.ts';
import { writeError } from '../../src/results/run-error.ts';

/** A disk that is always full. */
const FULL = '/dev/full';

describe.runIf(existsSync(FULL))('a full disk', () => {
  test('is told as such', async () => {
    expect(await translated(writeFile(FULL, 'x'))).toMatchObject({
      diagnostic: {
        code: 'GH2008',
        message: 'there is no room left on the disk that holds `runs/first`',
      },
    });
  });
});

test('what the system says goes into the message', async () => {
  expect(await translated(writeFile('/nowhere/at/all', 'x'))).toMatchObject({
    message: 'GH2003: `runs/first` cannot be written: no such file or directory',
  });
});

test('other errors, and those that are translated already, stay what they are', () => {
  for (const error of [
    new TypeError('a fault of ours'),
    new RunError(diagnostic('GH2009', { folder: 'x' })),
    'a text',
  ]) {
    expect(writeError(error, 'runs/first')).toBe(error);
  }
});

async function translated(attempt: Promise<unknown>): Promise<unknown> {
  return attempt.then(
    () => 'it succeeded',
    (error: unknown) => writeError(error, 'runs/first'),
  );
}
