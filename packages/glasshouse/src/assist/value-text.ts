import { DIMENSIONS } from '../language/dimensions.ts';
import type { Form } from '../language/shape/form.ts';
import { inEnglish, namesIn, type Say } from './say.ts';

/** What may stand behind a key, in words. */
export function valueText(form: Form, say: Say = inEnglish): string {
  switch (form.type) {
    case 'scalar':
      return form.choices === undefined ? say(form.label) : namesIn(form.choices, say);
    case 'record':
    case 'variants':
      return say(form.what);
    case 'entries':
      return say('a map; each entry: {entry}', { entry: valueText(form.of, say) });
    case 'list': {
      const item = valueText(form.of, say);
      return form.length === 2 ? say('a list of two: {item}', { item }) : say('a list: {item}', { item });
    }
    case 'alternatives':
      return form.of.map(({ of }) => valueText(of, say)).join(say('; or '));
    case 'quantity': {
      const number = say(DIMENSIONS[form.dimension].expected);
      return form.by
        ? say('{number} with its origin, may have `by`', { number })
        : say('{number} with its origin', { number });
    }
    case 'changes':
      return say('the keys of a regime');
  }
}
