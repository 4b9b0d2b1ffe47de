import { diagnostic } from '../diagnostics/codes.ts';
import type { Span } from '../diagnostics/types.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';
import type { Capacity, Redress, Review } from './types.ts';

type RedressDocument = NonNullable<RegimeDocument['redress']>;
type ObjectionDocument = NonNullable<RedressDocument['objection']>;
type CourtDocument = NonNullable<RedressDocument['court']>;

export function checkRedress(checking: Checking): Redress {
  const { document, numbers } = checking;
  const { notice, objection, court } = document.redress ?? {};
  checkTogether(checking, objection, court);
  const told = numbers.maybe(notice);
  return {
    ...(told === undefined ? {} : { notice: told }),
    ...(objection === undefined ? {} : { objection: objectionOf(checking, objection) }),
    ...(court === undefined
      ? {}
      : { court: { ...reviewOf(checking, court), appeals: numbers.add(court.appeals) } }),
  };
}

function objectionOf(checking: Checking, objection: ObjectionDocument): NonNullable<Redress['objection']> {
  const { numbers } = checking;
  const rate = numbers.add(objection.rate);
  const [decidedAfter, rateIfRightful, hold, compensation] = [
    numbers.maybe(objection.decidedAfter),
    numbers.maybe(objection.rateIfRightful),
    numbers.maybe(objection.hold),
    numbers.maybe(objection.compensation),
  ];
  return {
    rate,
    ...(decidedAfter === undefined ? {} : { decidedAfter }),
    ...reviewOf(checking, objection),
    ...(rateIfRightful === undefined ? {} : { rateIfRightful }),
    ...(hold === undefined ? {} : { hold }),
    ...(compensation === undefined ? {} : { compensation }),
  };
}

function reviewOf(checking: Checking, review: ObjectionDocument | CourtDocument): Review {
  const { numbers } = checking;
  const upheld = numbers.add(review.upheld);
  const [upheldIfRightful, abandons] = [
    numbers.maybe(review.upheldIfRightful),
    numbers.maybe(review.abandons),
  ];
  return {
    upheld,
    ...(upheldIfRightful === undefined ? {} : { upheldIfRightful }),
    ...(abandons === undefined ? {} : { abandons }),
    ...(review.capacity === undefined ? {} : { capacity: capacityOf(checking, review.capacity) }),
  };
}

function capacityOf({ numbers }: Checking, capacity: NonNullable<ObjectionDocument['capacity']>): Capacity {
  return {
    ...(capacity.form === 'reviewers'
      ? { reviewers: numbers.add(capacity.reviewers), decides: numbers.add(capacity.decides) }
      : { decides: numbers.add(capacity.cases) }),
    ...(capacity.per === undefined ? {} : { per: capacity.per.value }),
    scope: capacity.scope?.value ?? 'nation',
  };
}

/** What means something only beside something else. */
function checkTogether(
  { report }: Checking,
  objection: ObjectionDocument | undefined,
  court: CourtDocument | undefined,
): void {
  const needs = (span: Span | undefined, key: string, other: string, isThere: boolean): void => {
    if (span !== undefined && !isThere) report(diagnostic('GH1552', { key, other }, span));
  };
  needs(court?.appeals.span, 'court', 'objection', objection !== undefined);
  needs(objection?.abandons?.span, 'abandons', 'capacity', objection?.capacity !== undefined);
  for (const review of [objection, court]) {
    const isThere = objection?.rateIfRightful !== undefined;
    needs(review?.upheldIfRightful?.span, 'upheld-if-rightful', 'rate-if-rightful', isThere);
  }
  if (objection?.capacity !== undefined && objection.decidedAfter !== undefined)
    report(diagnostic('GH1553', {}, objection.decidedAfter.span));
}
