import type { Link } from '../model/links.ts';
import { FRIENDS } from './links.ts';

/** The other units of a community that a link leads to from a unit, read off the columns of the link (links.ts). */
export function linkedUnits(link: Link, columns: ReadonlyMap<string, Int32Array>, unit: number): number[] {
  const at = (column: string): number => columns.get(column)![unit]!;
  const row = (name: string): number[] =>
    Array.from({ length: at(`${name}-size`) }, (_, place) => at(`${name}-first`) + place);
  const others = (units: readonly number[]): number[] => [...new Set(units)].filter((one) => one !== unit);
  switch (link) {
    case 'household':
      return others(row('household'));
    case 'neighbours': {
      const own = row('household');
      return row('link/neighbours').filter((one) => !own.includes(one));
    }
    case 'holding':
    case 'firms':
      return others(row(`link/${link}`));
    case 'employer':
    case 'representative':
      return others([at(`link/${link}`)]);
    case 'friends':
      return others(FRIENDS.map((name) => at(`link/${name}`)));
  }
}
