import { type AuditSummary, auditSummary } from './audit-summary.ts';
import { type Band, bandOf } from './bands.ts';
import type { CauseCount } from './causes.ts';
import { type Ledgers, ledgersOf } from './ledgers.ts';
import { atLast, openCounts } from './measures.ts';
import type { NoticeCounts } from './redress.ts';
import type { RunData } from './types.ts';

/** The headline numbers of a replicate. Undefined ratios are null. */
export interface Figures {
  /** Persons at the last tick, over all black lists. */
  readonly listed: number;
  readonly deserved: number;
  readonly wrongful: number;
  readonly missed: number;
  /** Persons at any tick. */
  readonly listedEver: number;
  readonly deservedEver: number;
  readonly wrongfulEver: number;
  readonly missedEver: number;
  readonly wrongfulPersonTicks: number;
  readonly missedPersonTicks: number;
  /** At the last tick. */
  readonly fpr: number | null;
  readonly fnr: number | null;
  readonly ppv: number | null;
  readonly selectionRate: number | null;
  /** Over persons who were ever wrongly listed. */
  readonly meanTicksWrongful: number | null;
  /** Acts over the run. */
  readonly violations: number;
  readonly violationsSeen: number;
  readonly deterredViolations: number;
  readonly chilledLawfulActs: number;
  /** Lawful acts on file that count against the person. */
  readonly lawfulActsHeldAgainst: number;
  readonly inducedActs: number;
  readonly provokedViolations: number;
  /** Wrong records made over the run, by whatever cause. */
  readonly falseRecords: number;
  /** Records made over the run that say nothing about what anybody did. */
  readonly uselessRecords: number;
  /** What all records of the run cost, in money and in hours of work; null where no source says. */
  readonly costMoney: number | null;
  readonly costHours: number | null;
  /** The same for each violation that was deterred. */
  readonly costMoneyPerDeterred: number | null;
  readonly costHoursPerDeterred: number | null;
  /** Times over the run. */
  readonly refused: number;
  readonly refusedWrongful: number;
  /** Person-ticks of household members over the run. */
  readonly reached: number;
  readonly reachedWrongful: number;
  /** Strikings from a list for each person who was ever listed: the error rate that the system's own files show. */
  readonly errorRateAdmitted: number | null;
  /** Persons who were ever wrongly listed, of those who were ever listed. */
  readonly errorRateActual: number | null;
  readonly objections: number;
  readonly corrected: number;
  readonly overflow: number;
}

/** What the command prints as JSON: the figures of replicate 0, with a band for each when there are more. */
export interface Summary extends Figures {
  /** Persons at the last tick, by the name of the observation. */
  readonly observe: Readonly<Record<string, number>>;
  /** Persons at the last tick, by state and value. */
  readonly states: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Person-ticks over the run by list, standing and cause; they add up to those of the list. */
  readonly causes: Readonly<
    Record<string, Readonly<Record<'wrongful' | 'missed', Readonly<Record<string, number>>>>>
  >;
  /** What notice before a listing did over the run; absent where no list gives it. */
  readonly notice?: NoticeCounts;
  /** Who is hit, by attribute and by combination of attributes, over all black lists. */
  readonly audit: readonly AuditSummary[];
  readonly bands?: Readonly<Record<keyof Figures, Band>>;
}

/** Throws a `RangeError` for a run without replicates. */
export function summarize(run: RunData): Summary {
  return summaryOf(
    run,
    run.replicates.map((replicate) => ledgersOf(run.model, run, replicate)),
  );
}

/** The same, for somebody who has the ledgers of all replicates already. */
export function summaryOf(run: RunData, ledgers: readonly Ledgers[]): Summary {
  const [first] = run.replicates;
  if (first === undefined) throw new RangeError('a run without replicates has no summary');
  const figures = ledgers.map(figuresOf);
  const counts = openCounts(run, first);
  const observe = Object.fromEntries(
    run.model.observations.map(({ id }) => [id, atLast(counts, `observe/${id}`)]),
  );
  const states = Object.fromEntries(
    ledgers[0]!.states.map(({ id, values }) => [
      id,
      Object.fromEntries(values.map((value) => [value.id, value.persons.at(-1) ?? 0])),
    ]),
  );
  const causes = Object.fromEntries(
    ledgers[0]!.causes.map(({ id, wrongful, missed }) => [
      id,
      { wrongful: byName(wrongful), missed: byName(missed) },
    ]),
  );
  const audit = ledgers[0]!.audit.map(auditSummary);
  const { notice } = ledgers[0]!.redress;
  const parts = { observe, states, causes, ...(notice === undefined ? {} : { notice }), audit };
  if (figures.length === 1) return { ...figures[0]!, ...parts };
  const names = Object.keys(figures[0]!) as (keyof Figures)[];
  const bands = Object.fromEntries(
    names.map((name) => [name, bandOf(figures.map((one) => one[name]))]),
  ) as Record<keyof Figures, Band>;
  return { ...figures[0]!, ...parts, bands };
}

const byName = (causes: readonly CauseCount[]): Record<string, number> =>
  Object.fromEntries(causes.map(({ cause, personTicks }) => [cause, personTicks]));

/** The headline numbers of one replicate. */
export function figuresOf(ledgers: Ledgers): Figures {
  const { overall, wrongfulTime, conduct, records, costs, consequences, redress } = ledgers;
  const { last, lastRates, ever, personTicks } = overall;
  return {
    listed: last.listed,
    deserved: last.deserved,
    wrongful: last.wrongful,
    missed: last.missed,
    listedEver: ever!.listed,
    deservedEver: ever!.deserved,
    wrongfulEver: ever!.wrongful,
    missedEver: ever!.missed,
    wrongfulPersonTicks: personTicks.wrongful,
    missedPersonTicks: personTicks.missed,
    ...lastRates,
    meanTicksWrongful: wrongfulTime.meanTicks,
    violations: conduct.violations,
    violationsSeen: conduct.violationsSeen,
    deterredViolations: conduct.deterredViolations,
    chilledLawfulActs: conduct.chilledLawfulActs,
    lawfulActsHeldAgainst: conduct.lawfulActsHeldAgainst,
    inducedActs: conduct.inducedActs,
    provokedViolations: conduct.provokedViolations,
    falseRecords: records.falseRecords,
    uselessRecords: records.useless,
    costMoney: costs.money?.total ?? null,
    costHours: costs.hours?.total ?? null,
    costMoneyPerDeterred: costs.money?.perDeterred ?? null,
    costHoursPerDeterred: costs.hours?.perDeterred ?? null,
    refused: consequences.refused,
    refusedWrongful: consequences.refusedWrongful,
    reached: consequences.reached,
    reachedWrongful: consequences.reachedWrongful,
    errorRateAdmitted: ledgers.official.admitted,
    errorRateActual: ledgers.official.actual,
    objections: redress.objections,
    corrected: redress.corrected,
    overflow: records.overflow,
  };
}
