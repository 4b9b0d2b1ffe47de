import { toFileName } from '../language/expression/hyphens.ts';
import type { Environment } from '../language/expression/types.ts';
import { expression } from '../language/shape/expression.ts';
import { ANY, isAny } from './complete-expression.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { environmentAt, innermost } from './environment.ts';
import { inEnglish, namesIn, type Say } from './say.ts';
import type { AssistRequest, Explanation } from './types.ts';
import { valueText } from './value-text.ts';

/** What stands at a place of the file means; undefined where nothing is to be said. Never throws. */
export function explanationAt(request: AssistRequest, say: Say = inEnglish): Explanation | undefined {
  const cursor = cursorAt(request.text, request.offset);
  if (cursor === undefined) return undefined;
  const { at, forms, field, path, start, end } = cursor;
  if (at === 'value' && forms.includes(expression().form)) {
    const word = explainWord(cursor, request, say);
    if (word !== undefined) return word;
  }
  const place = { from: start, to: end, path: path.join('.') };
  if (field !== undefined)
    return { ...place, meaning: say(field.description), takes: valueText(field.of, say) };
  const named = at === 'key' ? forms.find((form) => form.type === 'entries') : undefined;
  if (named !== undefined) return { ...place, meaning: say(named.what), takes: valueText(named.of, say) };
  const [form] = forms;
  return at === 'value' && form !== undefined ? { ...place, meaning: valueText(form, say) } : undefined;
}

/** A name or function of an expression. */
function explainWord(
  { start, end, path }: Cursor,
  request: AssistRequest,
  say: Say,
): Explanation | undefined {
  const { text, offset } = request;
  const word = `${/\w*$/.exec(text.slice(start, offset))![0]}${/^\w*/.exec(text.slice(offset, end))![0]}`;
  if (!/^[A-Za-z_]/.test(word)) return undefined;
  const around = environmentAt(request, start, end);
  const from = offset - /\w*$/.exec(text.slice(start, offset))![0].length;
  const environment = around && innermost(around, text.slice(start, from));
  const found = environment && meaningOf(toFileName(word), environment, say);
  return found && { from, to: from + word.length, path: path.join('.'), ...found };
}

/** What a name or function is, or why it cannot be read. */
export function meaningOf(
  name: string,
  environment: Environment,
  say: Say,
): Pick<Explanation, 'meaning' | 'takes'> | undefined {
  const known = environment.names.get(name);
  if (known !== undefined) {
    const { type, what } = known;
    return { meaning: say(what), ...(type.kind === 'enum' && { takes: namesIn(type.values, say) }) };
  }
  const asked = environment.functions.get(name);
  if (asked !== undefined) {
    const { category } = asked.argument;
    return {
      meaning: say(asked.what),
      takes: say('the name of one {category}', { category: say(category) }),
    };
  }
  if (name === 'any' && isAny(environment))
    return { meaning: say(ANY), takes: say('a link and a condition') };
  const reason = environment.unavailable?.get(name);
  return reason === undefined ? undefined : { meaning: say(reason) };
}
