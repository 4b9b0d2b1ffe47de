import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseFile, openRun, person, personsLike, run } from '../../src/index.ts';
import { organisationCode, personCode } from '../../src/population/identity-codes.ts';
import { renderCaseText } from '../../src/views/case-file/terminal.ts';
import { goodRegimes } from '../support/regimes.ts';

/** 85 persons, 12 firms, 2 public bodies and a social organisation; all are traced. */
const UNITS = 100;
const FIRM = 88;

describe('a run with organisations', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-organisations-'));
  const dir = join(folder, 'run');
  const text = goodRegimes().find(([id]) => id === 'subjects')![1];
  beforeAll(async () => {
    const regime = { file: 'subjects.yaml', text };
    await run({ regime, population: UNITS, seed: 4, replicates: 1, out: dir });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const linked = ({ person: { links } }: CaseFile, link: string) =>
    links.find((one) => one.link === link)?.to ?? [];

  it('names each traced unit by the code of its type', async () => {
    const rows = await (await openRun(dir)).panel();
    const codes = new Map(rows.map(({ unit, code }) => [unit, code]));
    expect([...codes.keys()].some((unit) => unit >= 85)).toBe(true);
    for (const [unit, code] of codes) {
      const type = unit < 97 ? 'firm' : unit < 99 ? 'public-body' : 'social-organisation';
      expect(code).toBe(unit < 85 ? personCode(unit) : organisationCode(unit, type));
    }
  });

  it('has a case file of a firm, which leads to its people and back', async () => {
    const firm = await person(dir, organisationCode(FIRM));
    expect(firm).toEqual(await person(dir, FIRM));
    expect(firm.person).toMatchObject({ unit: FIRM, type: 'firm', code: organisationCode(FIRM) });
    const [head] = linked(firm, 'representative');
    expect(head!.code).toBe(personCode(head!.unit));
    const owner = await person(dir, head!.code);
    expect(linked(owner, 'firms').map(({ unit }) => unit)).toContain(FIRM);
    const sisters = linked(firm, 'holding').map(({ unit }) => unit);
    expect(linked(owner, 'firms').map(({ unit }) => unit)).toEqual([...sisters, FIRM].sort((a, b) => a - b));
    const words = renderCaseText(firm);
    expect(words).toContain('Firm 88 of 100');
    expect(words).toContain(`Legal representative  ${head!.code} (person ${head!.unit})`);
    expect(words).not.toContain('Household');
  });

  it('knows where people work', async () => {
    const staff = await personsLike(dir, 'any(employer, type == "public-body")', { limit: 3 });
    for (const { code } of staff.persons) {
      const [body] = linked(await person(dir, code), 'employer');
      expect(body).toMatchObject({ type: 'public-body' });
      expect(body!.code).toBe(organisationCode(body!.unit, 'public-body'));
    }
    expect(staff.persons).toHaveLength(3);
  });

  it.each([
    ['a firm by the code of a person', personCode(FIRM), 'GH2013'],
    ['a person by the code of a firm', organisationCode(7), 'GH2013'],
    ['a firm by the code of a body', organisationCode(FIRM, 'public-body'), 'GH2013'],
    ['a code with a slip in it', organisationCode(FIRM).slice(0, 17).concat('0'), 'GH2013'],
    ['the code of a firm that may be real', '91110101MA0000000X', 'GH1603'],
  ])('refuses %s', async (_, code, expected) => {
    await expect(person(dir, code)).rejects.toMatchObject({ diagnostic: { code: expected } });
  });
});
