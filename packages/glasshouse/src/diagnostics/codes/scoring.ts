import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH152x: scores with weights, and grades that are brought down directly. */
export const SCORING_CODES = {
  GH1521: define({
    title: 'a direct downgrade that brings nobody down',
    severity: 'error',
    message: ({ downgrade, grade }: { downgrade: string; grade: string }) =>
      `${quote(downgrade)} brings people down to ${quote(grade)}, which is the best grade`,
    help: () => 'name a grade below the first',
    explanation: `
      A direct downgrade says which grade a person can have at best while it lasts. The best grade of all is no limit, so that
      such a rule could never change anything.
    `,
    badExample: `
      grades:
        A: { from: { published: 960, source: wendeng-scale } }
        C: { otherwise: true }
      downgrades:
        drink-driving: { to: A, when: recorded(drink_driving), term: { assumed: 12 months, range: [6 months, 24 months] } }
    `,
    goodExample: `
      grades:
        A: { from: { published: 960, source: wendeng-scale } }
        C: { otherwise: true }
      downgrades:
        drink-driving: { to: C, when: recorded(drink_driving), term: { assumed: 12 months, range: [6 months, 24 months] } }
    `,
  }),
  GH1522: define({
    title: 'bounds that a weighted score cannot use',
    severity: 'error',
    message: ({ of, min, max, spanMax }: { of: Phrase; min: number; max: number; spanMax: number }) =>
      `${of} runs from ${min} to ${max}; with weights it must rise, by at most ${spanMax}`,
    explanation: `
      In a weighted score each dimension says how far a person has come from its lowest to its highest value, and its weight
      says how much of the range of the whole score that is worth. So every range must have room, and none may be so
      wide that whole numbers no longer hold the product.
    `,
    badExample: `
      score:
        min: 350
        max: 950
        dimensions:
          history: { start: { assumed: 50, range: [40, 60] }, min: 50, max: 50, weight: { assumed: 100 %, range: [100 %, 100 %] } }
    `,
    goodExample: `
      score:
        min: 350
        max: 950
        dimensions:
          history: { start: { assumed: 50, range: [40, 60] }, min: 0, max: 100, weight: { assumed: 100 %, range: [100 %, 100 %] } }
    `,
  }),
};
