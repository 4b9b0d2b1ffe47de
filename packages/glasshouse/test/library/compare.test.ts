import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ComparedPart,
  type Comparison,
  compare,
  type Difference,
  Interrupted,
  openRun,
  run,
} from '../../src/index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'glasshouse-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SMALL = { population: 3000, ticks: 12, seed: 7, replicates: 3, workers: 1 };
const SUINING = { regime: 'suining-2010' };
const PERFECT = { ...SUINING, overlays: ['perfect-information'] };

/** A regime of our own. */
const town = ({
  tick = 'month',
  group = '{ A: { assumed: 80 %, range: [70 %, 90 %] }, B: { assumed: 20 %, range: [10 %, 30 %] } }',
  list = 'barred',
}: {
  tick?: string;
  group?: string;
  list?: string;
} = {}) => ({
  regime: {
    file: 'town.yaml',
    text: `
glasshouse: 1
id: town
title: { en: A town }
tick: ${tick}
horizon: 12 ${tick}s
population:
  size: 500
  attributes:
    group: { values: ${group} }
conduct:
  littering: { domain: administrative, rate: { assumed: 2 / year, range: [1, 4] } }
sources:
  wardens: { sees: [littering], coverage: { assumed: 50 %, range: [20 %, 80 %] } }
score:
  start: { assumed: 100, range: [100, 100] }
  points: { littering: { points: { assumed: -60, range: [-70, -50] } } }
parameters:
  bar: { assumed: 50, range: [50, 50] }
lists:
  ${list}:
    kind: black
    entry: [{ when: score < bar, term: { assumed: 6 ${tick}s, range: [6 ${tick}s, 6 ${tick}s] } }]
`,
  },
});

/** Every difference there is, by its path. */
function differencesIn({ figures, parts }: Comparison): [string, Difference][] {
  return [
    ...Object.entries(figures),
    ...Object.entries(parts).flatMap(([kind, ofKind]) =>
      Object.entries(ofKind).flatMap(([id, part]) =>
        'only' in part
          ? []
          : Object.entries(part.figures).map(([name, one]): [string, Difference] => [
              `${kind}/${id}/${name}`,
              one,
            ]),
      ),
    ),
  ];
}

const moved = (comparison: Comparison): string[] =>
  differencesIn(comparison).flatMap(([path, { more, less }]) => (more + less > 0 ? [path] : []));

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: { diagnostic?: { code: string } }) => error.diagnostic?.code ?? error,
  );

