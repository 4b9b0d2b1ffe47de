import type { Localized } from '../model/types.ts';

/** A text of the regime with the language that it is in. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The text in the language asked for, else in English, else in any. */
export function localText(texts: Localized, lang: string): LocalText {
  const found = [lang, 'en', ...Object.keys(texts)].find((one) => texts[one] !== undefined);
  return {
    text: found === undefined ? '' : texts[found]!,
    lang: found ?? lang,
    dir: directionOf(found ?? lang),
  };
}

function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(lang.split('-')[0]!) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'ug']);
