import { expressionCompletions } from '../../src/assist/complete-expression.ts';
import { meaningOf } from '../../src/assist/explain.ts';
import { inEnglish, type Say } from '../../src/assist/say.ts';
import { valueText } from '../../src/assist/value-text.ts';
import { DIMENSIONS } from '../../src/language/dimensions.ts';
import type { Environment } from '../../src/language/expression/types.ts';
import { loadPartly } from '../../src/language/load-partly.ts';
import { overlay } from '../../src/language/overlay.ts';
import { regime } from '../../src/language/regime.ts';
import type { Form } from '../../src/language/shape/form.ts';
import { quantityRecord } from '../../src/language/shape/quantity-record.ts';
import { buildModel } from '../../src/model/from-document.ts';
import { goodRegimes, REGIMES, regimeFile } from '../support/regimes.ts';
import { TOWN } from './town.ts';

/** Every sentence of the definition that help in the editor can say: of all shapes, and of what expressions may read. */
export function allSayings(): {
  readonly sayings: ReadonlySet<string>;
  readonly contexts: ReadonlySet<string>;
} {
  const sayings = new Set<string>();
  const say: Say = (english, values) => {
    sayings.add(english);
    return inEnglish(english, values);
  };
  const seen = new Set<Form>();
  sayForm(regime.form, say, seen);
  sayForm(overlay.form, say, seen);
  for (const saying of Object.values(DIMENSIONS)) say(saying.expected);
  const contexts = new Set<string>();
  for (const environment of allEnvironments()) {
    contexts.add(environment.context);
    sayEnvironment(environment, say);
  }
  return { sayings, contexts };
}

function sayForm(form: Form, say: Say, seen: Set<Form>): void {
  if (seen.has(form)) return;
  seen.add(form);
  valueText(form, say);
  if (form.type === 'scalar') {
    if (form.refers !== undefined) say(form.refers);
    else if (form.example !== undefined) say('for example; {value}');
  }
  if (form.type === 'record') for (const { description } of form.fields) say(description);
  if (form.type === 'entries') say(form.what);
  for (const inner of within(form)) sayForm(inner, say, seen);
}

function within(form: Form): readonly Form[] {
  switch (form.type) {
    case 'scalar':
      return [];
    case 'record':
      return form.fields.map(({ of }) => of);
    case 'variants':
      return form.variants.map(({ of }) => of);
    case 'alternatives':
      return form.of.map(({ of }) => of);
    case 'entries':
    case 'list':
    case 'changes':
      return [form.of];
    case 'quantity':
      return [quantityRecord(form)];
  }
}

function sayEnvironment(environment: Environment, say: Say): void {
  const { names, functions, unavailable, others } = environment;
  for (const name of [...names.keys(), ...functions.keys(), ...(unavailable?.keys() ?? []), 'any'])
    meaningOf(name, environment, say);
  const calls = [...functions.keys(), 'any'].map((name) => `${name.replaceAll('-', '_')}(`);
  const compared = [...names.keys()].map((name) => `${name.replaceAll('-', '_')} == `);
  for (const before of ['', ...calls, ...compared]) expressionCompletions(environment, before, say);
  if (others !== undefined) sayEnvironment(others.environment, say);
}

/** Of all regimes that are there, and of one that has hardly anything. */
function* allEnvironments(): Generator<Environment> {
  const texts = [...REGIMES.map((id) => regimeFile(id).text), ...goodRegimes().map(([, text]) => text), TOWN];
  for (const text of texts) {
    const document = loadPartly({ file: 'regime', text });
    const found: Environment[] = [];
    if (document !== undefined) buildModel(document, [], (_, environment) => found.push(environment));
    yield* found;
  }
}
