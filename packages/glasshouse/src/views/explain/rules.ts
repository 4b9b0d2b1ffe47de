import { say } from './sentence.ts';
import { explainApplication, explainCopy, explainSharing } from './sharing.ts';
import type { Entry } from './types.ts';
import { spaced, type Wording } from './wording.ts';

export function explainParameters({ model, number, word }: Wording): Entry[] {
  return [...model.parameters, ...model.durations].map(({ id, value }) => ({
    id,
    title: spaced(word(id)),
    sentences: [say`${number(value)}`],
  }));
}

export function explainLists(wording: Wording): Entry[] {
  const { model, texts, number, condition } = wording;
  const words = texts.explain.lists;
  return model.lists.map((list) => {
    const { id, title, kind, grace, entry, exit } = list;
    if (list.copy !== undefined)
      return { id, title, sentences: [...explainCopy(wording, list.copy), ...explainSharing(wording, list)] };
    const leaves = entry.every(({ term }) => term === undefined) ? words.neverLeaves : words.noExit;
    return {
      id,
      title,
      sentences: [
        words.kind(kind),
        ...entry.flatMap(({ when, term, earliestExit }) => [
          words.entry(condition(when), term === undefined ? undefined : number(term)),
          ...(earliestExit === undefined ? [] : [texts.sharing.explain.earliestExit(number(earliestExit))]),
        ]),
        ...(grace === undefined ? [] : [words.grace(number(grace))]),
        ...(grace === undefined || kind === 'red' ? [] : [words.notice]),
        exit === undefined ? leaves : words.exit(condition(exit)),
        ...explainSharing(wording, list),
      ],
    };
  });
}

export function explainConsequences(wording: Wording): Entry[] {
  const { model, texts, number, condition } = wording;
  const words = texts.explain.consequences;
  return model.consequences.map(({ id, title, kind, domain, when, uses, reaches, ...application }) => ({
    id,
    title,
    sentences: [
      words.nature(kind, domain),
      words.when(condition(when)),
      ...explainApplication(wording, application),
      ...(uses === undefined ? [] : [words.uses(kind, number(uses))]),
      ...reaches.map(({ to, who }) => words.reaches(to, condition(who))),
    ],
  }));
}

export function explainResponses({ model, texts, number, condition, kinds, dependences }: Wording): Entry[] {
  const words = texts.explain.response;
  return model.responses.map(({ id, title, actsOn, when, reduces, adds, multiplies }) => ({
    id,
    title,
    sentences: [
      ...(reduces === undefined
        ? []
        : [words.reduces(kinds(actsOn), number(reduces.value), dependences(reduces.by))]),
      ...(multiplies === undefined ? [] : [words.multiplies(kinds(actsOn), number(multiplies))]),
      ...(adds === undefined ? [] : [words.adds(kinds(actsOn), number(adds.value), dependences(adds.by))]),
      ...(when === undefined ? [] : [words.when(condition(when))]),
    ],
  }));
}

export function explainObservations({ model, texts, condition }: Wording): Entry[] {
  const words = texts.explain.observations;
  return model.observations.map(({ id, title, when }) => ({
    id,
    title,
    sentences: [words.when(condition(when))],
  }));
}
