import type { RegimeDocument } from '../language/regime.ts';
import type { Link } from './links.ts';
import { EMPLOYER } from './units.ts';

/** Why a regime does not have a link: the key of the population that it lacks. */
export function lackOf(link: Link, { population }: RegimeDocument): string | undefined {
  const has = {
    households: population.households !== undefined,
    units: population.units !== undefined,
    firms: population.units?.some(({ key }) => key === 'firm') ?? false,
    employer: population.attributes?.some(({ key }) => key === EMPLOYER) ?? false,
  };
  switch (link) {
    case 'household':
      return has.households ? undefined : 'households';
    case 'employer':
      return !has.units ? 'units' : has.employer ? undefined : 'attributes.employer';
    case 'firms':
    case 'representative':
      return has.units ? undefined : 'units';
    case 'holding':
      return !has.firms ? 'units.firm' : population.holdings === undefined ? 'holdings' : undefined;
    case 'friends':
    case 'neighbours':
      return undefined;
  }
}
