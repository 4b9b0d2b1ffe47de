import type { TypedExpression } from '../../language/expression/types.ts';
import { usesOf } from '../../language/expression/walk.ts';
import type { List, ListKind, NumberRef } from '../../model/types.ts';
import { blameAbsence, blameEntry, blameExit } from '../attribution.ts';
import {
  add,
  and,
  asCount,
  assign,
  atMost,
  below,
  choose,
  constant,
  differ,
  greatest,
  least,
  load,
  local,
  note,
  or,
  store,
  tick,
  truth,
  when,
} from '../builder.ts';
import { compileExpression, type View } from '../expressions.ts';
import { mayEnter, releaseHeld } from '../held.ts';
import { FOREVER, keepsOnTime, listColumns, listIsOn, listWasOn } from '../listing.ts';
import { announce, avertByExit, countUnwarned } from '../notice.ts';
import { onTime } from '../on-time.ts';
import { LEDGERS, type Ledger, type ListLedger, type Scope } from '../scope.ts';
import { ifListed, isOnAny, wasOnAny } from '../standing.ts';
import type { Expr, Stmt } from '../types.ts';
import { blameCopying, copyRules } from './copies.ts';
import { subjectRule } from './sensing.ts';

/** Exit, entry and term of every list, by the same rules in both ledgers; in the order of the file. */
export function listsStage(scope: Scope): Stmt[] {
  const { anyList, wasOn, recorded, recordedOnTime, model } = scope;
  const stage = releaseHeld(scope);
  if (anyList === undefined) return [...stage, ...allLists(scope, undefined)];
  const all = [...anyList];
  if (!model.lists.every(isCalm)) {
    return [
      ...stage,
      ...allLists(scope, undefined),
      ...all.map(([kind, any]) => assign(any, isOnAny(scope, kind))),
    ];
  }
  // Until the lists are through, the locals say whether those of a kind concern the person: most people have nothing to do with any.
  const hasRecord = or(
    ...[recorded.file, recorded.truth, recordedOnTime].flatMap((kinds) => kinds?.any() ?? []),
  );
  const kinds = kindsOfAll(model.lists);
  const noted = all.map(([kind, any]) => ({ kind, note: assign(any, isOnAny(scope, kind)) }));
  return [
    ...stage,
    ...[...wasOn.values()].map((was) => assign(was, truth(false))),
    ...all.map(([kind, any]) => assign(any, or(wasOnAny(scope, kind), hasRecord))),
    ...allLists(scope, kinds),
    // Lists of one kind may lead to those of another: then all are asked anew.
    ...(kinds.every(({ size }) => size === 1)
      ? noted.flatMap(({ kind, note }) => ifListed(scope, [kind], [note]))
      : ifListed(
          scope,
          anyList.keys(),
          noted.map(({ note }) => note),
        )),
  ];
}

/** `kinds`: for each list, of which kinds a list must concern a person for this one to do so. */
function allLists(scope: Scope, kinds: readonly ReadonlySet<ListKind>[] | undefined): Stmt[] {
  const { lists } = scope.model;
  const stage: { readonly from: number; readonly statements: Stmt[] }[] = [];
  for (let list = 0; list < lists.length; ) {
    let next = list;
    while (next < lists.length && isQuiet(lists[next]!) && lists[next]!.kind === lists[list]!.kind) next++;
    const areMany = next - list >= QUIET_MIN;
    stage.push({ from: list, statements: areMany ? quietLists(scope, list, next) : oneList(scope, list) });
    list = areMany ? next : list + 1;
  }
  if (kinds === undefined) return stage.flatMap(({ statements }) => statements);
  const parts: { readonly kinds: ReadonlySet<ListKind>; readonly statements: Stmt[] }[] = [];
  for (const { from, statements } of stage) {
    const last = parts.at(-1);
    if (last !== undefined && [...last.kinds].toSorted().join() === [...kinds[from]!].toSorted().join())
      last.statements.push(...statements);
    else parts.push({ kinds: kinds[from]!, statements: [...statements] });
  }
  return parts.flatMap((part) => ifListed(scope, part.kinds, part.statements));
}

/**
 * Of which kinds the lists are that a list depends on: itself, the lists that its grounds ask for, what it copies, and theirs. A
 * person may come on one of those in this very tick, so that it is not enough to look at the list itself.
 */