describe('perfect information against the plain regime', { timeout: 120_000 }, () => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = await compare({ a: SUINING, b: PERFECT, ...SMALL });
  }, 120_000);

  it('takes away all that is wrongful or missed, in every replicate', async () => {
    const out = join(folder, 'plain');
    await run({ ...SUINING, ...SMALL, out });
    const { rows } = await (await openRun(out)).query(`
      select replicate, cast(sum(value) filter (measure = 'wrongful') as integer) as wrongful,
        cast(sum(value) filter (measure = 'missed') as integer) as missed,
        cast(sum(value) filter (measure = 'wrongful/favoured') as integer) as favoured
      from observables group by replicate order by replicate`);
    const minus = (name: string) => rows.map((row) => 0 - Number(row[name] ?? 0));
    const { figures, parts } = comparison;
    expect(figures.wrongfulPersonTicks!.differences).toEqual(minus('wrongful'));
    expect(figures.missedPersonTicks!.differences).toEqual(minus('missed'));
    const favoured = parts.lists.favoured as Extract<ComparedPart, { figures: Record<string, Difference> }>;
    expect(favoured.figures).toMatchObject({ wrongfulPersonTicks: { differences: minus('favoured'), b: 0 } });
    expect(minus('favoured').some((value) => value < 0)).toBe(true);
    expect(figures.gradedTooLow).toMatchObject({ b: 0, more: 0, less: 3 });
  });

  it('says what was compared, and that they are the same persons', () => {
    expect(comparison).toMatchObject({
      a: { regime: 'suining-2010', overlays: [], settings: [] },
      b: { regime: 'suining-2010', overlays: ['perfect-information'] },
      population: 3000,
      ticks: 12,
      tick: 'month',
      seed: 7,
      replicates: 3,
      strangers: [],
      alike: false,
    });
    expect(comparison.b.command).toBe(
      'npx glasshouse run suining-2010 --population 3000 --seed 7 --replicates 3 --ticks 12 --overlay perfect-information',
    );
  });

  it('has sources that only one side has', () => {
    const { sources } = comparison.parts;
    expect(sources['traffic-police']).toMatchObject({ only: 'a' });
    expect(sources['all-seeing']).toMatchObject({ only: 'b', figures: { invented: { central: 0 } } });
  });

  it('has lives that differ, each from the first event that does', () => {
    const { traced, differing } = comparison.lives;
    expect(traced).toBe(100);
    expect(differing.length).toBeGreaterThan(0);
    for (const { unit, from, onlyA, onlyB } of differing) {
      expect(unit).toBeLessThan(100);
      expect(Math.min(...[...onlyA, ...onlyB].map(({ tick }) => tick))).toBe(from);
    }
  });

  it('is the same from folders, from one folder, and in any number of threads', async () => {
    const [a, b] = [join(folder, 'plain'), join(folder, 'perfect')];
    await run({ ...PERFECT, ...SMALL, out: b });
    const strip = ({ a: { out: _, ...ofA }, b: { out: __, ...ofB }, ...rest }: Comparison) => ({
      ...rest,
      a: ofA,
      b: ofB,
    });
    expect(strip(await compare({ a: { run: a }, b: { run: b } }))).toEqual(comparison);
    expect(strip(await compare({ a: { run: a }, b: PERFECT, seed: 7 }))).toEqual(comparison);
    expect(strip(await compare({ a: SUINING, b: { run: b }, workers: 2 }))).toEqual(comparison);
  });

  it('keeps its runs in `out`, and otherwise nothing', async () => {
    const out = join(folder, 'kept');
    const heard: number[] = [];
    const kept = await compare({
      a: SUINING,
      b: PERFECT,
      ...SMALL,
      replicates: 1,
      out,
      onProgress: ({ done, total }) => heard.push(done / total),
    });
    expect(readdirSync(out).sort()).toEqual(['a', 'b']);
    expect(kept).toMatchObject({ a: { out: join(out, 'a') }, b: { out: join(out, 'b') } });
    await (await openRun(join(out, 'b'))).verify();
    expect(heard).toEqual([...heard].sort((p, q) => p - q));
    expect(heard.at(-1)).toBe(1);
    expect(await codeOf(compare({ a: SUINING, b: PERFECT, ...SMALL, out }))).toBe('GH2002');
  });
});

describe('one change', { timeout: 120_000 }, () => {
  it('none: nothing differs, and the digests are equal', async () => {
    const same = await compare({ a: SUINING, b: SUINING, ...SMALL });
    expect(same.alike).toBe(true);
    expect(moved(same)).toEqual([]);
    expect(same.lives).toEqual({ traced: 100, differing: [] });
    expect(same.trade).toEqual({ wrongedPerViolation: null, replicates: 3 });
    expect(same.a.digest).toBe(same.b.digest);
  });

  it('of a number at the end of the way moves nothing before it', async () => {
    const more = { ...SUINING, settings: ['consequences.priority.uses=90 %/year'] };
    const comparison = await compare({ a: SUINING, b: more, ...SMALL });
    expect(moved(comparison).sort()).toEqual([
      'consequences/priority/used',
      'consequences/priority/usedWrongful',
      'granted',
      'grantedWrongful',
    ]);
    const { granted } = comparison.figures;
    expect(granted!.more).toBe(3);
    const events = comparison.lives.differing.flatMap(({ onlyA, onlyB }) => [...onlyA, ...onlyB]);
    expect(events.every(({ what }) => what === 'granted')).toBe(true);
  });

  it('of the persons is said', async () => {
    const of = '{ A: { assumed: 50 %, range: [30 %, 70 %] }, C: { assumed: 50 %, range: [30 %, 70 %] } }';
    const comparison = await compare({ a: town(), b: town({ group: of }), workers: 1 });
    expect(comparison.strangers).toEqual(['group']);
    expect(comparison).toMatchObject({ population: 500, ticks: 12, replicates: 1, seed: 1 });
    const { groups, regions } = comparison.parts;
    expect(groups.A).not.toHaveProperty('only');
    expect(groups).toMatchObject({ B: { only: 'a' }, C: { only: 'b' } });
    expect(Object.values(regions)[0]).not.toHaveProperty('only');
  });

  it('of what replicates assume alone makes others of them, too', async () => {
    const of = '{ A: { assumed: 80 %, range: [79 %, 81 %] }, B: { assumed: 20 %, range: [10 %, 30 %] } }';
    const central = await compare({ a: town(), b: town({ group: of }), workers: 1 });
    expect(central).toMatchObject({ strangers: [], alike: true });
    const several = await compare({ a: town(), b: town({ group: of }), replicates: 2, workers: 1 });
    expect(several.strangers).toEqual(['group']);
  });

  it('of the name of a list leaves two lists, and no difference of the whole', async () => {
    const comparison = await compare({ a: town(), b: town({ list: 'shamed' }), workers: 1 });
    expect(comparison.parts.lists).toMatchObject({ barred: { only: 'a' }, shamed: { only: 'b' } });
    expect(comparison.alike).toBe(false);
    expect(moved(comparison)).toEqual([]);
  });
});

