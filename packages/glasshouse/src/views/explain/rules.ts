import { say } from './sentence.ts';
import { explainApplication, explainCopy, explainSharing } from './sharing.ts';
import type { Entry } from './types.ts';
import { spaced, type Wording } from './wording.ts';

export function explainParameters({ model, number }: Wording): Entry[] {
  return model.parameters.map(({ id, value }) => ({
    id,
    title: spaced(id),
    sentences: [say`${number(value)}.`],
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
      ...(reaches === undefined ? [] : [words.reaches(condition(reaches))]),
    ],
  }));
}

export function explainRedress({ model, texts, number }: Wording): Entry[] {
  const words = texts.explain.redress;
  const { notice, objection } = model.redress;
  return [
    {
      id: 'notice',
      title: words.notice,
      sentences: [notice === undefined ? words.noNotice : words.noticeIs(number(notice))],
    },
    {
      id: 'objection',
      title: words.objection,
      sentences:
        objection === undefined
          ? [words.noObjection]
          : [
              words.objectionRate(number(objection.rate), notice !== undefined),
              ...(objection.decidedAfter === undefined
                ? []
                : [words.decided(number(objection.decidedAfter))]),
              words.upheld(number(objection.upheld)),
            ],
    },
  ];
}

export function explainResponses({ model, texts, number, condition, kinds, dependences }: Wording): Entry[] {
  const words = texts.explain.response;
  return model.responses.map(({ id, title, actsOn, when, reduces, adds }) => ({
    id,
    title,
    sentences: [
      ...(reduces === undefined
        ? []
        : [words.reduces(kinds(actsOn), number(reduces.value), dependences(reduces.by))]),
      ...(adds === undefined ? [] : [words.adds(kinds(actsOn), number(adds.value), dependences(adds.by))]),
      ...(when === undefined ? [] : [words.when(condition(when))]),
    ],
  }));
}

export function explainGovernance({ model, texts, number, kind }: Wording): Entry[] {
  const words = texts.explain.governance;
  const { quoted, list } = texts.explain;
  return model.governance.map((rule) => {
    const { id, title, signal, above, suspendsLists, suspendsConsequences, lasting } = rule;
    const isKind = 'kind' in signal;
    const what = isKind ? kind(signal.kind) : quoted(model.lists[signal.list]!.title);
    const suspended = [
      ...suspendsLists.map((index) => model.lists[index]!.title),
      ...suspendsConsequences.map((index) => model.consequences[index]!.title),
    ];
    return {
      id,
      title,
      sentences: [
        words.signal(isKind ? 'kind' : 'list', what, number(above)),
        words.suspends(list(suspended.map(quoted))),
        lasting === undefined ? words.forGood : words.lasting(number(lasting)),
      ],
    };
  });
}

export function explainObservations({ model, texts, condition }: Wording): Entry[] {
  const words = texts.explain.observations;
  return model.observations.map(({ id, title, when }) => ({
    id,
    title,
    sentences: [words.when(condition(when))],
  }));
}
