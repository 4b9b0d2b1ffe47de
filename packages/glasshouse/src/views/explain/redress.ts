import type { Capacity, Review } from '../../model/types.ts';
import type { Sentence } from './sentence.ts';
import type { Entry } from './types.ts';
import type { Wording } from './wording.ts';

export function explainRedress(wording: Wording): Entry[] {
  const { model, texts } = wording;
  const words = texts.explain.redress;
  const { notice, court } = model.redress;
  return [
    {
      id: 'notice',
      title: words.notice,
      sentences: [notice === undefined ? words.noNotice : words.noticeIs(wording.number(notice))],
    },
    { id: 'objection', title: words.objection, sentences: objectionSentences(wording) },
    ...(court === undefined
      ? []
      : [
          {
            id: 'court',
            title: words.court,
            sentences: [words.appeals(wording.number(court.appeals)), ...reviewSentences(wording, court)],
          },
        ]),
  ];
}

function objectionSentences(wording: Wording): Sentence[] {
  const { model, texts, number } = wording;
  const words = texts.explain.redress;
  const { notice, objection } = model.redress;
  if (objection === undefined) return [words.noObjection];
  const { rate, rateIfRightful, decidedAfter, hold, compensation } = objection;
  return [
    words.objectionRate(number(rate), notice !== undefined),
    ...(rateIfRightful === undefined ? [] : [words.rightfulRate(number(rateIfRightful))]),
    ...(decidedAfter === undefined ? [] : [words.decided(number(decidedAfter))]),
    ...reviewSentences(wording, objection),
    ...(hold === undefined ? [] : [words.hold(number(hold))]),
    ...(compensation === undefined ? [] : [words.compensation(number(compensation))]),
  ];
}

function reviewSentences(
  wording: Wording,
  { upheld, upheldIfRightful, capacity, abandons }: Review,
): Sentence[] {
  const { texts, number } = wording;
  const words = texts.explain.redress;
  return [
    ...(capacity === undefined ? [] : [capacitySentence(wording, capacity)]),
    ...(abandons === undefined ? [] : [words.abandons(number(abandons))]),
    words.upheld(number(upheld)),
    ...(upheldIfRightful === undefined ? [] : [words.letOff(number(upheldIfRightful))]),
  ];
}

function capacitySentence({ texts, number }: Wording, capacity: Capacity): Sentence {
  const { reviewers, decides, per, scope } = capacity;
  const words = texts.explain.redress;
  const where = words.where(per?.toLocaleString('en'), scope);
  return reviewers === undefined
    ? words.cases(number(decides), where)
    : words.reviewers(number(reviewers), number(decides), where);
}
