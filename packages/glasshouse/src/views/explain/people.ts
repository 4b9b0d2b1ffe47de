import type { Attribute } from '../../model/types.ts';
import { formatFor } from '../format.ts';
import { type Sentence, say } from './sentence.ts';
import type { Entry } from './types.ts';
import { spaced, type Wording } from './wording.ts';

/** Who lives under the regime. */
export function explainPopulation(wording: Wording): Entry[] {
  const { model, texts, number } = wording;
  const words = texts.explain.population;
  const { size, subjects, regions, regionsAssigned, householdSizes, attributes } = model.population;
  const shares = regions.flatMap(({ id, share }) =>
    share === undefined ? [] : [words.labelled(id, number(share))],
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
        words.sizeIs(formatFor(texts.lang).count(size)),
        ...(subjects === undefined ? [] : [words.subjects(wording.condition(subjects))]),
      ],
    },
    ...(regions.length > 1 ? [regionEntry] : []),
    ...(householdSizes.length === 0
      ? []
      : [
          {
            id: 'households',
            title: words.households,
            sentences: [
              words.householdSizes(
                householdSizes.flatMap((share, index) =>
                  share === undefined ? [] : [words.labelled(String(index + 1), number(share))],
                ),
              ),
            ],
          },
        ]),
    ...attributes.map((attribute) => ({
      id: attribute.id,
      title: attribute.title === attribute.id ? attribute.id : `${attribute.title} (${attribute.id})`,
      sentences: attributeSentences(wording, attribute),
    })),
  ];
}

function attributeSentences({ model, texts, number }: Wording, attribute: Attribute): Sentence[] {
  const words = texts.explain.population;
  if (attribute.kind === 'uniform') {
    const format = formatFor(texts.lang);
    const [min, max, one] = [attribute.min, attribute.max, attribute.one].map(format.count);
    return [words.uniform(min!, max!, one!)];
  }
  const { given, labels, rows } = attribute;
  const sharesOf = (row: readonly number[]) =>
    row.map((share, label) => words.labelled(labels[label]!, number(share)));
  if (given === undefined) return rows.map((row) => words.shares(sharesOf(row)));
  const on = given.attribute === 'role' ? 'role' : spaced(model.population.attributes[given.attribute]!.id);
  return rows.map((row, index) => say`${words.sharesGiven(on, given.labels[index]!, sharesOf(row))}`);
}