describe('what is refused', { timeout: 120_000 }, () => {
  const first = () => join(folder, 'first');
  beforeAll(async () => {
    await run({ ...town(), seed: 3, replicates: 2, workers: 1, out: first() });
  });

  it('other persons or dice, with all in which they differ', async () => {
    const second = join(folder, 'second');
    await run({ ...town(), seed: 4, population: 400, ticks: 3, workers: 1, out: second });
    await expect(compare({ a: { run: first() }, b: { run: second } })).rejects.toMatchObject({
      diagnostic: {
        code: 'GH2016',
        message:
          'the two cannot be compared person by person; they differ in seed (3 and 4), population (500 and 400), ticks (12 and 3), replicates (2 and 1)',
      },
    });
    expect(await codeOf(compare({ a: { run: first() }, b: town(), seed: 4 }))).toBe('GH2016');
    expect(await codeOf(compare({ a: { run: first() }, b: { run: first() }, replicates: 3 }))).toBe('GH2016');
  });

  it('days and months', async () => {
    await expect(compare({ a: town(), b: town({ tick: 'day' }) })).rejects.toMatchObject({
      diagnostic: {
        code: 'GH2016',
        message: expect.stringContaining('the length of a tick (month and day)'),
      },
    });
  });

  it('a run of another version, unless both are', async () => {
    const older = join(folder, 'older');
    await run({ ...town(), seed: 3, replicates: 2, workers: 1, out: older });
    const manifest = join(older, 'manifest.json');
    const text = readFileSync(manifest, 'utf8').replace(
      /"engineVersion": "[^"]*"/,
      '"engineVersion": "0.0.9"',
    );
    writeFileSync(manifest, text);
    for (const b of [{ run: first() }, town()])
      await expect(compare({ a: { run: older }, b })).rejects.toMatchObject({
        diagnostic: { code: 'GH2016', message: expect.stringContaining('version of Glasshouse (0.0.9 and ') },
      });
    const both = await compare({ a: { run: older }, b: { run: older } });
    expect(both).toMatchObject({ alike: true, a: { engineVersion: '0.0.9' } });
  });

  it('a folder that holds no run, or half of one', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(await codeOf(compare({ a: { run: empty }, b: town() }))).toBe('GH2004');
    const half = join(folder, 'half');
    const stopped = run({ ...town(), workers: 1, out: half, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(Interrupted);
    expect(await codeOf(compare({ a: town(), b: { run: half } }))).toBe('GH2009');
  });

  it('a folder to keep nothing in', async () => {
    const out = join(folder, 'nothing');
    const both = { a: { run: first() }, b: { run: first() } };
    expect(await codeOf(compare({ ...both, out }))).toBe('GH2017');
    expect(existsSync(out)).toBe(false);
  });

  it('sizes out of range, and regimes with errors', async () => {
    expect(await codeOf(compare({ a: town(), b: town(), population: 0 }))).toBe('GH2007');
    expect(await codeOf(compare({ a: { run: first() }, b: town(), panel: -1 }))).toBe('GH2007');
    expect(await codeOf(compare({ a: town(), b: { regime: 'suning-2010' } }))).toBe('GH2001');
  });

  it('to go on after it was stopped', async () => {
    const stopped = compare({ a: town(), b: town(), workers: 1, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(Interrupted);
  });

  it('more lives than were traced are not there', async () => {
    const { lives } = await compare({ a: { run: first() }, b: town(), panel: 30 });
    expect(lives.traced).toBe(30);
  });
});
