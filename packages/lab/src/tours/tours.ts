import type { Recipe } from '../engine/protocol.ts';
import type { KnownRun } from '../state/result.svelte.ts';
import type { Key } from '../texts/texts.svelte.ts';

/** A story of a few steps, told on a real run. */
export interface Tour {
  readonly id: TourId;
  readonly title: Key;
  /** The scheme that it is told on. */
  readonly recipe: Pick<Recipe, 'overlays'> & { readonly regime: string };
  readonly load: () => Promise<Telling>;
}

export type TourId = 'base-rate' | 'namesake' | 'appeal';

/** The steps of a story on a run; undefined where nobody in it has such a story. */
export type Telling = (run: KnownRun) => Promise<readonly Step[] | undefined>;

export interface Step {
  readonly title: string;
  readonly say: readonly string[];
  readonly question?: Question;
  /** Numbers of the scheme that the reader may move here, by path, each with what it is called. */
  readonly moves?: readonly { readonly path: string; readonly title: string }[];
  /** Opens what the step is about. */
  readonly show: () => void;
  /** At which tick. */
  readonly tick?: number;
}

/** Something to guess before it is said. */
export type Question = { readonly ask: string; readonly after: readonly string[] } & (
  | { readonly kind: 'number'; readonly most: number; readonly answer: number }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly answer: number }
);

export const tours: readonly Tour[] = [
  {
    id: 'base-rate',
    title: 'tours.baseRate',
    recipe: { regime: 'suining-2010', overlays: ['skynet'] },
    load: async () => (await import('./base-rate.ts')).tell,
  },
  {
    id: 'namesake',
    title: 'tours.namesake',
    recipe: { regime: 'spc-defaulters', overlays: [] },
    load: async () => (await import('./namesake.ts')).tell,
  },
  {
    id: 'appeal',
    title: 'tours.appeal',
    recipe: { regime: 'spc-defaulters', overlays: [] },
    load: async () => (await import('./appeal.ts')).tell,
  },
];

/** The story that a fragment asks for. */
export function tourIn(fragment: string): Tour | undefined {
  const asked = new URLSearchParams(fragment.replace(/^#/, '')).get('tour');
  return tours.find(({ id }) => id === asked);
}
