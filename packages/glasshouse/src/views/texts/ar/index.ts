import type { Texts } from '../english.ts';
import { caseFile } from './case-file.ts';
import { comparison } from './comparison.ts';
import { conditions } from './conditions.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import { sharing } from './sharing.ts';
import { summary } from './summary.ts';

export const arabic: Texts = {
  lang: 'ar',
  dir: 'rtl',
  oneIn: (count) => `1 من كل ${count}`,
  shelf: { regimes: 'الأنظمة', overlays: 'الطبقات' },
  summary,
  report,
  sharing,
  explain,
  caseFile,
  comparison,
  conditions,
};
