import type { Subjects } from '../../../model/subjects.ts';
import { eitherOf } from '../either.ts';

/** How those in a scheme are spoken of: persons, or units (主体) where firms and others are among them. */
export function nounsFor(subjects: Subjects) {
  const either = eitherOf(subjects);
  return {
    either,
    one: either('人', '主体'),
    people: either('人们', '主体'),
    /** After a number, or after 每. */
    count: either('人', '个主体'),
    /** At the head of a column of numbers. */
    number: either('人数', '主体数'),
    /** Before a stretch of time: 人月, 主体·月. */
    time: either('人', '主体·'),
    self: either('本人', '该主体'),
  };
}

export type Nouns = ReturnType<typeof nounsFor>;
