import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ar } from '../src/texts/ar/index.ts';
import { en } from '../src/texts/en/index.ts';
import { fa } from '../src/texts/fa/index.ts';
import { LANGUAGES, type Language, preferred } from '../src/texts/languages.ts';
import { zh } from '../src/texts/zh/index.ts';

const catalogues = { en, zh, ar, fa } satisfies Record<Language, typeof en>;
type Part = keyof typeof en;

const messages = (Object.keys(en) as Part[]).flatMap((part) =>
  Object.keys(en[part]).map((name) => [part, name] as const),
);
const textOf = (language: Language, part: Part, name: string) =>
  (catalogues[language][part] as Readonly<Record<string, string>>)[name];

describe.each(Object.keys(LANGUAGES) as Language[])('the messages in %s', (language) => {
  it('are all there, and no others', () => {
    for (const part of Object.keys(en) as Part[])
      expect(Object.keys(catalogues[language][part]).sort()).toEqual(Object.keys(en[part]).sort());
  });

  it('take the same values as in English', () => {
    const differing = messages.filter(([part, name]) => {
      const [own, english] = [language, 'en' as const].map((of) =>
        [...valuesOf(textOf(of, part, name)!, of)].sort().join(),
      );
      return own !== english;
    });
    expect(differing).toEqual([]);
  });

  it('are not left in English', () => {
    if (language === 'en') return;
    const left = messages.filter(
      ([part, name]) =>
        textOf(language, part, name) === textOf('en', part, name) && !SAME_EVERYWHERE.has(`${part}.${name}`),
    );
    expect(left).toEqual([]);
  });
});

describe('the language of the reader', () => {
  it('is the first that there is', () => {
    expect(preferred(['de-AT', 'zh-TW', 'en'])).toBe('zh');
    expect(preferred(['fa-IR'])).toBe('fa');
    expect(preferred(['sw'])).toBe('en');
  });
});

/** The name of the program, and marks that most languages share. */
const SAME_EVERYWHERE = new Set(['frame.name', 'frame.label', 'frame.aside']);

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The names of the values that a message takes. */
function valuesOf(text: string, language: Language): Set<string> {
  const names = new Set<string>();
  const collect = (elements: readonly Element[]): void => {
    for (const { type, value, options } of elements) {
      if (type !== LITERAL && value !== undefined && type !== POUND) names.add(value);
      for (const option of Object.values(options ?? {})) collect(option.value);
    }
  };
  collect(new IntlMessageFormat(text, LANGUAGES[language].locale).getAst() as readonly Element[]);
  return names;
}

/** Kinds of elements, as the parser numbers them: plain text, and `#`. */
const LITERAL = 0;
const POUND = 7;
