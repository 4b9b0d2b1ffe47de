import type { TypedExpression } from '../language/expression/types.ts';
import type { Model } from './types.ts';

/** Whether firms, public bodies or social organisations can be subject to the scheme, beside persons or in their place. */
export function hasOtherSubjects({ population: { units, subjects } }: Model): boolean {
  return units.some(
    ({ type }, index) => type !== 'person' && (subjects === undefined || mayHold(subjects, index, true)),
  );
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
