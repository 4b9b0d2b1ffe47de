import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personCode } from '../../src/population/identity-codes.ts';
import { glasshouse } from '../support/command.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-person-'));
  const size = ['--population', '2000', '--ticks', '6', '--out', 'town'];
  expect((await glasshouse(['run', 'spc-defaulters', ...size], folder)).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('person', { timeout: 60_000 }, () => {
  it('prints the case file, for people and for programs', async () => {
    const { code, stdout, stderr } = await glasshouse(['person', 'town', '42'], folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Case file ${personCode(42)}`);
    const json = await glasshouse(['person', 'town', personCode(42), '--json'], folder);
    expect(JSON.parse(json.stdout)).toMatchObject({
      run: { folder: 'town', regime: 'spc-defaulters', replicate: 0, persons: 2000, ticks: 6 },
      person: { unit: 42, code: personCode(42), community: 0 },
      happenings: expect.any(Array),
      records: expect.any(Array),
      lists: expect.arrayContaining([expect.objectContaining({ id: 'defaulters', kind: 'black' })]),
      redress: { hasNotice: true, hasObjection: true },
      without: { overlay: 'perfect-information' },
    });
  });

  it('writes a page, and never over a file that exists', async () => {
    const { code, stdout } = await glasshouse(
      ['person', 'town', '7', '--html', 'seven.html', '--language', 'ar'],
      folder,
    );
    expect([code, stdout]).toEqual([0, 'seven.html\n']);
    const page = readFileSync(join(folder, 'seven.html'), 'utf8');
    expect(page).toContain(personCode(7));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('مرحلة العمر');
    const again = await glasshouse(['person', 'town', '8', '--html', 'seven.html'], folder);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('GH2015');
    expect(readFileSync(join(folder, 'seven.html'), 'utf8')).toBe(page);
    const nowhere = await glasshouse(['person', 'town', '8', '--html', 'no/where.html'], folder);
    expect(nowhere.stderr).toContain('GH2003');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('finds persons', async () => {
    const { code, stdout } = await glasshouse(['person', 'town', '--like', 'life == "adult"'], folder);
    expect(code).toBe(0);
    expect(stdout.match(/^\d{17}[\dX] /gm)).toHaveLength(10);
    const words = ['person', 'town', '--like', 'life == "adult"', '--limit', '3', '--json'];
    const { persons } = JSON.parse((await glasshouse(words, folder)).stdout);
    expect(persons).toHaveLength(3);
  });

  it.each([
    [['person', 'town'], /give a code, or --like/],
    [['person', 'town', '1', '--like', 'true'], /and not both/],
    [['person', 'town', '--like', 'true', '--html', 'x.html'], /GH2007/],
    [['person', 'town', '--like', 'on(defaulter)'], /GH1201[\s\S]*defaulters/],
    [['person', 'town', '2000'], /GH2014/],
    [['person', 'town', '1', '--replicate', '1'], /GH2007/],
    [['person', 'nowhere', '1'], /GH2004/],
  ])('%j ends with 2', async (args, message) => {
    const ended = await glasshouse(args, folder);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.code).toBe(2);
  });
});
