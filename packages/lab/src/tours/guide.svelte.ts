import { choice, SIZES } from '../state/choice.svelte.ts';
import { runInstead } from '../state/run.ts';
import { type Tour, tourIn } from './tours.ts';

/** Which story is told, and how far it has come. */
class Guide {
  tour = $state.raw<Tour>();
  step = $state(0);
  /** What was chosen before; it is chosen again at the end. */
  private before: (() => void) | undefined;

  start(tour: Tour): void {
    this.before ??= chosen();
    this.tour = tour;
    this.step = 0;
    this.takeScheme();
  }

  /** Runs the scheme that the story is told on, as it is on the shelf. */
  takeScheme(): void {
    const { regime, overlays } = this.tour!.recipe;
    choice.overlays = overlays;
    choice.take(regime);
    choice.population = SIZES[0]!;
    choice.seed = 1;
    runInstead();
  }

  end(): void {
    if (this.tour === undefined) return;
    this.tour = undefined;
    this.before?.();
    this.before = undefined;
    if (tourIn(location.hash) !== undefined)
      history.replaceState(null, '', location.pathname + location.search);
  }

  /** Starts the story that the fragment of the address asks for, if it asks for one. */
  follow(): boolean {
    const tour = tourIn(location.hash);
    if (tour !== undefined) this.start(tour);
    return tour !== undefined;
  }
}

export const guide = new Guide();

/** Puts back what is chosen now. */
function chosen(): () => void {
  const { regime, overlays, moved, population, seed } = choice;
  return () => {
    Object.assign(choice, { regime, overlays, moved, population, seed });
    runInstead();
  };
}
