import { analyse, durationTicks, modelIn } from 'glasshouse/browser';
import { blackLists, registerOf } from '../state/register.ts';
import type { KnownRun } from '../state/result.svelte.ts';
import { view } from '../state/view.svelte.ts';
import { t, texts } from '../texts/texts.svelte.ts';
import { lifeOf, refusedWithin, type Stretch, stretches, toldBy } from './found.ts';
import type { Step } from './tours.ts';
import { at, several, span } from './words.ts';

/** Whoever is told of a record objects in the month, and it is decided at once. */
const QUICKER = ['redress.objection.rate=100 %/month', 'redress.objection.decided-after=0 months'];
/** How many lives are looked at, the hardest hit first. */
const TRIES_MAX = 4;

/** An objection is granted in the end, and what was denied until then stays denied. */
export async function tell(run: KnownRun): Promise<readonly Step[] | undefined> {
  const found = await wrongedAndHeard(run);
  if (found === undefined) return undefined;
  const { listing, answer, record } = found;
  const { unit: who, from, until, list: id } = listing;
  const { file, asItWas, others } = answer;
  const quicker = others[0];
  const { ticks, tickUnit } = run.data;
  const model = modelIn(run.data.model, texts.language);
  const list = model.lists.find((one) => one.id === id)!;
  const { count } = texts.format;
  const unit = count(who);
  const refused = refusedWithin(file, listing);
  const told = toldBy(file, until);
  const copies = file.lists.flatMap((one) => {
    const left =
      one.copyOf === undefined
        ? undefined
        : one.listed.find((spell) => spell.from <= until && spell.until > until);
    return left === undefined ? [] : [{ title: one.title, ticks: left.until - until }];
  });
  const outlived = analyse(run.data).central.sharing.copies.reduce((sum, { times }) => sum + times, 0);
  const desk = (of: typeof view.desk) => () => {
    view.person = who;
    view.desk = of;
    view.feature = 'desks';
  };
  const decidedAfter = run.data.model.redress.objection?.decidedAfter;

  return [
    {
      title: t('tours.appeal1Title'),
      say: [
        t('tours.appeal1', {
          unit,
          when: at(record.filedTick!, tickUnit),
          kind: file.kinds[record.kind]!.title,
        }),
        t(record.cause === 'namesake' ? 'tours.appeal1Namesake' : 'tours.appeal1Nothing'),
        t('tours.appeal1Listed', { from: at(from, tickUnit), list: list.title }),
        told === undefined ? t('tours.neverTold') : t('tours.told', { when: at(told, tickUnit) }),
      ],
      show: () => view.open(who),
      tick: from,
    },
    {
      title: t('tours.appeal2Title'),
      say: [
        decidedAfter === undefined
          ? t('tours.appeal2')
          : t('tours.appeal2Wait', {
              span: span(
                durationTicks({ model, values: run.data.replicates[0]!.values }, decidedAfter),
                tickUnit,
              ),
            }),
      ],
      question: {
        kind: 'number',
        ask: t('tours.appeal2Ask', { period: tickUnit }),
        most: Math.min(ticks, Math.max(60, until - from)),
        answer: until - from,
        after: [t('tours.appeal2Then', { until: at(until, tickUnit), span: span(until - from, tickUnit) })],
      },
      show: desk('agency'),
      tick: from,
    },
    {
      title: t('tours.appeal3Title'),
      say: [t('tours.refused', { count: refused.length, what: several(refused) }), t('tours.appeal3')],
      show: desk('own'),
      tick: until,
    },
    {
      title: t('tours.appeal4Title'),
      say: [
        ...copies.map((copy) =>
          t('tours.appeal4Copy', { copy: copy.title, span: span(copy.ticks, tickUnit) }),
        ),
        ...(copies.length === 0 ? [t('tours.appeal4Clean')] : []),
        ...(outlived > 0 ? [t('tours.appeal4Others', { count: count(outlived) })] : []),
      ],
      show: desk('public'),
      tick: until,
    },
    {
      title: t('tours.appeal5Title'),
      say: [t('tours.appeal5')],
      ...(quicker
        ? {
            question: {
              kind: 'number' as const,
              ask: t('tours.appeal5Ask', { period: tickUnit }),
              most: Math.min(ticks, Math.max(60, asItWas.blackTicks)),
              answer: quicker.blackTicks,
              after: [
                t('tours.instead', {
                  span: span(quicker.blackTicks, tickUnit),
                  before: span(asItWas.blackTicks, tickUnit),
                  refused: quicker.refused,
                  refusedBefore: count(asItWas.refused),
                }),
                ...(quicker.blackTicks < asItWas.blackTicks ? [] : [t('tours.noDifference')]),
              ],
            },
          }
        : {}),
      show: () => view.open(who),
      tick: until,
    },
  ];
}

type Listing = Stretch & { readonly list: string };

/** Somebody who never belonged on a list, was put on it by a false record, and was struck from it after an objection. */
async function wrongedAndHeard(run: KnownRun) {
  for (const listing of (await struckListings(run)).slice(0, TRIES_MAX)) {
    const answer = await lifeOf(run, listing.unit, QUICKER);
    const record = answer.file.records.find(
      ({ cause, filedTick }) => cause !== 'true' && filedTick !== null && filedTick <= listing.from,
    );
    const { due } = answer.file.lists.find(({ id }) => id === listing.list)!;
    const isDue = due.some((spell) => spell.from < listing.until && spell.until > listing.from);
    if (record !== undefined && !isDue) return { listing, answer, record };
  }
  return undefined;
}

/** Wrong listings that ended by an objection: the ones under which most was refused first, then the longest. */
async function struckListings(run: KnownRun): Promise<Listing[]> {
  const lists = blackLists(run);
  const seen = await registerOf(run);
  const refusals = Object.keys(seen.spells).filter((measure) => measure.startsWith('refused-wrongful/'));
  const refused = refusals.flatMap((measure) => stretches(seen, measure));
  const found = lists.flatMap((list) => {
    const struck = stretches(seen, `struck/${list}`);
    const due = stretches(seen, `deserved/${list}`);
    return stretches(seen, `listed/${list}`).flatMap((one) => {
      const wasStruck = struck.some(({ unit, from }) => unit === one.unit && from === one.until);
      if (!wasStruck || due.some((other) => overlap(one, other))) return [];
      return [{ ...one, list, refused: refused.filter((other) => overlap(one, other)).length }];
    });
  });
  return found
    .filter((one) => one.refused > 0)
    .sort((a, b) => b.refused - a.refused || b.until - b.from - (a.until - a.from));
}

const overlap = (a: Stretch, b: Stretch): boolean =>
  a.unit === b.unit && b.from < a.until && b.until > a.from;
