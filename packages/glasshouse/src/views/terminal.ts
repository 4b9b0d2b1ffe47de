import { visible } from '../diagnostics/cells.ts';
import { painter } from '../diagnostics/paint.ts';
import { type Analysis, analyse } from '../metrics/analysis.ts';
import { wrongfulCausesOf } from '../metrics/causes.ts';
import type { Labelled } from '../metrics/ledgers.ts';
import { falseRecordsOf } from '../metrics/records.ts';
import { ratio } from '../metrics/standings.ts';
import type { RunData } from '../metrics/types.ts';
import { falseCausesOf } from '../model/causes.ts';
import { modelIn } from '../model/titles.ts';
import { auditLines } from './audit-lines.ts';
import { cannotConclude } from './caveats.ts';
import { downgradeLines } from './downgrade-lines.ts';
import { type Format, formatFor } from './format.ts';
import { type LedgerRow, ledgerRows } from './ledger-rows.ts';
import { localText } from './localized.ts';
import { rulersDid } from './rulers.ts';
import { sharingSentences } from './sharing.ts';
import { bare, padEnd, padStart, sideBySide, table, widthOf, wrap } from './text-layout.ts';
import { type Texts, textsOf } from './texts/texts.ts';
import { groupName, regionName, whoLived } from './who.ts';

export interface TerminalOptions {
  /** Columns; 100 unless told. Kept between 40 and 160. */
  readonly width?: number;
  readonly color?: boolean;
  readonly lang?: string;
}

/** The summary of a run for somebody who reads it in a terminal: lines, without a line feed at the end. */
export function renderTerminalSummary(run: RunData, options: TerminalOptions = {}): string {
  const texts = textsOf(options.lang ?? 'en', run.model);
  const page: Page = {
    analysis: analyse({ ...run, model: modelIn(run.model, options.lang ?? 'en') }),
    texts,
    format: formatFor(texts.lang, texts.oneIn),
    width: Math.min(160, Math.max(40, options.width ?? 100)),
    strong: painter(options.color ?? false).strong,
    lang: options.lang ?? 'en',
  };
  const blocks = [
    headBlock(page),
    ledgersBlock(page),
    whoBlock(page),
    falseBlock(page),
    officialBlock(page),
    noticeBlock(page),
    redressBlock(page),
    stateBlock(page),
    sharingBlock(page),
    downgradesBlock(page),
    governanceBlock(page),
    cannotBlock(page),
    footBlock(page),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, '']);
  return lines.slice(0, -1).join('\n');
}

interface Page {
  readonly analysis: Analysis;
  readonly texts: Texts;
  readonly format: Format;
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly lang: string;
}

function headBlock({ analysis, texts, format, width, lang }: Page): string[] {
  const { run } = analysis;
  const title = visible(localText(run.model.title, lang).text);
  const overlays = run.model.overlays.map(visible).join(texts.explain.comma);
  const sentence = texts.summary.ran(
    title,
    whoLived(analysis, texts.summary, format),
    run.ticks,
    run.tickUnit,
    run.replicates.length,
    overlays,
  );
  return wrap(sentence, width);
}

/** Both ledgers beside each other where there is room, else one below the other. */
function ledgersBlock(page: Page): string[] {
  const { texts, width, strong } = page;
  const rows = ledgerRows(page.analysis, texts, page.format);
  const { band } = rows;
  const note = band === undefined ? texts.summary.noBand : texts.summary.bandNote(band.of, band.sampled);
  const under = [
    ...wrap(rows.trade, width).map(strong),
    ...rows.costs.flatMap((sentence) => wrap(sentence, width)),
    ...wrap(note, width),
  ];
  const isWide = width >= 110;
  const columnWidth = isWide ? Math.floor((width - 4) / 2) : width;
  const heads = [texts.summary.prevents, texts.summary.does];
  const [left, right] = [rows.prevents, rows.does].map((of, index) => {
    const lines = ledgerLines(of, columnWidth);
    const head = padEnd(heads[index]!, isWide ? columnWidth : 0);
    return [strong(head), ...lines];
  }) as [string[], string[]];
  if (!isWide) return [...left, '', ...right, '', ...under];
  const [leftHead, ...leftLines] = left;
  const [rightHead, ...rightLines] = right;
  return [
    `${leftHead}    ${rightHead}`.trimEnd(),
    ...sideBySide(leftLines, rightLines, columnWidth + 4),
    '',
    ...under,
  ];
}

