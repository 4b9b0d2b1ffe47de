import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { RelatedSpan, Span } from '../diagnostics/types.ts';
import type { Located } from '../language/located.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';
import { checkSum } from './population.ts';
import { SPAN_MAX } from './score.ts';
import { type Titled, titled } from './titles.ts';
import type { Dimension, Grade, Model, Points, Score } from './types.ts';

type ScoreDocument = NonNullable<RegimeDocument['score']>;
type Item = ScoreDocument['points'][number]['value'];

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
    const related: RelatedSpan[] = [
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
    ...titled(key, value.title),
    start: numbers.add(value.start),
    ...bounds(value),
    ...(value.weight === undefined ? {} : { weight: numbers.add(value.weight) }),
  }));
  checkWeights(checking, score);
  if (score.start !== undefined && dimensions.length === 0) {
    dimensions.push({ id: 'score', ...SCORE, start: numbers.add(score.start) });
  }
  const update = numbers.maybe(score.update);
  return {
    score: {
      ...bounds(score),
      dimensions,
      points: checkPoints(checking),
      ...(update === undefined ? {} : { update }),
    },
  };
}

/** What a score without dimensions is called. */
const SCORE: Titled = {
  title: 'Score',
  titles: { en: 'Score', zh: '分数', ar: 'الرصيد', fa: 'امتیاز' },
};

/** Where one dimension has a weight, all have one, the weights are the whole, and there is a range to share out. */
function checkWeights(checking: Checking, score: ScoreDocument): void {
  const { report } = checking;
  const dimensions = score.dimensions ?? [];
  const weights = dimensions.flatMap(({ value }) => value.weight ?? []);
  const [first] = weights;
  if (first === undefined) return;
  const range = (
    of: Phrase,
    { min, max }: { min?: Located<number>; max?: Located<number> },
    span: Span,
  ): void => {
    if (min === undefined || max === undefined) {
      report(diagnostic('GH1102', { key: min === undefined ? 'min' : 'max', of }, span));
    } else if (min.value >= max.value || max.value - min.value > SPAN_MAX) {
      const found = { of, min: min.value, max: max.value, spanMax: SPAN_MAX };
      report(diagnostic('GH1522', found, max.span));
    }
  };
  range('a score with weights', score, score.span);
  for (const { key, keySpan, value } of dimensions) {
    range(`the weighted dimension \`${key}\``, value, keySpan);
    if (value.weight === undefined)
      report(diagnostic('GH1102', { key: 'weight', of: 'a dimension beside others with a weight' }, keySpan));
  }
  if (weights.length === dimensions.length) checkSum(checking, weights, 'the dimensions', first.span);
}

function checkPoints(checking: Checking): Points[] {
  const { document, numbers, report } = checking;
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
    const fading = checkFading(checking, value, keySpan);
    return kind < 0
      ? []
      : [{ kind, points, dimension, ...(retention === undefined ? {} : { retention }), ...fading }];
  });
}

function checkFading({ numbers, report }: Checking, item: Item, keySpan: Span): Pick<Points, 'fading'> {
  const { decay, fades, retention } = item;
  const isEven = fades?.value === true;
  if (isEven && decay !== undefined) {
    report(diagnostic('GH1107', { key: 'decay', other: 'fades', of: 'an item of the score' }, decay.span));
  }
  if ((isEven || decay !== undefined) && retention === undefined) {
    report(diagnostic('GH1102', { key: 'retention', of: 'an item whose points become fewer' }, keySpan));
  }
  if (decay !== undefined) return { fading: { decay: numbers.add(decay) } };
  return isEven ? { fading: 'even' } : {};
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
    if (value.form === 'otherwise') return { id: key, ...titled(key, value.title) };
    if (above?.value.form === 'from' && above.value.from.low <= value.from.high) {
      const related: RelatedSpan[] = [
        { span: above.value.from.span, message: `\`${above.key}\` begins here` },
      ];
      report(diagnostic('GH1501', { grade: key, above: above.key }, value.from.span, { related }));
    }
    above = entry;
    const quota = numbers.maybe(value.quota);
    return {
      id: key,
      ...titled(key, value.title),
      from: numbers.add(value.from),
      ...(quota === undefined ? {} : { quota }),
    };
  });
}

export function checkDurations({ document, numbers }: Checking): Model['durations'] {
  return (document.durations ?? []).map(({ key, value }) => ({ id: key, value: numbers.add(value) }));
}

export function checkParameters({ document, numbers }: Checking): Model['parameters'] {
  return (document.parameters ?? []).map(({ key, value }) => ({ id: key, value: numbers.add(value) }));
}
