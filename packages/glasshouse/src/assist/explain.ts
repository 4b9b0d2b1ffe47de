import { toFileName } from '../language/expression/hyphens.ts';
import { expression } from '../language/shape/expression.ts';
import { valueText } from '../language/shape/value-text.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { environmentAt, innermost } from './environment.ts';
import type { AssistRequest, Explanation } from './types.ts';

/** What stands at a place of the file means; undefined where nothing is to be said. Never throws. */
export function explanationAt(request: AssistRequest): Explanation | undefined {
  const cursor = cursorAt(request.text, request.offset);
  if (cursor === undefined) return undefined;
  const { at, forms, field, path, start, end } = cursor;
  if (at === 'value' && forms.includes(expression().form)) {
    const word = explainWord(cursor, request);
    if (word !== undefined) return word;
  }
  const place = { from: start, to: end, path: path.join('.') };
  if (field !== undefined) return { ...place, meaning: field.description, takes: valueText(field.of) };
  const named = at === 'key' ? forms.find((form) => form.type === 'entries') : undefined;
  if (named !== undefined) return { ...place, meaning: named.what, takes: valueText(named.of) };
  const [form] = forms;
  return at === 'value' && form !== undefined ? { ...place, meaning: valueText(form) } : undefined;
}

/** A name or function of an expression. */
function explainWord({ start, end, path }: Cursor, request: AssistRequest): Explanation | undefined {
  const { text, offset } = request;
  const word = `${/\w*$/.exec(text.slice(start, offset))![0]}${/^\w*/.exec(text.slice(offset, end))![0]}`;
  if (!/^[A-Za-z_]/.test(word)) return undefined;
  const around = environmentAt(request, start, end);
  const from = offset - /\w*$/.exec(text.slice(start, offset))![0].length;
  const environment = around && innermost(around, text.slice(start, from));
  if (environment === undefined) return undefined;
  const name = toFileName(word);
  const place = { from, to: from + word.length, path: path.join('.') };
  const known = environment.names.get(name);
  if (known !== undefined) {
    const { type, what } = known;
    return { ...place, meaning: what, ...(type.kind === 'enum' && { takes: type.values.join(', ') }) };
  }
  const asked = environment.functions.get(name);
  if (asked !== undefined)
    return { ...place, meaning: asked.what, takes: `the name of one ${asked.argument.category}` };
  const reason = environment.unavailable?.get(name);
  return reason === undefined ? undefined : { ...place, meaning: reason };
}
