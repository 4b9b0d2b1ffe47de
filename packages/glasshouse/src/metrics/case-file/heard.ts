import type { CaseFile, Happening } from './types.ts';

/** What somebody knows of their own case, because they did it, were told, or met with it. */
export interface Heard {
  readonly tick: number;
  /** What happened, of a kind that is seen from inside. */
  readonly happening: Extract<Happening, { readonly what: (typeof HEARD)[number] }>;
  /** Of a refusal: whether the person had been told of any record, or of a listing, by then. */
  readonly wasTold: boolean;
}

/** What reaches a person. That they are on a list, or what is on file of them, does not by itself. */
export const HEARD = [
  'told',
  'warned',
  'averted',
  'objection',
  'decided',
  'appeal',
  'abandoned',
  'refused',
  'granted',
  'reached',
] as const;

/** What a person knew of their own case at the end of a tick, in the order in which it came. */
export function heardBy({ happenings }: CaseFile, tick: number): Heard[] {
  let wasTold = false;
  return happenings.flatMap((happening): Heard[] => {
    if (happening.tick > tick || !isHeard(happening)) return [];
    if (happening.what === 'told' || happening.what === 'warned') wasTold = true;
    return [{ tick: happening.tick, happening, wasTold }];
  });
}

function isHeard(happening: Happening): happening is Heard['happening'] {
  return (HEARD as readonly string[]).includes(happening.what);
}
