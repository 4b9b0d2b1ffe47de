import { CONDITIONS } from '../../language/expression/condition-words.ts';
import type { Subjects } from '../../model/subjects.ts';
import { caseFile } from './en/case-file.ts';
import { comparison } from './en/comparison.ts';
import { explain } from './en/explain.ts';
import { nounsFor } from './en/nouns.ts';
import { report } from './en/report.ts';
import { sharing } from './en/sharing.ts';
import { summary } from './en/summary.ts';

/** All words of the views in one language. English is the definition; another language has the same shape. */
export type Texts = ReturnType<typeof english>;

export function english(subjects: Subjects) {
  const noun = nounsFor(subjects);
  return {
    lang: 'en',
    dir: 'ltr' as 'ltr' | 'rtl',
    /** A very small share. */
    oneIn: (count: string) => `1 in ${count}`,
    /** What comes with Glasshouse. */
    shelf: { regimes: 'Regimes', overlays: 'Overlays' },
    summary: summary(noun),
    explain: explain(noun),
    report: report(noun),
    caseFile: caseFile(noun),
    comparison: comparison(noun),
    sharing: sharing(noun),
    conditions: CONDITIONS,
  };
}
