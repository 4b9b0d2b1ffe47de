import type { State } from '../../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { Entry } from './types.ts';
import type { Wording } from './wording.ts';

/** What the world does to people, and how it changes. */
export function explainStates(wording: Wording): Entry[] {
  const { model, texts, number, dependences, condition, trait } = wording;
  const words = texts.explain.states;
  return model.states.map((state) => {
    const titleOf = (value: number): string => texts.explain.quoted(state.values[value]!.title);
    return {
      id: state.id,
      title: state.title,
      sentences: [
        words.values(texts.explain.list(state.values.map((_, index) => titleOf(index)))),
        ...startOf(wording, state),
        ...state.changes.flatMap(({ title, from, to, rate, by, scalesWith, when, factors }) => [
          words.change(
            title,
            texts.explain.or(from.map(titleOf)),
            titleOf(to),
            number(rate),
            dependences(by),
          ),
          ...(scalesWith === undefined ? [] : [texts.explain.conduct.scales(trait(scalesWith))]),
          ...(when === undefined ? [] : [texts.explain.conduct.when(condition(when))]),
          ...factors.map((factor) =>
            texts.explain.conduct.factor(number(factor.times), condition(factor.when)),
          ),
        ]),
      ],
    };
  });
}

function startOf({ texts, number, label, trait }: Wording, { values, start }: State): Sentence[] {
  const words = texts.explain.states;
  if ('value' in start) return [words.start(texts.explain.quoted(values[start.value]!.title))];
  const people = texts.explain.population;
  const { given, rows } = start.shares;
  const shares = rows.map((row) =>
    row.map((share, value) => people.labelled(values[value]!.title, number(share))),
  );
  if (given === undefined) return shares.map(words.starts);
  return shares.map((row, index) =>
    people.sharesGiven(trait(given.attribute), label(given.attribute, given.labels[index]!), row),
  );
}
