import type { RegimeDocument } from '../language/regime.ts';
import { UNIT_TYPES, type UnitType } from './units.ts';

type StateDocument = NonNullable<RegimeDocument['states']>[number]['value'];
type AttributeDocument = NonNullable<RegimeDocument['population']['attributes']>[number]['value'];

/** The labels of an attribute, in the order of the file. */
export function labelsOf(attribute: AttributeDocument): readonly string[] {
  if (attribute.form === 'uniform') return [];
  if (attribute.form === 'values') return attribute.values.map((entry) => entry.key);
  return attribute.values[0]?.value.map((entry) => entry.key) ?? [];
}

/** The values of a state, in the order of the file. */
export function stateValues({ values }: StateDocument): readonly string[] {
  return values.form === 'names'
    ? values.value.map((entry) => entry.value)
    : values.value.map((entry) => entry.key);
}

/** The regions by name; `{ count: n }` names them r1, r2, ... */
export function regionIds(document: RegimeDocument): readonly string[] {
  const { regions } = document.population;
  if (regions === undefined) return ['all'];
  if (regions.form === 'named') return regions.value.map((entry) => entry.key);
  return Array.from({ length: regions.value.count.value }, (_, index) => `r${index + 1}`);
}

/** The types of the units that a regime has: the values of the built-in attribute `type`. */
export function unitTypes({ population }: RegimeDocument): readonly UnitType[] {
  return UNIT_TYPES.filter(
    (type) => type === 'person' || population.units?.some((entry) => entry.key === type),
  );
}
