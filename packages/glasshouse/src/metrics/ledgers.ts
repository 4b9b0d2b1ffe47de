import type { Model } from '../model/types.ts';
import { type AuditTable, auditTables } from './audit.ts';
import { causesOf, type ListCauses } from './causes.ts';
import { type ConductCounts, conductCounts } from './conduct.ts';
import { type ConsequenceCounts, consequenceCounts } from './consequences.ts';
import { type Costs, costsOf } from './costs.ts';
import { type DowngradeCounts, downgradeCounts } from './downgrades.ts';
import { type GovernanceEvent, governanceEvents } from './governance.ts';
import { type Counts, openCounts, total } from './measures.ts';
import { type OfficialStatistics, officialStatistics } from './official.ts';
import { type RecordCounts, recordCounts } from './records.ts';
import { type RedressCounts, redressCounts } from './redress.ts';
import { type SharingCounts, sharingCounts } from './sharing.ts';
import { ratio, type Standings, standingSeries, standingsOf } from './standings.ts';
import { type StateCounts, stateCounts } from './states.ts';
import type { CountLayout, ReplicateData, Standing } from './types.ts';

/** Everything that one replicate says about the two faces of the regime. */
export interface Ledgers {
  readonly overall: Standings;
  /** The four numbers over all black lists, at each tick. */
  readonly series: Readonly<Record<keyof Standing, Float64Array>>;
  /** By attribute and by combination; empty where the counts are summed over cells. */
  readonly audit: readonly AuditTable[];
  /** Empty where the counts are summed over cells. */
  readonly byGroup: readonly Labelled[];
  readonly byRegion: readonly Labelled[];
  /** Red lists too, which the numbers over all lists leave out. */
  readonly byList: readonly ListStandings[];
  readonly wrongfulTime: WrongfulTime;
  readonly conduct: ConductCounts;
  readonly records: RecordCounts;
  readonly costs: Costs;
  readonly consequences: ConsequenceCounts;
  readonly sharing: SharingCounts;
  readonly redress: RedressCounts;
  readonly official: OfficialStatistics;
  /** Of every list, in the order of the file. */
  readonly causes: readonly ListCauses[];
  readonly grading: Grading;
  readonly states: readonly StateCounts[];
  readonly downgrades: DowngradeCounts;
  readonly governance: readonly GovernanceEvent[];
}

export interface Labelled {
  readonly label: string;
  /** The attribute that it is a value of, where that is not the group. */
  readonly of?: string;
  readonly standings: Standings;
}

export interface ListStandings {
  readonly id: string;
  readonly title: string;
  readonly kind: 'black' | 'red';
  readonly standings: Standings;
}

/** How long people were wrongly listed, by the end of the run. */
export interface WrongfulTime {
  /** Over persons who ever were; null where nobody was. */
  readonly meanTicks: number | null;
  /** Persons who had been wrongly listed for at least that many ticks, in all. */
  readonly marks: readonly {
    readonly ticks: number;
    readonly persons: number;
    readonly share: number | null;
  }[];
}

/** Person-ticks with a grade below or above the one that the truth gives. */
export interface Grading {
  readonly tooLow: number;
  readonly tooHigh: number;
}

/** Reads the ledgers of one replicate off its counts. */
export function ledgersOf(model: Model, layout: CountLayout, replicate: ReplicateData): Ledgers {
  const counts = openCounts(layout, replicate);
  const labels = (names: readonly string[], dimension: 'group' | 'region'): Labelled[] =>
    replicate.summed
      ? []
      : names.map((label, index) => ({ label, standings: standingsOf(counts, { [dimension]: index }) }));
  const conduct = conductCounts(model, counts);
  const records = recordCounts(model, counts);
  const audit = replicate.summed ? [] : auditTables(model, counts);
  return {
    overall: standingsOf(counts),
    series: standingSeries(counts),
    audit,
    byGroup:
      model.population.audit.length === 0 || audit.length === 0
        ? labels(layout.groups, 'group')
        : audit.flatMap(valuesOf),
    byRegion: labels(layout.regions, 'region'),
    byList: model.lists.map(({ id, title, kind }) => ({
      id,
      title,
      kind,
      standings: standingsOf(counts, {}, id),
    })),
    wrongfulTime: wrongfulTime(counts),
    conduct,
    records,
    costs: costsOf(model, replicate.values, records, conduct.deterredViolations),
    consequences: consequenceCounts(model, counts),
    sharing: sharingCounts(model, replicate.values, counts),
    redress: redressCounts(model, counts, replicate),
    official: officialStatistics(model, counts),
    causes: causesOf(model, counts),
    grading: { tooLow: total(counts, 'graded-too-low'), tooHigh: total(counts, 'graded-too-high') },
    states: stateCounts(model, counts),
    downgrades: downgradeCounts(model, counts),
    governance: governanceEvents(model, replicate, counts.ticks),
  };
}

/** The rows of a table of one attribute. */
function valuesOf({ attributes, rows }: AuditTable): Labelled[] {
  const [attribute, ...others] = attributes;
  if (attribute === undefined || others.length > 0) return [];
  const of = attribute.id === 'group' ? {} : { of: attribute.id.replaceAll('-', ' ') };
  return rows.map(({ values, standings }) => ({ label: values[0]!, ...of, standings }));
}

function wrongfulTime(counts: Counts): WrongfulTime {
  const ever = total(counts, 'first-wrongful');
  const marks = [...counts.indexOf.keys()]
    .flatMap((name) => (name.startsWith(MARK) ? [Number(name.slice(MARK.length))] : []))
    .sort((a, b) => a - b)
    .map((ticks) => {
      const persons = total(counts, `${MARK}${ticks}`);
      return { ticks, persons, share: ratio(persons, ever) };
    });
  return { meanTicks: ratio(total(counts, 'wrongful'), ever), marks };
}

const MARK = 'wrongful-ticks/';
