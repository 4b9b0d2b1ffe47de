import { deskMeasures, type Register } from 'glasshouse/browser';
import type { KnownRun } from './result.svelte.ts';
import { ahead, engine } from './run.ts';

let last: { readonly run: number; readonly register: Promise<Register> } | undefined;

/**
 * What desks look things up in, and stories look for people; made once for a run, because it takes as long as the run
 * itself.
 */
export function registerOf(run: KnownRun): Promise<Register> {
  const { id, data } = run;
  if (last?.run !== id) {
    const measures = new Set([
      ...deskMeasures(data.model),
      ...blackLists(run).flatMap((list) => [`struck/${list}`, namesakeMeasure(list)]),
    ]);
    const register = ahead(() => engine.ask('register', { run: id, measures: [...measures] }));
    last = { run: id, register };
    // One that failed is asked for again.
    register.catch(() => {
      last = undefined;
    });
  }
  return last!.register;
}

/** Black lists that are no copies: on which a rule of the scheme puts people. */
export function blackLists({ data }: KnownRun): readonly string[] {
  return data.model.lists
    .filter(({ kind, copy }) => kind === 'black' && copy === undefined)
    .map(({ id }) => id);
}

/** Wrongly on a list because of the record of a namesake. */
export const namesakeMeasure = (list: string): string => `wrongful-cause/${list}/namesake`;
