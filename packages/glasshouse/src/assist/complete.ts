import { DIMENSIONS } from '../language/dimensions.ts';
import { expression } from '../language/shape/expression.ts';
import type { EntriesForm, Form, RecordForm } from '../language/shape/form.ts';
import { expressionCompletions } from './complete-expression.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { environmentAt } from './environment.ts';
import { namesOf } from './names.ts';
import { inEnglish, type Say } from './say.ts';
import type { AssistRequest, Completion, Completions } from './types.ts';
import { valueText } from './value-text.ts';

/** What may be written at a place of a file that may be half written. Never throws. */
export function completionsAt(request: AssistRequest, say: Say = inEnglish): Completions | undefined {
  const { offset } = request;
  const text = withWord(request.text, offset);
  const found = cursorAt(text, offset);
  if (found === undefined) return undefined;
  const cursor = text === request.text ? found : { ...found, hasColon: false };
  const word = WORD.exec(text.slice(cursor.start, offset))?.[0] ?? '';
  const from = offset - word.length;
  const isCondition = cursor.at === 'value' && cursor.forms.includes(expression().form);
  if (isCondition) {
    const environment = environmentAt({ ...request, text }, cursor.start, cursor.end);
    if (environment === undefined) return undefined;
    const options = expressionCompletions(environment, text.slice(cursor.start, from), say);
    return { from, to: offset, options };
  }
  const options = optionsFor(cursor, { ...request, text, say });
  return options.length === 0 ? undefined : { from, to: offset, options };
}

const WORD = /[\w-]*$/;

/** What is asked, and how to answer. */
type Asked = AssistRequest & { readonly say: Say };

/** A word where there is none yet, so that something stands at the place; alone in its line it is made a key. */
function withWord(text: string, offset: number): string {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const behind = /^[^\n]*/.exec(text.slice(offset))![0];
  const word = /[\w-]$/.test(before) || /^[\w-]/.test(behind) ? '' : 'x';
  const isAlone = /^\s*[\w-]*$/.test(before) && /^[\w-]*\s*$/.test(behind) && !/^\s*-/.test(before);
  const end = offset + /^[\w-]*/.exec(behind)![0].length;
  const made = `${text.slice(offset, end)}${word}${isAlone ? ':' : ''}`;
  return `${text.slice(0, offset)}${made}${text.slice(end)}`;
}

function optionsFor(cursor: Cursor, request: Asked): readonly Completion[] {
  if (cursor.at === 'key') return keys(cursor, request);
  const values = cursor.forms.flatMap((form) => valuesOf(form, cursor, request));
  const line = request.text.slice(request.text.lastIndexOf('\n', cursor.start - 1) + 1, cursor.start);
  // A word alone in its line can become the first key of a map.
  return /^[\s-]*$/.test(line) ? [...values, ...keys(cursor, request)] : values;
}

function keys(cursor: Cursor, request: Asked): readonly Completion[] {
  const options = cursor.forms.flatMap((form) => {
    if (form.type === 'record') return fields(form, cursor, request);
    if (form.type === 'entries') return chosenNames(form, cursor, request);
    return [];
  });
  const there = new Set(cursor.siblings);
  return options.filter(
    ({ label }, index) => !there.has(label) && options.findIndex((other) => other.label === label) === index,
  );
}

function fields({ fields }: RecordForm, cursor: Cursor, request: Asked): Completion[] {
  return fields.map(({ key, of, description }) => ({
    kind: 'key',
    label: key,
    insert: keyText(key, of, cursor, request),
    info: request.say(description),
  }));
}

/** Where a name is chosen freely, those that are known can be meant: of what is extended, or of what is referred to. */
function chosenNames(form: EntriesForm, cursor: Cursor, request: Asked): Completion[] {
  const names = form.keys.choices ?? namesOf(form.what, cursor, request);
  return names
    .filter((name) => name !== cursor.path.at(-1))
    .map((name) => ({
      kind: 'name',
      label: name,
      insert: keyText(name, form.of, cursor, request),
      info: request.say(form.what),
    }));
}

/** A key with what leads to its value: the line below, where that is a map or a list. */
function keyText(
  key: string,
  of: Form,
  { hasColon, isInFlow, start }: Cursor,
  { text }: AssistRequest,
): string {
  if (hasColon) return key;
  if (isInFlow || !['record', 'variants', 'entries', 'list'].includes(of.type)) return `${key}: `;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return `${key}:\n${' '.repeat(column + 2)}${of.type === 'list' ? '- ' : ''}`;
}

function valuesOf(form: Form, cursor: Cursor, request: Asked): readonly Completion[] {
  const { say } = request;
  switch (form.type) {
    case 'scalar': {
      if (form.choices !== undefined) return form.choices.map((label) => ({ kind: 'value', label }));
      if (form.schema.type === 'boolean') return ['true', 'false'].map((label) => ({ kind: 'value', label }));
      const { refers } = form;
      if (refers !== undefined)
        return namesOf(refers, cursor, request).map((label) => ({ kind: 'name', label, info: say(refers) }));
      return form.example === undefined
        ? []
        : [
            {
              kind: 'value',
              label: form.example,
              info: say('for example; {value}', { value: valueText(form, say) }),
            },
          ];
    }
    case 'quantity': {
      const { example, range, expected } = DIMENSIONS[form.dimension];
      const number = (insert: string): Completion => ({
        kind: 'number',
        label: insert,
        info: say('{number} with its origin', { number: say(expected) }),
      });
      return [
        number(`{ assumed: ${example}, range: ${range} }`),
        number(`{ published: ${example}, source: }`),
      ];
    }
    default:
      return [];
  }
}
