import type { ComparedLife, LifeEvent } from '../../metrics/lives.ts';
import { bare, wrap } from '../text-layout.ts';
import type { Texts } from '../texts/texts.ts';
import type { Page } from './page.ts';

/** How many traced persons live otherwise, and the few whose lives diverge most. */
export function livesLines(page: Page): string[] {
  const { comparison, texts, format, width, strong } = page;
  const { traced, differing } = comparison.lives;
  const words = texts.comparison;
  const persons = format.count(traced);
  if (traced === 0) return [];
  if (differing.length === 0) return wrap(words.livesNone(persons), width);
  const count = words.livesCount(format.count(differing.length), persons);
  const rest = differing.length - PERSONS_SHOWN;
  return [
    strong(words.livesHead),
    ...indented(rest > 0 ? `${count} ${words.morePersons(format.count(rest))}` : count, 2, width),
    ...differing.slice(0, PERSONS_SHOWN).flatMap((life) => lifeLines(life, page)),
  ];
}

const PERSONS_SHOWN = 5;
const EVENTS_SHOWN = 6;

function lifeLines({ unit, from, onlyA, onlyB }: ComparedLife, page: Page): string[] {
  const { comparison, texts, format, width } = page;
  const words = texts.comparison;
  return [
    `  ${words.life(format.count(unit), comparison.tick, format.count(from + 1))}`,
    ...indented(`${words.only.a} ${eventsText(onlyA, page)}`, 4, width),
    ...indented(`${words.only.b} ${eventsText(onlyB, page)}`, 4, width),
  ];
}

/**
 * Events of one sort together, in the order in which they begin. Where there are too many, what is done to the person
 * goes before what is noted. The score moves with everything, and is left out where there is anything else.
 */
function eventsText(all: readonly LifeEvent[], { comparison, texts, format }: Page): string {
  const words = texts.comparison;
  const telling = all.filter(({ what }) => what !== 'score');
  const events = telling.length === 0 ? all : telling;
  const sorts = new Map<string, LifeEvent[]>();
  for (const event of events) {
    const name = eventText(event, texts);
    sorts.set(name, [...(sorts.get(name) ?? []), event]);
  }
  if (sorts.size === 0) return `${words.nothing}${words.end}`;
  const ranked = [...sorts].sort(([, p], [, q]) => stageRank(p[0]!) - stageRank(q[0]!));
  const shown = ranked.slice(0, EVENTS_SHOWN).sort(([, p], [, q]) => p[0]!.tick - q[0]!.tick);
  const told = shown.map(([name, same]) => {
    const when = words.when(
      comparison.tick,
      format.count(same[0]!.tick + 1),
      format.count(same.at(-1)!.tick + 1),
    );
    const what = same.length === 1 ? name : words.times(name, format.count(same.length));
    return words.at(what, when);
  });
  const more = ranked.length > EVENTS_SHOWN ? [words.moreEvents(ranked.length - EVENTS_SHOWN)] : [];
  return `${[...told, ...more].join(texts.explain.comma)}${words.end}`;
}

function eventText({ what, subject, kind, title }: LifeEvent, { explain, comparison }: Texts): string {
  const of = bare(
    title === undefined ? (comparison.ledgers[subject] ?? kind ?? subject) : explain.quoted(title),
  );
  const text = bare(comparison.events[what]?.(of) ?? `${what} ${of}`);
  return what === 'filed' && subject === 'false' ? comparison.falsely(text) : text;
}

const STAGES = ['lists', 'consequences', 'conduct', 'redress', 'filing', 'sensing'];

/** A stage that is not named comes last. */
function stageRank({ stage }: LifeEvent): number {
  const rank = STAGES.indexOf(stage);
  return rank < 0 ? STAGES.length : rank;
}

function indented(text: string, by: number, width: number): string[] {
  return wrap(text, width - by, 2).map((line) => ' '.repeat(by) + line);
}
