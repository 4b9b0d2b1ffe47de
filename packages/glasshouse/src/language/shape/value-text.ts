import { DIMENSIONS } from '../dimensions.ts';
import type { Form } from './form.ts';

/** What may stand behind a key, in words. */
export function valueText(form: Form): string {
  switch (form.type) {
    case 'scalar':
      return form.label;
    case 'record':
    case 'variants':
      return form.what;
    case 'entries':
      return `a map; each entry: ${valueText(form.of)}`;
    case 'list':
      return `${form.length === 2 ? 'a list of two' : 'a list'}: ${valueText(form.of)}`;
    case 'alternatives':
      return form.of.map(({ of }) => valueText(of)).join('; or ');
    case 'quantity':
      return `${DIMENSIONS[form.dimension].expected} with its origin${form.by ? ', may have `by`' : ''}`;
    case 'changes':
      return 'the keys of a regime';
  }
}
