import { CONDITIONS } from '../../language/expression/condition-words.ts';
import { arabic } from './ar/index.ts';
import { caseFile } from './en/case-file.ts';
import { comparison } from './en/comparison.ts';
import { explain } from './en/explain.ts';
import { report } from './en/report.ts';
import { sharing } from './en/sharing.ts';
import { summary } from './en/summary.ts';
import { persian } from './fa/index.ts';
import { translated } from './translation.ts';
import { chinese } from './zh/index.ts';

/** All words of the views in one language. English is the definition; another language has the same shape. */
export type Texts = typeof english;

const english = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  summary,
  explain,
  report,
  caseFile,
  comparison,
  sharing,
  conditions: CONDITIONS,
};

/** The texts in the language; in English what it does not have, and all of it where there is no such language. */
export function textsFor(lang: string): Texts {
  return ALL.get(lang.split('-')[0]!) ?? english;
}

const ALL: ReadonlyMap<string, Texts> = new Map([
  ['zh', translated<Texts>(english, chinese)],
  ['ar', translated<Texts>(english, arabic)],
  ['fa', translated<Texts>(english, persian)],
]);
