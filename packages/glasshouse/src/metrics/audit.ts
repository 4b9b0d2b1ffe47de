import type { AuditAxis, Model } from '../model/types.ts';
import type { CauseCount } from './causes.ts';
import { type Estimate, estimate } from './intervals.ts';
import type { Counts } from './measures.ts';
import { type Standings, standingsFrom } from './standings.ts';
import type { Standing } from './types.ts';

/** Who is hit, by the values of one attribute or by the combinations of several. */
export interface AuditTable {
  readonly attributes: readonly Pick<AuditAxis, 'id' | 'title' | 'titles'>[];
  readonly rows: readonly AuditRow[];
  readonly gaps: Gaps;
}

export interface AuditRow extends Rates {
  /** One for each attribute. */
  readonly values: readonly string[];
  readonly standings: Standings;
  /** Why its persons are wrongly listed: person-ticks over the run, the most first. */
  readonly causes: readonly CauseCount[];
  /** Over the run: times refused what was due, and lawful acts that fear prevented. */
  readonly refusedWrongful: number;
  readonly chilled: number;
}

/** Error rates at the last tick, over all black lists. */
export interface Rates {
  readonly selectionRate: Estimate;
  readonly fpr: Estimate;
  readonly fnr: Estimate;
  readonly ppv: Estimate;
}

/** How far groups are apart, in shares from 0 to 1; null where fewer than two groups can be compared. */
export interface Gaps {
  /** Largest less smallest share listed (demographic parity difference). */
  readonly demographicParity: number | null;
  /** The larger of the gaps of FPR and FNR (equalised odds difference). */
  readonly equalisedOdds: number | null;
}

/** A table for each attribute that is audited and for each combination; none where nobody can be listed. */
export function auditTables(model: Model, counts: Counts): AuditTable[] {
  const { audit } = model.population;
  if (!model.lists.some(({ kind }) => kind === 'black')) return [];
  const sums = sumByGroup(counts);
  return subsets(audit).map((axes) => tableOf(model, sums, audit, axes));
}

function tableOf(
  model: Model,
  sums: GroupSums,
  all: readonly AuditAxis[],
  axes: readonly AuditAxis[],
): AuditTable {
  const places = axes.map((axis) => all.indexOf(axis));
  const groups = combinationsOf(all);
  const rows = combinationsOf(axes).map((values) => {
    const within = groups.flatMap((group, index) =>
      places.every((place, axis) => group[place] === values[axis]) ? [index] : [],
    );
    return rowOf(model, sums, values, within);
  });
  return { attributes: axes, rows, gaps: gapsOf(rows) };
}

function rowOf(
  model: Model,
  sums: GroupSums,
  values: readonly string[],
  groups: readonly number[],
): AuditRow {
  const of = (from: Float64Array) => (name: string) => {
    const index = sums.indexOf.get(name);
    if (index === undefined) return 0;
    return groups.reduce((sum, group) => sum + from[group * sums.measures + index]!, 0);
  };
  const [last, total] = [of(sums.last), of(sums.total)];
  const standings = standingsFrom({ last, total });
  const add = (names: readonly string[]): number => names.reduce((sum, name) => sum + total(name), 0);
  return {
    values,
    standings,
    ...ratesWithIntervals(standings.last),
    causes: causesIn(model, sums, total),
    refusedWrongful: add(
      model.consequences.filter(({ kind }) => kind === 'sanction').map(({ id }) => `refused-wrongful/${id}`),
    ),
    chilled: add(model.kinds.map(({ id }) => `chilled/${id}`)),
  };
}

/** The error rates of a group of which so many stand so. */
export function ratesWithIntervals({ persons, listed, deserved, wrongful, missed }: Standing): Rates {
  return {
    selectionRate: estimate(listed, persons),
    fpr: estimate(wrongful, persons - deserved),
    fnr: estimate(missed, deserved),
    ppv: estimate(listed - wrongful, listed),
  };
}

export function gapsOf(rows: readonly Rates[]): Gaps {
  const gap = (rate: keyof Rates): number | null => {
    const values = rows.flatMap((row) => row[rate].value ?? []);
    return values.length < 2 ? null : Math.max(...values) - Math.min(...values);
  };
  const [fpr, fnr] = [gap('fpr'), gap('fnr')];
  return {
    demographicParity: gap('selectionRate'),
    equalisedOdds: fpr === null || fnr === null ? (fpr ?? fnr) : Math.max(fpr, fnr),
  };
}

function causesIn(model: Model, sums: GroupSums, total: (name: string) => number): CauseCount[] {
  const byCause = new Map<string, number>();
  for (const { id, kind } of model.lists) {
    if (kind !== 'black') continue;
    const prefix = `wrongful-cause/${id}/`;
    for (const name of sums.indexOf.keys()) {
      if (!name.startsWith(prefix)) continue;
      const cause = name.slice(prefix.length);
      byCause.set(cause, (byCause.get(cause) ?? 0) + total(name));
    }
  }
  return [...byCause]
    .map(([cause, personTicks]) => ({ cause, personTicks }))
    .filter(({ personTicks }) => personTicks > 0)
    .sort((a, b) => b.personTicks - a.personTicks);
}

/** What each group counted for, [group][measure], over all regions: over the run, and at the last tick. */
interface GroupSums {
  readonly measures: number;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly total: Float64Array;
  readonly last: Float64Array;
}

function sumByGroup({ counts, ticks, regions, groups, measures, indexOf }: Counts): GroupSums {
  const total = new Float64Array(groups * measures);
  const last = new Float64Array(groups * measures);
  const perTick = regions * groups * measures;
  for (let index = 0; index < ticks * perTick; index++) {
    const into = index % (groups * measures);
    total[into]! += counts[index]!;
    if (index >= (ticks - 1) * perTick) last[into]! += counts[index]!;
  }
  return { measures, indexOf, total, last };
}

/** The subsets of the attributes, without the empty one: single attributes first. */
function subsets(axes: readonly AuditAxis[]): AuditAxis[][] {
  return Array.from({ length: 2 ** axes.length - 1 }, (_, index) =>
    axes.filter((_, axis) => ((index + 1) >> axis) & 1),
  ).sort((a, b) => a.length - b.length);
}

/** Every combination of values, the last attribute changing first. */
function combinationsOf(axes: readonly AuditAxis[]): (readonly string[])[] {
  return axes.reduce<(readonly string[])[]>(
    (before, { labels }) => before.flatMap((start) => labels.map((label) => [...start, label])),
    [[]],
  );
}
