import type { Analysis } from '../metrics/analysis.ts';
import { type Band, bandOf } from '../metrics/bands.ts';
import type { Ledgers } from '../metrics/ledgers.ts';
import type { Counted } from '../metrics/observables.ts';
import { ratio } from '../metrics/standings.ts';
import { falseCausesOf } from '../model/causes.ts';
import type { Format } from './format.ts';
import type { Texts } from './texts/texts.ts';

/** One line of a ledger, in words. */
export interface LedgerRow {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** `low to high` over the replicates; empty without. */
  readonly band: string;
  /** What the number is part of, or what it comes to. */
  readonly detail: string;
  /** Who is counted in it (metrics/observables.ts): at the last tick, or at any time. */
  readonly who: { readonly observable: Counted; readonly at: 'last' | 'any' };
  /** Value and band as parts of the largest of them, to be drawn; absent without a band. */
  readonly span?: { readonly low: number; readonly central: number; readonly high: number };
}

export interface LedgerRows {
  readonly prevents: readonly LedgerRow[];
  readonly does: readonly LedgerRow[];
  /** Both faces in one sentence. */
  readonly trade: string;
  /** What its records cost and how many say nothing; empty where the regime says neither. */
  readonly costs: readonly string[];
  /** What the bands are; undefined with a single replicate. */
  readonly band: Pick<Band, 'of' | 'sampled'> | undefined;
}

/** Both ledgers of a run. A line is left out where the regime has nothing that could make it differ from zero. */
export function ledgerRows(analysis: Analysis, texts: Texts, format: Format): LedgerRows {
  const { central, ledgers, run } = analysis;
  const unit = run.tickUnit;
  const words = texts.summary.rows;
  const row = (id: string, label: string, of: (ledgers: Ledgers) => number, detail = ''): LedgerRow => {
    const band = ledgers.length > 1 ? bandOf(ledgers.map(of)) : undefined;
    const spread = format.span(band, format.count, texts.summary.to);
    const value = of(central);
    return {
      id,
      label,
      value: format.count(value),
      band: spread,
      detail,
      who: WHO[id]!,
      ...spanOf(value, band),
    };
  };
  const { overall, conduct, records, consequences, redress, wrongfulTime } = central;
  const { last, lastRates } = overall;
  const { model } = run;
  const lists = model.lists.some((list) => list.kind === 'black');
  const kinds = (is: (kind: (typeof model.kinds)[number], index: number) => boolean) => model.kinds.some(is);
  const responds = (of: readonly ('reduces' | 'adds' | 'multiplies')[], lawful: boolean) =>
    model.responses.some(
      (response) =>
        of.some((effect) => response[effect] !== undefined) &&
        response.actsOn.some((kind) => model.kinds[kind]!.lawful === lawful),
    );
  const reaches = model.consequences.some((one) => one.reaches.length > 0);
  const uses = (kind: 'sanction' | 'reward') =>
    model.consequences.some((one) => one.kind === kind && one.uses !== undefined);
  const when = (condition: boolean, ...rows: LedgerRow[]) => (condition ? rows : []);

  const prevents = [
    ...when(
      kinds((kind) => !kind.lawful),
      row('deterred', words.deterred, (of) => of.conduct.deterredViolations),
      row(
        'seen',
        words.seen,
        (of) => of.conduct.violationsSeen,
        words.seenOf(
          format.count(conduct.violations),
          format.share(ratio(conduct.violationsSeen, conduct.violations)),
        ),
      ),
    ),
    ...when(
      lists,
      row('rightly', words.rightly(unit, run.ticks), (of) => rightly(of.overall.last)),
      row('rightly-time', words.rightlyTime(unit), (of) => rightly(of.overall.personTicks)),
      row(
        'missed',
        words.missed(unit, run.ticks),
        (of) => of.overall.last.missed,
        lastRates.fnr === null ? '' : words.missedOf(format.share(lastRates.fnr)),
      ),
    ),
    ...when(
      responds(['adds', 'multiplies'], true),
      row('induced', words.induced, (of) => of.conduct.inducedActs),
    ),
    ...when(
      uses('reward'),
      row(
        'granted',
        words.granted,
        (of) => of.consequences.granted,
        words.grantedWrong(format.count(consequences.grantedWrongful)),
      ),
    ),
  ];
  const does = [
    ...when(
      lists,
      row(
        'wrongful',
        words.wrongful(unit, run.ticks),
        (of) => of.overall.last.wrongful,
        last.listed === 0 ? '' : words.wrongfulOf(format.share(ratio(last.wrongful, last.listed))),
      ),
      row('wrongful-ever', words.wrongfulEver, (of) => of.overall.ever!.wrongful),
      row(
        'wrongful-time',
        words.wrongfulTime(unit),
        (of) => of.overall.personTicks.wrongful,
        wrongfulTime.meanTicks === null
          ? ''
          : words.wrongfulMean(format.amount(wrongfulTime.meanTicks), unit),
      ),
    ),
    ...when(
      responds(['adds', 'multiplies'], false),
      row('provoked', words.provoked, (of) => of.conduct.provokedViolations),
    ),
    ...when(
      responds(['reduces'], true),
      row('chilled', words.chilled, (of) => of.conduct.chilledLawfulActs),
    ),
    ...when(
      conduct.kinds.some((kind) => kind.lawful && kind.adverse),
      row('held-against', words.heldAgainst, (of) => of.conduct.lawfulActsHeldAgainst),
    ),
    ...when(
      uses('sanction'),
      row(
        'refused',
        words.refused,
        (of) => of.consequences.refusedWrongful,
        words.refusedOf(format.count(consequences.refused)),
      ),
    ),
    ...when(
      reaches,
      row(
        'reached',
        words.reached,
        (of) => of.consequences.reached,
        words.reachedOf(unit, format.count(consequences.reachedWrongful)),
      ),
    ),
    ...when(
      model.sources.length > 0,
      row(
        'false-records',
        words.falseRecords,
        (of) => of.records.falseRecords,
        records.falseRecords === 0
          ? ''
          : falseCausesOf(model)
              .map((cause) => texts.summary.falseOf[cause](format.count(records.falseByCause[cause])))
              .join(texts.explain.comma),
      ),
    ),
    ...when(
      model.grades.length > 0,
      row('too-low', words.tooLow(unit), (of) => of.grading.tooLow),
    ),
    ...when(
      model.redress.objection !== undefined,
      row(
        'objections',
        words.objections,
        (of) => of.redress.objections,
        words.corrected(format.count(redress.corrected)),
      ),
    ),
  ];
  return {
    prevents,
    does,
    costs: costSentences(analysis, texts, format),
    trade: lists ? tradeOff(analysis, texts, format) : texts.summary.noBlackList,
    band: ledgers.length > 1 ? analysis.summary.bands!.listed : undefined,
  };
}

