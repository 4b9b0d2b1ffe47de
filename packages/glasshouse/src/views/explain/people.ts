import type { Attribute } from '../../model/types.ts';
import { formatFor } from '../format.ts';
import type { Sentence } from './sentence.ts';
import type { Entry } from './types.ts';
import type { Wording } from './wording.ts';

type SizesSay = (shares: readonly Sentence[]) => Sentence;

/** Who lives under the regime. */
export function explainPopulation(wording: Wording): Entry[] {
  const { model, texts, number, word } = wording;
  const words = texts.explain.population;
  const { count } = formatFor(texts.lang, texts.oneIn);
  const { size, units, subjects, regions, regionsAssigned, householdSizes, holdingSizes, attributes, audit } =
    model.population;
  const bySize = (id: string, title: string, sizes: typeof householdSizes, say: SizesSay): Entry[] => {
    const labelled = sizes.flatMap((share, index) =>
      share === undefined ? [] : [words.labelled(count(index + 1), number(share))],
    );
    return labelled.length === 0 ? [] : [{ id, title, sentences: [say(labelled)] }];
  };
  const organisations = units.flatMap(({ type, share }) =>
    share === undefined ? [] : [words.labelled(words.unit(type), number(share))],
  );
  const shares = regions.flatMap(({ id, share }) =>
    share === undefined ? [] : [words.labelled(word(id), number(share))],
  );
  const regionEntry: Entry = {
    id: 'regions',
    title: words.regions,
    sentences: [
      shares.length > 0 ? words.regionShares(shares) : words.regionsAlike(regions.length),
      regionsAssigned === 'community' ? words.together : words.apart,
    ],
  };
  return [
    {
      id: 'size',
      title: words.size,
      sentences: [
        words.sizeIs(count(size), organisations.length > 0),
        ...(organisations.length === 0 ? [] : [words.units(organisations)]),
        ...(subjects === undefined ? [] : [words.subjects(wording.condition(subjects))]),
        ...(audit.length < 2 ? [] : [words.audit(audit.map((axis) => wording.axis(axis)))]),
      ],
    },
    ...(regions.length > 1 ? [regionEntry] : []),
    ...bySize('households', words.households, householdSizes, words.householdSizes),
    ...bySize('holdings', words.holdings, holdingSizes, words.holdingSizes),
    ...attributes.map((attribute) => ({
      id: attribute.id,
      title: attribute.title === attribute.id ? attribute.id : words.attribute(attribute.title, attribute.id),
      sentences: attributeSentences(wording, attribute),
    })),
  ];
}

function attributeSentences(
  { texts, number, word, label, trait }: Wording,
  attribute: Attribute,
): Sentence[] {
  const words = texts.explain.population;
  if (attribute.kind === 'uniform') {
    const format = formatFor(texts.lang, texts.oneIn);
    const [min, max, one] = [attribute.min, attribute.max, attribute.one].map(format.count);
    return [words.uniform(min!, max!, one!)];
  }
  const { given, labels, rows } = attribute;
  const sharesOf = (row: readonly number[]) =>
    row.map((share, place) => words.labelled(word(labels[place]!), number(share)));
  if (given === undefined) return rows.map((row) => words.shares(sharesOf(row)));
  return rows.map((row, index) =>
    words.sharesGiven(trait(given.attribute), label(given.attribute, given.labels[index]!), sharesOf(row)),
  );
}
