import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveAgain } from '../../src/engine/live-again.ts';
import {
  type CaseFile,
  openRun,
  type PanelRow,
  person,
  personsLike,
  type RunRequest,
  run,
} from '../../src/index.ts';
import { openAgain } from '../../src/library/again.ts';
import { makeJob } from '../../src/library/job.ts';
import { traceUnit } from '../../src/library/trace.ts';
import { personCode } from '../../src/population/identity-codes.ts';

/** One regime of each coupling: unit, community, nation. Two communities, the second of 1,500 persons. */
const REGIMES = ['bench-w1', 'spc-defaulters', 'suining-2010'] as const;
const SIZE = { population: 67_036, ticks: 8, seed: 11, replicates: 2 };
const WIDE = 300;

/** What is set makes governance react within the few ticks, and touches what the overlay of the other life takes away. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  'suining-2010': ['conduct.protest.rate=1 %/year', 'sources.traffic-police.coverage=50 %'],
};

/** Everybody is mistaken for their namesake as often as not, and files lapse and are corrected. */
const MISTAKEN = `
glasshouse: 1
id: mistaken
title: { en: Mistaken for others }
tick: month
horizon: 18 months
bibliography: { test: { title: A test, mark: A } }
population:
  size: 1000
  attributes: { age: { values: { child: { published: 20 %, source: test }, adult: { published: 80 %, source: test } } } }
  subjects: age == "adult"
conduct:
  littering: { domain: administrative, rate: { published: 10 %/month, source: test } }
  helping: { domain: social, lawful: true, good: true, rate: { published: 5 %/month, source: test } }
sources:
  wardens:
    sees: [littering, helping]
    coverage: { published: 60 %, source: test }
    delay: { published: 1 month, source: test }
    false-records: { published: 4 %/month, source: test }
    namesakes: { published: 40 %, source: test }
  neighbours:
    sees: [littering]
    coverage: { published: 30 %, source: test }
score:
  start: { published: 100, source: test }
  points:
    littering: { points: { published: -10, source: test }, retention: { published: 4 months, source: test } }
    helping: { points: { published: 5, source: test } }
grades: { good: { from: { published: 80, source: test } }, poor: { otherwise: true } }
lists:
  barred: { kind: black, entry: [{ when: grade == "poor" }], exit: grade != "poor" }
consequences:
  no-bus: { kind: sanction, domain: transport, when: on(barred), uses: { published: 40 %/month, source: test } }
redress:
  notice: { published: 50 %, source: test }
  objection: { rate: { published: 30 %/month, source: test }, upheld: { published: 70 %, source: test } }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-person-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const made = async (name: string, request: RunRequest): Promise<string> =>
  (await run({ workers: 2, ...request, out: join(folder, name) })).out;

const plain = (rows: readonly PanelRow[]) =>
  rows.map(({ tick, stage, what, subject, value }) => ({ tick, stage, what, subject, value }));

describe.each(REGIMES)('%s', { timeout: 240_000 }, (regime) => {
  const settings = SETTINGS[regime] ?? [];
  let dir: string;
  let wide: PanelRow[];
  beforeAll(async () => {
    dir = await made(regime, { regime, settings, ...SIZE, panel: 10 });
    const all = await made(`${regime}-wide`, { regime, settings, ...SIZE, replicates: 1, panel: WIDE });
    wide = await (await openRun(all)).panel();
  }, 240_000);

  it('the life of everybody on the panel, and beyond it, is the one that was lived', async () => {
    const stored = await (await openRun(dir)).panel();
    const again = await openAgain(dir);
    for (let unit = 0; unit < WIDE; unit += unit < 10 ? 3 : 58) {
      const { trace } = traceUnit(again, again.model, unit, false);
      const panel = unit < 10 ? stored : wide;
      expect(trace.events, `unit ${unit}`).toEqual(plain(panel.filter((row) => row.unit === unit)));
    }
  });

  it.each([0, 1])('replicate %i: the communities together count what the run counted', async (replicate) => {
    const again = await openAgain(dir, replicate);
    const { inputs, flagPeriods } = again.run.manifest;
    // Where rulers react they have reacted, or there would be nothing to see.
    expect(flagPeriods[replicate]!.every((periods) => periods.length > 0)).toBe(true);
    const data = (await (await openRun(dir)).data()).replicates[replicate]!;
    const job = makeJob(again.model, { ...inputs, panelUnits: 0 }, replicate);
    const measures = job.program.measures.length;
    const sum = new Map<number, number>();
    for (const unit of [3, 65_536 + 40]) {
      const asked = { unit, known: again.known, watched: 'file', withCommunity: true };
      const { counts } = liveAgain(job, again.backend, asked);
      counts!.forEach((value, index) => {
        const cells = counts!.length / measures / inputs.ticks;
        const at = data.summed
          ? Math.floor(index / (cells * measures)) * measures + (index % measures)
          : index;
        sum.set(at, (sum.get(at) ?? 0) + value);
      });
    }
    expect([...sum.values()]).toEqual([...data.counts]);
  });

  it('anybody can be looked up, in any replicate, by number and by code', async () => {
    for (const replicate of [0, 1]) {
      const unit = 65_536 + 777;
      const byNumber = await person(dir, unit, { replicate });
      expect(byNumber.person).toMatchObject({ unit, code: personCode(unit), community: 1 });
      expect(await person(dir, personCode(unit), { replicate })).toEqual(byNumber);
      for (const other of byNumber.person.household) {
        const found = await person(dir, other.code, { replicate });
        expect(found.person.household.map(({ unit: of }) => of)).toContain(unit);
      }
    }
  });
});

describe('what a case file says', { timeout: 240_000 }, () => {
  let dir: string;
  let files: CaseFile[];
  let events: PanelRow[];
  beforeAll(async () => {
    dir = await made('mistaken', { regime: { file: 'mistaken.yaml', text: MISTAKEN }, panel: 1000, seed: 5 });
    events = await (await openRun(dir)).panel();
    files = [];
    for (let unit = 0; unit < 60; unit++) files.push(await person(dir, unit));
  }, 240_000);

  it('explains every event of the panel', () => {
    for (const { person: one, happenings } of files) {
      const own = events.filter(({ unit }) => unit === one.unit);
      for (const what of [
        'act',
        'invented',
        'filed',
        'lapsed',
        'corrected',
        'told',
        'objection',
        'refused',
      ]) {
        const [told, heard] = [happenings, own].map((all) =>
          (all as readonly { what: string; tick: number }[])
            .filter((entry) => entry.what === what)
            .map(({ tick }) => tick),
        );
        expect(told, `${what} of unit ${one.unit}`).toEqual(heard);
      }
    }
  });

  it('has a source, a cause and an end for each record', () => {
    const records = files.flatMap((file) => file.records);
    expect(new Set(records.map(({ cause }) => cause))).toEqual(new Set(['true', 'invented', 'namesake']));
    expect(records.every(({ source }) => source !== null)).toBe(true);
    expect(new Set(records.map(({ end }) => end?.how))).toEqual(
      new Set([undefined, 'lapsed', 'corrected', 'pushed-out'].filter((how) => how !== 'pushed-out')),
    );
    for (const { actTick, filedTick, source, end } of records) {
      if (filedTick !== null) expect(filedTick - actTick).toBe(source === 'neighbours' ? 0 : 1);
      if (end !== null) expect(end.tick).toBeGreaterThanOrEqual(filedTick!);
      if (end?.how === 'lapsed') expect(end.tick).toBe(filedTick! + 4);
    }
  });

  it('adds the points of what is on file up to the score, as the rules do', () => {
    for (const {
      records,
      score,
      run: of,
      person: { isSubject },
    } of files) {
      // Whoever is not subject to the regime has no score.
      expect(score !== undefined).toBe(isSubject);
      if (!isSubject) continue;
      const onFile = records.filter(({ filedTick, end }) => filedTick !== null && end === null);
      const sum = onFile.reduce((total, { kind }) => total + (kind === 'littering' ? -10 : 5), 100);
      expect((score!.changes.at(-1) ?? score!.start).file).toBe(sum);
      expect(of.ticks).toBe(18);
    }
  });

  it('shows a namesake on both sides', async () => {
    let shown = 0;
    for (const { person: one, happenings } of files) {
      for (const happening of happenings) {
        if (happening.what !== 'act' || happening.fate !== 'misfiled' || happening.tick === 17) continue;
        const theirs = await person(dir, one.namesakes!.ownGoTo.code);
        expect(theirs.person.namesakes!.theirsComeHere.unit).toBe(one.unit);
        if (!theirs.person.isSubject) continue;
        expect(theirs.records).toContainEqual(
          expect.objectContaining({ cause: 'namesake', kind: happening.kind, actTick: happening.tick }),
        );
        if (++shown === 5) return;
      }
    }
    expect.unreachable('nobody was mistaken for another');
  });

  it('tells what was due and what would have happened without errors', () => {
    const wronged = files.find(({ lists }) => lists[0]!.ticks.wrongful > 0)!;
    expect(wronged.without!.asItWas.wrongfulTicks).toBe(wronged.lists[0]!.ticks.wrongful);
    for (const { without, happenings } of files) {
      expect(without!.withoutErrors).toMatchObject({ wrongfulTicks: 0, falseRecords: 0 });
      const refused = happenings.filter(({ what }) => what === 'refused') as { without: boolean }[];
      expect(refused.filter((one) => !one.without)).toHaveLength(without!.refusalsAvoided);
      expect(without!.asItWas.refused).toBe(refused.length);
    }
  });

  it('nobody to whom the regime does not apply has a file', () => {
    const exempt = files.filter(({ person: one }) => !one.isSubject);
    expect(exempt.length).toBeGreaterThan(0);
    for (const file of exempt) {
      expect(file.person.attributes).toContainEqual(expect.objectContaining({ id: 'age', value: 'child' }));
      expect([file.happenings, file.records]).toEqual([[], []]);
    }
  });

  it('personsLike finds everybody for whom a condition held', async () => {
    const listed = new Set(events.filter(({ what }) => what === 'listed').map(({ unit }) => unit));
    const { persons, all, searched } = await personsLike(dir, 'on(barred)', { limit: 1000 });
    expect(persons.map(({ unit }) => unit)).toEqual([...listed].sort((a, b) => a - b));
    expect([all, searched]).toEqual([true, 1000]);
    const some = await personsLike(dir, 'on(barred) && !deserves(barred)', { limit: 2 });
    expect(some.persons).toHaveLength(2);
    for (const { code, lastTick } of some.persons) {
      const { lists } = await person(dir, code);
      expect(lists[0]!.ticks.wrongful).toBeGreaterThan(0);
      expect(lists[0]!.listed.some(({ from, until }) => from <= lastTick && lastTick < until)).toBe(true);
    }
  });
});

it('personsLike takes numbers as they are', async () => {
  const dir = await made('numbers', { regime: 'suining-2010', population: 600, ticks: 6, panel: 600 });
  const { persons } = await personsLike(dir, 'score < 990', { limit: 600 });
  expect(persons.length).toBeGreaterThan(0);
  const { persons: others } = await personsLike(dir, '!(score < 990)', { limit: 600 });
  const { code, lastTick } = persons[0]!;
  const { start, changes } = (await person(dir, code)).score!;
  expect([start, ...changes.filter(({ tick }) => tick <= lastTick)].at(-1)!.file).toBeLessThan(990);
  expect(others.length).toBeGreaterThan(persons.length);
});

describe('what is refused', { timeout: 120_000 }, () => {
  let dir: string;
  beforeAll(async () => {
    dir = await made('refusing', { regime: 'bench-w1', population: 2000, ticks: 3 });
  });

  it.each([
    [
      'a wrong check digit, with the right one',
      personCode(7)
        .slice(0, 17)
        .concat(personCode(7).endsWith('0') ? '1' : '0'),
      'GH2013',
      personCode(7),
    ],
    ['no code at all', 'somebody', 'GH2013', undefined],
    ['a date that there is not', '000000190013450008', 'GH2013', undefined],
    ['a code that could be somebody’s', '110101199003070000', 'GH1603', undefined],
    ['a number beyond the population', '2000', 'GH2014', undefined],
    ['the code of such a number', personCode(2000), 'GH2014', undefined],
  ])('%s', async (_, code, expected, suggestion) => {
    const refused = await person(dir, code).catch((error: unknown) => error);
    expect(refused).toMatchObject({ diagnostic: { code: expected } });
    expect((refused as { diagnostic: { suggestion?: string } }).diagnostic.suggestion).toBe(suggestion);
    if (expected === 'GH1603') expect(JSON.stringify(refused)).not.toContain(code);
  });

  it('a replicate that there is not, a folder that is no run', async () => {
    await expect(person(dir, 0, { replicate: 1 })).rejects.toMatchObject({ diagnostic: { code: 'GH2007' } });
    await expect(person(folder, 0)).rejects.toMatchObject({ diagnostic: { code: 'GH2004' } });
  });

  it('a condition with an error, at its place', async () => {
    const refused = personsLike(dir, 'on(lissted)');
    await expect(refused).rejects.toMatchObject({
      diagnostic: {
        code: 'GH1201',
        suggestion: 'listed',
        span: { file: '--like', start: { line: 1, column: 4 } },
      },
    });
    await expect(personsLike(dir, 'score <')).rejects.toMatchObject({
      diagnostic: { code: 'GH1401', span: { file: '--like' } },
    });
  });

  it.each([
    ['a run that is not complete', '"state": "complete"', '"state": "running"', 'GH2009'],
    ['one of another version', '"engineVersion": "', '"engineVersion": "9.', 'GH2012'],
    [
      'a text that was changed',
      'k0: { domain: administrative, rate: { published: 8 %',
      'k0: { domain: administrative, rate: { published: 9 %',
      'GH2012',
    ],
    ['a rule that was changed', 'score < floor ||', 'score > floor ||', 'GH2012'],
    ['another seed', '"seed":1', '"seed":2', 'GH2012'],
  ])('%s', async (name, from, to, code) => {
    const copy = join(folder, name.replaceAll(' ', '-'));
    cpSync(dir, copy, { recursive: true });
    const manifest = readFileSync(join(copy, 'manifest.json'), 'utf8');
    expect(manifest).toContain(from);
    writeFileSync(join(copy, 'manifest.json'), manifest.replace(from, to));
    await expect(person(copy, 150)).rejects.toMatchObject({ diagnostic: { code } });
  });
});
