import { CAUSES, FALSE_CAUSES, type FalseCause, falseCausesOf } from '../model/causes.ts';
import { looksAround } from '../model/linked.ts';
import { and, choose, constant, equal, not, or, row, truth } from './builder.ts';
import { recordCause, recordInTruth, recordKind, recordStatus, retentionTicks, STATUS } from './records.ts';
import type { Scope } from './scope.ts';
import type { Expr } from './types.ts';

/**
 * Why somebody is wrongly listed, or wrongly not listed. What is wrong in the file is put right, one cause after the other in
 * the order of these tables, and the first after which file and truth agree is the cause (attribution.ts; docs/decisions/0009).
 */
export interface ListCause {
  readonly id: string;
  /** How the column of a list keeps it (0 is no cause). Never changed, and so apart from the order. */
  readonly code: number;
  /** Whether a regime can have it. */
  readonly isPossible: (scope: Scope) => boolean;
  /** The records that it puts right, in a word of the file; absent for what no single record shows. */
  readonly records?: (word: Expr, scope: Scope) => Expr;
  /** False where it can be put right without records that are kept one by one. */
  readonly needsFile?: boolean;
}

/** The cause that lies with another unit. */
export const LINKED = 'linked';

/** A false record on file, by its cause. */
function falseRecord(id: FalseCause, code: number): ListCause {
  return {
    id,
    code,
    isPossible: ({ model }) => falseCausesOf(model).includes(id),
    records: (word) => and(isFiled(word), equal(recordCause(word), constant(CAUSES.indexOf(id)))),
    needsFile: id !== 'invented',
  };
}

/** What is wrong in the file of a linked unit: no record of one's own shows it. */
function linkedFile(code: number): ListCause {
  return {
    id: LINKED,
    code,
    isPossible: ({ model }) => model.lists.some(({ entry }) => entry.some(({ when }) => looksAround(when))),
    records: () => truth(false),
    needsFile: false,
  };
}

function hasCopies({ model }: Scope): boolean {
  return model.lists.some(({ copy }) => copy !== undefined);
}

/** What was made of nothing comes first, then what belongs to somebody else, was counted twice, or came at the wrong time. */
export const WRONGFUL_CAUSES: readonly ListCause[] = [
  falseRecord('invented', 1),
  falseRecord('false-match', 5),
  falseRecord('insider', 6),
  falseRecord('quota', 7),
  falseRecord('namesake', 2),
  falseRecord('duplicate', 8),
  {
    id: 'late',
    code: 3,
    isPossible: () => true,
    records: (word, scope) =>
      and(isFiled(word), equal(recordCause(word), constant(0)), lapsedInTruth(scope, word)),
  },
  // What a copy of a list has wrong is put right with the list itself: no record shows it.
  { id: 'stale-copy', code: 9, isPossible: hasCopies, records: () => truth(false), needsFile: false },
  { id: 'uncorrected', code: 10, isPossible: hasCopies, records: () => truth(false), needsFile: false },
  linkedFile(11),
  { id: 'unrecorded', code: 4, isPossible: () => true },
];

export const MISSED_CAUSES: readonly ListCause[] = [
  {
    id: 'late',
    code: 1,
    isPossible: () => true,
    records: (word) =>
      and(equal(recordStatus(word), constant(STATUS.pending)), equal(recordCause(word), constant(0))),
  },
  {
    id: 'misfiled',
    code: 2,
    isPossible: ({ model }) => falseCausesOf(model).includes('namesake'),
    records: (word) =>
      and(
        equal(recordStatus(word), constant(STATUS.absent)),
        equal(recordInTruth(word), constant(1)),
        not(equal(recordCause(word), constant(0))),
      ),
  },
  {
    id: 'false-merit',
    code: 3,
    isPossible: ({ model }) => falseCausesOf(model).length > 0,
    records: (word) => and(isFiled(word), not(equal(recordCause(word), constant(0)))),
    needsFile: false,
  },
  linkedFile(11),
  { id: 'not-shared', code: 5, isPossible: hasCopies },
  {
    id: 'let-off',
    code: 6,
    isPossible: ({ model: { redress } }) =>
      redress.objection?.hold !== undefined || redress.objection?.rateIfRightful !== undefined,
  },
  { id: 'unseen', code: 4, isPossible: () => true },
];

/** The largest code: what the column must hold. */
export const CODE_MAX = Math.max(...[...WRONGFUL_CAUSES, ...MISSED_CAUSES].map(({ code }) => code));

/** The causes that a regime can have, in order. */
export const wrongfulCauses = (scope: Scope): ListCause[] =>
  WRONGFUL_CAUSES.filter(({ isPossible }) => isPossible(scope));

export const missedCauses = (scope: Scope): ListCause[] =>
  MISSED_CAUSES.filter(({ isPossible }) => isPossible(scope));

export function codeOf(causes: readonly ListCause[], id: string): number {
  return causes.find((cause) => cause.id === id)!.code;
}

export const isFiled = (word: Expr): Expr => equal(recordStatus(word), constant(STATUS.filed));

/** Whether a true record on file is past its retention in truth: it came late, and so it lapses late. */
export function lapsedInTruth(scope: Scope, word: Expr): Expr {
  const kinds = scope.model.kinds.map((_, kind) => Number(retentionTicks(scope, kind) > 0));
  if (kinds.every((retained) => retained === 0)) return truth(false);
  const retained = equal(row(scope.builder.table('retained', kinds), recordKind(word)), constant(1));
  return and(retained, equal(recordInTruth(word), constant(0)));
}

/**
 * The cause where it is known how a list would stand if records came on time (on-time.ts): `kept` is what was noted when a rule
 * held in one ledger only, `wouldBe` whether the person would be on the list.
 */
export function settled(of: 'wrongful' | 'missed', kept: Expr, wouldBe: Expr): Expr {
  const among = (causes: readonly ListCause[], ...ids: string[]): Expr =>
    or(...ids.map((id) => equal(kept, constant(codeOf(causes, id)))));
  if (of === 'wrongful') {
    const [late, rest] = ['late', 'unrecorded'].map((id) => constant(codeOf(WRONGFUL_CAUSES, id)));
    const isLinked = among(WRONGFUL_CAUSES, LINKED);
    const still = choose(wouldBe, choose(isLinked, kept, rest!), late!);
    return choose(among(WRONGFUL_CAUSES, ...FALSE_CAUSES), kept, still);
  }
  const [late, rest] = ['late', 'unseen'].map((id) => constant(codeOf(MISSED_CAUSES, id)));
  const left = choose(or(equal(kept, constant(0)), equal(kept, late!)), rest!, kept);
  return choose(
    among(MISSED_CAUSES, 'false-merit', 'not-shared', 'let-off'),
    kept,
    choose(wouldBe, late!, left),
  );
}
