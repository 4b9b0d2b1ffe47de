import { readTexts } from 'glasshouse/browser';
import type { Catalogue, Language } from './languages.ts';

/** Loads the messages and the fonts of a language, and what the package says in it. */
export async function loadTexts(language: Language): Promise<Catalogue> {
  const [catalogue] = await Promise.all([load(language), readTexts(language)]);
  return catalogue;
}

async function load(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./en/index.ts')).en;
    case 'zh':
      return (await Promise.all([import('./zh/index.ts'), import('../style/chinese.css')]))[0].zh;
    case 'ar':
      return (await Promise.all([import('./ar/index.ts'), import('../style/arabic.css')]))[0].ar;
    case 'fa':
      return (await Promise.all([import('./fa/index.ts'), import('../style/arabic.css')]))[0].fa;
  }
}