/** Label, value and band in columns; the detail behind them where it fits, else below. */
function ledgerLines(all: readonly LedgerRow[], width: number): string[] {
  const rows = all.map((row) => ({
    ...row,
    value: bare(row.value),
    band: bare(row.band),
    detail: bare(row.detail),
  }));
  const label = Math.max(...rows.map((row) => widthOf(row.label)), 0);
  const value = Math.max(...rows.map((row) => widthOf(row.value)), 0);
  return rows.flatMap((row) => {
    const notes = [row.band === '' ? '' : `(${row.band})`, row.detail]
      .filter((note) => note !== '')
      .join('  ');
    const line = `  ${padEnd(row.label, label)}  ${padStart(row.value, value)}`;
    if (notes === '') return [line];
    const inline = `${line}  ${notes}`;
    if (widthOf(inline) <= width) return [inline];
    if (row.band !== '' && widthOf(`${line}  (${row.band})`) <= width && row.detail !== '') {
      return [
        `${line}  (${row.band})`,
        ...wrap(`    ${row.detail}`, width, 6).map((one) => `      ${one.trim()}`),
      ];
    }
    return [line, ...wrap(notes, width - 6).map((one) => `      ${one}`)];
  });
}

const MANY_REGIONS = 6;

function whoBlock({ analysis, texts, format, width, strong }: Page): string[] {
  const { central, run } = analysis;
  const words = texts.summary;
  if (!run.model.lists.some((list) => list.kind === 'black')) return [];
  const parts: Labelled[] = [
    ...(central.byGroup.length > 1
      ? central.byGroup.map((one) => ({ ...one, label: bare(groupName(analysis, texts, one)) }))
      : []),
    ...(central.byRegion.length > 1 && central.byRegion.length <= MANY_REGIONS
      ? central.byRegion.map((one) => ({ ...one, label: bare(regionName(analysis, texts, one)) }))
      : []),
    { label: words.everybody, standings: central.overall },
  ];
  const inhabited = parts.filter(({ standings }) => standings.last.persons > 0);
  const rows = inhabited.map(({ label, standings: { last, lastRates, personTicks } }) =>
    [
      `  ${label}`,
      ...[last.persons, last.listed, last.wrongful, last.missed].map(format.count),
      format.share(lastRates.fpr),
      format.share(lastRates.fnr),
      format.count(personTicks.wrongful),
    ].map(bare),
  );
  const all = [words.whoColumns(run.tickUnit), ...rows];
  const fits = (table(all)[0]?.length ?? 0) <= width && Math.max(...table(all).map(widthOf)) <= width;
  // On a narrow terminal the rates say most.
  const shown = fits ? all : all.map((row) => [row[0]!, row[3]!, row[5]!, row[6]!]);
  return [
    strong(words.whoHead),
    ...table(shown),
    ...wrap(`  ${words.whoNote}`, width, 2).map((line) => `  ${line.trim()}`),
    ...auditLines(analysis, texts, format).flatMap((line) => indented(line, width)),
  ];
}

const SOURCES_SHOWN = 3;

function falseBlock({ analysis: { central, run }, texts, format, width, strong }: Page): string[] {
  const { sources, falseRecords } = central.records;
  const words = texts.summary;
  if (sources.length === 0) return [];
  const wrong = sources
    .map((source) => ({ ...source, all: falseRecordsOf(source) }))
    .filter((source) => source.all > 0)
    .sort((a, b) => b.all - a.all);
  const lines = wrong.slice(0, SOURCES_SHOWN).map((source) =>
    words.falseRow(
      visible(source.title),
      falseCausesOf(run.model).map((cause) => words.falseOf[cause](format.count(source[cause]))),
      format.share(ratio(source.all, falseRecords)),
    ),
  );
  const shown = lines.length === 0 ? [words.noFalse] : lines;
  return [strong(words.falseHead), ...shown.flatMap((line) => indented(line, width))];
}

/** Why people are wrongly listed, and the system's own statistics beside the truth; nothing where nobody was listed. */
function officialBlock({ analysis: { central }, texts, format, width, strong }: Page): string[] {
  const { listed, objections, upheld, struck, admitted, wrongful, actual, timesAsMany } = central.official;
  if (listed === 0) return [];
  const words = texts.summary;
  const causes = wrongfulCausesOf(central.causes);
  const all = causes.reduce((sum, { personTicks }) => sum + personTicks, 0);
  const shares = causes.map(({ cause, personTicks }) =>
    words.cause(texts.report.causes.names[cause]!, format.share(ratio(personTicks, all))),
  );
  const lines = [
    ...(all === 0 ? [] : [words.causes(shares)]),
    words.officialFiles(
      format.count(listed),
      format.count(objections),
      format.count(upheld),
      format.count(struck),
      format.share(admitted),
    ),
    words.officialTruth(
      format.count(wrongful),
      format.share(actual),
      timesAsMany === null || wrongful === 0 ? undefined : format.amount(timesAsMany),
    ),
  ];
  return [strong(words.officialHead), ...lines.flatMap((line) => indented(line, width))];
}

