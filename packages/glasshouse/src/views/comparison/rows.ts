import type { Band } from '../../metrics/bands.ts';
import type { ComparedPart, Difference } from '../../metrics/compare.ts';
import type { Comparison } from '../../metrics/comparison.ts';
import type { Texts } from '../texts/texts.ts';

/** One line: a figure under both regimes, or one of something that only one of them has. */
export type Row = { readonly label: string } & (
  | { readonly difference: Difference }
  | { readonly only: 'a' | 'b'; readonly band: Band }
);

/** Rows about one thing; those about the whole have no title. */
export interface Part {
  readonly title?: string;
  readonly rows: readonly Row[];
}

export interface Section {
  readonly head: string;
  readonly parts: readonly Part[];
}

/** What a reader needs first, in the order of a run's own summary. What is 0 under both everywhere is left out. */
export function sectionsOf(
  { figures, parts, tick, ticks, names }: Pick<Comparison, 'figures' | 'parts' | 'tick' | 'ticks' | 'names'>,
  texts: Texts,
): Section[] {
  const words = texts.comparison;
  const { rows } = texts.summary;
  const figure = (label: string, name: string): Row => ({ label, difference: figures[name]! });
  const nameOf = (name: string): string => nameIn(name, names, texts);
  const who = { wrongfulPersonTicks: words.wrongly, missedPersonTicks: words.missed };
  const sections: Section[] = [
    {
      head: texts.summary.prevents,
      parts: [
        {
          rows: [
            figure(rows.deterred, 'deterredViolations'),
            figure(rows.seen, 'violationsSeen'),
            figure(rows.rightly(tick, ticks), 'rightlyListed'),
            figure(rows.missed(tick, ticks), 'missed'),
            figure(rows.induced, 'inducedActs'),
            figure(rows.granted, 'granted'),
          ],
        },
      ],
    },
    {
      head: texts.summary.does,
      parts: [
        {
          rows: [
            figure(rows.wrongful(tick, ticks), 'wrongful'),
            figure(rows.wrongfulEver, 'wrongfulEver'),
            figure(rows.wrongfulTime(tick), 'wrongfulPersonTicks'),
            figure(rows.provoked, 'provokedViolations'),
            figure(rows.chilled, 'chilledLawfulActs'),
            figure(rows.heldAgainst, 'lawfulActsHeldAgainst'),
            figure(rows.refused, 'refusedWrongful'),
            figure(rows.reached, 'reached'),
            figure(rows.falseRecords, 'falseRecords'),
            figure(rows.tooLow(tick), 'gradedTooLow'),
            figure(words.told, 'told'),
            figure(rows.objections, 'objections'),
          ],
        },
      ],
    },
    {
      head: words.cost,
      parts: [
        {
          rows: [
            figure(words.costMoney, 'costMoney'),
            figure(words.costHours, 'costHours'),
            figure(words.useless, 'uselessRecords'),
          ],
        },
      ],
    },
    { head: words.lists(tick), parts: partsOf(parts.lists, { listedPersonTicks: words.listed, ...who }) },
    {
      head: words.consequences(tick),
      parts: partsOf(parts.consequences, { hit: words.hit, hitWrongful: words.hitWrongly }),
    },
    {
      head: words.who(tick),
      parts: [
        ...partsOf(severalOf(parts.groups), who, (title) => {
          const [of, label] = title.split(': ').map(nameOf);
          return label === undefined ? texts.summary.group(of!) : texts.summary.group(label, of);
        }),
        ...partsOf(severalOf(parts.regions), who, (title) => texts.summary.region(nameOf(title))),
      ],
    },
    { head: words.states(tick), parts: partsOf(parts.states, { personTicks: words.inState }) },
    { head: words.governance(tick), parts: partsOf(parts.governance, { ticksInForce: words.inForce }) },
  ];
  return sections
    .map(({ head, parts: all }) => ({ head, parts: all.map(counted).filter((part) => part.rows.length > 0) }))
    .filter((section) => section.parts.length > 0);
}

/** What an attribute, a value or a region is called in the comparison; attributes may come with spaces in their names. */
export function nameIn(name: string, names: Comparison['names'], texts: Texts): string {
  return names[name.replaceAll(' ', '-')] ?? texts.explain.names[name] ?? name;
}

type ComparedParts = Readonly<Record<string, ComparedPart>>;

/** One of each part's figures after the other, by the names that they have in words. */
function partsOf(
  parts: ComparedParts,
  names: Readonly<Record<string, string>>,
  titled = (title: string): string => title,
): Part[] {
  return Object.values(parts).map((part) => ({
    title: titled(part.title),
    rows: Object.entries(names).map(
      ([name, label]): Row =>
        'only' in part
          ? { label, only: part.only, band: part.figures[name]! }
          : { label, difference: part.figures[name]! },
    ),
  }));
}

/** A single group is everybody. */
function severalOf(parts: ComparedParts): ComparedParts {
  const count = Object.keys(parts).length;
  return count > 1 && count <= MANY ? parts : {};
}

/** More groups or regions than these are for a query. */
const MANY = 6;

function counted({ rows, ...part }: Part): Part {
  return { ...part, rows: rows.filter(isCounted) };
}

function isCounted(row: Row): boolean {
  if ('only' in row) {
    const { central, low, high, of } = row.band;
    // Percentiles do not say that the rest is 0 as well.
    return central !== 0 || of === 'percentiles' || (low ?? 0) !== 0 || (high ?? 0) !== 0;
  }
  const { a, b, more, less } = row.difference;
  if (a === null && b === null) return false;
  return a !== 0 || b !== 0 || more > 0 || less > 0;
}
