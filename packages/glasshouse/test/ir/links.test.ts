import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import type { Backend } from '../../src/ir/backend.ts';
import { makeJob } from '../../src/library/job.ts';
import { LINKS, type Link, REACHES } from '../../src/model/links.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { linkedUnits } from '../../src/population/linked-units.ts';
import { modelOfText } from '../support/regimes.ts';

const FILE = new URL('../../../../conformance/good/subjects.yaml', import.meta.url);
const SIZE = 1501;
const TICKS = 20;

/** The regime with an observation for every link, of what can be seen of others. */
const model = modelOfText(
  readFileSync(fileURLToPath(FILE), 'utf8')
    .replace(
      /^observe:\n/m,
      `observe:\n${LINKS.map(
        (link) =>
          `  ${link}-barred: { when: 'any(${link}, on(barred) || grade == "C" && score < 90 - 0)' }\n`,
      ).join('')}`.replaceAll('90 - 0', 'ninety'),
    )
    .replace('parameters:\n', 'parameters:\n  ninety: { published: 90, source: law }\n'),
);

interface Tick {
  readonly total: (measure: string) => number;
  readonly column: (name: string) => Int32Array;
}

function live(backend: Backend): { columns: Map<string, Int32Array>; ticks: Tick[] } {
  const job = makeJob(model, { seed: 11, persons: SIZE, ticks: TICKS, replicates: 1, panelUnits: 0 }, 0);
  const { program, dice } = job;
  const columns = generateCommunity({ ...job.population, links: LINKS }, dice, 0, SIZE);
  const community = backend.load(program, dice).community(0, SIZE, columns);
  const cells = program.cells.regions * program.cells.groups;
  const ticks = Array.from({ length: TICKS }, (_, tick): Tick => {
    const counts = new Float64Array(cells * program.measures.length);
    community.step(tick, [], counts);
    const kept = program.columns.map((_, column) => community.column(column).slice());
    return {
      total: (measure) => {
        const at = program.measures.findIndex(({ name }) => name === measure);
        if (at < 0) throw new Error(`nothing is counted as ${measure}`);
        return counts.reduce(
          (sum, one, index) => (index % program.measures.length === at ? sum + one : sum),
          0,
        );
      },
      column: (name) => kept[program.columns.findIndex((column) => column.name === name)]!,
    };
  });
  return { columns, ticks };
}

/** How many of some are not among others. */
const without = (some: ReadonlySet<number>, others: ReadonlySet<number>): number =>
  [...some].filter((one) => !others.has(one)).length;

describe.each([
  ['reference', reference],
  ['wasm', wasm],
] as const)('%s', (_, backend) => {
  const { columns, ticks } = live(backend);
  const units = Array.from({ length: SIZE }, (_, unit) => unit);
  const type = columns.get('type')!;
  const age = columns.get('attribute/life')!;
  const barred = (tick: number, unit: number, ledger = 'file'): boolean =>
    tick >= 0 && ticks[tick]!.column(`list/barred/${ledger}/until`)[unit]! > tick;
  const some = (link: Link, unit: number, holds: (other: number) => boolean) =>
    linkedUnits(link, columns, unit).some(holds);

  test('what is seen of linked units is how they stood at the end of the tick before', () => {
    for (const link of LINKS) {
      let seen = 0;
      for (let tick = 1; tick < TICKS; tick++) {
        const grade = ticks[tick - 1]!.column('shown/grade/file');
        const score = ticks[tick - 1]!.column('shown/score/file');
        const expected = units.filter((unit) =>
          some(link, unit, (other) => barred(tick - 1, other) || (grade[other] === 1 && score[other]! < 90)),
        ).length;
        expect(ticks[tick]!.total(`observe/${link}-barred`), `${link} in tick ${tick}`).toBe(expected);
        seen += expected;
      }
      expect(seen, link).toBeGreaterThan(0);
    }
  });

  test('a consequence reaches whoever is linked to somebody whom it falls on', () => {
    const isAdult = (unit: number): boolean => age[unit] === 1;
    const everybody = () => true;
    const consequences = {
      'no-contracts': {
        hits: (unit: number, tick: number, ledger: string) => barred(tick, unit, ledger),
        reaches: { staff: isAdult, representative: everybody, holding: everybody },
      },
      'no-train': {
        hits: (unit: number, tick: number, ledger: string) => type[unit] === 0 && barred(tick, unit, ledger),
        reaches: {
          firms: (unit: number) => type[unit] === 1,
          household: (unit: number) => !isAdult(unit),
          friends: everybody,
          neighbours: isAdult,
        },
      },
    };
    for (const [id, { hits, reaches }] of Object.entries(consequences)) {
      let [all, wrongful] = [0, 0];
      for (let tick = 1; tick < TICKS; tick++) {
        const reached = (ledger: string): Set<number> =>
          new Set(
            units.filter((unit) =>
              (Object.entries(reaches) as [keyof typeof REACHES, (unit: number) => boolean][]).some(
                ([to, who]) => who(unit) && some(REACHES[to], unit, (other) => hits(other, tick - 1, ledger)),
              ),
            ),
          );
        const [onFile, inTruth] = [reached('file'), reached('truth')];
        expect(ticks[tick]!.total(`reached/${id}`)).toBe(onFile.size);
        expect(ticks[tick]!.total(`reached-wrongful/${id}`)).toBe(without(onFile, inTruth));
        all += onFile.size;
        wrongful += without(onFile, inTruth);
      }
      expect(all).toBeGreaterThan(wrongful);
      expect(wrongful).toBeGreaterThan(0);
    }
  });

  test('contamination follows the file, and its error is blamed on the other file', () => {
    let blamed = 0;
    for (let tick = 1; tick < TICKS; tick++) {
      const seen = (ledger: string): number[] =>
        units.filter((unit) => {
          const [grade, score] = ['grade', 'score'].map((of) =>
            ticks[tick - 1]!.column(`shown/${of}/${ledger}`),
          );
          return (
            some('holding', unit, (other) => grade![other] === 2) ||
            some('firms', unit, (other) => score![other]! < 60)
          );
        });
      const [onFile, inTruth] = [new Set(seen('file')), new Set(seen('truth'))];
      const total = (measure: string): number => ticks[tick]!.total(`${measure}/contaminated`);
      expect(total('listed')).toBe(onFile.size);
      expect(total('deserved')).toBe(inTruth.size);
      const wrongful = without(onFile, inTruth);
      expect(total('wrongful')).toBe(wrongful);
      expect(ticks[tick]!.total('wrongful-cause/contaminated/linked')).toBe(wrongful);
      expect(ticks[tick]!.total('missed-cause/contaminated/linked')).toBe(without(inTruth, onFile));
      blamed += wrongful;
    }
    expect(blamed).toBeGreaterThan(0);
  });
});