function stateBlock({ analysis: { central, run }, texts, format, width, strong }: Page): string[] {
  if (central.states.length === 0) return [];
  const words = texts.summary.states;
  const share = (persons: Float64Array, tick: number): string =>
    format.share(ratio(persons[tick]!, run.persons));
  const lines = central.states.map(({ title, values }) =>
    words.line(
      visible(title),
      run.tickUnit,
      values.map((value) =>
        words.value(visible(value.title), share(value.persons, 0), share(value.persons, run.ticks - 1)),
      ),
    ),
  );
  return [strong(words.head), ...lines.flatMap((line) => indented(line, width))];
}

function sharingBlock({ analysis, texts, format, width, strong }: Page): string[] {
  const sentences = sharingSentences(analysis, texts, format);
  const { agencies } = analysis.central.sharing;
  if (sentences.length + agencies.length === 0) return [];
  const rows = agencies.map(({ title, hit, hitWrongful, refused, refusedWrongful, granted }) => [
    `  ${visible(title)}`,
    ...[hit, hitWrongful, refused, refusedWrongful, granted].map(format.count),
  ]);
  const [first, ...heads] = texts.sharing.agencies.columns(analysis.run.tickUnit);
  const lines = table([[`  ${first}`, ...heads], ...rows]);
  // On a narrow terminal the table would break: the report has it.
  const fits = agencies.length > 0 && Math.max(...lines.map(widthOf)) <= width;
  return [
    strong(texts.sharing.head),
    ...sentences.flatMap((sentence) => indented(sentence, width)),
    ...(fits ? lines : []),
  ];
}

function downgradesBlock({ analysis, texts, format, width, strong }: Page): string[] {
  const lines = downgradeLines(analysis, texts, format);
  if (lines.length === 0) return [];
  return [strong(texts.summary.downgrades.head), ...lines.flatMap((line) => indented(line, width))];
}

function noticeBlock({ analysis: { central }, texts, format, width, strong }: Page): string[] {
  const { notice } = central.redress;
  if (notice === undefined || notice.announced === 0) return [];
  const { announced, warned, averted, avertedWrongful, unwarned } = notice;
  const counts = [announced, warned, averted, avertedWrongful, unwarned].map(format.count);
  const [line, lastLine] = texts.summary.notice.lines(counts as [string, string, string, string, string]);
  return [strong(texts.summary.notice.head), ...indented(line, width), ...indented(lastLine, width)];
}

function redressBlock({ analysis: { central, run }, texts, format, width, strong }: Page): string[] {
  const { queues, letOff, compensation } = central.redress;
  const words = texts.summary.queues;
  const lines = [
    ...queues.map((queue) =>
      words.line(
        words.instances[queue.instance],
        format.count(queue.joined),
        format.count(queue.decided),
        queue.meanWaitTicks === null ? undefined : format.amount(queue.meanWaitTicks),
        run.tickUnit,
        format.count(queue.waiting),
      ),
    ),
    ...queues.flatMap(({ instance, abandoned, moot }) =>
      abandoned + moot === 0
        ? []
        : [words.lost(words.instances[instance], format.count(abandoned), format.count(moot))],
    ),
    ...(letOff === 0 ? [] : [words.letOff(format.count(letOff))]),
    ...(compensation === undefined ? [] : [words.paid(format.count(Math.round(compensation)))]),
  ];
  return lines.length === 0 ? [] : [strong(words.head), ...lines.flatMap((line) => indented(line, width))];
}

function governanceBlock({ analysis, texts, format, width, strong }: Page): string[] {
  const lines = rulersDid(analysis, texts, format).map(bare);
  return lines.length === 0
    ? []
    : [strong(texts.summary.governanceHead), ...lines.flatMap((line) => indented(line, width))];
}

function cannotBlock({ analysis, texts, width, strong }: Page): string[] {
  const lines = cannotConclude(analysis, texts).map(bare);
  return [strong(texts.summary.cannotHead), ...lines.flatMap((line) => indented(line, width))];
}

function footBlock({ analysis: { run }, texts, format, width }: Page): string[] {
  const words = texts.summary;
  const rate = run.seconds > 0 ? format.amount(run.personTicks / run.seconds) : '–';
  const lines = [
    words.run(
      format.count(run.personTicks),
      format.amount(run.seconds),
      rate,
      run.tickUnit,
      run.backend,
      run.workers,
    ),
    `${words.digest} ${run.digest}${texts.explain.comma}${words.seed} ${run.seed}`,
    ...(run.out === undefined ? [] : [`${words.files} ${visible(run.out)}`]),
    `${words.reproduce} ${visible(run.command)}`,
  ];
  return lines.flatMap((line) => wrap(line, width, 2));
}

function indented(text: string, width: number): string[] {
  return wrap(text, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}
