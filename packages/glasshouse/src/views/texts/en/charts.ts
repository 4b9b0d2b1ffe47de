import type { FalseCause } from '../../../model/causes.ts';
import { plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';

type Period = 'day' | 'week' | 'month' | 'year';

const axis = (unit: Period) => `${unit} of the run`;

/** Titles, captions and labels of the charts of the report. A title is a question; the chart answers it. */
export const charts = (noun: Nouns) => ({
  standing: {
    title: `Does the scheme list more ${noun.people} wrongly than it misses?`,
    description: `${sentenceCase(noun.many)} wrongly listed and ${noun.many} missed, at each tick of the run.`,
    axis,
    persons: noun.many,
    wrongful: 'wrongly listed',
    missed: 'missed',
    band: (label: string) => `${label}: band`,
    caption: (isBanded: boolean) =>
      `Solid line: ${noun.many} on a black list ${noun.who} should not be. Dashed line: ${noun.many} ${noun.who} should be on one and are not.${
        isBanded ? ' The shaded band behind each is what the assumed ranges leave open.' : ''
      }`,
  },
  audit: {
    title: (names: string) => `Who is wrongly listed, by ${names}, and how sure is that?`,
    heading: 'Wrongly listed at the end, of all not due (FPR)',
    description:
      'The share of those not due for a black list who stand on one, a dot for each group, with the interval in which it lies with 95 % certainty.',
    interval: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
    caption: (parity: string, odds: string, most: number | undefined) =>
      `Bars and brackets: the interval in which the share lies with 95 % certainty (Wilson); it tells what luck does in a group of this size, not what the assumptions leave open. Largest gap between shares listed (demographic parity difference): ${parity} percentage points; between error rates (equalised odds difference): ${odds} percentage points.` +
      `${most === undefined ? '' : ` Only the ${most} highest are drawn; the table has all.`}`,
    columns: (unit: Period) => [
      'Who',
      sentenceCase(noun.many),
      'Listed (selection rate)',
      'Wrongly listed, of those not due (FPR)',
      'Missed, of those due (FNR)',
      'Rightly listed, of all listed (PPV)',
      'Ever wrongly listed',
      `${sentenceCase(unit)}s wrongly listed, for 1,000 ${noun.many}`,
      `Refusals that were not due, for 1,000 ${noun.many}`,
      `Lawful acts chilled, for 1,000 ${noun.many}`,
      'Main cause of wrong listing',
    ],
  },
  who: {
    groupsTitle: 'Is one group hit harder than another?',
    regionsTitle: 'Does it depend on where one lives?',
    fpr: (unit: Period) => `Wrongly listed, of all ${noun.one}-${unit}s not due (FPR)`,
    fnr: (unit: Period) => `Missed, of all ${noun.one}-${unit}s due (FNR)`,
    rate: (share: string, count: string) => `${share} (${count})`,
    caption: (unit: Period, most: number | undefined) =>
      `Shares over the whole run, with the number of ${noun.one}-${unit}s in brackets. Few ${unit}s behind a share mean that chance moves it much.` +
      `${most === undefined ? '' : ` Only the ${most} highest are drawn; the table has all.`}`,
    columns: (unit: Period) => [
      'Who',
      sentenceCase(noun.many),
      'Ever listed',
      'Ever wrongly',
      'Ever missed',
      `${sentenceCase(noun.one)}-${unit}s wrongly`,
      `${sentenceCase(noun.one)}-${unit}s missed`,
      'Selection rate',
      'FPR',
      'FNR',
      'PPV',
    ],
  },
  wrongfulTime: {
    title: 'How long does a wrongful listing last?',
    description: `${sentenceCase(noun.many)} by the time that they had been wrongly listed in all.`,
    atLeast: (ticks: number, unit: Period) => `at least ${ticks} ${plural(ticks, unit)}`,
    persons: (count: string, share: string) => `${count} (${share})`,
    caption: (mean: string, unit: Period) =>
      `${sentenceCase(noun.many)} ${noun.who} were wrongly listed for at least so long by the end of the run, and their share of all ${noun.who} ever were. The mean is ${mean} ${plural(Number(mean), unit)}. Whoever was still listed at the end will have waited longer.`,
    columns: ['Time wrongly listed', sentenceCase(noun.many), 'Share of those ever wrongly listed'],
  },
  causes: {
    title: 'Why are listings wrong?',
    description: 'Time on a black list without deserving it, by cause.',
    bar: (time: string, share: string) => `${time} (${share})`,
    caption: (unit: Period) =>
      `${sentenceCase(plural(2, unit))} that ${noun.many} were on a black list and should not have been, each traced to its cause: what is wrong in the file is put right, one cause after the other, until the rule no longer holds.`,
    columns: (unit: Period) => [
      'List',
      'What is wrong',
      'Cause',
      `${sentenceCase(noun.one)}-${plural(2, unit)}`,
      'Share',
    ],
    wrongful: 'on it, wrongly',
    missed: 'due for it, missed',
    names: {
      invented: 'an invented record',
      'false-match': 'a face taken for another',
      insider: 'a record set on purpose',
      quota: 'a record to fill a quota',
      namesake: "a namesake's record",
      duplicate: 'an act filed twice',
      late: 'a record that came late',
      'stale-copy': 'a copy that the removal had not reached',
      uncorrected: 'a copy that the correction had not reached',
      linked: 'what is wrong in the file of another unit',
      unrecorded: `what speaks for the ${noun.one} was not recorded`,
      misfiled: 'a record under the name of somebody else',
      'false-merit': `a false record that speaks for the ${noun.one}`,
      'not-shared': 'the entry was never passed on',
      unseen: 'nobody saw it, or it was not recorded',
      'let-off': 'let off after an objection',
    } as Readonly<Record<string, string>>,
  },
  official: {
    title: 'How wrong does the system say it is?',
    description: 'The error rate that the files show beside the true one, up to each point in time.',
    axis: (unit: Period) => sentenceCase(unit),
    share: 'of those ever listed',
    admitted: 'on file',
    actual: 'in truth',
    caption: (admitted: string, actual: string, times: string | undefined) =>
      `What the system could publish from its own files: strikings from its black lists after an objection, for each ${noun.one} ever listed (${admitted}). Beside it, what no file says: the share of those ever listed who were wrongly listed at some time (${actual}${times === undefined ? '' : `, ${times} times as much`}).`,
    columns: ['What', 'Number'],
    rows: {
      listed: `${sentenceCase(noun.many)} put on a black list`,
      objections: 'Objections',
      upheld: 'Objections upheld',
      struck: 'Strikings after an objection',
      corrected: 'Records corrected',
      admitted: 'Error rate that the files show',
      wrongful: `${sentenceCase(noun.many)} wrongly listed at some time (no file says so)`,
      actual: 'Error rate in truth',
    },
    upheld: (count: string, share: string) => `${count} (${share})`,
  },
  backlog: {
    title: 'How many wait for a decision?',
    description: 'Cases that wait at the end of each tick, before the office and before the court.',
    axis: (unit: Period) => sentenceCase(unit),
    waiting: 'cases waiting',
    instances: { objection: 'office', court: 'court' },
    column: (instance: string) => `Waiting: ${instance}`,
    caption: (
      instance: string,
      joined: string,
      decided: string,
      wait: string | undefined,
      unit: Period,
      abandoned: string,
      waiting: string,
    ) =>
      `${sentenceCase(instance)}: ${joined} cases came in, ${decided} were decided${wait === undefined ? '' : ` after ${wait} ${unit}s on average`}, ${abandoned} were given up, ${waiting} wait at the end.`,
  },
  falseRecords: {
    title: 'Where do false records come from?',
    description: 'False records over the run, by source and cause.',
    bar: (source: string, cause: string) => `${source}: ${cause}`,
    causes: {
      invented: 'invented',
      namesake: "a namesake's",
      'false-match': 'a face taken for another',
      insider: 'set on purpose',
      quota: 'to fill a quota',
      duplicate: 'filed twice',
    } satisfies Record<FalseCause, string>,
    caption:
      'Filled: records of acts that nobody did. Outlined: records of a true act, put under the name of somebody else or filed twice.',
    columns: {
      source: 'Source',
      channel: 'What it is',
      true: 'True records',
      cause: sentenceCase,
      share: 'False, of all that say something',
      useless: 'Say nothing',
    },
  },
  conduct: {
    title: `What do ${noun.them} stop doing, or start?`,
    description: 'Acts that did not happen, or happened, because of the scheme.',
    deterred: (kind: string) => `${kind}: deterred`,
    chilled: (kind: string) => `${kind}: chilled`,
    induced: (kind: string) => `${kind}: done because of it`,
    lawful: 'lawful',
    unlawful: 'unlawful',
    caption: `Outlined: unlawful acts that were deterred. Filled: lawful acts that were chilled, or acts done because of the scheme: for the points, say, or in protest. Counted ${noun.one} by ${noun.one}, against the same dice without the scheme’s response.`,
    columns: [
      'Conduct',
      'Law',
      'Acts',
      'Seen by a source',
      'Deterred or chilled',
      'Done because of the scheme',
    ],
  },
  scores: {
    title: `Does the file score ${noun.people} as the truth would?`,
    description: `${sentenceCase(noun.many)} by score at the end of the run, on file and by the truth.`,
    axis: 'score',
    persons: noun.many,
    onFile: `${sentenceCase(noun.many)}, on file`,
    inTruth: `${sentenceCase(noun.many)}, by the truth`,
    bin: (from: string, to: string) => `${from} to below ${to}`,
    caption: (isLog: boolean, meanFile: string, meanTruth: string) =>
      `Filled bars: scores on file. Outline: the scores that the same rules give to what ${noun.people} really did. Mean ${meanFile} on file, ${meanTruth} by the truth.` +
      `${isLog ? ` Mind the scale: each step up is ten times as many ${noun.people}.` : ''}`,
  },
  grades: {
    title: 'How do grades drift, and how far from the truth?',
    description: `Share of ${noun.people} with this grade at each tick, on file (solid) and by the truth (dashed).`,
    axis,
    onFile: (grade: string) => `${grade}, on file`,
    inTruth: (grade: string) => `${grade}, by the truth`,
    caption: `Share of ${noun.people} with each grade. Solid: on file. Dashed: by the truth. Each grade has a scale of its own, which need not start at zero.`,
  },
  states: {
    title: `What becomes of ${noun.them}?`,
    description: `Share of ${noun.people} at each tick.`,
    axis,
    line: (state: string, value: string) => `${state}: ${value}`,
    change: (state: string, change: string, times: string) => `${state}, ${change}: ${times}`,
    caption: (changes: readonly string[]) =>
      `Share of ${noun.people} of ${noun.whom} this is true, whatever the file says: no file knows it.${changes.length === 0 ? '' : ` Changes over the run: ${changes.join('; ')}.`}`,
  },
  sensitivity: {
    title: 'Which assumption moves wrongful listing most?',
    description:
      'Rank correlation of the most influential assumed numbers with the time spent wrongly listed.',
    axis: 'rank correlation (Spearman)',
    caption: (sampled: number, level: string, tested: number, byChance: string) =>
      `Over ${sampled} sampled replicates. To the right: more of it goes with more wrongful listing. Within the grey (below ${level}) is what chance alone does; of ${tested} numbers without any influence, about ${byChance} would stand outside it all the same. ${
        sampled < 40 ? 'So few replicates show only the strongest influences.' : ''
      }`,
    columns: ['Number', 'Rank correlation'],
  },
});
