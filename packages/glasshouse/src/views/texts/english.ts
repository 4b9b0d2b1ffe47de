import { CONDITIONS } from '../../language/expression/condition-words.ts';
import { caseFile } from './en/case-file.ts';
import { comparison } from './en/comparison.ts';
import { explain } from './en/explain.ts';
import { report } from './en/report.ts';
import { sharing } from './en/sharing.ts';
import { summary } from './en/summary.ts';

/** All words of the views in one language. English is the definition; another language has the same shape. */
export type Texts = typeof english;

export const english = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** A very small share. */
  oneIn: (count: string) => `1 in ${count}`,
  /** What comes with Glasshouse. */
  shelf: { regimes: 'Regimes', overlays: 'Overlays' },
  summary,
  explain,
  report,
  caseFile,
  comparison,
  sharing,
  conditions: CONDITIONS,
};
