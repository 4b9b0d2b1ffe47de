import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Checking } from './checking.ts';
import { titleOf } from './titles.ts';
import type { Dimension, Grade, Model, Points, Score } from './types.ts';

/** The score; nothing where the regime has none. */
export function checkScore(checking: Checking): { score?: Score } {
  const { document, numbers, report } = checking;
  const { score } = document;
  if (score === undefined) return {};
  const bounds = (of: { min?: { value: number }; max?: { value: number } }) => ({
    ...(of.min === undefined ? {} : { min: of.min.value }),
    ...(of.max === undefined ? {} : { max: of.max.value }),
  });
  if (score.dimensions !== undefined && score.start !== undefined) {
    const related = [
      { span: score.dimensions[0]!.keySpan, message: 'the dimensions begin here, each with its own start' },
    ];
    report(
      diagnostic('GH1107', { key: 'start', other: 'dimensions', of: 'a score' }, score.start.span, {
        related,
      }),
    );
  }
  if (score.dimensions === undefined && score.start === undefined) {
    report(diagnostic('GH1102', { key: 'start', of: 'a score without dimensions' }, score.span));
  }
  const dimensions: Dimension[] = (score.dimensions ?? []).map(({ key, value }) => ({
    id: key,
    title: titleOf(key, value.title),
    start: numbers.add(value.start),
    ...bounds(value),
  }));
  if (score.start !== undefined && dimensions.length === 0) {
    dimensions.push({ id: 'score', title: 'Score', start: numbers.add(score.start) });
  }
  return { score: { ...bounds(score), dimensions, points: checkPoints(checking) } };
}

function checkPoints({ document, numbers, report }: Checking): Points[] {
  const kinds = (document.conduct ?? []).map((entry) => entry.key);
  const dimensions = document.score?.dimensions?.map((entry) => entry.key);
  return (document.score?.points ?? []).flatMap(({ key, keySpan, value }): Points[] => {
    const kind = kinds.indexOf(key);
    if (kind < 0)
      report(diagnostic('GH1506', { name: key }, keySpan, { suggestion: nearestName(key, kinds) }));
    let dimension = 0;
    if (value.dimension !== undefined) {
      const name = value.dimension.value;
      dimension = dimensions?.indexOf(name) ?? -1;
      if (dimension < 0) {
        const suggestion = nearestName(name, dimensions ?? []);
        report(
          diagnostic('GH1201', { category: 'dimension of the score', name }, value.dimension.span, {
            suggestion,
          }),
        );
      }
    } else if (dimensions !== undefined) {
      report(diagnostic('GH1102', { key: 'dimension', of: 'an item of a score with dimensions' }, keySpan));
    }
    const points = numbers.add(value.points);
    const retention = numbers.maybe(value.retention);
    return kind < 0 ? [] : [{ kind, points, dimension, ...(retention === undefined ? {} : { retention }) }];
  });
}

/** Grades fall from the first to the last, also where their ranges are sampled; only the last takes all others. */
export function checkGrades({ document, numbers, report }: Checking): Grade[] {
  const grades = document.grades ?? [];
  if (grades.length > 0 && document.score === undefined) {
    report(diagnostic('GH1504', { user: 'a grade' }, grades[0]!.keySpan));
  }
  let above: (typeof grades)[number] | undefined;
  return grades.map((entry, index) => {
    const { key, keySpan, value } = entry;
    const last = index === grades.length - 1;
    const isOtherwise = value.form === 'otherwise' && value.otherwise.value;
    if (last !== isOtherwise) report(diagnostic('GH1502', { grade: key }, keySpan));
    if (value.form === 'otherwise') return { id: key, title: titleOf(key, value.title) };
    if (above?.value.form === 'from' && above.value.from.low <= value.from.high) {
      const related = [{ span: above.value.from.span, message: `\`${above.key}\` begins here` }];
      report(diagnostic('GH1501', { grade: key, above: above.key }, value.from.span, { related }));
    }
    above = entry;
    return { id: key, title: titleOf(key, value.title), from: numbers.add(value.from) };
  });
}

export function checkParameters({ document, numbers }: Checking): Model['parameters'] {
  return (document.parameters ?? []).map(({ key, value }) => ({ id: key, value: numbers.add(value) }));
}
