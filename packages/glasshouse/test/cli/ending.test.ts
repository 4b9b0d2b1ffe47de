import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EXIT, endWith } from '../../src/cli/ending.ts';
import { showProgram } from '../../src/cli/program-text.ts';
import { diagnostic } from '../../src/diagnostics/codes.ts';
import { Fault } from '../../src/diagnostics/fault.ts';
import { foreign } from '../../src/diagnostics/phrases.ts';

const folder = mkdtempSync(join(tmpdir(), 'glasshouse-ending-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = `${Array.from({ length: 500 }, (_, line) => `line ${line}`).join('\n')}\n`;
const FOUND = diagnostic('GH9003', { program: 'mine', reason: foreign('type mismatch') });

let stderr = '';
let stdout = '';
beforeEach(() => {
  stderr = '';
  stdout = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test('a fault with a program: its code, the program, exit code 3', () => {
  expect(endWith(new Fault(FOUND, { program: 'program mine\n' }), { json: false })).toBe(EXIT.fault);
  expect(stderr).toMatch(/GH9003.*`mine` is not valid/);
  expect(stderr.trimEnd()).toMatch(/\nprogram mine$/);
});

test('as JSON, the program is beside it', () => {
  expect(endWith(new Fault(FOUND, { program: 'program mine\n' }), { json: true })).toBe(EXIT.fault);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'GH9003' }] });
  expect(stderr).toBe('program mine\n');
});

test('a long program is in a file that is named', () => {
  const [, file] = /^The program is in (.*)$/.exec(showProgram(LONG, folder))!;
  expect(readFileSync(file!, 'utf8')).toBe(LONG);
});

test('or on the terminal after all, where no file can be written', () => {
  expect(showProgram(LONG, join(folder, 'nowhere'))).toBe(LONG.trimEnd());
});

test('any other error is a fault of ours, too', () => {
  expect(endWith(new TypeError('x is undefined'), { json: false })).toBe(EXIT.fault);
  expect(stderr).toMatch(/GH9001.*x is undefined/);
});
