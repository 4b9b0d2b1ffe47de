import { deskMeasures, type Register } from 'glasshouse/browser';
import type { KnownRun } from './result.svelte.ts';
import { ahead, engine } from './run.ts';

let last: { readonly run: number; readonly register: Promise<Register> } | undefined;

/** What the desks of a run look things up in; made once, for it takes as long as the run itself. */
export function registerOf({ id, data }: KnownRun): Promise<Register> {
  if (last?.run !== id) {
    const register = ahead(() => engine.ask('register', { run: id, measures: deskMeasures(data.model) }));
    last = { run: id, register };
    // One that failed is asked for again.
    register.catch(() => {
      last = undefined;
    });
  }
  return last!.register;
}
