import type { Texts } from '../english.ts';
import type { Translation } from '../translation.ts';
import { caseFile } from './case-file.ts';
import { conditions } from './conditions.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import { sharing } from './sharing.ts';
import { summary } from './summary.ts';

export const arabic: Translation<Texts> = {
  lang: 'ar',
  dir: 'rtl',
  oneIn: (count) => `1 من كل ${count}`,
  summary,
  report,
  sharing,
  explain,
  caseFile,
  conditions,
};
