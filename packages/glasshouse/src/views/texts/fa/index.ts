import type { Texts } from '../english.ts';
import { caseFile } from './case-file.ts';
import { comparison } from './comparison.ts';
import { conditions } from './conditions.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import { sharing } from './sharing.ts';
import { summary } from './summary.ts';

export const persian: Texts = {
  lang: 'fa',
  dir: 'rtl',
  oneIn: (count) => `۱ در ${count}`,
  shelf: { regimes: 'طرح‌ها', overlays: 'لایه‌ها' },
  summary,
  report,
  sharing,
  explain,
  caseFile,
  comparison,
  conditions,
};
