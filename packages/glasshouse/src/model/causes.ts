import type { Model } from './types.ts';

/**
 * Why a record is on file: the person did it, or one of the ways in which a record is wrong. The place in this row is the
 * code in the record (ir/records.ts, three bits), so that new causes go to the end.
 */
export const CAUSES = [
  'true',
  'invented',
  'namesake',
  'false-match',
  'insider',
  'quota',
  'duplicate',
] as const;

export type Cause = (typeof CAUSES)[number];
export type FalseCause = Exclude<Cause, 'true'>;

export const FALSE_CAUSES: readonly FalseCause[] = CAUSES.filter((cause) => cause !== 'true');

/** The ways in which records of this regime can be wrong. */
export function falseCausesOf(model: Model): FalseCause[] {
  const { sources } = model;
  const possible: Record<FalseCause, boolean> = {
    invented: sources.some(({ sees }) => sees.some(({ falseRecords }) => falseRecords !== undefined)),
    namesake: sources.some(({ namesakes }) => namesakes !== undefined),
    'false-match': sources.some(({ matching }) => matching !== undefined),
    insider: sources.some(({ misuse }) => misuse.some(({ quota }) => quota === undefined)),
    quota: sources.some(({ misuse }) => misuse.some(({ quota }) => quota !== undefined)),
    duplicate: sources.some(({ duplicates }) => duplicates !== undefined),
  };
  return FALSE_CAUSES.filter((cause) => possible[cause]);
}
