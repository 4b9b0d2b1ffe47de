import type { en } from './en/index.ts';

export type Catalogue = typeof en;

/** What there is, each called as its readers call it. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', locale: 'en' },
  zh: { name: '中文', dir: 'ltr', locale: 'zh-Hans' },
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar' },
  fa: { name: 'فارسی', dir: 'rtl', locale: 'fa' },
} as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(text: string | null | undefined): text is Language {
  return text !== null && text !== undefined && Object.hasOwn(LANGUAGES, text);
}

/** The first language of the reader's that there is. */
export function preferred(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.split('-')[0]).find((tag) => isLanguage(tag)) ?? 'en';
}
