import { analyse, eventsPerTick, listAt } from 'glasshouse/browser';
import { registerOf } from '../state/register.ts';
import type { KnownRun } from '../state/result.svelte.ts';
import { view } from '../state/view.svelte.ts';
import { t, texts } from '../texts/texts.svelte.ts';
import type { Question, Step } from './tours.ts';
import { at } from './words.ts';

const SOURCE = 'skynet-face-alerts';
const KIND = 'skynet-wanted-offence';
const LIST = 'skynet-wanted';
const FMR = `sources.${SOURCE}.matching.fmr`;
const PROBES = `sources.${SOURCE}.matching.probes`;
const RATE = `conduct.${KIND}.rate`;

/** Few offenders, many checks, a small error rate: most of those whom it points at did nothing. */
export async function tell(run: KnownRun): Promise<readonly Step[] | undefined> {
  const { data } = run;
  const { model, ticks, tickUnit: unit, persons } = data;
  const { central } = analyse(data);
  const source = central.records.sources.find(({ id }) => id === SOURCE);
  const kind = central.conduct.kinds.find(({ id }) => id === KIND);
  const numberAt = (path: string) => model.numbers.findIndex((number) => number.path === path);
  const [fmr, probes] = [numberAt(FMR), numberAt(PROBES)];
  if (source === undefined || kind === undefined || fmr < 0 || probes < 0) return undefined;

  const { values } = data.replicates[0]!;
  const { period } = model.numbers[probes]!.unit!;
  const comparisons = eventsPerTick(values[probes]!, period, model.tick) * ticks * persons;
  const [right, wrong] = [source.true, source['false-match']];
  const alarms = right + wrong;
  const { count, amount } = texts.format;
  const share = alarms === 0 ? 0 : Math.round((100 * wrong) / alarms);
  const large = new Intl.NumberFormat(texts.locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  });
  const figures = { all: count(alarms), wrong: count(wrong), right: count(right), share: count(share) };
  const ofHundred: Question = {
    kind: 'number',
    ask: t('tours.baseRateAsk'),
    most: 100,
    answer: share,
    after: [alarms === 0 ? t('tours.baseRateNoAlarm') : t('tours.baseRateAlarms', figures)],
  };
  const crowd = () => view.look('wrong');

  const register = await registerOf(run);
  const stopped = listAt(register, model, LIST, ticks - 1).entries.find(({ isDue }) => !isDue);

  return [
    {
      title: t('tours.baseRate1Title'),
      say: [
        t('tours.baseRate1', { persons: count(persons), probes: count(values[probes]!), period }),
        t('tours.baseRate1Good', { oneIn: large.format(1 / values[fmr]!) }),
        t('tours.baseRate1Few', { offences: count(kind.acts), ticks: count(ticks), unit }),
      ],
      show: crowd,
    },
    { title: t('tours.baseRate2Title'), say: [t('tours.baseRate2')], question: ofHundred, show: crowd },
    {
      title: t('tours.baseRate3Title'),
      say: [
        t('tours.baseRate3Few', figures),
        t('tours.baseRate3Many', { ...figures, comparisons: large.format(comparisons) }),
      ],
      show: crowd,
    },
    {
      title: t('tours.baseRate4Title'),
      say: [t('tours.baseRate4')],
      moves: [
        { path: FMR, title: t('tours.baseRateFmr') },
        { path: RATE, title: t('tours.baseRateRate') },
      ],
      question: ofHundred,
      show: crowd,
    },
    {
      title: t('tours.baseRate5Title'),
      say: [
        t('tours.baseRate5'),
        stopped === undefined
          ? t('tours.baseRate5Nobody')
          : t('tours.baseRate5Life', { unit: amount(stopped.unit), when: at(stopped.since, unit) }),
      ],
      show: () => (stopped === undefined ? crowd() : view.open(stopped.unit)),
    },
  ];
}
