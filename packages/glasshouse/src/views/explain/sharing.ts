import type { Consequence, Copy, ListSharing } from '../../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { Wording } from './wording.ts';

/** How a copy follows what it is a copy of. */
export function explainCopy({ model, texts, number, dependences }: Wording, copy: Copy): Sentence[] {
  const words = texts.sharing.explain;
  const { of, lag, removalLag, completeness, removalsLost } = copy;
  const how = [
    ...(lag === undefined ? [] : [words.lag(number(lag))]),
    ...(removalLag === undefined ? [] : [words.removalLag(number(removalLag))]),
    ...(completeness === undefined
      ? []
      : [words.completeness(number(completeness.value), dependences(completeness.by))]),
    ...(removalsLost === undefined ? [] : [words.removalsLost(number(removalsLost))]),
  ];
  return [
    words.copyOf(texts.explain.quoted(model.lists[of]!.title)),
    ...(how.length === 0 ? [words.follows] : how),
  ];
}

/** Who may use a list, whether it is public, and who asks. */
export function explainSharing(
  { model, texts, number }: Wording,
  { access, publicAfter, queries }: ListSharing,
): Sentence[] {
  const words = texts.sharing.explain;
  return [
    ...(access === undefined
      ? []
      : [words.access(texts.explain.list(access.map((agency) => model.agencies[agency]!.title)))]),
    ...(publicAfter === undefined ? [] : [words.publicAfter(number(publicAfter))]),
    ...(queries === undefined ? [] : [words.queries(number(queries.rate))]),
    ...(queries?.price === undefined ? [] : [words.price(number(queries.price))]),
  ];
}

/** Who applies a consequence, where, and after what lag. */
export function explainApplication(
  { model, texts, number, dependences }: Wording,
  { agency, adoption, lag }: Pick<Consequence, 'agency' | 'adoption' | 'lag'>,
): Sentence[] {
  const words = texts.sharing.explain;
  const share = adoption && number(adoption.share.value);
  const by = adoption === undefined ? [] : dependences(adoption.share.by);
  return [
    ...(agency === undefined ? [] : [words.agency(model.agencies[agency]!.title)]),
    ...(share === undefined
      ? []
      : [
          adoption?.bodies === undefined
            ? words.adoption(share, by)
            : words.bodies(adoption.bodies, share, by),
        ]),
    ...(lag === undefined ? [] : [words.biteLag(number(lag))]),
  ];
}
