import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogue } from '../../src/library/catalogue.ts';
import { prepare } from '../../src/library/prepare.ts';
import type { Model } from '../../src/model/types.ts';
import { LANGUAGES } from '../../src/views/texts/texts.ts';

/** Workloads, whose parts stand for nothing. */
const WITHOUT_TITLES: ReadonlySet<string> = new Set(['bench-w1']);

const shipped = catalogue();

describe.each(shipped.map(({ id, source }) => [id, String(source.text)] as const))('%s', (_, text) => {
  const file = parse(text) as Readonly<Record<string, unknown>>;

  test('has a title and a summary', () => {
    expect(file).toMatchObject({ title: expect.any(Object), summary: expect.any(Object) });
  });

  test('says everything that people read in all languages', () => {
    const lacking = [...textsIn(file)].filter(([, texts]) => LANGUAGES.some((lang) => !texts[lang]?.trim()));
    expect(lacking.map(([path]) => path)).toEqual([]);
  });

  test('does not leave a text in another language', () => {
    const wrong = [...textsIn(file)].filter(
      ([, { zh, ar, fa }]) =>
        !/\p{sc=Han}/u.test(zh!) || !/\p{sc=Arab}/u.test(ar!) || !/\p{sc=Arab}/u.test(fa!),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

const named = shipped.filter(({ id, kind }) => kind === 'regime' && !WITHOUT_TITLES.has(id));

test.each(named.map(({ id, source }) => [id, source] as const))('%s: every name has a title', (_, {
  file,
  text,
}) => {
  const { model } = prepare({ regime: { file, text: String(text) } });
  expect(namesIn(model!)).toEqual([]);
});

/** Texts by language, with where they stand. */
function* textsIn(data: unknown, path = ''): Iterable<[string, Readonly<Record<string, string>>]> {
  if (typeof data !== 'object' || data === null) return;
  if ('en' in data) yield [path, data as Readonly<Record<string, string>>];
  else for (const [key, value] of Object.entries(data)) yield* textsIn(value, `${path}.${key}`);
}

/** Names that people would read as they stand in the file; single letters and numbers are the same in every language. */
function namesIn(model: Model): string[] {
  const { attributes, regions } = model.population;
  const values = [
    ...attributes.flatMap((attribute) => (attribute.kind === 'labels' ? attribute.labels : [])),
    ...(regions.every(({ share }) => share === undefined) ? [] : regions.map(({ id }) => id)),
    ...[...model.parameters, ...model.durations].map(({ id }) => id),
  ];
  return [
    ...[...titledIn(model)].flatMap(({ id, titles }) =>
      titles === undefined && !/^[A-Z]+$/.test(id) ? [id] : [],
    ),
    ...values.filter((id) => /[a-z]{2}/i.test(id) && !model.words.some((word) => word.id === id)),
  ];
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly titles?: object;
}

function* titledIn(data: unknown): Iterable<Titled> {
  if (typeof data !== 'object' || data === null) return;
  if ('id' in data && 'title' in data && typeof data.title === 'string') yield data as Titled;
  for (const value of Object.values(data)) yield* titledIn(value);
}
