import { expect, test, vi } from 'vitest';
import { reference } from '../../src/backends/reference/index.ts';
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
  const task = { kind: 'all-ticks', share } as const;
  const stepped = vi.fn(() => expect(released).toEqual([]));
  const part = await new Performer(backend).perform(job, task, stepped);
  expect(stepped).toHaveBeenCalledTimes(6);
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
  for (let tick = 0; tick < 3; tick++) {
    expect(released).toEqual([]);
    const flags = program.flags.map(() => false);
    await performer.perform(job, { kind: 'tick', share, tick, flags }, () => {});
  }
  expect(released.map(({ index }) => index)).toEqual([0, 1]);
});
