import { noteCause } from './attribution.ts';
import { add, and, constant, count, greatest, load, not, note, store, tick, when } from './builder.ts';
import { downgradeCause, downgradeColumn, isDowngraded, isDowngradeOnTime } from './caps.ts';
import { compileExpression } from './expressions.ts';
import { onTime } from './on-time.ts';
import { LEDGERS, type Ledger, type Scope } from './scope.ts';
import { subjectRule } from './stages/sensing.ts';
import type { Expr, Stmt } from './types.ts';

/** Whose grade is brought down in this tick, by the same rules in both ledgers. */
export function downgrade(scope: Scope): Stmt[] {
  return scope.model.downgrades.flatMap((_, index) => [
    ...(isDowngradeOnTime(scope, index) ? fallOnTime(scope, index) : []),
    ...LEDGERS.flatMap((ledger) => fall(scope, index, ledger)),
  ]);
}

function fallOnTime(scope: Scope, index: number): Stmt[] {
  const { when: rule } = scope.model.downgrades[index]!;
  const until = downgradeColumn(scope, index, 'on-time');
  const { before, view } = onTime(scope);
  const falls = compileExpression(scope, rule, view);
  return [
    ...before(),
    ...when(and(subjectRule(scope), falls), [store(until, greatest(load(until), endOf(scope, index)))]),
  ];
}

function endOf(scope: Scope, index: number): Expr {
  return add(tick, constant(Math.max(1, scope.durationTicks(scope.model.downgrades[index]!.term))));
}

function fall(scope: Scope, index: number, ledger: Ledger): Stmt[] {
  const { builder, model } = scope;
  const { id, when: rule } = model.downgrades[index]!;
  const until = downgradeColumn(scope, index, ledger);
  const end = endOf(scope, index);
  const of = ledger === 'file' ? 'wrongful' : 'missed';
  const what = ledger === 'file' ? 'downgraded' : 'deserves-downgrade';
  return when(and(subjectRule(scope), compileExpression(scope, rule, { ledger, moment: 'now' })), [
    ...noteCause(scope, of, rule, downgradeCause(scope, index, of), until, end),
    ...when(not(isDowngraded(scope, index, ledger)), [note(builder.event('scoring', what, id))]),
    store(until, greatest(load(until), end)),
  ]);
}

/** Persons under each direct downgrade, and those whom truth would not put there, or whom only truth does. */
export function countDowngrades(scope: Scope): Stmt[] {
  const { builder, model } = scope;
  return model.downgrades.flatMap(({ id }, index) => {
    const onFile = isDowngraded(scope, index, 'file');
    const inTruth = isDowngraded(scope, index, 'truth');
    return [
      ...when(onFile, [
        count(builder.measure(`downgraded/${id}`)),
        ...when(not(inTruth), [count(builder.measure(`downgraded-wrongful/${id}`))]),
      ]),
      ...when(and(inTruth, not(onFile)), [count(builder.measure(`downgraded-missed/${id}`))]),
    ];
  });
}
