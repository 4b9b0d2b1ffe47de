import { assign, below, constant, count, load, local, not, note, truth, when } from '../builder.ts';
import { rememberBefore } from '../clean.ts';
import { UNIT_BEFORE } from '../expressions.ts';
import { hazardThreshold } from '../hazard.ts';
import { onlyWhen } from '../quantities.ts';
import { LEDGERS, type Scope } from '../scope.ts';
import { scoreOf } from '../score.ts';
import type { Stmt } from '../types.ts';
import { addedActs, adding, eligibility, happens, reducing, restrained } from './act.ts';
import { clearMisfiled } from './sensing.ts';
import { severalActs } from './several-acts.ts';

/** Starts the tick, then lets each kind of conduct happen or not, with what is seen of it. */
export function conductStage(scope: Scope): Stmt[] {
  const acts = scope.model.kinds.flatMap(({ atMost }, kind) =>
    atMost === 1 ? oneAct(scope, kind) : severalActs(scope, kind, atMost),
  );
  return [...startTick(scope), ...acts];
}

function startTick(scope: Scope): Stmt[] {
  const { did, recorded, recordedRight, newNegatives, scoreBefore, published } = scope;
  const cleared = [
    ...LEDGERS.flatMap((ledger) => recorded[ledger].clear()),
    ...(scope.recordedOnTime?.clear() ?? []),
  ];
  const right = [recordedRight.right, ...recordedRight.wrong.values()].flatMap((set) => set.clear());
  const counters = newNegatives === undefined ? [] : [newNegatives.true, newNegatives.false];
  const scores =
    scoreBefore === undefined
      ? []
      : LEDGERS.map((ledger) =>
          assign(
            scoreBefore[ledger],
            published === undefined ? scoreOf(scope, ledger) : load(published[ledger]),
          ),
        );
  return [
    ...clearMisfiled(scope),
    ...[...did.values()].map((one) => assign(one, truth(false))),
    ...cleared,
    ...right,
    ...counters.map((counter) => assign(counter, constant(0))),
    ...scores,
    ...rememberBefore(scope),
  ];
}

/**
 * A kind that happens to a person at most once within a tick. The trial is thrown against the rate without any
 * response; acts whose dice fall between the rate with and without response are those that the response deterred or
 * chilled, person by person. Acts that a response adds have dice of their own, so that a response never moves the dice
 * of the conduct itself.
 */
function oneAct(scope: Scope, kind: number): Stmt[] {
  const { model, builder } = scope;
  const { id, lawful } = model.kinds[kind]!;
  const u = builder.local('u');
  const spare = builder.local('spare');
  const eligible = eligibility(scope, kind);
  const { exponent, threshold } = hazardThreshold(scope, model.kinds[kind]!, `conduct/${id}`, UNIT_BEFORE);
  const undeterred = onlyWhen(eligible, threshold);
  const responses = reducing(scope, kind);
  const held = builder.measure(`${lawful ? 'chilled' : 'deterred'}/${id}`);
  const heldEvent = builder.event('conduct', lawful ? 'chilled' : 'deterred', id);
  const act = happens(scope, kind, spare, 0);
  const trial = (body: Stmt[]): Stmt => ({
    op: 'trial',
    stream: builder.stream(`conduct/${id}`, exponent),
    threshold: undeterred,
    u,
    spare,
    body,
  });
  const respond = (acts: Stmt[]): Stmt[] =>
    responses.length === 0
      ? acts
      : when(below(local(u), restrained(scope, threshold, responses)), acts, [count(held), note(heldEvent)]);
  if (adding(scope, kind).length === 0) return [trial(respond(act))];

  const did = builder.local('did', 'bool');
  const spareKept = builder.local('spare');
  const induced = builder.measure(`induced/${id}`);
  const extra = addedActs(scope, kind, eligible, { u, spare }, () =>
    when(not(local(did)), [
      assign(did, truth(true)),
      assign(spareKept, local(spare)),
      count(induced),
      note(builder.event('conduct', 'induced', id)),
    ]),
  );
  return [
    assign(did, truth(false)),
    assign(spareKept, constant(0)),
    trial(respond([assign(did, truth(true)), assign(spareKept, local(spare))])),
    ...extra,
    ...when(local(did), happens(scope, kind, spareKept, 0)),
  ];
}
