import type { Link } from '../model/links.ts';
import { add, atMost, below, choose, constant, differ, load, or, unit } from './builder.ts';
import type { Scope } from './scope.ts';
import type { Expr } from './types.ts';

/**
 * The other units that a link leads to (population/links.ts has the columns): in a row, or one by one. `isOther` leaves out
 * the unit itself, which stands in its own row, and at the end of a link that leads nowhere.
 */
export interface Linked {
  readonly row?: { readonly first: Expr; readonly size: Expr; readonly most: number };
  readonly each: readonly Expr[];
  readonly isOther: (other: Expr) => Expr;
}

/** The last unit of a community. */
const UNIT_MAX = 65_535;

export function linked(scope: Scope, link: Link): Linked {
  const { builder, model } = scope;
  const column = (name: string, max = UNIT_MAX): Expr => load(builder.attribute(name, max));
  const isOther = (other: Expr): Expr => differ(other, unit);
  const household = Math.max(1, model.population.householdSizes.length);
  const holding = Math.max(1, model.population.holdingSizes.length);
  const inRow = (name: string, most: number): Linked => ({
    row: { first: column(`${name}-first`), size: column(`${name}-size`, 255), most },
    each: [],
    isOther,
  });
  switch (link) {
    case 'household':
      return inRow('household', household);
    case 'neighbours': {
      const first = column('household-first');
      const end = add(first, column('household-size', 255));
      const nextDoor = (other: Expr): Expr => or(below(other, first), atMost(end, other));
      return { ...inRow('link/neighbours', 3 * household), isOther: nextDoor };
    }
    case 'holding':
    case 'firms':
      return inRow(`link/${link}`, holding);
    case 'employer':
    case 'representative':
      return { each: [column(`link/${link}`)], isOther };
    case 'friends':
      return { each: [1, 2, 3].map((friend) => column(`link/friend-${friend}`)), isOther };
  }
}

/** Every unit that the link may lead to; the unit itself in place of those that it does not. */
export function placesOf({ row, each }: Linked): Expr[] {
  if (row === undefined) return [...each];
  const { first, size, most } = row;
  return Array.from({ length: most }, (_, place) =>
    choose(below(constant(place), size), add(first, constant(place)), unit),
  );
}
