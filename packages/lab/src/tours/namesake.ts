import { listAt, modelIn } from 'glasshouse/browser';
import { blackLists, namesakeMeasure, registerOf } from '../state/register.ts';
import type { KnownRun } from '../state/result.svelte.ts';
import { view } from '../state/view.svelte.ts';
import { t, texts } from '../texts/texts.svelte.ts';
import { lifeOf, refusedWithin, stretches, toldBy } from './found.ts';
import type { Step } from './tours.ts';
import { at, several, span } from './words.ts';

/** Somebody is listed because of another person with the same name. */
export async function tell(run: KnownRun): Promise<readonly Step[] | undefined> {
  const found = await longestListing(run);
  if (found === undefined) return undefined;
  const { unit: who, from, until, list: id } = found;
  const { file, asItWas, others } = await lifeOf(run, who, 'full-redress');
  const record = file.records.find(
    ({ cause, filedTick }) => cause === 'namesake' && (filedTick ?? until) <= from,
  );
  const namesake = file.person.namesakes?.theirsComeHere;
  if (record === undefined || namesake === undefined) return undefined;

  const { ticks, tickUnit } = run.data;
  const model = modelIn(run.data.model, texts.language);
  const list = model.lists.find((one) => one.id === id)!;
  const isPublic = list.publicAfter !== undefined;
  const { entries } = listAt(await registerOf(run), model, id, from);
  const { count } = texts.format;
  const unit = count(who);
  const refused = refusedWithin(file, found);
  const told = toldBy(file, until);
  const redress = others[0];
  const desk = (of: typeof view.desk) => () => {
    view.person = who;
    view.desk = of;
    view.feature = 'desks';
  };
  const kind = file.kinds[record.kind]!.title;

  return [
    {
      title: t('tours.namesake1Title'),
      say: [
        t('tours.namesake1'),
        t('tours.namesake1Act', { namesake: count(namesake.unit), when: at(record.actTick, tickUnit), kind }),
      ],
      show: () => view.open(namesake.unit),
      tick: record.actTick,
    },
    {
      title: t('tours.namesake2Title'),
      say: [
        t('tours.namesake2', { unit, when: at(record.filedTick!, tickUnit) }),
        t('tours.namesake2Listed', { unit, from: at(from, tickUnit), list: list.title }),
      ],
      question: {
        kind: 'choice',
        ask: t('tours.namesake2Ask', { unit }),
        options: [t('tours.namesake2Named'), t('tours.namesake2Doubt'), t('tours.namesake2Nothing')],
        answer: isPublic ? 0 : 2,
        after: [t(isPublic ? 'tours.namesake2Public' : 'tours.namesake2Secret')],
      },
      show: desk('public'),
      tick: from,
    },
    {
      title: t('tours.namesake3Title'),
      say: [
        t('tours.namesake3', { when: at(from, tickUnit), listed: count(entries.length) }),
        t('tours.namesake3Wrong', { wrong: entries.filter(({ isDue }) => !isDue).length }),
      ],
      show: desk('agency'),
      tick: from,
    },
    {
      title: t('tours.namesake4Title'),
      say: [t('tours.namesake4', { unit })],
      question: {
        kind: 'number',
        ask: t('tours.namesake4Ask', { unit, period: tickUnit }),
        most: Math.min(ticks, Math.max(60, until - from)),
        answer: until - from,
        after: [
          until === ticks
            ? t('tours.toTheEnd', { from: at(from, tickUnit), span: span(until - from, tickUnit) })
            : t('tours.fromUntil', {
                from: at(from, tickUnit),
                until: at(until - 1, tickUnit),
                span: span(until - from, tickUnit),
              }),
          t('tours.refused', { count: refused.length, what: several(refused) }),
          told === undefined ? t('tours.neverTold') : t('tours.told', { when: at(told, tickUnit) }),
        ],
      },
      show: desk('own'),
      tick: Math.min(until, ticks - 1),
    },
    {
      title: t('tours.namesake5Title'),
      say: [
        t('tours.namesake5'),
        ...(redress
          ? [
              t('tours.instead', {
                span: span(redress.wrongfulTicks, tickUnit),
                before: span(asItWas.wrongfulTicks, tickUnit),
                refused: redress.refused,
                refusedBefore: count(asItWas.refused),
              }),
              t(redress.wrongfulTicks < asItWas.wrongfulTicks ? 'tours.namesake5Same' : 'tours.noDifference'),
            ]
          : []),
      ],
      show: () => view.open(who),
      tick: Math.min(until, ticks - 1),
    },
  ];
}

/** The longest wrong listing because of a namesake, with the list. */
async function longestListing(run: KnownRun) {
  const register = await registerOf(run);
  return blackLists(run)
    .flatMap((list) => stretches(register, namesakeMeasure(list)).map((one) => ({ ...one, list })))
    .sort((a, b) => b.until - b.from - (a.until - a.from))
    .at(0);
}
