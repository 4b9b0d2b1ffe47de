import {
  add,
  and,
  assign,
  atMost,
  below,
  choose,
  constant,
  equal,
  load,
  local,
  or,
  sub,
  tick,
  truth,
  when,
} from './builder.ts';
import { ageInTruth, ageOnFile, fadedPoints } from './fading.ts';
import { isFiled, type ListCause } from './list-causes.ts';
import { fileColumns, filePlaces, pointsTables, recordKind, recordTick } from './records.ts';
import type { Scope } from './scope.ts';
import { scoreWith } from './score.ts';
import type { Expr, Stmt } from './types.ts';

/**
 * Goes through the file and adds up, for each cause, the points of all records of it and of the causes before it, times `sign`,
 * an expression of the record in local `word`. Without kept records there is but one cause, invented records, and a column has
 * their points. Only what was asked for before `before` is looked for: most rules ask for one kind, or for none.
 */
export function scan(
  scope: Scope,
  word: number,
  causes: readonly ListCause[],
  sign: Expr,
): {
  before: () => Stmt[];
  /** The score of a level; undefined without a score. */
  scores: (level: number) => Expr | undefined;
  /** Local: whether a record of the kind that came in this tick is on a level up to this one. */
  now: (kind: string, level: number) => number;
} {
  const { builder, model } = scope;
  const levels = causes.length;
  const level = causes.reduceRight<Expr>(
    (rest, { records }, index) => choose(records!(local(word), scope), constant(index), rest),
    constant(levels),
  );
  const dimensions = model.score?.dimensions.length ?? 0;
  const arrived = new Map<string, number[]>();
  const now = (kind: string, at: number): number => {
    const known =
      arrived.get(kind) ?? Array.from({ length: levels }, () => builder.local(`arrived-${kind}`, 'bool'));
    arrived.set(kind, known);
    return known[at]!;
  };
  const clear = () => [...arrived.values()].flat().map((one) => assign(one, truth(false)));
  if (!scope.keepsRecords) {
    const { falsePoints } = scope;
    const points = (dimension: number): Expr =>
      load(falsePoints!, dimensions > 1 ? constant(dimension) : undefined);
    const scores = () =>
      dimensions === 0
        ? undefined
        : scoreWith(scope, 'file', (dimension) => sub(constant(0), points(dimension)));
    return { before: clear, scores, now };
  }
  const { records, used } = fileColumns(scope);
  let sums: number[][] = [];
  const slot = builder.local('slot');
  const found = builder.local('level');
  const kind = builder.local('kind');
  const points = builder.local('points');
  const tables = pointsTables(scope);
  const perLevel = () =>
    sums.flatMap((ofLevel, at) =>
      ofLevel.map((sum, dimension) => {
        const counts = and(
          atMost(local(found), constant(at)),
          dimensions > 1 ? equal(tables!.dimension(local(kind)), constant(dimension)) : truth(true),
        );
        return assign(sum, add(local(sum), choose(counts, local(points), constant(0))));
      }),
    );
  const arrivals = () =>
    [...arrived].flatMap(([id, ofLevels]) => {
      const index = model.kinds.findIndex((entry) => entry.id === id);
      const is = and(equal(local(kind), constant(index)), equal(recordTick(local(word)), tick));
      return ofLevels.map((one, at) =>
        assign(one, or(local(one), and(is, atMost(local(found), constant(at))))),
      );
    });
  const goThrough = (): Stmt[] => [
    ...clear(),
    ...sums.flat().map((sum) => assign(sum, constant(0))),
    {
      op: 'loop',
      local: slot,
      count: load(used),
      limit: filePlaces(scope),
      body: [
        assign(word, load(records, local(slot))),
        assign(found, level),
        ...when(below(local(found), constant(levels)), [
          assign(kind, recordKind(local(word))),
          ...(tables === undefined || sums.length === 0
            ? []
            : [assign(points, { op: 'mul', left: sign, right: worth(scope, word, kind) }), ...perLevel()]),
          ...arrivals(),
        ]),
      ],
    },
  ];
  const before = () => (arrived.size + sums.length === 0 ? [] : goThrough());
  const scores = (at: number) => {
    if (dimensions === 0) return undefined;
    if (sums.length === 0)
      sums = Array.from({ length: levels }, () =>
        Array.from({ length: dimensions }, () => builder.local('put-right')),
      );
    return scoreWith(scope, 'file', (dimension) => local(sums[at]![dimension]!));
  };
  return { before, scores, now };
}

/** The points of the record in local `word`, less what has faded of them. */
function worth(scope: Scope, word: number, kind: number): Expr {
  const whole = pointsTables(scope)!.amount(local(kind));
  if (scope.faded === undefined) return whole;
  const age = choose(isFiled(local(word)), ageOnFile(scope, local(word)), ageInTruth(local(word)));
  return sub(whole, fadedPoints(scope, local(kind), age));
}
