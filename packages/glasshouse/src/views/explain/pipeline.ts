import type { Sight, Source } from '../../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { Entry } from './types.ts';
import type { Wording } from './wording.ts';

/** What people do. */
export function explainConduct(wording: Wording): Entry[] {
  const { model, texts, number, dependences, condition, trait } = wording;
  const words = texts.explain.conduct;
  return model.kinds.map(
    ({ id, title, lawful, good, domain, atMost, rate, by, scalesWith, when, factors }) => ({
      id,
      title,
      sentences: [
        words.nature(lawful, good, domain),
        words.rate(number(rate), dependences(by)),
        ...(atMost === 1 ? [] : [words.atMost(atMost)]),
        ...(scalesWith === undefined ? [] : [words.scales(trait(scalesWith))]),
        ...(when === undefined ? [] : [words.when(condition(when))]),
        ...factors.map((factor) => words.factor(number(factor.times), condition(factor.when))),
      ],
    }),
  );
}

/** Who sees it. Kinds that a source sees in the same way are said together. */
export function explainSources(wording: Wording): Entry[] {
  const { model, texts, number, dependences, kinds } = wording;
  const words = texts.explain.sources;
  return model.sources.map((source) => {
    const { id, title, channel, sees, namesakes } = source;
    const seen = groupBy(sees, ({ coverage }) => coverage.value).map((sights) => {
      const { value, by } = sights[0]!.coverage;
      return words.sees(kinds(sights.map(({ kind }) => kind)), number(value), dependences(by));
    });
    const delays = distinct(sees.map(({ delay }) => delay));
    const invented = groupBy(
      sees.filter((sight) => sight.falseRecords !== undefined),
      (sight) => sight.falseRecords!.value,
    ).map((sights) => {
      const { value, by } = sights[0]!.falseRecords!;
      return words.invents(number(value), dependences(by));
    });
    return {
      id,
      title,
      sentences: [
        ...(channel === undefined ? [] : [words.is(channel)]),
        ...seen,
        ...delays.map((delay) => (delay === undefined ? words.noDelay : words.delay(number(delay)))),
        ...(invented.length === 0 ? [words.inventsNothing] : invented),
        ...(namesakes === undefined
          ? []
          : [words.namesakes(number(namesakes.value), dependences(namesakes.by))]),
        ...furtherErrors(wording, source),
      ],
    };
  });
}

/** The rarer ways in which a source goes wrong, and what it costs. */
function furtherErrors(
  { model, texts, number, dependences, condition, kind }: Wording,
  { duplicates, matching, misuse, useless, coverageFactors, falseRecordFactors, cost }: Source,
): Sentence[] {
  const words = texts.explain.sources;
  const governed = (rule: number): string => texts.explain.quoted(model.governance[rule]!.title);
  const each = <T>(one: T | undefined, say: (one: T) => Sentence[]): Sentence[] =>
    one === undefined ? [] : say(one);
  return [
    ...each(duplicates, ({ value, by }) => [words.duplicates(number(value), dependences(by))]),
    ...each(matching, ({ probes, fmr, fnmr, gallery }) => [
      words.probes(number(probes), gallery === undefined ? undefined : condition(gallery)),
      words.fmr(number(fmr.value), dependences(fmr.by)),
      words.fnmr(number(fnmr.value), dependences(fnmr.by)),
    ]),
    ...misuse.flatMap((one) => [
      words.misuse(
        one.title,
        kind(one.kind),
        number(one.rate),
        dependences(one.by),
        one.when === undefined ? undefined : condition(one.when),
      ),
      ...(one.quota === undefined ? [] : [words.quota(one.title, governed(one.quota))]),
      ...one.factors.map(({ times, when }) => words.misuseFactor(one.title, number(times), condition(when))),
    ]),
    ...coverageFactors.map(({ times, when }) => words.coverageFactor(number(times), condition(when))),
    ...falseRecordFactors.map(({ times, when }) => words.falseRecordFactor(number(times), condition(when))),
    ...each(useless, (count) => [words.useless(number(count))]),
    ...each(cost?.money, (money) => [words.costMoney(number(money))]),
    ...each(cost?.hours, (hours) => [words.costHours(number(hours))]),
  ];
}

/** What records are added up to. */
export function explainScore({ model, texts, number, kind, condition }: Wording): Entry[] {
  const words = texts.explain.score;
  const { score, grades, downgrades } = model;
  if (score === undefined) return [];
  const isOne = score.dimensions.length === 1;
  const bounds = words.bounds(score.min, score.max);
  const accounts = score.dimensions.map(
    ({ id, title, start, min, max, weight }): Entry => ({
      id,
      title: isOne && title === id ? words.whole : title,
      sentences: [
        words.start(number(start), words.bounds(min, max)),
        ...(weight === undefined ? [] : [words.weight(number(weight))]),
      ],
    }),
  );
  const isWeighted = score.dimensions.some(({ weight }) => weight !== undefined);
  const whole = [
    ...(bounds === '' ? [] : [isWeighted ? words.weighted(bounds) : words.wholeBounds(bounds)]),
    ...(score.update === undefined ? [] : [words.update(number(score.update))]),
  ];
  const points = score.points.map(({ kind: index, points: amount, dimension, retention, fading }) =>
    words.changes(
      kind(index),
      number(amount),
      isOne ? undefined : texts.explain.quoted(score.dimensions[dimension]!.title),
      retention === undefined ? undefined : number(retention),
      fading === undefined ? '' : fading === 'even' ? words.fades : words.decays(number(fading.decay)),
    ),
  );
  return [
    ...accounts,
    ...(whole.length === 0 ? [] : [{ id: 'bounds', title: words.whole, sentences: whole }]),
    { id: 'points', title: words.points, sentences: points },
    ...grades.map(({ id, title, from, quota }) => ({
      id: `grade-${id}`,
      title: words.grade(id, title),
      sentences: [
        from === undefined ? words.otherwise : words.from(number(from)),
        ...(quota === undefined ? [] : [words.quota(number(quota))]),
      ],
    })),
    ...downgrades.map(({ id, title, to, when, term }) => ({
      id: `downgrade-${id}`,
      title: words.downgrade(title),
      sentences: [words.falls(condition(when), grades[to]!.id, number(term))],
    })),
  ];
}

function groupBy(sights: readonly Sight[], key: (sight: Sight) => number): Sight[][] {
  const groups = new Map<number, Sight[]>();
  for (const sight of sights) groups.set(key(sight), [...(groups.get(key(sight)) ?? []), sight]);
  return [...groups.values()];
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
