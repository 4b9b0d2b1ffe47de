import type { LocalizedText } from '../language/regime.ts';
import type { Localized, Model, Named } from './types.ts';

/** The texts of a title by language. */
export function textOf(text: LocalizedText): Localized {
  return Object.fromEntries(
    (['en', 'zh', 'ar', 'fa'] as const).flatMap((language) => {
      const words = text[language];
      return words === undefined ? [] : [[language, words.value]];
    }),
  );
}

export type Titled = Omit<Named, 'id'>;

/** The English title, with those in other languages, or the name itself. */
export function titled(id: string, title: LocalizedText | undefined): Titled {
  return title === undefined ? { title: id } : { title: title.en.value, titles: textOf(title) };
}

/** The model with its titles in a language, as far as the regime has them in it; else they are English. */
export function modelIn(model: Model, lang: string): Model {
  return retitled(model, lang) as Model;
}

/** The title in a language, or in English. */
export function titleIn(title: Localized, lang: string): string | undefined {
  return title[lang] ?? title.en;
}

/** Plain data with the titles in a language; what has none comes back as it is. */
function retitled(data: unknown, lang: string): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const all = data.map((one) => retitled(one, lang));
    return all.some((one, index) => one !== data[index]) ? all : data;
  }
  const { titles } = data as Partial<Named>;
  const changed = Object.entries(data).flatMap(([key, value]) => {
    const other = key === 'title' && titles !== undefined ? titleIn(titles, lang) : retitled(value, lang);
    return other === value ? [] : [[key, other]];
  });
  return changed.length === 0 ? data : { ...data, ...Object.fromEntries(changed) };
}

/** What a value of an attribute, a region or a parameter is called: the name itself where the regime does not say. */
export function wordOf({ words }: Pick<Model, 'words'>, name: string): string {
  return words.find(({ id }) => id === name)?.title ?? name;
}
