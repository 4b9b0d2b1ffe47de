import type { Texts } from '../english.ts';
import type { Translation } from '../translation.ts';
import { caseFile } from './case-file.ts';
import { conditions } from './conditions.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import { sharing } from './sharing.ts';
import { summary } from './summary.ts';

export const persian: Translation<Texts> = {
  lang: 'fa',
  dir: 'rtl',
  oneIn: (count) => `۱ در ${count}`,
  summary,
  report,
  sharing,
  explain,
  caseFile,
  conditions,
};
