import { chanceOfAny, periodsIn } from '../../model/rates.ts';
import type { NumberRef } from '../../model/types.ts';
import { boundExponent, CERTAIN, threshold } from '../../random/trials.ts';
import { and, below, constant, count, local, truth, when } from '../builder.ts';
import { compileExpression, UNIT_BEFORE } from '../expressions.ts';
import { inForce } from '../governance.ts';
import { hazardThreshold } from '../hazard.ts';
import { makeFalseRecord } from '../new-record.ts';
import { dependentShare, factorMax, onlyWhen, perLabel } from '../quantities.ts';
import type { Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';

/**
 * Faces taken for another: with each comparison a person in the gallery runs the false match rate, so that in a tick the
 * chance of at least one is 1 - (1 - FMR)^probes. The match is filed as one of the kinds that the source sees, each as likely.
 */
export function falseMatchesOf(scope: Scope, source: number, subject: Expr | undefined): Stmt[] {
  const { builder, model } = scope;
  const { id, sees, matching } = model.sources[source]!;
  if (matching === undefined || sees.length === 0) return [];
  const { probes, fmr, gallery } = matching;
  const highest = Math.min(1, highOf(scope, fmr.value) * factorMax(scope, fmr.by));
  const exponent = boundExponent(chanceOfAny(highest, perTick(scope, probes, highOf(scope, probes))));
  const times = perTick(scope, probes, scope.value(probes));
  const chance = perLabel(scope, fmr, `false-match/${id}`, (rate) =>
    threshold(Math.min(chanceOfAny(rate, times), 2 ** -exponent), exponent),
  );
  const members = gallery === undefined ? undefined : compileExpression(scope, gallery, UNIT_BEFORE);
  const spare = builder.local('spare');
  const body = sees.reduceRight<Stmt[]>((otherwise, { kind }, index) => {
    const upTo = constant(Math.floor((CERTAIN * (index + 1)) / sees.length));
    const make = makeFalseRecord(scope, kind, source, 'false-match');
    return index === sees.length - 1 ? make : when(below(local(spare), upTo), make, otherwise);
  }, []);
  return [
    {
      op: 'trial',
      stream: builder.stream(`false-match/${id}`, exponent),
      threshold: onlyWhen(and(subject, members), chance),
      u: builder.local('u'),
      spare,
      body,
    },
  ];
}

/** Records that somebody at the source sets on purpose, on those whom they are meant for; some to fill a quota. */
export function misuseOf(scope: Scope, source: number, subject: Expr | undefined): Stmt[] {
  const { builder, model } = scope;
  const { id, misuse } = model.sources[source]!;
  return misuse.map((one): Stmt => {
    const stream = `misuse/${id}/${one.id}`;
    const { exponent, threshold: rate } = hazardThreshold(scope, one, stream, UNIT_BEFORE);
    const due = one.quota === undefined ? undefined : inForce(scope, one.quota);
    const meant = one.when === undefined ? undefined : compileExpression(scope, one.when, UNIT_BEFORE);
    return {
      op: 'trial',
      stream: builder.stream(stream, exponent),
      threshold: onlyWhen(and(subject, due, meant), rate),
      u: builder.local('u'),
      spare: builder.local('spare'),
      body: makeFalseRecord(scope, one.kind, source, one.quota === undefined ? 'insider' : 'quota'),
    };
  });
}

/** A true record that is filed a second time. `block`: of the dice of the kind, for one of several acts. */
export function duplicateOf(scope: Scope, kind: number, source: number, block: number): Stmt[] {
  const { builder, model } = scope;
  const { id, duplicates } = model.sources[source]!;
  if (duplicates === undefined) return [];
  const first = builder.local('again');
  const second = builder.local('unused');
  const stream = builder.stream(`duplicate/${id}/${model.kinds[kind]!.id}`);
  return [
    { op: 'draw', stream, block, first, second },
    ...when(
      below(local(first), dependentShare(scope, duplicates, `duplicates/${id}`)),
      makeFalseRecord(scope, kind, source, 'duplicate'),
    ),
  ];
}

/** Records that say nothing: their number only, since no file is the other for them. The mean is exact. */
export function uselessRecordsOf(scope: Scope, source: number, subject: Expr | undefined): Stmt[] {
  const { builder, model } = scope;
  const { id, useless } = model.sources[source]!;
  if (useless === undefined) return [];
  const measure = builder.measure(`records/${id}/useless`);
  const amount = perTick(scope, useless, scope.value(useless));
  const whole = Math.floor(amount);
  const most = perTick(scope, useless, highOf(scope, useless));
  const exponent = most < 1 ? boundExponent(most) : 0;
  const isSubject = subject ?? truth(true);
  return [
    ...(whole === 0 ? [] : when(isSubject, [count(measure, constant(whole))])),
    {
      op: 'trial',
      stream: builder.stream(`useless/${id}`, exponent),
      threshold: onlyWhen(subject, constant(threshold(amount - whole, exponent))),
      u: builder.local('u'),
      spare: builder.local('spare'),
      body: [count(measure)],
    },
  ];
}

const highOf = ({ model }: Scope, ref: NumberRef): number =>
  Math.max(model.numbers[ref]!.high, model.numbers[ref]!.value);

/** A count within a time, in a tick. */
function perTick({ model }: Scope, ref: NumberRef, amount: number): number {
  return amount * periodsIn(model.tick, model.numbers[ref]!.unit!.period);
}
