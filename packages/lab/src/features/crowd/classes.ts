import { CROWD_BITS, type Model, stateIn } from 'glasshouse/browser';
import type { Lens } from '../../state/view.svelte.ts';

/** One colour of a lens: what it stands for, and which words have it. */
export interface DotClass {
  readonly id: string;
  /** A custom property of `style/tokens.css`, or a mix of the first and the last grade (0 to 1). */
  readonly colour: string | number;
  /** Few and important: they get a ring, so that the eye finds them. */
  readonly ringed?: boolean;
}

export interface LensClasses {
  readonly classes: readonly DotClass[];
  /** Index into `classes` for each of the 65,536 words. */
  readonly ofWord: Uint8Array;
}

/** What a lens makes of the words of the crowd. */
export function classesOf(lens: Lens, model: Model): LensClasses {
  const { classes, classify } = LENSES[lens](model);
  const ofWord = new Uint8Array(WORDS);
  for (let word = 0; word < WORDS; word++) {
    const isSubject = (word & CROWD_BITS.isSubject) !== 0;
    ofWord[word] = isSubject ? classify(word) : classes.length;
  }
  return { classes: [...classes, OUTSIDE], ofWord };
}

const WORDS = 65_536;
const OUTSIDE: DotClass = { id: 'outside', colour: '--dot-outside' };

interface LensRule {
  readonly classes: readonly DotClass[];
  readonly classify: (word: number) => number;
}

const LENSES: Readonly<Record<Lens, (model: Model) => LensRule>> = {
  lists: () => ({
    classes: [
      { id: 'nobody', colour: '--dot-quiet' },
      { id: 'rightly', colour: '--dot-rightly', ringed: true },
      { id: 'wrongly', colour: '--dot-wrongly', ringed: true },
      { id: 'missed', colour: '--dot-missed' },
      { id: 'red', colour: '--dot-red' },
    ],
    classify(word) {
      const { listed, due, redListed } = stateIn(word);
      if (listed) return due ? 1 : 2;
      if (due) return 3;
      return redListed ? 4 : 0;
    },
  }),
  wrong: () => ({
    classes: [
      { id: 'other', colour: '--dot-quiet' },
      { id: 'wrongly', colour: '--dot-wrongly', ringed: true },
      { id: 'missed', colour: '--dot-missed', ringed: true },
    ],
    classify(word) {
      const { listed, due } = stateIn(word);
      if (listed === due) return 0;
      return listed ? 1 : 2;
    },
  }),
  grade: ({ grades }) => ({
    classes: [
      ...grades.map(({ id }, index) => ({
        id: `grade-${id}`,
        colour: index / Math.max(1, grades.length - 1),
      })),
      { id: 'gradeTooLow', colour: '--dot-wrongly', ringed: true },
    ],
    classify(word) {
      const { grade, gradeDue } = stateIn(word);
      return grade > gradeDue ? grades.length : Math.min(grade, grades.length - 1);
    },
  }),
  chilled: () => ({
    classes: [
      { id: 'other', colour: '--dot-quiet' },
      { id: 'chilled', colour: '--dot-chilled', ringed: true },
      { id: 'deterred', colour: '--dot-deterred' },
    ],
    classify(word) {
      const { chilled, deterred } = stateIn(word);
      if (chilled) return 1;
      return deterred ? 2 : 0;
    },
  }),
};
