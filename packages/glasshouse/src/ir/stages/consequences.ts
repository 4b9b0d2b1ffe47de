import { type Link, REACHES } from '../../model/links.ts';
import type { Adoption } from '../../model/types.ts';
import {
  add,
  assign,
  below,
  constant,
  count,
  equal,
  load,
  local,
  not,
  note,
  row,
  store,
  tick,
  truth,
  when,
} from '../builder.ts';
import {
  adoptingColumn,
  compileExpression,
  consequenceHits,
  consequenceRule,
  sinceColumn,
} from '../expressions.ts';
import { keepLastHit } from '../last-hits.ts';
import { linked } from '../links.ts';
import { boundedRate, onlyWhen } from '../quantities.ts';
import { LEDGERS, type Ledger, type Scope } from '../scope.ts';
import type { Expr, Stmt } from '../types.ts';

/** Whom each consequence hits by the file and would hit by the truth, what it refuses or grants, and whom it drags along. */
export function consequencesStage(scope: Scope): Stmt[] {
  return scope.model.consequences.flatMap((_, index) => [...hits(scope, index), ...reaches(scope, index)]);
}

function hits(scope: Scope, index: number): Stmt[] {
  const { model, builder } = scope;
  const { id, kind, uses, lag, adoption } = model.consequences[index]!;
  const hit = builder.local(`hit-${id}`, 'bool');
  const due = builder.local(`due-${id}`, 'bool');
  const used = kind === 'sanction' ? 'refused' : 'granted';
  const compute = [
    ...(lag === undefined ? [] : LEDGERS.flatMap((ledger) => keepSince(scope, index, ledger))),
    assign(hit, consequenceHits(scope, index, { ledger: 'file', moment: 'now' })),
    assign(due, consequenceHits(scope, index, { ledger: 'truth', moment: 'now' })),
    ...keepLastHit(scope, index, hit),
  ];
  // Where it is applied is a fact of the region: once is enough.
  const adopting =
    adoption === undefined
      ? []
      : when(equal(tick, constant(0)), [
          count(builder.measure(`adopting/${id}`), load(adoptingColumn(scope, id, adoption))),
        ]);
  const counts = when(local(hit), [
    count(builder.measure(`hit/${id}`)),
    ...when(local(due), [], [count(builder.measure(`hit-wrongful/${id}`))]),
  ]);
  if (uses === undefined) return [...compute, ...adopting, ...counts];
  const rate = boundedRate(scope, uses, 1);
  const threshold = adoption === undefined ? constant(rate.base) : meets(scope, id, adoption, rate.base);
  return [
    ...compute,
    ...adopting,
    ...counts,
    {
      op: 'trial',
      stream: builder.stream(`use/${id}`, rate.exponent),
      threshold: onlyWhen(local(hit), threshold),
      u: builder.local('u'),
      spare: builder.local('spare'),
      body: [
        count(builder.measure(`${used}/${id}`)),
        note(builder.event('consequences', used, id)),
        ...when(local(due), [], [count(builder.measure(`${used}-wrongful/${id}`))]),
      ],
    },
  ];
}

/** Notes from when on the rule of a consequence that lags has held. */
function keepSince(scope: Scope, index: number, ledger: Ledger): Stmt[] {
  const since = sinceColumn(scope, index, ledger);
  return when(
    consequenceRule(scope, index, { ledger, moment: 'now' }),
    when(below(load(since), constant(0)), [store(since, tick)]),
    [store(since, constant(-1))],
  );
}

/** The threshold of a use where only some of the bodies that a person may ask apply the consequence: they meet any alike. */
function meets(scope: Scope, id: string, adoption: Adoption, base: number): Expr {
  const { bodies } = adoption;
  if (bodies === undefined) return constant(base);
  const thresholds = Array.from({ length: bodies + 1 }, (_, adopting) =>
    Math.floor((base * adopting) / bodies),
  );
  return row(scope.builder.table(`meets/${id}`, thresholds), load(adoptingColumn(scope, id, adoption)));
}

/** A unit is reached when one that it is linked to was hit at the end of the previous tick. */
function reaches(scope: Scope, index: number): Stmt[] {
  const { model, builder } = scope;
  const { id, reaches: reached } = model.consequences[index]!;
  if (reached.length === 0) return [];
  const dragged = {
    file: builder.local('reached-file', 'bool'),
    truth: builder.local('reached-truth', 'bool'),
  };
  return [
    ...LEDGERS.map((ledger) => assign(dragged[ledger], truth(false))),
    ...reached.flatMap(({ to, who }) =>
      when(
        compileExpression(scope, who, { ledger: 'file', moment: 'before' }),
        lookAlong(scope, index, REACHES[to], dragged),
      ),
    ),
    ...when(local(dragged.file), [
      count(builder.measure(`reached/${id}`)),
      note(builder.event('consequences', 'reached', id)),
      ...when(not(local(dragged.truth)), [count(builder.measure(`reached-wrongful/${id}`))]),
    ]),
  ];
}

/** Notes in `dragged`, for each ledger, whether the consequence hit a unit that the link leads to. */
function lookAlong(
  scope: Scope,
  index: number,
  link: Link,
  dragged: Readonly<Record<Ledger, number>>,
): Stmt[] {
  const { row: inRow, each, isOther } = linked(scope, link);
  const other = scope.builder.local('other');
  const look = when(
    isOther(local(other)),
    LEDGERS.flatMap((ledger) =>
      when(consequenceHits(scope, index, { ledger, moment: 'before', of: local(other) }), [
        assign(dragged[ledger], truth(true)),
      ]),
    ),
  );
  if (inRow === undefined) return each.flatMap((one) => [assign(other, one), ...look]);
  const place = scope.builder.local('place');
  const loop: Stmt = {
    op: 'loop',
    local: place,
    count: inRow.size,
    limit: inRow.most,
    body: [assign(other, add(inRow.first, local(place))), ...look],
  };
  return [loop];
}
