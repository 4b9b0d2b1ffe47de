import type { TypedExpression } from '../language/expression/types.ts';
import { walkExpression } from '../language/expression/walk.ts';
import { LINKS, type Link, REACHES } from './links.ts';
import type { Model } from './types.ts';

/** All rules of a model that may look at linked units. */
function rulesOf(model: Model): TypedExpression[] {
  const { kinds, responses, states, lists, consequences, observations } = model;
  return [
    ...kinds.flatMap(({ when, factors }) => [when, ...factors.map((factor) => factor.when)]),
    ...responses.map(({ when }) => when),
    ...states
      .flatMap(({ changes }) => changes)
      .flatMap(({ when, factors }) => [when, ...factors.map((factor) => factor.when)]),
    ...lists.flatMap(({ entry, exit }) => [...entry.map(({ when }) => when), exit]),
    ...consequences.map(({ when }) => when),
    ...observations.map(({ when }) => when),
  ].filter((rule) => rule !== undefined);
}

/** The links that rules and consequences go along. */
export function linksOf(model: Model): Link[] {
  const used = new Set<string>(
    model.consequences.flatMap(({ reaches }) => reaches.map(({ to }) => REACHES[to])),
  );
  for (const rule of rulesOf(model)) {
    walkExpression(rule, (part) => {
      if (part.op === 'any') used.add(part.link);
    });
  }
  return LINKS.filter((link) => used.has(link));
}

/** Whether a rule looks at linked units. */
export function looksAround(rule: TypedExpression): boolean {
  let found = false;
  walkExpression(rule, (part) => {
    found ||= part.op === 'any';
  });
  return found;
}

/** Names that ask for all consequences of a kind. */
const ANY_CONSEQUENCE: Readonly<Record<string, 'sanction' | 'reward'>> = {
  sanctioned: 'sanction',
  rewarded: 'reward',
};

/** What is read of other units, by name: through `any`, and where a consequence reaches them. */
export function readOfOthers(model: Model): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (rule: TypedExpression): void =>
    walkExpression(rule, (part) => {
      if (part.op === 'name') names.add(part.name);
      const kind = part.op === 'name' ? ANY_CONSEQUENCE[part.name] : undefined;
      if (kind !== undefined)
        for (const consequence of model.consequences)
          if (consequence.kind === kind) collect(consequence.when);
      if (part.op === 'call' && part.function === 'hit') {
        collect(model.consequences.find(({ id }) => id === part.argument)!.when);
      }
    });
  for (const { when, reaches } of model.consequences) if (reaches.length > 0) collect(when);
  for (const rule of rulesOf(model)) {
    walkExpression(rule, (part) => {
      if (part.op === 'any') collect(part.of);
    });
  }
  return names;
}
