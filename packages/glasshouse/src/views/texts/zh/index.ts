import type { Texts } from '../english.ts';
import { caseFile } from './case-file.ts';
import { comparison } from './comparison.ts';
import { conditions } from './conditions.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import { sharing } from './sharing.ts';
import { summary } from './summary.ts';

export const chinese: Texts = {
  lang: 'zh',
  oneIn: (count) => `${count} 分之一`,
  dir: 'ltr',
  shelf: { regimes: '制度', overlays: '叠加层' },
  summary,
  report,
  sharing,
  explain,
  caseFile,
  comparison,
  conditions,
};
