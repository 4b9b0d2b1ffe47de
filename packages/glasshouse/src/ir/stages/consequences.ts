import {
  add,
  and,
  assign,
  below,
  constant,
  count,
  differ,
  load,
  local,
  not,
  note,
  truth,
  unit,
  when,
} from '../builder.ts';
import { compileExpression, consequenceHits } from '../expressions.ts';
import { boundedRate, onlyWhen } from '../quantities.ts';
import { LEDGERS, type Ledger, type Scope } from '../scope.ts';
import type { Stmt } from '../types.ts';

/** Household members reached at most: a household has up to eight persons. */
const HOUSEHOLD_MAX = 8;

/** Whom each consequence hits by the file and would hit by the truth, what it refuses or grants, and whom it drags along. */
export function consequencesStage(scope: Scope): Stmt[] {
  return scope.model.consequences.flatMap((_, index) => [...hits(scope, index), ...reaches(scope, index)]);
}

function hits(scope: Scope, index: number): Stmt[] {
  const { model, builder } = scope;
  const { id, kind, uses } = model.consequences[index]!;
  const hit = builder.local(`hit-${id}`, 'bool');
  const due = builder.local(`due-${id}`, 'bool');
  const used = kind === 'sanction' ? 'refused' : 'granted';
  const compute = [
    assign(hit, consequenceHits(scope, index, { ledger: 'file', moment: 'now' })),
    assign(due, consequenceHits(scope, index, { ledger: 'truth', moment: 'now' })),
  ];
  const counts = when(local(hit), [
    count(builder.measure(`hit/${id}`)),
    ...when(local(due), [], [count(builder.measure(`hit-wrongful/${id}`))]),
  ]);
  if (uses === undefined) return [...compute, ...counts];
  const rate = boundedRate(scope, uses, 1);
  return [
    ...compute,
    ...counts,
    {
      op: 'trial',
      stream: builder.stream(`use/${id}`, rate.exponent),
      threshold: onlyWhen(local(hit), constant(rate.base)),
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

/** A member of the household is reached when another member was hit at the end of the previous tick. */
function reaches(scope: Scope, index: number): Stmt[] {
  const { model, builder } = scope;
  const { id, reaches: who } = model.consequences[index]!;
  if (who === undefined) return [];
  const first = builder.attribute('household-first', 65535);
  const size = builder.attribute('household-size', 255);
  const member = builder.local('member');
  const other = builder.local('other');
  const reached = {
    file: builder.local('reached-file', 'bool'),
    truth: builder.local('reached-truth', 'bool'),
  };
  const look = (ledger: Ledger): Stmt[] =>
    when(consequenceHits(scope, index, { ledger, moment: 'before', of: local(other) }), [
      assign(reached[ledger], truth(true)),
    ]);
  const rule = compileExpression(scope, who, { ledger: 'file', moment: 'before' });
  return when(and(rule, below(constant(1), load(size))), [
    ...LEDGERS.map((ledger) => assign(reached[ledger], truth(false))),
    {
      op: 'loop',
      local: member,
      count: load(size),
      limit: HOUSEHOLD_MAX,
      body: [
        assign(other, add(load(first), local(member))),
        ...when(differ(local(other), unit), LEDGERS.flatMap(look)),
      ],
    },
    ...when(local(reached.file), [
      count(builder.measure(`reached/${id}`)),
      note(builder.event('consequences', 'reached', id)),
      ...when(not(local(reached.truth)), [count(builder.measure(`reached-wrongful/${id}`))]),
    ]),
  ]);
}
