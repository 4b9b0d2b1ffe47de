import type { Phrase } from '../phrases.ts';
import { define } from './define.ts';

/** GH17xx: what a regime or a run may be at most. */
export const CAPACITY_CODES = {
  GH1701: define({
    title: 'the population is too large',
    severity: 'error',
    message: ({ size, sizeMax }: { size: number; sizeMax: number }) =>
      `a population of ${grouped(size)} is more than the ${grouped(sizeMax)} that a run can hold`,
    explanation: `
      A person has a number of 32 bits, which is enough for half of the people on Earth. A run costs time in proportion to its
      population; rates and shares seldom become clearer beyond a few million.
    `,
    badExample: `
      population: { size: 9_000_000_000 }
    `,
    goodExample: `
      population: { size: 1_000_000 }
    `,
  }),
  GH1702: define({
    title: 'more than the engine has room for',
    severity: 'error',
    message: ({ what, count, countMax }: { what: Phrase; count: number; countMax: number }) =>
      `the regime has ${grouped(count)} ${what}, and there is room for ${grouped(countMax)}`,
    explanation: `
      A person's state is held in a few narrow columns, so that a whole community fits into the cache of a processor. This puts
      a limit on how many kinds of conduct, sources, lists and values there can be. Put kinds together that the regime treats alike.
    `,
  }),
  GH1703: define({
    title: 'the population does not fit into memory',
    severity: 'error',
    message: ({
      size,
      bytes,
      bytesMax,
      sizeMax,
    }: {
      size: number;
      bytes: number;
      bytesMax: number;
      sizeMax: number;
    }) =>
      `a population of ${grouped(size)} needs ${grouped(bytes)} bytes, and there are ${grouped(bytesMax)}; ${grouped(sizeMax)} persons fit`,
    help: () => 'take a smaller `--population`, or a machine with more memory',
    explanation: `
      A rule of governance watches the whole population, so that all communities go through each tick together and are in memory at
      the same time. Regimes without such a rule run community by community, in a memory that does not depend on the population.
      \`glasshouse plan\` shows which it is, and the bytes that a person takes.
    `,
  }),
};

function grouped(count: number): string {
  return count.toLocaleString('en');
}
