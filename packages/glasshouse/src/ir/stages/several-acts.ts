import { add, assign, below, constant, count, local, note, when } from '../builder.ts';
import { countOfActs } from '../count-of-acts.ts';
import { UNIT_BEFORE } from '../expressions.ts';
import { onlyWhen } from '../quantities.ts';
import type { Scope } from '../scope.ts';
import type { Stmt } from '../types.ts';
import { addedActs, eligibility, happens, reducing, restrained } from './act.ts';

/**
 * A kind that can happen to a person up to `most` times within a tick. One word decides how often: it is held against
 * the chance of at least one act, of at least two, and so on. A response lowers the rate, and with it all of them: the
 * acts between are those that it deterred or chilled. Whether the second and later acts are seen says a block of the
 * stream for each. Acts that a response adds come on top, up to `most` in all.
 */
export function severalActs(scope: Scope, kind: number, most: number): Stmt[] {
  const { model, builder } = scope;
  const { id, lawful } = model.kinds[kind]!;
  const u = builder.local('u');
  const spare = builder.local('spare');
  const unused = builder.local('unused');
  const acts = builder.local('acts');
  const level = builder.local('level');
  const lowered = builder.local('lowered');
  const eligible = eligibility(scope, kind);
  const counted = countOfActs(scope, model.kinds[kind]!, `conduct/${id}`, UNIT_BEFORE);
  const stream = builder.stream(`conduct/${id}`, counted.exponent);
  const responses = reducing(scope, kind);
  const held = builder.measure(`${lawful ? 'chilled' : 'deterred'}/${id}`);
  const heldEvent = builder.event('conduct', lawful ? 'chilled' : 'deterred', id);

  const each = Array.from({ length: most }, (_, index): Stmt[] => {
    const act: Stmt[] = [
      assign(acts, add(local(acts), constant(1))),
      ...(index === 0 ? [] : [{ op: 'draw', stream, block: index, first: spare, second: unused } as const]),
      ...happens(scope, kind, spare, index),
    ];
    const responded =
      responses.length === 0
        ? act
        : when(below(local(u), counted.atLeast(index + 1, local(lowered))), act, [
            count(held),
            note(heldEvent),
          ]);
    return index === 0
      ? responded
      : when(below(local(u), counted.atLeast(index + 1, local(level))), responded);
  });
  const added = addedActs(scope, kind, eligible, { u, spare }, (index) =>
    when(below(local(acts), constant(most)), [
      assign(acts, add(local(acts), constant(1))),
      count(builder.measure(`induced/${id}`)),
      note(builder.event('conduct', 'induced', id)),
      ...happens(scope, kind, spare, most + index),
    ]),
  );
  return [
    assign(acts, constant(0)),
    assign(level, onlyWhen(eligible, counted.level)),
    ...(responses.length === 0 ? [] : [assign(lowered, restrained(scope, local(level), responses))]),
    { op: 'trial', stream, threshold: counted.atLeast(1, local(level)), u, spare, body: each.flat() },
    ...added,
  ];
}
