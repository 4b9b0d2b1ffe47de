import { listOf, plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';

type Period = 'day' | 'week' | 'month' | 'year';

const people = (noun: Nouns, count: string, more: 'more' | 'fewer') =>
  count === '1' ? `1 ${more} ${noun.one} is` : `${count} ${more} ${noun.people} are`;

const violations = (count: string, more: 'more' | 'fewer') =>
  count === '1' ? `1 ${more} violation is` : `${count} ${more} violations are`;

/** What is said of two regimes on the same persons. Numbers come in as text; A and B are called so. */
export const comparison = (noun: Nouns) => ({
  lived: (persons: string, ticks: number, unit: Period, replicates: number) =>
    `The same ${persons} synthetic ${noun.people} lived for ${ticks} ${plural(ticks, unit)} under two regimes, with the same ` +
    `dice${replicates > 1 ? `, in ${replicates} replicates` : ''}. None of them exists.`,
  changed: (title: string, changes: readonly string[]) =>
    changes.length === 0 ? title : `${title} (with ${changes.join(', ')})`,
  strangers: (traits: readonly string[]) =>
    `They are not the same in everything: the regimes do not say the same of ${listOf(traits)}. What differs below may ` +
    'come from there as well.',
  alike: 'Nothing differs: every figure is the same in every replicate, and so is every traced life.',
  sameBits: 'The two runs are the same to the last bit.',
  figuresAlike: 'Every figure is the same in every replicate.',

  columns: ['A', 'B', 'B - A'],
  range: { percentiles: '(5th to 95th)', range: '(range)' },
  moreLess: 'more / less',
  onlyOne: { a: 'only in A', b: 'only in B' },
  central: 'A, B and B - A are of the central run.',
  band: (of: 'percentiles' | 'range', sampled: number) =>
    `In brackets: ${of === 'percentiles' ? '5th to 95th percentile' : 'smallest to largest'} of B - A, taken replicate by replicate ` +
    `over the ${sampled} ${plural(sampled, 'replicate')} with values from the assumed ranges` +
    `${of === 'percentiles' ? '' : ' (too few for percentiles)'}.`,
  counted: (replicates: number) => `Last: in how many of all ${replicates} replicates B has more, and less.`,
  narrow: 'A wider terminal shows in how many replicates B has more or less, and the bands.',
  noBand:
    'One replicate: every assumption at its middle. Compare with --replicates 20 to see whether ignorance could turn a difference round.',
  zeros: 'What is 0 under both, in every replicate, is left out.',

  told: `Times that ${noun.people} heard of a record`,
  cost: 'What its records cost',
  costMoney: 'Money',
  costHours: 'Hours of work',
  useless: 'Records that say nothing',
  lists: (unit: Period) => `List by list, in ${noun.one}-${unit}s`,
  consequences: (unit: Period) => `What falls on ${noun.them}, in ${noun.one}-${unit}s`,
  who: (unit: Period) => `Who is hit, in ${noun.one}-${unit}s`,
  states: (unit: Period) => `What became of ${noun.them}, in ${noun.one}-${unit}s`,
  governance: (unit: Period) => `What the rulers did, in ${unit}s`,
  /** Figures of one list, group, region or consequence. */
  listed: 'listed',
  wrongly: 'wrongly listed',
  missed: 'missed',
  hit: 'hit',
  hitWrongly: 'hit and not due',
  inForce: 'in force',
  inState: `true of ${noun.people}`,

  trade: {
    costs: (each: string) =>
      `For each violation deterred more, ${people(noun, each, 'more')} wrongly listed.`,
    spares: (each: string) =>
      `For each violation no longer deterred, ${people(noun, each, 'fewer')} wrongly listed.`,
    costsPer: (per: string, each: string) =>
      `For every ${per} violations deterred more, ${people(noun, each, 'more')} wrongly listed.`,
    sparesPer: (per: string, each: string) =>
      `For every ${per} violations no longer deterred, ${people(noun, each, 'fewer')} wrongly listed.`,
    better: (deterred: string, wronged: string) =>
      `Under B, ${violations(deterred, 'more')} deterred and ${people(noun, wronged, 'fewer')} wrongly listed: better on both.`,
    worse: (deterred: string, wronged: string) =>
      `Under B, ${violations(deterred, 'fewer')} deterred and ${people(noun, wronged, 'more')} wrongly listed: worse on both.`,
    onlyWronged: (wronged: string, more: boolean) =>
      `As many violations are deterred; under B, ${people(noun, wronged, more ? 'more' : 'fewer')} wrongly listed.`,
    onlyDeterred: (deterred: string, more: boolean) =>
      `As many ${noun.people} are wrongly listed; under B, ${violations(deterred, more ? 'more' : 'fewer')} deterred.`,
    neither: `As many violations are deterred, and as many ${noun.people} wrongly listed.`,
    /** Behind one of these. */
    holds: (replicates: number, of: number) => `That holds in ${replicates} of ${of} replicates.`,
  },

  livesHead: 'Lives that diverge most',
  livesCount: (differing: string, traced: string) =>
    `${differing} of the ${traced} traced ${noun.many} live otherwise under B, in the central run.`,
  livesNone: (traced: string) =>
    `None of the ${traced} traced ${noun.many} lives otherwise under B, in the central run.`,
  life: (unit: string, tick: Period, from: string) =>
    `${sentenceCase(noun.one)} ${unit}, from ${tick} ${from}`,
  only: { a: 'Under A only:', b: 'Under B only:' },
  nothing: 'nothing',
  /** An event, and when. */
  at: (event: string, when: string) => `${event} (${when})`,
  /** At the end of a list of events. */
  end: '.',
  when: (tick: Period, first: string, last: string) =>
    first === last ? `${tick} ${first}` : `${tick}s ${first} to ${last}`,
  times: (event: string, count: string) => `${event} ${count} times`,
  moreEvents: (count: number) => `and ${count} other ${plural(count, 'kind')} of events`,
  morePersons: (count: string) => `${count} more with --json.`,

  /** An event of a life, by what the panel calls it. `of` is its subject, or the kind of conduct that a record is of. */
  events: {
    listed: (of: string) => `listed on ${of}`,
    unlisted: (of: string) => `off ${of}`,
    struck: (of: string) => `struck from ${of}`,
    refused: (of: string) => `refused: ${of}`,
    granted: (of: string) => `granted: ${of}`,
    reached: (of: string) => `dragged along: ${of}`,
    deserves: (of: string) => `due for ${of}`,
    'deserves-no-more': (of: string) => `no longer due for ${of}`,
    act: (of: string) => of,
    deterred: (of: string) => `deterred: ${of}`,
    chilled: (of: string) => `chilled: ${of}`,
    induced: (of: string) => `${of} because of the scheme`,
    changed: (of: string) => of,
    decided: () => 'the case is decided',
    objection: () => 'objects',
    appeal: () => 'goes to court',
    abandoned: () => 'gives up waiting',
    corrected: (of: string) => `taken off the file: ${of}`,
    told: (of: string) => `hears that ${of} is on file`,
    filed: (of: string) => `on file: ${of}`,
    lapsed: (of: string) => `${of} lapses`,
    invented: (of: string) => `invented: ${of}`,
    'false-match': (of: string) => `taken for somebody who did ${of}`,
    insider: (of: string) => `set on purpose: ${of}`,
    quota: (of: string) => `to fill a quota: ${of}`,
    duplicate: (of: string) => `filed twice: ${of}`,
    misfiled: (of: string) => `filed under a namesake: ${of}`,
    namesake: () => "gets a namesake's record",
    downgraded: (of: string) => `brought down: ${of}`,
    'deserves-downgrade': (of: string) => `due to be brought down by ${of}`,
    score: (of: string) => `the score by ${of} changes`,
  } as Readonly<Record<string, (of: string) => string>>,
  /** Two ways to keep the score. */
  ledgers: { file: 'the file', truth: 'the truth' } as Readonly<Record<string, string>>,
  falsely: (event: string) => `${event}, falsely`,

  digests: (a: string, b: string, seed: number) => `Digest of A ${a}, of B ${b}, seed ${seed}`,
  again: { a: 'A again', b: 'B again' },
  files: { a: 'Files of A', b: 'Files of B' },
});
