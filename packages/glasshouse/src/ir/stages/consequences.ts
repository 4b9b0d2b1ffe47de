import type { TypedExpression } from '../../language/expression/types.ts';
import { type Link, REACHES } from '../../model/links.ts';
import type { Adoption, List, ListKind } from '../../model/types.ts';
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
import { ifListed } from '../standing.ts';
import type { Expr, Stmt } from '../types.ts';

/** Whom each consequence hits by the file and would hit by the truth, what it refuses or grants, and whom it drags along. */
export function consequencesStage(scope: Scope): Stmt[] {
  const found = scope.model.consequences.map(({ id, when: rule, lag }, index) => {
    const locals = {
      hit: scope.builder.local(`hit-${id}`, 'bool'),
      due: scope.builder.local(`due-${id}`, 'bool'),
    };
    const { compute, kept, adopting, counts } = hits(scope, index, locals);
    // Whom no list has, it cannot hit; and no time that the rule has held need be kept.
    const kinds =
      scope.anyList === undefined || lag !== undefined ? undefined : kindsNeeded(scope.model.lists, rule);
    const rest = [...uses(scope, index, locals), ...reaches(scope, index)];
    return { kinds, ...locals, compute, always: [...kept, ...adopting], counts, rest };
  });
  const listed = found.filter(({ kinds }) => kinds !== undefined);
  const ofKinds = Map.groupBy(listed, ({ kinds }) => [...kinds!].toSorted().join());
  return [
    ...listed.flatMap(({ hit, due }) => [assign(hit, truth(false)), assign(due, truth(false))]),
    ...[...ofKinds.values()].flatMap((those) =>
      ifListed(
        scope,
        those[0]!.kinds!,
        those.flatMap(({ compute, counts }) => [...compute, ...counts]),
      ),
    ),
    ...found.flatMap(({ kinds, compute, always, counts, rest }) => [
      ...(kinds === undefined ? [...compute, ...always, ...counts] : always),
      ...rest,
    ]),
  ];
}

/** The kinds of lists that a rule can hold for only where the person is on one of them; undefined where it can hold for others. */
function kindsNeeded(lists: readonly List[], rule: TypedExpression): ReadonlySet<ListKind> | undefined {
  switch (rule.op) {
    case 'call':
      if (rule.function !== 'on' && rule.function !== 'public') return undefined;
      return new Set([lists.find(({ id }) => id === rule.argument)!.kind]);
    case 'and':
      return kindsNeeded(lists, rule.left) ?? kindsNeeded(lists, rule.right);
    case 'or': {
      const [left, right] = [kindsNeeded(lists, rule.left), kindsNeeded(lists, rule.right)];
      return left && right && new Set([...left, ...right]);
    }
    default:
      return undefined;
  }
}

/** Locals: whom it hits on file, and whom it should. */
interface Hits {
  readonly hit: number;
  readonly due: number;
}

function hits(
  scope: Scope,
  index: number,
  { hit, due }: Hits,
): { compute: Stmt[]; kept: Stmt[]; adopting: Stmt[]; counts: Stmt[] } {
  const { model, builder } = scope;
  const { id, lag, adoption } = model.consequences[index]!;
  return {
    compute: [
      ...(lag === undefined ? [] : LEDGERS.flatMap((ledger) => keepSince(scope, index, ledger))),
      assign(hit, consequenceHits(scope, index, { ledger: 'file', moment: 'now' })),
      assign(due, consequenceHits(scope, index, { ledger: 'truth', moment: 'now' })),
    ],
    kept: keepLastHit(scope, index, hit),
    // Where it is applied is a fact of the region: once is enough.
    adopting:
      adoption === undefined
        ? []
        : when(equal(tick, constant(0)), [
            count(builder.measure(`adopting/${id}`), load(adoptingColumn(scope, id, adoption))),
          ]),
    counts: when(local(hit), [
      count(builder.measure(`hit/${id}`)),
      ...when(local(due), [], [count(builder.measure(`hit-wrongful/${id}`))]),
    ]),
  };
}

/** What those whom it hits are refused or granted. */
function uses(scope: Scope, index: number, { hit, due }: Hits): Stmt[] {
  const { model, builder } = scope;
  const { id, kind, uses: often, adoption } = model.consequences[index]!;
  const used = kind === 'sanction' ? 'refused' : 'granted';
  if (often === undefined) return [];
  const rate = boundedRate(scope, often, 1);
  const threshold = adoption === undefined ? constant(rate.base) : meets(scope, id, adoption, rate.base);
  return [
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
