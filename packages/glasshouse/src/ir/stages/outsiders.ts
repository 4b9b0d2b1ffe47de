import { and, constant, count, not, when } from '../builder.ts';
import { listIsOn, listIsPublic } from '../listing.ts';
import { boundedRate, onlyWhen } from '../quantities.ts';
import type { Scope } from '../scope.ts';
import { ifListed } from '../standing.ts';
import type { Stmt } from '../types.ts';
import { subjectRule } from './sensing.ts';

/** What people outside the scheme see of the lists: the names that are published, and answers to who asks. */
export function seenByOutsiders(scope: Scope): Stmt[] {
  return scope.model.lists.flatMap(({ kind }, list) => [
    ...ifListed(scope, [kind], publication(scope, list)),
    ...queries(scope, list),
  ]);
}

/** Whose name on a list everybody can read, and whose should not be there. */
function publication(scope: Scope, list: number): Stmt[] {
  const { builder, model } = scope;
  const { id, publicAfter } = model.lists[list]!;
  if (publicAfter === undefined) return [];
  return when(listIsPublic(scope, list, 'file', 'now'), [
    count(builder.measure(`public/${id}`)),
    ...when(not(listIsPublic(scope, list, 'truth', 'now')), [
      count(builder.measure(`public-wrongful/${id}`)),
    ]),
  ]);
}

/** Somebody asks the keeper of a list about the person: whether the answer is wrong, and in which way. */
function queries(scope: Scope, list: number): Stmt[] {
  const { builder, model } = scope;
  const { id, queries: asked } = model.lists[list]!;
  if (asked === undefined) return [];
  const rate = boundedRate(scope, asked.rate, 1);
  const [onFile, onTruth] = [listIsOn(scope, list, 'file'), listIsOn(scope, list, 'truth')];
  return [
    {
      op: 'trial',
      stream: builder.stream(`query/${id}`, rate.exponent),
      threshold: onlyWhen(subjectRule(scope), constant(rate.base)),
      u: builder.local('u'),
      spare: builder.local('spare'),
      body: [
        count(builder.measure(`queries/${id}`)),
        ...when(and(onFile, not(onTruth)), [count(builder.measure(`queries-wrongful/${id}`))]),
        ...when(and(onTruth, not(onFile)), [count(builder.measure(`queries-missed/${id}`))]),
      ],
    },
  ];
}
