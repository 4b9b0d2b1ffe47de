import type { Subjects } from '../../../model/subjects.ts';
import type { Texts } from '../english.ts';
import { caseFile } from './case-file.ts';
import { comparison } from './comparison.ts';
import { conditions } from './conditions.ts';
import { explain } from './explain.ts';
import { nounsFor } from './nouns.ts';
import { report } from './report.ts';
import { sharing } from './sharing.ts';
import { summary } from './summary.ts';

export function persian(subjects: Subjects): Texts {
  const noun = nounsFor(subjects);
  return {
    lang: 'fa',
    dir: 'rtl',
    oneIn: (count) => `۱ در ${count}`,
    shelf: { regimes: 'طرح‌ها', overlays: 'لایه‌ها' },
    summary: summary(noun),
    report: report(noun),
    sharing: sharing(noun),
    explain: explain(noun),
    caseFile: caseFile(noun),
    comparison: comparison(noun),
    conditions,
  };
}
