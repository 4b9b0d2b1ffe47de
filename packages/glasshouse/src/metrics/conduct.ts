import { isAdverse } from '../model/adverse.ts';
import type { Model } from '../model/types.ts';
import { type Counts, total } from './measures.ts';

/** What people did over the run, and what they did or left because of the regime. */
export interface ConductCounts {
  readonly kinds: readonly KindCounts[];
  /** Unlawful acts that happened. */
  readonly violations: number;
  /** Of them, those that some source saw. */
  readonly violationsSeen: number;
  readonly deterredViolations: number;
  readonly lawfulActs: number;
  readonly chilledLawfulActs: number;
  /** Lawful acts that a source saw and that count against the person: the regime punishes what the law allows. */
  readonly lawfulActsHeldAgainst: number;
  /** Lawful acts that a response added: for the points, or in protest. */
  readonly inducedActs: number;
  /** Unlawful acts that a response added: by those whom the scheme drives to them. */
  readonly provokedViolations: number;
}

export interface KindCounts {
  readonly id: string;
  readonly title: string;
  readonly lawful: boolean;
  readonly good: boolean;
  /** A record of it counts against the person: it costs points, or has none and is not good. */
  readonly adverse: boolean;
  readonly acts: number;
  /** Acts that happened and that no source saw. */
  readonly unseen: number;
  /** Acts that did not happen because of a response: deterred where unlawful, chilled where lawful. */
  readonly restrained: number;
  readonly induced: number;
}

export function conductCounts(model: Model, counts: Counts): ConductCounts {
  const kinds = model.kinds.map(
    ({ id, title, lawful, good }, index): KindCounts => ({
      id,
      title,
      lawful,
      good,
      adverse: isAdverse(model, index),
      acts: total(counts, `acts/${id}`),
      unseen: total(counts, `unseen/${id}`),
      restrained: total(counts, `${lawful ? 'chilled' : 'deterred'}/${id}`),
      induced: total(counts, `induced/${id}`),
    }),
  );
  const unlawful = kinds.filter((kind) => !kind.lawful);
  const lawful = kinds.filter((kind) => kind.lawful);
  const punished = lawful.filter((kind) => kind.adverse);
  const sum = (of: readonly KindCounts[], key: 'acts' | 'unseen' | 'restrained' | 'induced') =>
    of.reduce((whole, kind) => whole + kind[key], 0);
  return {
    kinds,
    violations: sum(unlawful, 'acts'),
    violationsSeen: sum(unlawful, 'acts') - sum(unlawful, 'unseen'),
    deterredViolations: sum(unlawful, 'restrained'),
    lawfulActs: sum(lawful, 'acts'),
    chilledLawfulActs: sum(lawful, 'restrained'),
    lawfulActsHeldAgainst: sum(punished, 'acts') - sum(punished, 'unseen'),
    inducedActs: sum(lawful, 'induced'),
    provokedViolations: sum(unlawful, 'induced'),
  };
}
