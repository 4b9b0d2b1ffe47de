import type { LifeAnswer } from 'glasshouse/browser';
import type { KnownRun } from '../../state/result.svelte.ts';
import { ahead, engine } from '../../state/run.ts';

/** The case file of the person that a desk asks about. */
export class LookUp {
  answer = $state.raw<LifeAnswer>();
  isMissing = $state(false);
  isReading = $state(false);
  private asked = 0;

  /** Looks somebody up; what was found before stays until the answer is there. */
  async ask(run: KnownRun, who: string | number | undefined, language: string): Promise<void> {
    this.asked++;
    const { asked } = this;
    if (who === undefined) {
      this.answer = undefined;
      this.isMissing = false;
      this.isReading = false;
      return;
    }
    this.isReading = true;
    const found = await ahead(() =>
      engine.ask('life', { run: run.id, who, isWhole: false, language }).catch(() => undefined),
    );
    if (asked !== this.asked) return;
    this.answer = found;
    this.isMissing = found === undefined;
    this.isReading = false;
  }
}
