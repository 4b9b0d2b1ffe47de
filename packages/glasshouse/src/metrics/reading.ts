import type { Model } from '../model/types.ts';
import { type Labelled, type Ledgers, ledgersOf } from './ledgers.ts';
import { atLast, openCounts } from './measures.ts';
import type { Standings } from './standings.ts';
import { figuresOf } from './summary.ts';
import type { CountLayout, ReplicateData } from './types.ts';

/** Everything of one replicate that can be laid beside another regime's, by name. Undefined ratios are null. */
export interface Reading {
  readonly figures: NamedFigures;
  readonly parts: Readonly<Record<PartKind, readonly PartFigures[]>>;
}

export type NamedFigures = Readonly<Record<string, number | null>>;

/** What a regime has several of. */
export const PART_KINDS = [
  'lists',
  'groups',
  'regions',
  'consequences',
  'agencies',
  'copies',
  'conduct',
  'sources',
  'grades',
  'states',
  'downgrades',
  'observations',
  'governance',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface PartFigures {
  readonly id: string;
  readonly title: string;
  readonly figures: NamedFigures;
}

/**
 * Reads one replicate, with its groups and regions (not `summed`). What a regime cannot do is 0 among the figures of
 * the whole: nobody is graded too low where there are no grades. A part that it lacks is not there.
 */
export function readingOf(model: Model, layout: CountLayout, replicate: ReplicateData): Reading {
  const ledgers = ledgersOf(model, layout, replicate);
  const counts = openCounts(layout, replicate);
  const part = (id: string, title: string, figures: NamedFigures): PartFigures => ({ id, title, figures });
  const labelled = ({ label, of, standings }: Labelled) => {
    const name = of === undefined ? label : `${of}: ${label}`;
    return part(name, name, standingFigures(standings));
  };
  return {
    figures: wholeFigures(ledgers),
    parts: {
      lists: ledgers.byList.map(({ id, title, standings }) => part(id, title, standingFigures(standings))),
      groups: ledgers.byGroup.map(labelled),
      regions: ledgers.byRegion.map(labelled),
      consequences: ledgers.consequences.each.map(({ id, title, kind: _, ...figures }) =>
        part(id, title, figures),
      ),
      agencies: ledgers.sharing.agencies.map(({ id, title, ...figures }) => part(id, title, figures)),
      copies: ledgers.sharing.copies.map(({ id, title, of: _, ...figures }) => part(id, title, figures)),
      conduct: ledgers.conduct.kinds.map(({ id, title, acts, unseen, restrained, induced }) =>
        part(id, title, { acts, unseen, restrained, induced }),
      ),
      sources: ledgers.records.sources.map(({ id, title, ...figures }) => part(id, title, figures)),
      grades: model.grades.map(({ id, title }) =>
        part(id, title, {
          file: atLast(counts, `grade/file/${id}`),
          truth: atLast(counts, `grade/truth/${id}`),
        }),
      ),
      states: ledgers.states.flatMap(({ id, title, values }) =>
        values.map((value) =>
          part(`${id}/${value.id}`, `${title}: ${value.title}`, {
            persons: value.persons.at(-1) ?? 0,
            personTicks: value.persons.reduce((sum, persons) => sum + persons, 0),
          }),
        ),
      ),
      downgrades: ledgers.downgrades.each.map(({ id, title, persons, personTicks, wrongful, missed }) =>
        part(id, title, { persons, personTicks, wrongful, missed }),
      ),
      observations: model.observations.map(({ id, title }) =>
        part(id, title, { persons: atLast(counts, `observe/${id}`) }),
      ),
      governance: ledgers.governance.map(({ id, title, periods }) =>
        part(id, title, { ticksInForce: periods.reduce((sum, [from, until]) => sum + until - from, 0) }),
      ),
    },
  };
}

function wholeFigures(ledgers: Ledgers): NamedFigures {
  const { overall, consequences, redress, records, grading } = ledgers;
  return {
    ...figuresOf(ledgers),
    rightlyListed: overall.last.listed - overall.last.wrongful,
    listedPersonTicks: overall.personTicks.listed,
    deservedPersonTicks: overall.personTicks.deserved,
    granted: consequences.granted,
    grantedWrongful: consequences.grantedWrongful,
    told: redress.told,
    upheld: redress.upheld,
    letOff: redress.letOff,
    announced: redress.notice?.announced ?? 0,
    warned: redress.notice?.warned ?? 0,
    averted: redress.notice?.averted ?? 0,
    avertedWrongful: redress.notice?.avertedWrongful ?? 0,
    unwarned: redress.notice?.unwarned ?? 0,
    waiting: redress.queues.reduce((sum, { waiting }) => sum + waiting, 0),
    compensation: redress.compensation ?? 0,
    struck: redress.struck,
    filed: records.filed,
    filedFalse: records.filedFalse,
    lapsed: records.lapsed,
    gradedTooLow: grading.tooLow,
    gradedTooHigh: grading.tooHigh,
  };
}

function standingFigures({ last, lastRates, personTicks, ever }: Standings): NamedFigures {
  return {
    ...last,
    ...lastRates,
    listedPersonTicks: personTicks.listed,
    deservedPersonTicks: personTicks.deserved,
    wrongfulPersonTicks: personTicks.wrongful,
    missedPersonTicks: personTicks.missed,
    ...(ever === undefined
      ? {}
      : {
          listedEver: ever.listed,
          deservedEver: ever.deserved,
          wrongfulEver: ever.wrongful,
          missedEver: ever.missed,
        }),
  };
}