/** By row: who is counted in it. */
const WHO: Readonly<Record<string, LedgerRow['who']>> = {
  deterred: { observable: 'deterred', at: 'any' },
  seen: { observable: 'seen', at: 'any' },
  rightly: { observable: 'rightly', at: 'last' },
  'rightly-time': { observable: 'rightly', at: 'any' },
  missed: { observable: 'missed', at: 'last' },
  induced: { observable: 'induced', at: 'any' },
  granted: { observable: 'granted', at: 'any' },
  wrongful: { observable: 'wrongly', at: 'last' },
  'wrongful-ever': { observable: 'wrongly', at: 'any' },
  'wrongful-time': { observable: 'wrongly', at: 'any' },
  provoked: { observable: 'provoked', at: 'any' },
  chilled: { observable: 'chilled', at: 'any' },
  'held-against': { observable: 'heldAgainst', at: 'any' },
  refused: { observable: 'refusedWrongly', at: 'any' },
  reached: { observable: 'reached', at: 'any' },
  'false-records': { observable: 'falseRecords', at: 'any' },
  'too-low': { observable: 'tooLow', at: 'any' },
  objections: { observable: 'objections', at: 'any' },
};

function spanOf(central: number, band: Band | undefined): Pick<LedgerRow, 'span'> {
  if (band === undefined || band.low === null || band.high === null) return {};
  const most = Math.max(central, band.high);
  return most <= 0 ? {} : { span: { low: band.low / most, central: central / most, high: band.high / most } };
}

function rightly({ listed, wrongful }: { readonly listed: number; readonly wrongful: number }): number {
  return listed - wrongful;
}

/** How much wrongful listing each deterred violation came with; said so that no division by zero is hidden. */
function tradeOff({ central, run }: Analysis, texts: Texts, format: Format): string {
  const { trade } = texts.summary;
  const deterred = central.conduct.deterredViolations;
  const time = central.overall.personTicks.wrongful;
  if (deterred === 0)
    return time === 0 ? trade.nothing : trade.noneDeterred(run.tickUnit, format.count(time));
  if (time === 0) return trade.nobodyWronged(format.count(deterred));
  const each = time / deterred;
  if (each >= 0.1) return trade.both(run.tickUnit, format.amount(each));
  const per = 10 ** Math.ceil(-Math.log10(each));
  return trade.bothPer(run.tickUnit, format.count(per), format.amount(each * per));
}

function costSentences({ central }: Analysis, texts: Texts, format: Format): string[] {
  const { records, costs } = central;
  const words = texts.summary.costs;
  const each = (amount: number | null) => (amount === null ? undefined : format.amount(amount));
  return [
    ...(costs.money === null
      ? []
      : [words.money(format.count(costs.money.total), each(costs.money.perDeterred))]),
    ...(costs.hours === null
      ? []
      : [words.hours(format.count(costs.hours.total), each(costs.hours.perDeterred))]),
    ...(records.useless === 0
      ? []
      : [words.useless(format.count(records.useless), format.share(ratio(records.useless, records.made)))]),
  ];
}
