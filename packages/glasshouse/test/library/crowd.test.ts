import { beforeAll, describe, expect, it } from 'vitest';
import { type Crowd, crowd, register, type Simulation, simulate, stateIn } from '../../src/browser.ts';
import { backends } from '../../src/engine/backends.ts';
import { countsOfTick, newCounts } from '../../src/engine/counts.ts';
import { knownLength } from '../../src/ir/known.ts';
import { withMarks } from '../../src/ir/marks.ts';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { modelOf, regimeFile } from '../support/regimes.ts';

const PERSONS = 3000;

describe.each(['suining-2010', 'spc-defaulters', 'rongcheng-2019'])('the crowd of %s', (id) => {
  let simulation: Simulation;
  let seen: Crowd;
  beforeAll(async () => {
    simulation = await simulate({ regime: regimeFile(id), population: PERSONS, ticks: 24 });
    seen = crowd(simulation.data);
  });

  const statesAt = (frame: number) =>
    Array.from(seen.frames.subarray(frame * seen.units, (frame + 1) * seen.units), stateIn);

  it('has a frame for every tick, and everybody in it', () => {
    expect(seen.units).toBe(PERSONS);
    expect(seen.ticks).toEqual(Array.from({ length: 24 }, (_, tick) => tick));
    expect(seen.frames).toHaveLength(24 * PERSONS);
    expect(seen.types).toEqual(register(simulation.data, []).types);
  });

  it('agrees with what the run counted', () => {
    const last = statesAt(23);
    const { summary } = simulation;
    expect(last.filter(({ listed }) => listed)).toHaveLength(summary.listed);
    expect(last.filter(({ due }) => due)).toHaveLength(summary.deserved);
    expect(last.filter(({ listed, due }) => listed && !due)).toHaveLength(summary.wrongful);
    const ever = new Set<number>();
    for (let frame = 0; frame < 24; frame++)
      statesAt(frame).forEach(({ listed, due }, unit) => {
        if (listed && !due) ever.add(unit);
      });
    expect(ever.size).toBe(summary.wrongfulEver);
  });

  it('shows grades as they are counted', () => {
    const { data } = simulation;
    const perTick = data.regions.length * data.groups.length * data.measures.length;
    data.model.grades.forEach(({ id: grade }, index) => {
      const measure = data.measures.indexOf(`grade/file/${grade}`);
      let counted = 0;
      for (let at = 23 * perTick + measure; at < 24 * perTick; at += data.measures.length)
        counted += data.replicates[0]!.counts[at]!;
      expect(statesAt(23).filter(({ isSubject, grade: own }) => isSubject && own === index)).toHaveLength(
        counted,
      );
    });
  });

  it('leaves frames out evenly, and keeps what happened between them', () => {
    const few = crowd(simulation.data, { framesMax: 5 });
    expect(few.ticks).toEqual([4, 9, 14, 19, 23]);
    const chilled = (one: Crowd, from: number, until: number) => {
      const units = new Set<number>();
      for (let at = from * PERSONS; at < until * PERSONS; at++)
        if (stateIn(one.frames[at]!).chilled) units.add(at % PERSONS);
      return [...units].sort((a, b) => a - b);
    };
    expect(chilled(few, 1, 2)).toEqual(chilled(seen, 5, 10));
  });
});

it('is kept where the caller wants it', async () => {
  const { data } = await simulate({ regime: regimeFile('spc-defaulters'), population: 200, ticks: 3 });
  const seen = crowd(data, { allocate: (bytes) => new SharedArrayBuffer(bytes) });
  expect(seen.frames.buffer).toBeInstanceOf(SharedArrayBuffer);
});

it('refuses a run that it does not come out of', async () => {
  const { data } = await simulate({ regime: regimeFile('spc-defaulters'), population: 500, ticks: 6 });
  expect(() => crowd({ ...data, seed: 2 })).toThrow('comes out otherwise than it was counted');
});

describe('a marked program', () => {
  it.each(['reference', 'wasm'] as const)('counts on %s what the program counts', (name) => {
    const backend = backends[name];
    const model = modelOf('suining-2010');
    const settings = { seed: 3, persons: 900, ticks: 8, replicates: 1, panelUnits: 0 };
    const job = makeJob(model, settings, 0);
    const measures = new Set(['persons', 'listed', 'told']);
    const marked = withMarks(job.program, [{ measures, shift: 2, bits: 1 }]);
    const attributes = generateCommunity(job.population, job.dice, 0, 900, backend.words);
    const run = ({ program }: { program: typeof job.program }) => {
      const community = backend.load(program, job.dice).community(0, 900, attributes);
      const counts = newCounts(program);
      const known = new Array<number>(knownLength(program)).fill(0);
      for (let tick = 0; tick < 8; tick++) community.step(tick, known, countsOfTick(program, counts, tick));
      return { community, counts };
    };
    const own = run(marked);
    expect(own.counts).toEqual(run(job).counts);
    // Everybody is counted as a person.
    expect(new Set(own.community.column(marked.column))).toEqual(new Set([4]));
  });
});
