import {
  and,
  assign,
  below,
  choose,
  constant,
  count,
  local,
  not,
  note,
  scale,
  tick,
  truth,
  when,
} from '../builder.ts';
import { compileExpression, type View } from '../expressions.ts';
import { hazardThreshold } from '../hazard.ts';
import { boundedRate, fixedPoint, onlyWhen } from '../quantities.ts';
import { addPoints, datedRecord, placeRecord, recordWord, retentionTicks, STATUS } from '../records.ts';
import { LEDGERS, type Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';
import { scoreOf } from './scoring.ts';
import { clearMisfiled, senseAct, subjectRule } from './sensing.ts';

const PERSON_BEFORE: View = { ledger: 'file', moment: 'before' };

/** Starts the tick, then lets each kind of conduct happen or not, with what is seen of it. */
export function conductStage(scope: Scope): Stmt[] {
  return [...startTick(scope), ...scope.model.kinds.flatMap((_, kind) => conductOf(scope, kind))];
}

function startTick(scope: Scope): Stmt[] {
  const { did, recorded, recordedRight, newNegatives, scoreBefore } = scope;
  const cleared = [...recorded.values()].flatMap((locals) =>
    LEDGERS.map((ledger) => assign(locals[ledger], truth(false))),
  );
  const right = [...recordedRight.values()].flatMap((locals) =>
    [locals.right, ...locals.wrong.values()].map((one) => assign(one, truth(false))),
  );
  const counters = newNegatives === undefined ? [] : [newNegatives.true, newNegatives.false];
  const scores =
    scoreBefore === undefined
      ? []
      : LEDGERS.map((ledger) => assign(scoreBefore[ledger], scoreOf(scope, ledger)));
  return [
    ...clearMisfiled(scope),
    ...[...did.values()].map((one) => assign(one, truth(false))),
    ...cleared,
    ...right,
    ...counters.map((counter) => assign(counter, constant(0))),
    ...scores,
  ];
}

/**
 * One kind. The trial is thrown against the rate without any response; acts whose dice fall between the rate with and
 * without response are those that the response deterred or chilled, person by person. Acts that a response adds have
 * dice of their own, so that a response never moves the dice of the conduct itself.
 */
function conductOf(scope: Scope, kind: number): Stmt[] {
  const { model, builder } = scope;
  const { id, lawful } = model.kinds[kind]!;
  const u = builder.local('u');
  const spare = builder.local('spare');
  const eligible = eligibility(scope, kind);
  const { exponent, threshold } = hazardThreshold(scope, model.kinds[kind]!, `conduct/${id}`, PERSON_BEFORE);
  const undeterred = onlyWhen(eligible, threshold);

  const reducing = model.responses.flatMap((response) =>
    response.reduces !== undefined && response.actsOn.includes(kind)
      ? [{ ...response, reduces: response.reduces }]
      : [],
  );
  const adding = model.responses.flatMap((response) =>
    response.adds !== undefined && response.actsOn.includes(kind)
      ? [{ ...response, adds: response.adds }]
      : [],
  );

  const restrained = builder.measure(`${lawful ? 'chilled' : 'deterred'}/${id}`);
  const restrainedEvent = builder.event('conduct', lawful ? 'chilled' : 'deterred', id);
  const act = happens(scope, kind, spare);
  const trial = (body: Stmt[]): Stmt => ({
    op: 'trial',
    stream: builder.stream(`conduct/${id}`, exponent),
    threshold: undeterred,
    u,
    spare,
    body,
  });
  const respond = (acts: Stmt[]): Stmt[] => {
    if (reducing.length === 0) return acts;
    const after = reducing.reduce<Expr>((left, response) => {
      const kept = constant(fixedPoint(1 - scope.value(response.reduces)));
      const condition =
        response.when === undefined ? truth(true) : compileExpression(scope, response.when, PERSON_BEFORE);
      return choose(condition, scale(left, kept), left);
    }, threshold);
    return when(below(local(u), after), acts, [count(restrained), note(restrainedEvent)]);
  };
  if (adding.length === 0) return [trial(respond(act))];

  const did = builder.local('did', 'bool');
  const spareKept = builder.local('spare');
  const induced = builder.measure(`induced/${id}`);
  const extra = adding.flatMap((response): Stmt[] => {
    const rate = boundedRate(scope, response.adds, 1);
    const condition = and(
      eligible,
      response.when === undefined ? undefined : compileExpression(scope, response.when, PERSON_BEFORE),
    );
    return [
      {
        op: 'trial',
        stream: builder.stream(`response/${response.id}/${id}`, rate.exponent),
        threshold: onlyWhen(condition, constant(rate.base)),
        u,
        spare,
        body: when(not(local(did)), [
          assign(did, truth(true)),
          assign(spareKept, local(spare)),
          count(induced),
          note(builder.event('conduct', 'induced', id)),
        ]),
      },
    ];
  });
  return [
    assign(did, truth(false)),
    assign(spareKept, constant(0)),
    trial(respond([assign(did, truth(true)), assign(spareKept, local(spare))])),
    ...extra,
    ...when(local(did), happens(scope, kind, spareKept)),
  ];
}

/** What follows when an act has happened: the truth ledger, and the sources that may see it. */
function happens(scope: Scope, kind: number, spare: number): Stmt[] {
  const { model, builder, recorded } = scope;
  const { id } = model.kinds[kind]!;
  const done = recorded.get(id);
  const asked = scope.did.get(id);
  const body: Stmt[] = [
    count(builder.measure(`acts/${id}`)),
    note(builder.event('conduct', 'act', id)),
    ...addPoints(scope, 'truth', constant(kind)),
    ...(done === undefined ? [] : [assign(done.truth, truth(true))]),
    ...(asked === undefined ? [] : [assign(asked, truth(true))]),
  ];
  const entry = builder.local('entry');
  const inTruth = retentionTicks(scope, kind) > 0;
  if (!scope.keepsRecords) return [...body, ...senseAct(scope, kind, spare, undefined)];
  const unseen = inTruth
    ? datedRecord(constant(recordWord(kind, 0, 'true', STATUS.absent, true)), tick)
    : constant(0);
  return [
    ...body,
    assign(entry, unseen),
    ...senseAct(scope, kind, spare, entry),
    ...placeRecord(scope, entry),
  ];
}

function eligibility(scope: Scope, kind: number): Expr | undefined {
  const rule = scope.model.kinds[kind]!.when;
  const able = rule === undefined ? undefined : compileExpression(scope, rule, PERSON_BEFORE);
  const subject = subjectRule(scope);
  return able === undefined || subject === undefined ? (able ?? subject) : and(subject, able);
}
