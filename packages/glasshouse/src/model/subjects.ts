import type { TypedExpression } from '../language/expression/types.ts';
import type { Model } from './types.ts';

/** Who is subject to a scheme: persons alone, or firms, public bodies or social organisations beside them or in their place. */
export type Subjects = 'persons' | 'units';

export function subjectsOf({ population: { units, subjects } }: Model): Subjects {
  const hasOthers = units.some(
    ({ type }, index) => type !== 'person' && (subjects === undefined || mayHold(subjects, index, true)),
  );
  return hasOthers ? 'units' : 'persons';
}

/** Whether a condition can be `wanted` of units of a type (an index): what it says of anything else may be either. */
function mayHold(condition: TypedExpression, type: number, wanted: boolean): boolean {
  switch (condition.op) {
    case 'bool':
      return condition.value === wanted;
    case 'not':
      return mayHold(condition.of, type, !wanted);
    case 'and':
    case 'or': {
      const both = (condition.op === 'and') === wanted;
      const [left, right] = [condition.left, condition.right].map((part) => mayHold(part, type, wanted));
      return both ? left! && right! : left! || right!;
    }
    case 'eq':
    case 'ne': {
      const sides = [condition.left, condition.right];
      const label = sides.find((side) => side.op === 'label');
      if (!sides.some((side) => side.op === 'name' && side.name === 'type') || label?.op !== 'label')
        return true;
      return ((label.index === type) === (condition.op === 'eq')) === wanted;
    }
    case 'in': {
      if (condition.left.op !== 'name' || condition.left.name !== 'type') return true;
      const isAmong = condition.values.some((value) => value.op === 'label' && value.index === type);
      return isAmong === wanted;
    }
    default:
      return true;
  }
}
