import type { GovernanceRule, GovernanceSignal, Model } from '../../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { Entry } from './types.ts';
import type { Wording } from './wording.ts';

export function explainGovernance(wording: Wording): Entry[] {
  const { model, texts, number } = wording;
  const words = texts.explain.governance;
  const { quoted, list } = texts.explain;
  return model.governance.map((rule) => {
    const { id, title, suspendsLists, suspendsConsequences, lasting, scope, signal, after } = rule;
    const from = signal === undefined ? words.fromThen : words.fromNextTick;
    const suspended = [
      ...suspendsLists.map((index) => model.lists[index]!.title),
      ...suspendsConsequences.map((index) => model.consequences[index]!.title),
    ];
    return {
      id,
      title,
      sentences: [
        ...trigger(wording, rule),
        suspended.length === 0 ? words.inForce(from) : words.suspends(from, list(suspended.map(quoted))),
        ...(scope === 'region' ? [words.byRegion] : []),
        ...(signal !== undefined && after !== undefined ? [words.looksAfter(number(after))] : []),
        lasting === undefined ? words.forGood : words.lasting(number(lasting)),
      ],
    };
  });
}

function trigger(
  { model, texts, number }: Wording,
  { signal, above, below, after }: GovernanceRule,
): Sentence[] {
  const words = texts.explain.governance;
  if (signal === undefined) return [words.after(number(after!))];
  const what = words.watched(kindOf(signal), texts.explain.quoted(titleOf(model, signal)));
  return [above === undefined ? words.below(what, number(below!)) : words.above(what, number(above))];
}

const kindOf = (signal: GovernanceSignal): 'kind' | 'list' | 'consequence' | 'objections' | 'backlog' => {
  if ('kind' in signal) return 'kind';
  if ('list' in signal) return 'list';
  return 'consequence' in signal ? 'consequence' : signal.counted;
};

function titleOf(model: Model, signal: GovernanceSignal): string {
  if ('kind' in signal) return model.kinds[signal.kind]!.title;
  if ('list' in signal) return model.lists[signal.list]!.title;
  return 'consequence' in signal ? model.consequences[signal.consequence]!.title : '';
}
