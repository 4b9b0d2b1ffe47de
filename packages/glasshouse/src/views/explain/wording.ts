import { describeExpression, type Titles } from '../../language/expression/describe.ts';
import type { TypedExpression } from '../../language/expression/types.ts';
import type { Link } from '../../model/links.ts';
import type { Dependence, Model, NumberRef } from '../../model/types.ts';
import type { Texts } from '../texts/texts.ts';
import { type NumberPart, type Sentence, say, series, unbroken } from './sentence.ts';

/** How things of one model are called in one language. */
export interface Wording {
  readonly model: Model;
  readonly texts: Texts;
  number(ref: NumberRef): NumberPart;
  condition(expression: TypedExpression): string;
  kind(index: number): string;
  kinds(indices: readonly number[]): string;
  /** `times 3 where habits is restless, and ...`; empty for a number that depends on nothing. */
  dependences(by: readonly Dependence[]): Sentence;
}

export function wordingOf(model: Model, texts: Texts): Wording {
  const words = texts.explain;
  const titles = titlesOf(model, texts);
  const number = (ref: NumberRef): NumberPart => {
    const { text, mark, rangeText, sourceKey } = model.numbers[ref]!;
    const range = mark === 'assumed' && rangeText !== undefined ? rangeOf(rangeText, texts) : undefined;
    return {
      number: ref,
      text: words.written(text),
      mark,
      ...(range === undefined ? {} : { range }),
      ...(sourceKey === undefined ? {} : { source: sourceKey }),
    };
  };
  const kind = (index: number): string => words.quoted(model.kinds[index]!.title);
  const subjectOf = ({ on }: Dependence): string =>
    typeof on === 'string'
      ? on
      : spaced('state' in on ? model.states[on.state]!.id : model.population.attributes[on.attribute]!.id);
  return {
    model,
    texts,
    number,
    condition: (expression) => describeExpression(expression, titles, texts.conditions),
    kind,
    kinds: (indices) => words.list(indices.map(kind)),
    dependences(by) {
      const factors = by.flatMap((one) =>
        one.factors.flatMap((factor, label) =>
          factor === undefined ? [] : [words.times(number(factor), subjectOf(one), one.labels[label]!)],
        ),
      );
      return factors.length === 0 ? [] : say`${series(factors, words.comma, words.and)}`;
    },
  };
}

function titlesOf(model: Model, texts: Texts): Titles {
  const words = texts.explain;
  const titleIn = (entries: readonly { readonly id: string; readonly title: string }[], id: string): string =>
    words.quoted(entries.find((entry) => entry.id === id)?.title ?? id);
  return (category, name) => {
    switch (category) {
      case 'name': {
        const parameter = model.parameters.find((one) => one.id === name);
        if (parameter === undefined) return words.names[name] ?? spaced(name);
        return words.parameter(spaced(name), words.written(model.numbers[parameter.value]!.text));
      }
      case 'duration': {
        const duration = model.durations.find((one) => one.id === name);
        return duration === undefined ? name : unbroken(words.written(model.numbers[duration.value]!.text));
      }
      case 'list':
      case 'public list':
        return titleIn(model.lists, name);
      case 'conduct kind':
        return titleIn(model.kinds, name);
      case 'rule of governance':
        return titleIn(model.governance, name);
      case 'consequence':
        return titleIn(model.consequences, name);
      case 'link':
      case 'no link':
        return words.links[name as Link][category === 'link' ? 0 : 1];
      default: {
        const values = model.states.find(({ id }) => id === category)?.values ?? [];
        return values.some(({ id, title }) => id === name && id !== title) ? titleIn(values, name) : name;
      }
    }
  };
}

/** `[0.1 %, 2 %]` in words. */
function rangeOf(written: string, texts: Texts): string {
  const words = texts.explain;
  const [low, high] = written
    .replace(/^\[|\]$/g, '')
    .split(/,\s*/)
    .map(words.written);
  return high === undefined ? written : words.range(unbroken(low!), unbroken(high));
}

export function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}
