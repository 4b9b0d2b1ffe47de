import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import { walkExpression } from '../language/expression/walk.ts';
import type { Located } from '../language/located.ts';
import type { Quantity } from '../language/quantity.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';
import { listNames } from './list-names.ts';
import { checkDependent } from './population.ts';
import { titled } from './titles.ts';
import type { Agency, Consequence, List, ListSharing } from './types.ts';

type CopyDocument = NonNullable<RegimeDocument['copies']>[number];
type ConsequenceDocument = NonNullable<RegimeDocument['consequences']>[number]['value'];

export function checkAgencies({ document }: Checking): Agency[] {
  return (document.agencies ?? []).map(({ key, value }) => ({ id: key, ...titled(key, value.title) }));
}

/** Adds the copies to the lists: each is a list that nobody is put on, but by what it is a copy of. */
export function withCopies(checking: Checking, lists: readonly List[]): List[] {
  const all = [...lists];
  for (const found of checking.document.copies ?? []) {
    const copy = checkCopy(checking, found, all);
    if (copy !== undefined) all.push(copy);
  }
  return all;
}

function checkCopy(checking: Checking, found: CopyDocument, above: readonly List[]): List | undefined {
  const { document, numbers, report } = checking;
  const { key, keySpan, value } = found;
  if (above.some(({ id }) => id === key))
    report(diagnostic('GH1202', { category: 'copy of a list', name: key }, keySpan));
  const of = above.findIndex(({ id }) => id === value.of.value);
  if (of < 0) {
    const names = listNames(document);
    if (names.includes(value.of.value))
      report(diagnostic('GH1541', { copy: key, of: value.of.value }, value.of.span));
    else reportUnknown(checking, 'list', value.of, names);
    return undefined;
  }
  const lag = numbers.maybe(value.lag);
  const removalLag = numbers.maybe(value.removalLag);
  const removalsLost = numbers.maybe(value.removalsLost);
  return {
    id: key,
    ...titled(key, value.title),
    kind: above[of]!.kind,
    entry: [],
    copy: {
      of,
      ...(lag === undefined ? {} : { lag }),
      ...(removalLag === undefined ? {} : { removalLag }),
      ...(value.completeness === undefined
        ? {}
        : { completeness: checkDependent(checking, value.completeness) }),
      ...(removalsLost === undefined ? {} : { removalsLost }),
    },
    ...checkListSharing(checking, value),
  };
}

/** What a list and a copy have alike: who may use it, whether it is public, how often somebody asks. */
export function checkListSharing(
  checking: Checking,
  value: {
    readonly access?: readonly Located<string>[];
    readonly publicAfter?: Quantity;
    readonly queries?: { readonly rate: Quantity; readonly price?: Quantity };
  },
): ListSharing {
  const publicAfter = checking.numbers.maybe(value.publicAfter);
  const price = checking.numbers.maybe(value.queries?.price);
  const access = value.access?.flatMap((name) => agencyIndex(checking, name) ?? []);
  return {
    ...(access === undefined ? {} : { access }),
    ...(publicAfter === undefined ? {} : { publicAfter }),
    ...(value.queries === undefined
      ? {}
      : {
          queries: {
            rate: checking.numbers.add(value.queries.rate),
            ...(price === undefined ? {} : { price }),
          },
        }),
  };
}

/** Who applies a consequence, where, and after what lag. */
export function checkApplication(
  checking: Checking,
  { agency, adoption, lag }: ConsequenceDocument,
): Pick<Consequence, 'agency' | 'adoption' | 'lag'> {
  const { document, numbers, report } = checking;
  const by = agency === undefined ? undefined : agencyIndex(checking, agency);
  const after = numbers.maybe(lag);
  if (adoption !== undefined && adoption.bodies === undefined && document.population.regions === undefined)
    report(
      diagnostic('GH1102', { key: 'regions', of: 'a population of which a part adopts' }, adoption.span),
    );
  const share = adoption === undefined ? undefined : checkDependent(checking, adoption.share);
  for (const { key, keySpan } of adoption?.share.by ?? [])
    if (key !== 'region') report(diagnostic('GH1542', { attribute: key }, keySpan));
  return {
    ...(by === undefined ? {} : { agency: by }),
    ...(share === undefined
      ? {}
      : {
          adoption: {
            share,
            ...(adoption?.bodies === undefined ? {} : { bodies: adoption.bodies.value }),
          },
        }),
    ...(after === undefined ? {} : { lag: after }),
  };
}

/** A consequence may use a list only if its agency has access to it. */
export function checkAccess(
  { document, report }: Checking,
  lists: readonly List[],
  consequences: readonly Consequence[],
): void {
  const agencies = (document.agencies ?? []).map(({ key }) => key);
  for (const { id, agency, when } of consequences) {
    walkExpression(when, (node) => {
      if (node.op !== 'call' || !(node.function === 'on' || node.function === 'public')) return;
      const access = lists.find((list) => list.id === node.argument)?.access;
      if (access === undefined || (agency !== undefined && access.includes(agency))) return;
      const of = agency === undefined ? undefined : agencies[agency]!;
      const allowed = access.map((index) => agencies[index]!);
      report(diagnostic('GH1543', { consequence: id, list: node.argument, agency: of, allowed }, node.span));
    });
  }
}

function agencyIndex(checking: Checking, name: Located<string>): number | undefined {
  const known = (checking.document.agencies ?? []).map(({ key }) => key);
  const index = known.indexOf(name.value);
  if (index >= 0) return index;
  reportUnknown(checking, 'agency', name, known);
  return undefined;
}

function reportUnknown(
  { report }: Checking,
  category: Phrase,
  { value, span }: Located<string>,
  known: readonly string[],
): void {
  const suggestion = nearestName(value, known);
  report(diagnostic('GH1201', { category, name: value }, span, { suggestion }));
}
