import type { Cause, FalseCause } from '../../../model/causes.ts';
import type { Link } from '../../../model/links.ts';
import type { UnitType } from '../../../model/units.ts';
import { plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** The words of a case file. Persons come in as references, ticks as `month 3`. */
export const caseFile = (noun: Nouns) => ({
  kind: `case file of a ${noun.one} ${noun.who} does not exist`,
  semicolon: '; ',
  heading: (code: string) => `Case file ${code}`,
  about: (
    type: UnitType,
    unit: string,
    persons: string,
    regime: string,
    ticks: number,
    period: Period,
    replicate: number,
    seed: number,
  ) =>
    `${sentenceCase(UNITS[type][0])} ${unit} of ${persons}, under “${regime}” for ${ticks} ${plural(ticks, period)}, with seed ${seed}` +
    `${replicate === 0 ? '' : `, in replicate ${replicate}`}. Nobody like this exists; what really happened is known because it is made up.`,
  at: (period: Period, tick: number) => `${period} ${tick + 1}`,
  start: 'start',
  reference: (code: string, type: UnitType, unit: string) => `${code} (${UNITS[type][0]} ${unit})`,
  lookUp: (folder: string) => `To look up another: npx glasshouse person ${folder} CODE`,
  wrong: '✗',
  wrongMeans: '✗ marks where the file is wrong.',

  who: {
    head: 'Who this is',
    region: 'Region',
    type: 'What this is',
    types: (type: UnitType) => UNITS[type][0],
    community: 'Community',
    links: {
      household: 'In the household',
      neighbours: 'Next door',
      friends: 'Friend',
      employer: 'Employed by',
      firms: 'Legal representative of',
      representative: 'Legal representative',
      holding: 'Of the same owner',
    } as Readonly<Record<Link, string>>,
    household: 'Household',
    alone: 'lives alone',
    role: (role: 'head' | 'member', size: number) =>
      role === 'head' ? `head of a household of ${size}` : `member of a household of ${size}`,
    with: { head: 'With its head', member: 'With the member' },
    theirs: 'Takes the records of',
    own: 'Gives records to',
    namesake: (reference: string) => `${reference}, a namesake, where a source mistakes one for the other`,
    noSubject: `The regime does not apply to this ${noun.one}, ${noun.either('who', 'which')} has no file and does nothing that it knows of.`,
  },

  happenings: {
    head: 'What happened, and what the file knows',
    none: 'Nothing happened that the regime is about.',
    columns: ['When', 'In truth', 'On file'],
    lawful: (kind: string) => `${kind} (lawful)`,
    induced: (kind: string) => `${kind}, because of the scheme`,
    seen: (source: string) => `seen by ${source}`,
    seenAnd: (source: string, filed: string) => `seen by ${source}; ${filed}`,
    atOnce: 'on file at once',
    underway: 'not yet on file at the end',
    lost: 'lost, because the file was full',
    unseen: 'nobody saw it',
    misfiled: (reference: string) => `recorded under a namesake, ${reference}`,
    heldBack: (kind: string) => `would have, but for the scheme: ${kind}`,
    made: {
      invented: (source, kind) => `${source} makes up: ${kind}`,
      'false-match': (source, kind) => `${source} takes another face for this one: ${kind}`,
      insider: (source, kind) => `somebody at ${source} sets on purpose: ${kind}`,
      quota: (source, kind) => `${source} fills a quota: ${kind}`,
      duplicate: (source, kind) => `${source} files a second time: ${kind}`,
    } satisfies Record<Exclude<FalseCause, 'namesake'>, (source: string, kind: string) => string>,
    nothing: 'did nothing of the kind',
    arrived: (source: string, kind: string) => `comes in from ${source}: ${kind}`,
    byNamesake: (reference: string) => `a namesake did it, ${reference}`,
    did: (when: string) => `did it in ${when}`,
    filed: (kind: string, source: string) => `on file: ${kind}, from ${source}`,
    lapsed: (kind: string) => `lapses: ${kind}`,
    corrected: (kind: string) => `taken back: ${kind}`,
    pushedOut: (kind: string) => `pushed out of a full file: ${kind}`,
    changed: (state: string, value: string, change: string) => `${state}: ${value} (${change})`,
    told: (kind: string) => `is told of a record: ${kind}`,
    objects: 'objects',
    upheld: 'the objection is upheld',
    dismissed: 'the objection is dismissed',
    waits: 'the case waits for a decision',
    appeals: 'goes on to the court',
    courtUpheld: 'the court upholds the objection',
    courtDismissed: 'the court dismisses the objection',
    givesUp: 'gives up waiting',
    warned: (list: string) => `is told of a coming listing: ${list}`,
    averted: (list: string) => `called off before it takes effect: ${list}`,
    struck: (list: string) => `struck from the list: ${list}`,
    downgraded: (title: string, grade: string) => `brought down to ${grade} at best: ${title}`,
    listed: (list: string) => `listed: ${list}`,
    unlisted: (list: string) => `off the list: ${list}`,
    due: (list: string) => `due for the list: ${list}`,
    dueNoMore: (list: string) => `not due for it any more: ${list}`,
    isDue: 'due for it',
    isNotDue: 'not due for it',
    stillDue: 'still due for it',
    isOn: 'is on it',
    isNotOn: 'is not on it',
    refused: (what: string) => `refused: ${what}`,
    granted: (what: string) => `granted: ${what}`,
    reached: (what: string) => `reached through somebody else: ${what}`,
    same: 'without errors, too',
    other: 'without errors, not now',
    unknownSource: 'a source that cannot be told',
  },

  records: {
    head: 'Records under this name',
    none: 'No record was made under this name.',
    columns: ['Record', 'Source', 'In truth', 'On file from', 'Until'],
    cause: {
      true: (when: string) => `done in ${when}`,
      invented: (when: string) => `made up in ${when}`,
      namesake: (when: string) => `a namesake’s, of ${when}`,
      'false-match': (when: string) => `another face, in ${when}`,
      insider: (when: string) => `set on purpose in ${when}`,
      quota: (when: string) => `set in ${when} to fill a quota`,
      duplicate: (when: string) => `done in ${when}, filed a second time`,
    } satisfies Record<Cause, (when: string) => string>,
    never: 'never',
    stays: 'to the end',
    end: { lapsed: 'lapsed', corrected: 'taken back', 'pushed-out': 'pushed out' },
    ended: (how: string, when: string) => `${how} in ${when}`,
  },

  score: {
    head: 'Score',
    same: (score: string) => `It was ${score} throughout, on file and as deserved.`,
    columns: ['When', 'On file', 'As deserved', 'Difference'],
    graded: (score: string, grade: string | undefined) =>
      grade === undefined ? score : `${score} (${grade})`,
  },

  lists: {
    head: 'Lists',
    none: 'On no list, and due for none.',
    columns: (period: Period) => ['List', 'On it', 'Due for it', `Wrong ${period}s`, `Missed ${period}s`],
    spell: (period: Period, from: number, until: number, ticks: number) => {
      if (until - from === 1) return `${period} ${from + 1}`;
      return until === ticks ? `${period} ${from + 1} to the end` : `${period} ${from + 1} to ${until}`;
    },
    never: 'never',
    because: (ticks: string, causes: readonly string[]) =>
      causes.length === 0 ? ticks : `${ticks} (${causes.join(', ')})`,
    cause: (cause: string, ticks: string) => `${cause}: ${ticks}`,
  },

  consequences: {
    head: 'What was denied and granted',
    none: `No consequence fell on this ${noun.one}.`,
    by: (consequence: string, agency: string) => `${consequence} (${agency})`,
    columns: (period: Period) => [
      'Consequence',
      'Domain',
      `On the ${noun.one}`,
      `Not due, ${period}s`,
      'Refused or granted',
      'Not due',
      `Through somebody else, ${period}s`,
    ],
  },

  states: {
    head: 'What the file does not know',
    columns: ['What', 'Value', 'When'],
  },

  redress: {
    head: 'Notice and objection',
    noNotice: 'The regime has no notice: nobody is told what is on file.',
    noObjection: 'The regime has no objection: what is on file stays until it lapses.',
    told: (times: number) =>
      times === 0 ? 'Was never told of a record.' : `Was told of a record ${times} ${plural(times, 'time')}.`,
    objected: (times: number, upheld: number, corrected: number) =>
      times === 0
        ? 'Never objected.'
        : `Objected ${times} ${plural(times, 'time')}; ${upheld} ${plural(upheld, 'was', 'were')} upheld, and ${corrected} ${plural(corrected, 'record was', 'records were')} taken back.`,
  },

  without: {
    head: 'What would have happened without errors',
    note: (overlay: string) =>
      `The same life with the same dice, where one source sees everything at once and invents nothing (${overlay}).`,
    governance: 'What the rulers did in the run is taken as given.',
    isIdeal: 'The run itself has such a source, so there are no errors to be without.',
    columns: ['', 'As it was', 'Without errors'],
    black: (period: Period) => `${sentenceCase(period)}s on a black list`,
    wrongful: (period: Period) => `${sentenceCase(period)}s wrongly on one`,
    sanctioned: (period: Period) => `${sentenceCase(period)}s under a sanction`,
    refused: 'Times refused',
    granted: 'Times granted',
    deterred: 'Violations deterred',
    chilled: 'Lawful acts chilled',
    falseRecords: 'False records',
    score: 'Score at the end, on file',
    avoided: (avoided: number, added: number) =>
      `${avoided} ${plural(avoided, 'refusal')} would not have happened, and ${added} other${plural(added, '', 's')} would have.`,
  },

  again: {
    head: 'Where this comes from',
    note: `Nothing of this is stored. The ${noun.one}’s community was computed again from the manifest of the run, bit for bit, and what it counts was held against what the run counted.`,
    run: 'Run',
    digest: 'Digest',
    engine: 'Engine',
  },

  like: {
    none: (searched: string) => `It held for none of the ${searched} persons in any tick.`,
    columns: (period: Period) => ['Code', 'Person', `Last ${period} in which it held`],
    more: (searched: string, persons: string) =>
      `The first ${searched} of ${persons} persons were searched; --limit finds more.`,
  },
});
