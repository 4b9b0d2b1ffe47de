/**
 * How large the measurements are. Sizes are chosen so that one run of a contender takes a few seconds: long enough for
 * compilers that work while the program runs, short enough to repeat. What is paid once has a table of its own.
 */

const normal = {
  name: 'normal',
  rounds: 5,
  /** Persons of each contender, all through 12 months: with one thread, and with all. */
  contenders: {
    reference: [65_536],
    wasm: [24_000_000, 48_000_000],
    'js-hash': [3_000_000, 6_000_000],
    'c-philox': [4_000_000],
    'c-simd-hash': [24_000_000, 32_000_000],
    numpy: [2_000_000],
  },
  populations: [10_000, 100_000, 1_000_000, 10_000_000],
  ticks: { persons: 500_000, ticks: [12, 24, 48, 96] },
  kinds: { persons: 500_000, kinds: [2, 4, 8, 16, 32] },
  /** The smallest program, a county, and the widest regime. */
  regimes: { persons: 1_000_000, regimes: ['bench-w1', 'suining-2010', 'national-2014'] },
  workers: { persons: [1_000_000, 32_000_000] },
  profile: { persons: 16_000_000 },
  county: { persons: 1_140_000, replicates: 16 },
};

const quick = {
  name: 'quick',
  rounds: 1,
  contenders: {
    reference: [20_000],
    wasm: [200_000, 200_000],
    'js-hash': [200_000, 200_000],
    'c-philox': [200_000],
    'c-simd-hash': [200_000, 200_000],
    numpy: [200_000],
  },
  populations: [10_000, 100_000],
  ticks: { persons: 70_000, ticks: [12, 24] },
  kinds: { persons: 70_000, kinds: [2, 32] },
  regimes: { persons: 70_000, regimes: ['bench-w1', 'suining-2010', 'national-2014'] },
  workers: { persons: [200_000] },
  profile: { persons: 200_000 },
  county: { persons: 20_000, replicates: 1 },
};

const large = {
  ...normal,
  name: 'large',
  populations: [...normal.populations, 100_000_000],
  workers: { persons: [...normal.workers.persons, 100_000_000] },
  country: { persons: 1_400_000_000 },
};

export function sizesFor(options) {
  if (options.quick) return quick;
  return options.large ? large : normal;
}
