import type { Domain } from '../../../language/regime/basics.ts';
import type { Channel } from '../../../language/regime/sources.ts';
import type { Link, Reach } from '../../../model/links.ts';
import type { UnitType } from '../../../model/units.ts';
import { type NumberPart, type Sentence, say, series } from '../../explain/sentence.ts';
import type { SectionId } from '../../explain/types.ts';
import { listOf, plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

const CHANNELS: Readonly<Record<Channel, string>> = {
  'agency-register': 'the register of an agency',
  court: 'a court',
  police: 'the police',
  bank: 'a bank',
  utility: 'a utility company',
  tax: 'a tax office',
  customs: 'the customs',
  employer: 'an employer',
  association: 'an association',
  platform: 'a platform',
  camera: 'cameras',
  informant: 'informants',
  questionnaire: 'a questionnaire',
  positioning: 'positions of telephones',
  media: 'the media',
};

/** A regime in words: the pipeline from conduct to governance. */
export const explain = (noun: Nouns) => ({
  comma: ', ',
  and: ' and ',
  list: (words: readonly string[]) => listOf(words),
  or: (words: readonly string[]) => listOf(words, 'or'),
  quoted: (title: string) => `“${title}”`,
  /** A value of an attribute within a sentence. */
  label: (word: string) => word,
  names: {
    score: 'the score',
    grade: 'the grade',
    told: 'told of a record',
    sanctioned: 'under a sanction',
    rewarded: 'given a reward',
    'new-true-negatives': 'new true adverse records',
    'new-false-negatives': 'new false adverse records',
    region: 'region',
    role: 'role',
    type: 'type',
    head: 'head',
    member: 'member',
    person: 'person',
    firm: 'firm',
    'public-body': 'public body',
    'social-organisation': 'social organisation',
    regions: 'regions',
    households: 'households',
    units: 'units',
    holdings: 'holdings',
  } as Readonly<Record<string, string>>,
  /** Behind a condition: for some unit that a link leads to, or for none. */
  links: {
    household: ['somebody else in the household', 'nobody else in the household'],
    neighbours: ['somebody next door', 'nobody next door'],
    friends: ['a friend', 'no friend'],
    employer: ['the employer', 'no employer'],
    firms: [
      'a firm of which this is the legal representative',
      'no firm of which this is the legal representative',
    ],
    representative: ['the legal representative', 'no legal representative'],
    holding: ['another firm of the same owner', 'no other firm of the same owner'],
  } as Readonly<Record<Link, readonly [some: string, none: string]>>,
  /** An area of life. */
  domain: (id: Domain): string => id,
  /** A number with its unit as it stands in the file. */
  written: (text: string) => text,
  parameter: (name: string, value: string) => `${name} (${value})`,
  range: (low: string, high: string) => `${low} to ${high}`,
  times: (factor: NumberPart, subject: string, label: string) =>
    say`times ${factor} where ${subject} is ${label}`,

  facts: {
    time: (tick: string, horizon: number) =>
      `It is run ${tick} by ${tick}, for ${horizon} ${plural(horizon, tick)}.`,
    overlays: (names: readonly string[]) => `Laid over it: ${listOf(names)}.`,
    numbers: (published: number, assumed: number, set: number) =>
      `It holds ${published + assumed + set} numbers: ${published} published, ${assumed} assumed within a range` +
      `${set === 0 ? '' : `, ${set} set by hand`}.`,
  },
  legend:
    'Behind each number stands where it comes from: [low to high] is the range of an assumed number, {key} the source of a published one, {set} a value set by hand.',

  headings: {
    population: [sentenceCase(noun.people), 'Who lives under it. All of them are made up.'],
    states: ['Life', `What befalls ${noun.them}, and what the scheme does not know.`],
    conduct: ['Conduct', `What ${noun.people} do, lawful or not.`],
    sources: ['Sources', 'Who sees it, how much of it, and what they get wrong.'],
    score: ['Score and grades', 'What the records are added up to.'],
    parameters: ['Parameters', 'Numbers that the rules below name.'],
    lists: ['Lists', 'Who is put on a list, and for how long.'],
    consequences: ['Consequences', 'What happens to those on file.'],
    redress: ['Redress', `What ${noun.people} can do against a false record.`],
    response: ['Response', `How ${noun.people} change what they do because of all this.`],
    governance: ['Governance', 'When the rulers change the rules.'],
    observations: ['Observations', 'What is counted beside all this.'],
  } as Readonly<Record<SectionId, readonly [heading: string, intro: string]>>,

  population: {
    size: 'Size',
    /** The heading of an attribute, with its name in the file. */
    attribute: (title: string, id: string) => `${title} (${id})`,
    sizeIs: (units: string, hasOrganisations: boolean) =>
      hasOrganisations
        ? say`${units} units, unless a run asks for another number.`
        : say`${units} persons, unless a run asks for another number.`,
    units: (shares: readonly Sentence[]) =>
      say`Of these are, by share: ${series(shares, ', ', ', ')}. The rest are persons.`,
    unit: (type: UnitType) => UNITS[type][1],
    audit: (attributes: readonly string[]) =>
      say`Counted apart by ${listOf(attributes)}, and by every combination.`,
    subjects: (condition: string) =>
      say`Only those are subject to the scheme for ${noun.whom} this holds: ${condition}.`,
    regions: 'Regions',
    regionShares: (shares: readonly Sentence[]) => say`${series(shares, ', ', ', ')}.`,
    regionsAlike: (count: number) => say`${String(count)} regions of equal weight.`,
    together: say`Neighbours live in the same region.`,
    apart: say`Everybody's region is drawn alone.`,
    households: 'Households',
    householdSizes: (shares: readonly Sentence[]) =>
      say`By number of persons: ${series(shares, ', ', ', ')}.`,
    holdings: 'Firms of one owner',
    holdingSizes: (shares: readonly Sentence[]) =>
      say`Owners by number of firms: ${series(shares, ', ', ', ')}.`,
    labelled: (label: string, share: NumberPart) => say`${label}: ${share}`,
    shares: (shares: readonly Sentence[]) => say`${series(shares, ', ', ', ')}.`,
    sharesGiven: (given: string, label: string, shares: readonly Sentence[]) =>
      say`Where ${given} is ${label}: ${series(shares, ', ', ', ')}.`,
    uniform: (min: string, max: string, one: string) =>
      say`Spread evenly from ${min} to ${max}, where ${one} means a factor of one.`,
  },

  states: {
    values: (values: string) => say`One of ${values}.`,
    start: (value: string) => say`${sentenceCase(noun.everybody)} begins with ${value}.`,
    starts: (shares: readonly Sentence[]) => say`At the start: ${series(shares, ', ', ', ')}.`,
    change: (title: string, from: string, to: string, rate: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`${title}: from ${from} to ${to}, ${rate} per ${noun.one}.`
        : say`${title}: from ${from} to ${to}, ${rate} per ${noun.one}, ${depends}.`,
  },

  conduct: {
    nature: (lawful: boolean, good: boolean, domain: Domain) =>
      say`${lawful ? 'Lawful' : 'Unlawful'}${good ? ', and counts as good' : ''}; ${domain}.`,
    atMost: (acts: number) => say`Up to ${String(acts)} times within a tick.`,
    rate: (rate: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Happens ${rate} per ${noun.one}.`
        : say`Happens ${rate} per ${noun.one}, ${depends}.`,
    scales: (attribute: string) => say`Multiplied by ${attribute}.`,
    when: (condition: string) => say`Only when: ${condition}.`,
    factor: (factor: NumberPart, condition: string) => say`Times ${factor} when ${condition}.`,
  },

  sources: {
    sees: (kinds: string, coverage: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Sees ${coverage} of ${kinds}.`
        : say`Sees ${coverage} of ${kinds}, ${depends}.`,
    delay: (delay: NumberPart) => say`Its records arrive after ${delay}.`,
    noDelay: say`Its records arrive at once.`,
    invents: (rate: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Invents records of what nobody did: ${rate} per ${noun.one}.`
        : say`Invents records of what nobody did: ${rate} per ${noun.one}, ${depends}.`,
    inventsNothing: say`Invents nothing.`,
    namesakes: (share: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Files ${share} of its records under a namesake.`
        : say`Files ${share} of its records under a namesake, ${depends}.`,
    duplicates: (share: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Files ${share} of its true records twice.`
        : say`Files ${share} of its true records twice, ${depends}.`,
    is: (channel: Channel) => say`It is ${CHANNELS[channel]}.`,
    channels: CHANNELS,
    useless: (count: NumberPart) => say`Makes ${count} records of each ${noun.one} that say nothing.`,
    probes: (probes: NumberPart, gallery: string | undefined) =>
      gallery === undefined
        ? say`Knows people by their faces: ${probes} comparisons touch each person.`
        : say`Knows people by their faces: ${probes} comparisons touch each of whom holds: ${gallery}.`,
    fmr: (share: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Takes another face for the same in ${share} of them.`
        : say`Takes another face for the same in ${share} of them, ${depends}.`,
    fnmr: (share: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Does not recognise the same face in ${share}.`
        : say`Does not recognise the same face in ${share}, ${depends}.`,
    misuse: (
      title: string,
      kind: string,
      rate: NumberPart,
      depends: Sentence,
      condition: string | undefined,
    ) => {
      const whom =
        condition === undefined
          ? say`per ${noun.one}`
          : say`per ${noun.one} of ${noun.whom} holds: ${condition}`;
      return depends.length === 0
        ? say`Sets on purpose (${title}): ${kind}, ${rate} ${whom}.`
        : say`Sets on purpose (${title}): ${kind}, ${rate} ${whom}; ${depends}.`;
    },
    quota: (title: string, rule: string) =>
      say`That (${title}) is done to fill a quota, while ${rule} is in force.`,
    misuseFactor: (title: string, factor: NumberPart, condition: string) =>
      say`That (${title}) times ${factor} when ${condition}.`,
    coverageFactor: (factor: NumberPart, condition: string) =>
      say`What it sees times ${factor} when ${condition}.`,
    falseRecordFactor: (factor: NumberPart, condition: string) =>
      say`What it invents times ${factor} when ${condition}.`,
    costMoney: (cost: NumberPart) => say`Each record costs ${cost} in money.`,
    costHours: (cost: NumberPart) => say`Each record takes ${cost} hours of work.`,
  },

  score: {
    start: (start: NumberPart, bounds: string) => say`Starts at ${start}${bounds}.`,
    bounds: (min: number | undefined, max: number | undefined) => {
      if (min !== undefined && max !== undefined) return `, and stays between ${min} and ${max}`;
      if (min !== undefined) return `, and never falls below ${min}`;
      return max === undefined ? '' : `, and never rises above ${max}`;
    },
    whole: 'The whole',
    wholeBounds: (bounds: string) => say`The sum of the accounts${bounds}.`,
    weight: (weight: NumberPart) => say`Decides ${weight} of the range of the score.`,
    weighted: (bounds: string) =>
      say`What each account has of its range, by weight, on the range of the whole${bounds}.`,
    update: (every: NumberPart) =>
      say`Published every ${every}; until then everybody goes by the score as last published.`,
    fades: say`, fading evenly to nothing`,
    decays: (decay: NumberPart) => say`, less ${decay} of what is left`,
    downgrade: (title: string) => `Direct downgrade: ${title}`,
    falls: (condition: string, grade: string, term: NumberPart) =>
      say`Grade ${grade} at best for ${term}, whatever the points: ${condition}.`,
    points: 'Points',
    changes: (
      kind: string,
      points: NumberPart,
      account: string | undefined,
      retention: NumberPart | undefined,
      fading: Sentence | string,
    ) => {
      const where = account === undefined ? '' : ` in ${account}`;
      return retention === undefined
        ? say`${kind}: ${points}${where}, for good.`
        : say`${kind}: ${points}${where}, for ${retention}${fading}.`;
    },
    grade: (id: string, title: string) => (title === id ? `Grade ${id}` : `Grade ${id}: ${title}`),
    from: (from: NumberPart) => say`From ${from}.`,
    otherwise: say`All below.`,
    quota: (share: NumberPart) =>
      say`At most ${share} of all may have it or a better one: where more would, the lowest score rises in the tick after.`,
  },

  lists: {
    kind: (kind: 'black' | 'red') =>
      kind === 'black' ? say`A black list.` : say`A red list, of ${noun.people} to favour.`,
    entry: (condition: string, term: NumberPart | undefined) =>
      term === undefined ? say`On it, without a term: ${condition}.` : say`On it for ${term}: ${condition}.`,
    grace: (grace: NumberPart) => say`A listing begins after a grace of ${grace}.`,
    notice: say`Who is told can perform or object until then; a listing that is called off never takes effect.`,
    exit: (condition: string) => say`Off it: ${condition}.`,
    noExit: say`No rule takes anybody off it before the term is over.`,
    neverLeaves: say`No rule and no term takes anybody off it.`,
  },

  consequences: {
    nature: (kind: 'sanction' | 'reward', domain: Domain) => say`A ${kind}; ${domain}.`,
    when: (condition: string) => say`Falls on ${noun.everybody} for ${noun.whom} this holds: ${condition}.`,
    uses: (kind: 'sanction' | 'reward', uses: NumberPart) =>
      kind === 'sanction'
        ? say`A ${noun.one} asks ${uses} for what it refuses.`
        : say`A ${noun.one} asks ${uses} for what it grants.`,
    reaches: (whom: Reach, condition: string) => say`Drags along ${REACHED[whom]}: ${condition}.`,
  },

  redress: {
    notice: 'Notice',
    noticeIs: (share: NumberPart) => say`The ${noun.one} is told of ${share} of adverse records.`,
    noNotice: say`There is none.`,
    objection: 'Objection',
    objectionRate: (rate: NumberPart, isTold: boolean) =>
      isTold
        ? say`A ${noun.one} ${noun.who} is wronged and was told objects: ${rate}.`
        : say`A ${noun.one} ${noun.who} is wronged objects, and is taken to find out without notice: ${rate}.`,
    decided: (after: NumberPart) => say`A wrong must have stood for ${after} before it can be decided.`,
    upheld: (share: NumberPart) =>
      say`${share} of objections are upheld: the record goes, and a wrong listing ends.`,
    noObjection: say`There is none: what is on file stays.`,
    rightfulRate: (rate: NumberPart) =>
      say`A ${noun.one} ${noun.who} is rightly on a black list objects all the same: ${rate}.`,
    where: (per: string | undefined, scope: 'nation' | 'region') =>
      `${per === undefined ? '' : ` for every ${per} ${noun.many}`}${scope === 'region' ? ' in each region' : ''}`,
    cases: (cases: NumberPart, where: string) => say`Decided are ${cases}${where}; the other cases wait.`,
    reviewers: (reviewers: NumberPart, decides: NumberPart, where: string) =>
      say`${reviewers} reviewers${where} decide ${decides} each; the other cases wait.`,
    abandons: (rate: NumberPart) => say`Who waits gives up: ${rate}.`,
    letOff: (share: NumberPart) =>
      say`${share} are upheld of the objections of ${noun.people} ${noun.who} are rightly listed: they are let off.`,
    hold: (hold: NumberPart) =>
      say`Who was struck from a black list is kept off black lists for ${hold}, unless an adverse record is added.`,
    compensation: (amount: NumberPart) => say`For each objection that is upheld ${amount} is paid.`,
    court: 'Court',
    appeals: (share: NumberPart) => say`${share} of rejected objections go on to the court.`,
  },

  response: {
    reduces: (kinds: string, share: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Less of ${kinds}: ${share} fewer.`
        : say`Less of ${kinds}: ${share} fewer, ${depends}.`,
    adds: (kinds: string, rate: NumberPart, depends: Sentence) =>
      depends.length === 0
        ? say`Acts that would not have happened: ${kinds}, ${rate} per ${noun.one}.`
        : say`Acts that would not have happened: ${kinds}, ${rate} per ${noun.one}, ${depends}.`,
    multiplies: (kinds: string, factor: NumberPart) => say`More of ${kinds}: ${factor} times as often.`,
    when: (condition: string) => say`Among those: ${condition}.`,
  },

  governance: {
    watched: (signal: 'kind' | 'list' | 'consequence' | 'objections' | 'backlog', title: string) =>
      ({
        kind: `acts of ${title} in one tick`,
        list: `the ${noun.many} on ${title}`,
        consequence: `the ${noun.many} hit by ${title}`,
        objections: 'objections in one tick',
        backlog: 'the objections that wait',
      })[signal],
    above: (what: string, share: NumberPart) => say`When ${what} exceed ${share} of the population:`,
    below: (what: string, share: NumberPart) => say`When ${what} are fewer than ${share} of the population:`,
    after: (after: NumberPart) => say`After ${after}:`,
    looksAfter: (after: NumberPart) => say`It watches after ${after}.`,
    byRegion: say`Each region watches and decides for itself.`,
    fromThen: 'from then on',
    fromNextTick: 'from the next tick on',
    inForce: (from: string) => say`${from} it is in force, for the rules that ask.`,
    suspends: (from: string, titles: string) => say`${from}, suspended: ${titles}.`,
    lasting: (lasting: NumberPart) => say`It lasts ${lasting}.`,
    forGood: say`It lasts for good.`,
  },

  observations: {
    when: (condition: string) => say`${sentenceCase(noun.many)} for ${noun.whom} this holds: ${condition}.`,
  },
  sourcesHead: 'Sources of the published numbers',
  sourceMarks:
    'A: primary or official text. B: reputable secondary page. C: weak page. S: a founding document of this project only. M: unverified.',
});

/** Whom a consequence drags along. */
const REACHED: Readonly<Record<Reach, string>> = {
  household: 'members of the household',
  staff: 'the staff',
  representative: 'the legal representative',
  firms: 'the firms of which it is the legal representative',
  holding: 'other firms of the same owner',
  friends: 'friends',
  neighbours: 'the households next door',
};
