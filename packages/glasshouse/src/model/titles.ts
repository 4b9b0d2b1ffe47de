import type { LocalizedText } from '../language/regime.ts';
import type { Localized } from './types.ts';

/** The texts of a title by language. */
export function textOf(text: LocalizedText): Localized {
  return Object.fromEntries(
    (['en', 'zh', 'ar', 'fa'] as const).flatMap((language) => {
      const words = text[language];
      return words === undefined ? [] : [[language, words.value]];
    }),
  );
}

/** The English title, or the name itself. */
export function titleOf(id: string, title: LocalizedText | undefined): string {
  return title?.en.value ?? id;
}