function kindsOfAll(lists: readonly List[]): ReadonlySet<ListKind>[] {
  let kinds = lists.map(({ kind }): ReadonlySet<ListKind> => new Set([kind]));
  const asked = lists.map(({ entry, copy }) => [
    ...(copy === undefined ? [] : [copy.of]),
    ...lists.flatMap(({ id }, other) => (entry.some(({ when: rule }) => asksFor(rule, id)) ? [other] : [])),
  ]);
  for (let size = 0; ; ) {
    kinds = kinds.map(
      (own, list) => new Set([own, ...asked[list]!.map((other) => kinds[other]!)].flatMap((of) => [...of])),
    );
    const total = kinds.reduce((sum, each) => sum + each.size, 0);
    if (total === size) return kinds;
    size = total;
  }
}

function asksFor(rule: TypedExpression, list: string): boolean {
  const { calls } = usesOf(rule);
  return calls.some(({ function: name, argument }) => name === 'on' && argument === list);
}

function oneList(scope: Scope, list: number): Stmt[] {
  const { copy } = scope.model.lists[list]!;
  const rules = copy === undefined ? listRules : copyRules;
  return [
    ...rulesOnTime(scope, list),
    ...LEDGERS.flatMap((ledger) => {
      const { before, after } = noticingChanges(scope, list, ledger);
      return [...before, ...rules(scope, list, ledger), ...after];
    }),
    ...(copy === undefined ? [] : blameCopying(scope, list)),
  ];
}

/** Lists of which no rule can hold without a record of this tick: most people need not be looked at. */
function quietLists(scope: Scope, from: number, to: number): Stmt[] {
  const indices = Array.from({ length: to - from }, (_, index) => from + index);
  const noticed = indices.flatMap((list) =>
    LEDGERS.map((ledger) => ({ list, ledger, ...noticingChanges(scope, list, ledger) })),
  );
  const rules = [
    ...indices.flatMap((list) => rulesOnTime(scope, list)),
    ...noticed.flatMap(({ list, ledger }) => listRules(scope, list, ledger)),
  ];
  const { file, truth } = scope.recorded;
  return [
    ...noticed.flatMap(({ before }) => before),
    ...when(or(file.any(), truth.any()), rules),
    ...noticed.flatMap(({ after }) => after),
  ];
}

/** From how many quiet lists in a row on it pays to ask first. */
const QUIET_MIN = 3;

function isQuiet({ copy, entry, exit }: List): boolean {
  return (
    copy === undefined &&
    entry.every(({ when: rule }) => needs(rule, RECORD)) &&
    (exit === undefined || needs(exit, RECORD))
  );
}

/**
 * A list of which nothing can change for whoever has been on no list, in either ledger, since the end of the previous tick, and
 * has no record of this one. Copies are among them: what a copy follows was a list to be on.
 */
function isCalm({ copy, entry }: List): boolean {
  return copy !== undefined || entry.every(({ when: rule }) => needs(rule, RECORD_OR_LIST));
}

const RECORD: ReadonlySet<string> = new Set(['recorded']);
const RECORD_OR_LIST: ReadonlySet<string> = new Set(['recorded', 'on']);

/** Whether a rule can hold only where one of these functions says yes of the person: a record of this tick, being on a list. */
function needs(rule: TypedExpression, functions: ReadonlySet<string>): boolean {
  switch (rule.op) {
    case 'call':
      return functions.has(rule.function);
    case 'and':
      return needs(rule.left, functions) || needs(rule.right, functions);
    case 'or':
      return needs(rule.left, functions) && needs(rule.right, functions);
    default:
      return false;
  }
}

/** Who comes on the list and who leaves it by the rules, for the panel. */
function noticingChanges(scope: Scope, index: number, ledger: Ledger): { before: Stmt[]; after: Stmt[] } {
  const { builder } = scope;
  const { id } = scope.model.lists[index]!;
  const asked = ledger === 'file' ? scope.wasOn.get(id) : undefined;
  const was = asked ?? builder.local(`was-${id}`, 'bool');
  const [enters, leaves] = ledger === 'file' ? ['listed', 'unlisted'] : ['deserves', 'deserves-no-more'];
  const changes = when(differ(asCount(local(was)), asCount(listIsOn(scope, index, ledger))), [
    ...when(
      local(was),
      [note(builder.event('lists', leaves, id))],
      [note(builder.event('lists', enters, id)), ...(ledger === 'file' ? countUnwarned(scope, index) : [])],
    ),
  ]);
  return { before: [assign(was, listWasOn(scope, index, ledger))], after: changes };
}

