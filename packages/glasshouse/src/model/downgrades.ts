import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Checking } from './checking.ts';
import { titled } from './titles.ts';
import type { Downgrade } from './types.ts';

/** What brings a grade down directly. */
export function checkDowngrades({ document, environments, numbers, report }: Checking): Downgrade[] {
  const grades = (document.grades ?? []).map((entry) => entry.key);
  return (document.downgrades ?? []).flatMap(({ key, keySpan, value }): Downgrade[] => {
    const to = grades.indexOf(value.to.value);
    const when = environments.required(value.when, 'downgrade');
    const term = numbers.add(value.term);
    if (to < 0) {
      const suggestion = nearestName(value.to.value, grades);
      const name = value.to.value;
      report(diagnostic('GH1201', { category: 'grade', name }, value.to.span, { suggestion }));
      return [];
    }
    if (to === 0) report(diagnostic('GH1521', { downgrade: key, grade: grades[0]! }, keySpan));
    return [{ id: key, ...titled(key, value.title), to, when, term }];
  });
}
