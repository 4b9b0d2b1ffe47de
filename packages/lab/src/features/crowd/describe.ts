import { CROWD_BITS, type Model, stateIn } from 'glasshouse/browser';
import { t } from '../../texts/texts.svelte.ts';
import { gradeName } from './grade-name.ts';

/** How a person stands, in words. */
export function describe(word: number, model: Model): string {
  if ((word & CROWD_BITS.isSubject) === 0) return t('crowd.outside');
  const state = stateIn(word);
  const { listed, due, redListed, sanctioned, chilled, deterred } = state;
  const [file, truth] = [state.grade, state.gradeDue]
    .map((index) => model.grades[index])
    .map((grade) => grade && gradeName(grade));
  const said: string[] = [];
  if (listed) said.push(t(due ? 'crowd.rightly' : 'crowd.wrongly'));
  else if (due) said.push(t('crowd.missed'));
  else if (redListed) said.push(t('crowd.red'));
  else said.push(t('crowd.nobody'));
  if (file !== undefined && truth !== undefined)
    said.push(file === truth ? t('crowd.gradedRightly', { file }) : t('crowd.graded', { file, truth }));
  if (sanctioned) said.push(t('crowd.sanctioned'));
  if (chilled) said.push(t('crowd.chilled'));
  if (deterred) said.push(t('crowd.deterred'));
  return said.join(' · ');
}
