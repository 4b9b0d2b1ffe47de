import { type Format, formatFor, type Model, type Texts, textsFor, textsOf } from 'glasshouse/browser';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';
import { type Catalogue, LANGUAGES, type Language } from './languages.ts';
import { loadTexts } from './load.ts';

type Part = keyof Catalogue;
/** `part.message`. */
export type Key = { [P in Part]: `${P}.${keyof Catalogue[P] & string}` }[Part];
type Values = Readonly<Record<string, string | number>>;

let language = $state<Language>('en');
let catalogue = $state.raw<Catalogue>(en);
const format = $derived(formatFor(LANGUAGES[language].locale, textsFor(language).oneIn));
let messages = new Map<Key, IntlMessageFormat>();

export const texts = {
  get language(): Language {
    return language;
  },
  get dir(): 'ltr' | 'rtl' {
    return LANGUAGES[language].dir;
  },
  get locale(): string {
    return LANGUAGES[language].locale;
  },
  /** Numbers as the readers of the language write them. */
  get format(): Format {
    return format;
  },
  /** What the package says of regimes and results, in the language. */
  get ofPackage(): Texts {
    return textsFor(language);
  },
  /** The same of a scheme, and of what came out of it: where firms and others are in it, it speaks of units. */
  of(model: Model): Texts {
    return textsOf(language, model);
  },
};

/** Loads a language, then shows the page in it; false where it is not on this device, and there is no network. */
export async function speak(wanted: Language): Promise<boolean> {
  const loaded = await loadTexts(wanted).catch(() => undefined);
  if (loaded === undefined) return false;
  messages = new Map();
  catalogue = loaded;
  language = wanted;
  document.documentElement.lang = LANGUAGES[wanted].locale;
  document.documentElement.dir = LANGUAGES[wanted].dir;
  return true;
}

/** A message in the language of the page. */
export function t(key: Key, values: Values = {}): string {
  const [part, name] = key.split('.') as [Part, string];
  const text = (catalogue[part] as Readonly<Record<string, string>>)[name]!;
  if (!text.includes('{')) return text;
  let message = messages.get(key);
  if (message === undefined) {
    message = new IntlMessageFormat(text, LANGUAGES[language].locale);
    messages.set(key, message);
  }
  return String(message.format(values));
}
