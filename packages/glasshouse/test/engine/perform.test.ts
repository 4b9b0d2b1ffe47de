import { expect, test, vi } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
import { Governance, type GovernanceState } from '../../src/engine/governance.ts';
import { Performer } from '../../src/engine/perform.ts';
import type { Backend, Community } from '../../src/ir/backend.ts';
import { uniformWords } from '../../src/random/uniform-words.ts';
import { jobOf, nationProgram, unitProgram } from './programs.ts';

const share = { first: 0, stride: 1 };
const PERSONS = 65_540;

/** The reference, with everything that a backend may offer, and what was asked of it. */
function watched() {
  const released: Community[] = [];
  const words = vi.fn(uniformWords);
  const backend: Backend = {
    name: 'watched',
    words,
    load(program, dice) {
      const kernel = reference.load(program, dice);
      return {
        community(...parts) {
          const community = kernel.community(...parts);
          community.release = () => void released.push(community);
          return community;
        },
      };
    },
  };
  return { backend, words, released };
}

test('communities are made with the words of the backend, and released when they are done', async () => {
  const { backend, words, released } = watched();
  const job = jobOf(unitProgram(3), PERSONS);
  const task = { kind: 'all-ticks', communities: [0, 1] } as const;
  // The first one is gone before the second one comes.
  const releasedSoFar: number[] = [];
  const stepped = vi.fn(() => void releasedSoFar.push(released.length));
  const part = await new Performer(backend).perform(job, task, stepped);
  expect(releasedSoFar).toEqual([0, 0, 0, 1, 1, 1]);
  expect(words.mock.calls.map(([, firstUnit, size]) => [firstUnit, size])).toEqual([
    ...[0, 1].map(() => [0, 65_536]),
    ...[0, 1].map(() => [65_536, 4]),
  ]);
  expect(released.map(({ index }) => index)).toEqual([0, 1]);
  expect(part).toEqual(await new Performer(reference).perform(job, task, () => {}));
});

test('communities that go tick by tick are released after the last', async () => {
  const { backend, released } = watched();
  const program = nationProgram(3);
  const job = jobOf(program, PERSONS);
  const performer = new Performer(backend);
  for (let from = 0; from < 3; from++) {
    expect(released).toEqual([]);
    const part = await performer.perform(job, ticks(from, 0), () => {});
    expect(part.ticks).toBe(1);
  }
  expect(released.map(({ index }) => index)).toEqual([0, 1]);
});

test('whoever has all communities may take many ticks at once, to the same counts', async () => {
  const job = jobOf(nationProgram(6), PERSONS);
  const whole = await new Performer(reference).perform(job, ticks(0, 1e9), () => {});
  expect(whole.ticks).toBe(6);
  const performer = new Performer(reference);
  const governance = new Governance(job.program, PERSONS);
  const counts: number[] = [];
  for (let from = 0; from < 6; from++) {
    governance.knownIn(from);
    const part = await performer.perform(job, ticks(from, 0, governance.state), () => {});
    governance.observe(from, part.counts);
    counts.push(...part.counts);
    if (from === 5) expect(part.checksum).toEqual(whole.checksum);
  }
  expect(counts).toEqual([...whole.counts]);
});

test('ticks come in order, and to communities that live here', async () => {
  const job = jobOf(nationProgram(3), 10);
  const performer = new Performer(reference);
  await expect(performer.perform(job, ticks(1, 0), () => {})).rejects.toThrow('no communities live here');
  await performer.perform(job, ticks(0, 0), () => {});
  await expect(performer.perform(job, ticks(2, 0), () => {})).rejects.toThrow(
    'tick 2 came in place of tick 1',
  );
  await expect(performer.perform(job, { kind: 'save', community: 1 }, () => {})).rejects.toThrow(
    'community 1 does not live here',
  );
});

function ticks(from: number, forMs: number, governance: GovernanceState = { until: [-1, -1], values: [] }) {
  return { kind: 'ticks', share, from, governance, forMs } as const;
}
