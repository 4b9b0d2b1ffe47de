import type { FalseCause } from '../../../model/causes.ts';
import type { UnitType } from '../../../model/units.ts';
import { listOf, plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

type Period = 'day' | 'week' | 'month' | 'year';

const forEach = (each: string | undefined) =>
  each === undefined ? ', and no violation was deterred for it' : `, ${each} for each violation deterred`;

/** What is said of the results, in the terminal and at the head of the report. Numbers come in as text. */
export const summary = (noun: Nouns) => ({
  /** Who lives there: persons alone, or so many of each type. */
  people: (persons: string) => `${persons} synthetic people`,
  units: (counts: readonly (readonly [UnitType, string])[]) =>
    `${listOf(counts.map(([type, count]) => `${count} ${UNITS[type][1]}`))}, all synthetic,`,
  ran: (regime: string, who: string, ticks: number, unit: Period, replicates: number, overlays: string) =>
    `${who} lived under “${regime}”${overlays === '' ? '' : ` (with ${overlays})`} for ${ticks} ` +
    `${plural(ticks, unit)}${replicates > 1 ? `, in ${replicates} replicates` : ''}. None of them exists.`,
  to: 'to',
  prevents: 'What it prevents and enforces',
  does: `What it does to ${noun.them}`,
  bandNote: (of: 'percentiles' | 'range', sampled: number) =>
    of === 'percentiles'
      ? `First number: the central run. Band: 5th to 95th percentile of ${sampled} further replicates, each with values of its own from the assumed ranges and its own dice.`
      : `First number: the central run. Range: smallest to largest of ${sampled} further ${plural(sampled, 'replicate')} with values from the assumed ranges and other dice (too few for percentiles).`,
  noBand:
    'One replicate: every assumption at its middle, so no band. Run again with --replicates 20 to see what ignorance does to these numbers.',

  rows: {
    deterred: 'Violations deterred',
    seen: 'Violations that a source saw',
    seenOf: (violations: string, share: string) => `of ${violations} (${share})`,
    rightly: (unit: Period, tick: number) => `Rightly listed, in ${unit} ${tick}`,
    missed: (unit: Period, tick: number) => `Missed, in ${unit} ${tick}`,
    missedOf: (share: string) => `due for a list and on none: ${share} of those due`,
    rightlyTime: (unit: Period) => `${sentenceCase(noun.one)}-${unit}s rightly listed`,
    induced: 'Acts done because of the scheme',
    provoked: 'Violations that it provoked',
    granted: 'Rewards granted',
    grantedWrong: (count: string) => `${count} to ${noun.people} not due them`,

    wrongful: (unit: Period, tick: number) => `Wrongly listed, in ${unit} ${tick}`,
    wrongfulOf: (share: string) => `${share} of all listed`,
    wrongfulEver: 'Wrongly listed at any time',
    wrongfulTime: (unit: Period) => `${sentenceCase(noun.one)}-${unit}s wrongly listed`,
    wrongfulMean: (mean: string, unit: Period) => `${mean} ${plural(Number(mean), unit)} each, on average`,
    chilled: 'Lawful acts chilled',
    heldAgainst: `Lawful acts held against ${noun.them}`,
    refused: 'Refused and not due',
    refusedOf: (count: string) => `of ${count} refusals`,
    reached: 'Others dragged along',
    reachedOf: (unit: Period, wrongful: string) => `${noun.one}-${unit}s; ${wrongful} for a wrong listing`,
    falseRecords: 'False records made',
    tooLow: (unit: Period) => `${sentenceCase(noun.one)}-${unit}s graded too low`,
    objections: 'Objections',
    corrected: (count: string) => `${count} records corrected`,
  },

  noBlackList:
    'This regime has no black list, so nobody is listed; what it does shows in grades and consequences.',
  trade: {
    both: (unit: Period, ratio: string) =>
      `For each violation deterred, ${ratio} ${noun.one}-${unit}s of wrongful listing.`,
    bothPer: (unit: Period, per: string, ratio: string) =>
      `For every ${per} violations deterred, ${ratio} ${noun.one}-${unit}s of wrongful listing.`,
    noneDeterred: (unit: Period, time: string) =>
      `No violation was deterred; ${noun.people} spent ${time} ${noun.one}-${unit}s wrongly listed.`,
    nobodyWronged: (deterred: string) => `${deterred} violations deterred, and nobody wrongly listed.`,
    nothing: 'No violation was deterred, and nobody was wrongly listed.',
  },

  costs: {
    money: (all: string, each: string | undefined) => `The records cost ${all} in money${forEach(each)}.`,
    hours: (all: string, each: string | undefined) =>
      `The records took ${all} hours of work${forEach(each)}.`,
    useless: (count: string, share: string) =>
      `${count} of the records, ${share} of all, say nothing about what anybody did.`,
  },

  whoHead: 'Who is hit',
  whoColumns: (unit: Period) => [
    '',
    noun.many,
    'listed',
    'wrongly',
    'missed',
    'FPR',
    'FNR',
    `wrong ${unit}s`,
  ],
  whoNote: 'At the end of the run. FPR: wrongly listed among those not due. FNR: missed among those due.',
  group: (label: string, of?: string) => (of === undefined ? `group ${label}` : `${of}: ${label}`),
  region: (label: string) => `region ${label}`,
  everybody: 'everybody',

  audit: {
    apart: (names: string, parity: string, odds: string) =>
      `By ${names}, shares listed differ by up to ${parity} percentage points (demographic parity), error rates by up to ${odds} (equalised odds).`,
    worst: (label: string, share: string, low: string, high: string) =>
      `Highest FPR: ${label}, ${share} (${low} to ${high} by the luck of the dice).`,
  },

  falseHead: 'Where false records come from',
  falseRow: (source: string, parts: readonly string[], share: string) =>
    `${source}: ${parts.join(', ')} (${share} of all false records)`,
  falseOf: {
    invented: (count: string) => `${count} invented`,
    namesake: (count: string) => `${count} under a namesake`,
    'false-match': (count: string) => `${count} of a face taken for another`,
    insider: (count: string) => `${count} set on purpose`,
    quota: (count: string) => `${count} to fill a quota`,
    duplicate: (count: string) => `${count} filed twice`,
  } satisfies Record<FalseCause, (count: string) => string>,
  noFalse: 'No source made a false record.',

  cause: (cause: string, share: string) => `${cause} (${share})`,
  causes: (shares: readonly string[]) => `Why ${noun.people} are wrongly listed: ${shares.join(', ')}.`,
  officialHead: 'What is wrong, and what the system could say of it',
  officialFiles: (listed: string, objections: string, upheld: string, struck: string, share: string) =>
    `On file: ${listed} ${noun.many} listed, ${objections} objections, ${upheld} of them upheld, ${struck} strikings: an error rate of ${share}.`,
  officialTruth: (wrongful: string, share: string, times: string | undefined) =>
    `In truth: ${wrongful} of them were wrongly listed at some time, ${share}${times === undefined ? '' : `, ${times} times as many`}.`,

  states: {
    head: `What became of ${noun.them}, in ways that the file does not know`,
    value: (value: string, first: string, last: string) => `${value} ${first} and ${last}`,
    line: (state: string, unit: Period, values: readonly string[]) =>
      `${state}, in ${unit} 1 and at the end: ${values.join(', ')}.`,
  },

  downgrades: {
    head: 'Grades brought down directly',
    one: (
      title: string,
      grade: string,
      persons: string,
      time: string,
      wrongful: string,
      missed: string,
      unit: Period,
    ) =>
      `${title} (to ${grade} at best): ${persons} ${noun.many} at the end; ${time} ${noun.one}-${unit}s in all, ${wrongful} of them not due, ${missed} more due and not on file.`,
    pair: (to: string, from: string, persons: string) => `${to} from ${from}: ${persons}`,
    fallen: (pairs: readonly string[]) =>
      `Held below what their points give, at the end: ${pairs.join(', ')}.`,
  },

  governanceHead: 'What the rulers did',
  inForce: (title: string, unit: Period, from: number, until: number | undefined) =>
    until === undefined
      ? `From ${unit} ${from} to the end: ${title}.`
      : `${sentenceCase(unit)} ${from} to ${until}: ${title}.`,
  neverInForce: (title: string) => `Never in force: ${title}.`,
  inRegions: (title: string, some: string, all: string, share: string, unit: Period) =>
    `At some time in ${some} of ${all} regions, in ${share} of all ${unit}s and regions: ${title}.`,

  notice: {
    head: 'Notice before a listing',
    lines: ([announced, warned, averted, wrongful, unwarned]: [
      string,
      string,
      string,
      string,
      string,
    ]): readonly [string, string] => [
      `Decided on were ${announced} listings; of ${warned} the ${noun.one} was told. ${averted} of those never took effect, because the ${noun.one} performed or objected in time; ${wrongful} of them would have been wrongful.`,
      `${unwarned} listings took effect without the ${noun.one} having known of them.`,
    ],
  },

  queues: {
    head: 'Those who wait for a decision',
    instances: { objection: 'the office', court: 'the court' },
    line: (
      instance: string,
      joined: string,
      decided: string,
      wait: string | undefined,
      unit: Period,
      waiting: string,
    ) =>
      `Before ${instance} came ${joined} cases; ${decided} were decided${wait === undefined ? '' : `, after ${wait} ${plural(Number(wait), unit)} on average`}. ${waiting} were waiting at the end.`,
    lost: (instance: string, abandoned: string, moot: string) =>
      `Before ${instance}, ${abandoned} gave up; for ${moot} there was nothing left to decide when their turn came.`,
    letOff: (count: string) => `${count} ${noun.who} were rightly listed were let off.`,
    paid: (amount: string) => `Paid to those whose objection was upheld: ${amount}.`,
  },

  cannotHead: 'What cannot be concluded',
  assumed: (assumed: number, all: number) =>
    assumed === 0
      ? `All ${all} numbers of this regime are published.`
      : `${assumed} of the ${all} numbers are assumed within a range; the result is no better than they are.`,
  mostMoving: (title: string, direction: 'more' | 'less', replicates: number) =>
    `Of the assumptions, ${title} moves wrongful listing most (more of it, ${direction} of that), as far as ${replicates} replicates can say.`,
  noneMoves: (replicates: number) =>
    `In ${replicates} replicates no assumption stands out from chance as moving wrongful listing.`,
  synthetic: `This is what the written rules do to synthetic ${noun.people}; it says nothing about ${noun.either('any real person', 'any real person or organisation')}.`,

  run: (persons: string, seconds: string, rate: string, unit: Period, backend: string, workers: number) =>
    `${persons} ${noun.one}-${unit}s in ${seconds} s (${rate} a second; ${backend}, ${workers} ${plural(workers, 'worker')})`,
  digest: 'Digest',
  seed: 'seed',
  files: 'Files',
  reproduce: 'Again',
});
