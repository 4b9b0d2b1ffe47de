import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Located } from '../language/located.ts';
import type { Checking } from './checking.ts';
import { listNames } from './list-names.ts';
import { titled } from './titles.ts';
import type { GovernanceRule, GovernanceSignal } from './types.ts';

export function checkGovernance(checking: Checking): GovernanceRule[] {
  const { document, numbers, report } = checking;
  const lists = listNames(document);
  const consequences = keysOf(document.consequences);
  return (document.governance ?? []).map(({ key, keySpan, value }) => {
    const suspends = value.suspends ?? [];
    for (const name of suspends) {
      if (!lists.includes(name.value) && !consequences.includes(name.value))
        reportUnknown(checking, name, 'suspends', [...lists, ...consequences]);
    }
    const suspended = (known: readonly string[]): number[] =>
      suspends.flatMap((name) => (known.includes(name.value) ? [known.indexOf(name.value)] : []));
    const lasting = numbers.maybe(value.lasting);
    const after = numbers.maybe(value.after);
    const common = {
      id: key,
      ...titled(key, value.title),
      suspendsLists: suspended(lists),
      suspendsConsequences: suspended(consequences),
      ...(lasting === undefined ? {} : { lasting }),
      ...(after === undefined ? {} : { after }),
    };
    if (value.form === 'after') return { ...common, scope: 'nation' };
    const [above, below] = [numbers.maybe(value.above), numbers.maybe(value.below)];
    if ((above === undefined) === (below === undefined))
      report(diagnostic('GH1550', { rule: key, both: above !== undefined }, keySpan));
    const signal = signalOf(checking, value.signal);
    return {
      ...common,
      scope: value.scope?.value ?? 'nation',
      ...(signal === undefined ? {} : { signal }),
      ...(above === undefined ? {} : { above }),
      ...(below === undefined ? {} : { below }),
    };
  });
}

/** A rule that suspends nothing, and that no other rule asks about, would be accepted and do nothing. Asked when all else is checked. */
export function requireEffects({ document, environments, report }: Checking): void {
  for (const { key, keySpan, value } of document.governance ?? []) {
    if (value.suspends === undefined && !environments.rulesAsked.has(key))
      report(diagnostic('GH1551', { rule: key }, keySpan));
  }
}

const COUNTED = ['objections', 'backlog'] as const;

function signalOf(checking: Checking, name: Located<string>): GovernanceSignal | undefined {
  const { document } = checking;
  const kinds = keysOf(document.conduct);
  const lists = listNames(document);
  const consequences = keysOf(document.consequences);
  const indexIn = (keys: readonly string[]): number => keys.indexOf(name.value);
  if (indexIn(kinds) >= 0) return { kind: indexIn(kinds) };
  if (indexIn(lists) >= 0) return { list: indexIn(lists) };
  if (indexIn(consequences) >= 0) return { consequence: indexIn(consequences) };
  const { objection } = document.redress ?? {};
  const counted = COUNTED.filter((of) =>
    of === 'objections' ? objection !== undefined : objection?.capacity !== undefined,
  );
  const of = counted.find((one) => one === name.value);
  if (of !== undefined) return { counted: of };
  reportUnknown(checking, name, 'signal', [...kinds, ...lists, ...consequences, ...counted]);
  return undefined;
}

function reportUnknown(
  { report }: Checking,
  name: Located<string>,
  role: 'signal' | 'suspends',
  known: readonly string[],
): void {
  report(
    diagnostic('GH1507', { name: name.value, role }, name.span, {
      suggestion: nearestName(name.value, known),
    }),
  );
}

const keysOf = (entries: readonly { readonly key: string }[] | undefined): string[] =>
  (entries ?? []).map(({ key }) => key);