/** The same rules on what the file would say if records came on time. Most need a record, and most ticks have none. */
function rulesOnTime(scope: Scope, index: number): Stmt[] {
  if (!keepsOnTime(scope, index)) return [];
  const { before, view } = onTime(scope);
  const rules = listRules(scope, index, 'on-time', view);
  const body = [...before(), ...rules];
  return isQuiet(scope.model.lists[index]!) ? when(scope.recordedOnTime!.any(), body) : body;
}

function listRules(
  scope: Scope,
  index: number,
  ledger: ListLedger,
  view: View = { ledger: ledger === 'truth' ? 'truth' : 'file', moment: 'now' },
): Stmt[] {
  const { builder } = scope;
  const list = scope.model.lists[index]!;
  const { until, from } = listColumns(scope, index, ledger);
  const earliest = earliestColumn(scope, index, ledger);
  const rule = (expression: (typeof list.entry)[number]['when']): Expr =>
    compileExpression(scope, expression, view);

  const exit =
    list.exit === undefined
      ? []
      : when(and(below(tick, load(until)), rule(list.exit)), [
          store(until, earliest === undefined ? tick : least(load(until), greatest(tick, load(earliest)))),
          ...(ledger === 'file' ? avertByExit(scope, index) : []),
          ...(ledger === 'on-time' ? [] : blameExit(scope, index, list.exit, ledger)),
        ]);
  // A false merit does harm before the record that it stands against has come.
  const early =
    ledger === 'file' && list.exit !== undefined && keepsOnTime(scope, index)
      ? when(
          and(atMost(load(until), tick), listIsOn(scope, index, 'on-time'), rule(list.exit)),
          blameExit(scope, index, list.exit, ledger),
        )
      : [];
  const free = freeToEnter(scope, index, ledger);
  const graceTicks = list.grace === undefined ? 0 : scope.durationTicks(list.grace);
  const entries = list.entry.flatMap((entry): Stmt[] => {
    const start = builder.local('start');
    // A new listing starts after the grace period; a person who is on the list stays on it, for a new term from now.
    const starts =
      from === undefined ? tick : choose(atMost(load(until), tick), add(tick, constant(graceTicks)), tick);
    const end =
      entry.term === undefined
        ? constant(FOREVER)
        : add(local(start), constant(scope.durationTicks(entry.term)));
    return when(and(subjectRule(scope), free, rule(entry.when)), [
      assign(start, starts),
      ...(from === undefined
        ? []
        : when(atMost(load(until), tick), [
            store(from, local(start)),
            ...(ledger === 'file' ? announce(scope, index) : []),
          ])),
      ...blame(scope, index, ledger, entry.when, end),
      store(until, greatest(load(until), end)),
      ...holdBack(scope, index, ledger, entry.earliestExit, local(start)),
    ]);
  });
  return [...early, ...exit, ...entries];
}

/** Whether a hold after a striking lets the person on the list; an adverse record ends it, on time as well. */
function freeToEnter(scope: Scope, index: number, ledger: ListLedger): Expr | undefined {
  if (ledger === 'truth') return undefined;
  const free = mayEnter(scope, index);
  return ledger === 'file' || free === undefined ? free : or(free, scope.recordedOnTime!.any());
}

function blame(scope: Scope, index: number, ledger: ListLedger, rule: TypedExpression, end: Expr): Stmt[] {
  if (ledger === 'on-time') return [];
  return (ledger === 'file' ? blameEntry : blameAbsence)(scope, index, rule, end);
}

/** Column with the tick before which no exit takes effect; undefined where no ground of the list has one. */
function earliestColumn(scope: Scope, index: number, ledger: ListLedger): number | undefined {
  const { id, entry } = scope.model.lists[index]!;
  if (entry.every(({ earliestExit }) => earliestExit === undefined)) return undefined;
  return scope.builder.state(`list/${id}/${ledger}/earliest`, -1, FOREVER, -1);
}

function holdBack(
  scope: Scope,
  index: number,
  ledger: ListLedger,
  earliestExit: NumberRef | undefined,
  start: Expr,
): Stmt[] {
  if (earliestExit === undefined) return [];
  const column = earliestColumn(scope, index, ledger)!;
  return [store(column, greatest(load(column), add(start, constant(scope.durationTicks(earliestExit)))))];
}
