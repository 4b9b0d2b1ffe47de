import type { UnitType } from '../../../model/units.ts';
import { charts } from './charts.ts';
import { listOf, plural, sentenceCase } from './grammar.ts';
import type { Nouns } from './nouns.ts';
import { UNITS } from './units.ts';

type Period = 'day' | 'week' | 'month' | 'year';

/** The words of the report, beside those that it shares with the terminal. */
export const report = (noun: Nouns) => ({
  kind: `report of a run on synthetic ${noun.people}`,
  people: (persons: string) => `${persons} people who do not exist`,
  units: (counts: readonly (readonly [UnitType, string])[]) =>
    `${listOf(counts.map(([type, count]) => `${count} ${UNITS[type][1]}`))}, none of which exists,`,
  ran: (who: string, ticks: number, unit: Period, replicates: number, overlays: readonly string[]) =>
    `${who} lived under it for ${ticks} ${plural(ticks, unit)}` +
    `${overlays.length === 0 ? '' : `, with ${listOf(overlays)} laid over it`}` +
    `${replicates > 1 ? `, ${replicates} times with other assumptions and dice` : ''}. ` +
    'Because they are made up, what they really did is known, and can be held against what was put on file.',
  contents: 'Contents',
  ledgersHead: 'The two ledgers',
  wrongfulMeans:
    'Wrongly listed: on a black list by the file, and not by the truth under the same rules. A false record does it; so does a true one that came late, or an end that came late. Missed is the reverse.',
  pipelineHead: 'How the regime works',
  legend:
    'Each number leads to its row in the table of all numbers. Underlined: published. Dotted: assumed, with its range in small print.',
  partSize: (id: string, count: number) => {
    const [one, many] = PARTS[id] ?? ['rule', 'rules'];
    return `${count} ${plural(count, one!, many)}`;
  },
  chartsHead: 'What came out',
  asTable: 'The same as a table',
  ...charts(noun),
  consequences: {
    head: 'What did each consequence do?',
    columns: (unit: Period) => [
      'Consequence',
      `${sentenceCase(noun.one)}-${unit}s under it`,
      'of them wrongly',
      'Times refused or granted',
      'of them wrongly',
      `Household, ${noun.one}-${unit}s`,
      'of them wrongly',
    ],
    note: `Wrongly: the consequence would not have fallen on the ${noun.one} had the file told the truth.`,
  },
  lists: {
    head: 'What did each list do?',
    columns: (unit: Period) => [
      'List',
      'Listed at the end',
      'Due for it',
      'Wrongly on it',
      'Missed',
      `${sentenceCase(noun.one)}-${unit}s wrongly on it`,
      'Rightly on it, of all on it (PPV)',
    ],
  },
  numbers: {
    head: 'Every number of the regime',
    note: 'The name is the one that --set takes. An assumed number is sampled within its range in every replicate but the first.',
    name: 'Number',
    value: 'Value',
    from: 'Source or range',
    sampled: 'Sampled in this run',
    published: 'published',
    assumed: 'assumed',
    set: 'set by hand',
    notSampled: '–',
  },
  limits: {
    oneRun:
      'One replicate was run, with every assumption at its middle: nothing here shows how wide the truth could lie.',
    bandIs:
      'A band is what the assumed ranges and the dice leave open, if the rules are as written. That the rules were followed as written is an assumption too.',
    noObjection:
      'The regime has no objection procedure in the file; whatever correction there was outside it is not here.',
    noResponse:
      'Nobody changes what they do because of this regime: deterrence and chilling are not in the file.',
    noGovernance: 'The rules stay the same throughout: the file has no governance.',
    unmodelled: [
      'Bribes, favours and selective enforcement are in the numbers only as far as the file writes them as conduct or as a source.',
      'Pain, fear and loss are not measured. The counts say how many and how long, not how badly.',
      `${sentenceCase(noun.people)} are drawn independently but for household, community and what the file links; real lives are tangled further.`,
    ],
    boundaryHead: 'The boundary',
    boundary:
      'Every unit here is synthetic. Groups are abstract, identity codes carry a region that does not exist, and there is no way to load, score, list or watch a real person with this program. The report says what a set of written rules does to a population; it is evidence about no one.',
  },
  colophon: {
    head: 'Make it again',
    digest: 'Digest',
    seed: 'Seed',
    engine: 'Engine',
    work: 'Work',
    workIs: (personTicks: string, unit: Period, seconds: string, workers: number) =>
      `${personTicks} ${noun.one}-${unit}s in ${seconds} s on ${workers} ${plural(workers, 'worker')}`,
    note: 'The same command gives the same digest on any machine, with any number of workers.',
  },
});

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  population: ['trait', 'traits'],
  states: ['state', 'states'],
  conduct: ['kind of act', 'kinds of acts'],
  sources: ['source', 'sources'],
  score: ['item', 'items'],
  parameters: ['number', 'numbers'],
  lists: ['list', 'lists'],
  consequences: ['consequence', 'consequences'],
  redress: ['step', 'steps'],
  response: ['response', 'responses'],
  governance: ['rule', 'rules'],
  observations: ['count', 'counts'],
};
