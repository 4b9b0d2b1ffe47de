import { describeExpression, type Titles } from '../../language/expression/describe.ts';
import type { TypedExpression } from '../../language/expression/types.ts';
import type { Link } from '../../model/links.ts';
import { wordOf } from '../../model/titles.ts';
import type { AttributeRef, AuditAxis, Dependence, Model, Named, NumberRef } from '../../model/types.ts';
import type { Texts } from '../texts/texts.ts';
import { type NumberPart, type Sentence, say, series, unbroken } from './sentence.ts';

/** How things of one model are called in one language. */
export interface Wording {
  readonly model: Model;
  readonly texts: Texts;
  number(ref: NumberRef): NumberPart;
  condition(expression: TypedExpression): string;
  /** What an audited attribute is called within a sentence. */
  axis(axis: AuditAxis): string;
  /** What a value, a region or a parameter is called. */
  word(name: string): string;
  /** A value of a trait within a sentence. */
  label(on: AttributeRef | number, value: string): string;
  /** What an attribute, by its index, or a state is called within a sentence; also `role`, `type` and `region`. */
  trait(on: AttributeRef | number): string;
  kind(index: number): string;
  kinds(indices: readonly number[]): string;
  /** `times 3 where habits is restless, and ...`; empty for a number that depends on nothing. */
  dependences(by: readonly Dependence[]): Sentence;
}

export function wordingOf(model: Model, texts: Texts): Wording {
  const words = texts.explain;
  const word = (name: string): string => wordIn(model, texts, name);
  const refOf = (on: AttributeRef | number): AttributeRef =>
    typeof on === 'number' ? { attribute: on } : on;
  const trait = (on: AttributeRef | number): string => traitOf(model, texts, refOf(on));
  const label = (on: AttributeRef | number, value: string): string => labelIn(model, texts, refOf(on), value);
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
  return {
    model,
    texts,
    number,
    axis: (axis) => axisIn(axis, texts),
    word,
    label,
    trait,
    condition: (expression) => describeExpression(expression, titles, texts.conditions),
    kind,
    kinds: (indices) => words.list(indices.map(kind)),
    dependences(by) {
      const factors = by.flatMap((one) =>
        one.factors.flatMap((factor, place) =>
          factor === undefined
            ? []
            : [words.times(number(factor), trait(one.on), label(one.on, one.labels[place]!))],
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
        if (parameter === undefined) return nameIn(model, texts, name);
        return words.parameter(
          spaced(wordOf(model, name)),
          words.written(model.numbers[parameter.value]!.text),
        );
      }
      case 'duration': {
        const duration = model.durations.find((one) => one.id === name);
        return duration === undefined ? name : unbroken(words.written(model.numbers[duration.value]!.text));
      }
      case 'list':
      case 'list with a grace':
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
        if (category === 'grade') return words.label(gradeIn(model, texts, name));
        const values = model.states.find(({ id }) => id === category)?.values ?? [];
        return values.some(({ id, title }) => id === name && id !== title)
          ? titleIn(values, name)
          : words.label(wordIn(model, texts, name, category));
      }
    }
  };
}

/**
 * A value of an attribute, a region or a parameter: as the regime calls it, else as the language does, else its name. Values
 * of `role` and `type` are those of the language.
 */
export function wordIn(model: Pick<Model, 'words'>, texts: Texts, name: string, of?: unknown): string {
  const builtIn = texts.explain.names[name] ?? name;
  if (of === 'role' || of === 'type') return builtIn;
  const word = wordOf(model, name);
  return word === name ? builtIn : word;
}

/** An attribute or a state within a sentence. English has its name, which is short; titles there are sentences of their own. */
function traitOf(model: Model, texts: Texts, on: AttributeRef): string {
  if (typeof on === 'string') return texts.explain.names[on] ?? on;
  return shortTitle(
    'state' in on ? model.states[on.state]! : model.population.attributes[on.attribute]!,
    texts,
  );
}

/** An audited attribute within a sentence. */
export function axisIn(axis: Pick<AuditAxis, 'id' | 'titles'>, texts: Texts): string {
  return texts.explain.names[axis.id] ?? shortTitle(axis, texts);
}

function shortTitle({ id, titles }: Pick<Named, 'id' | 'titles'>, { lang }: Texts): string {
  return lang === 'en' ? spaced(id) : (titles?.[lang] ?? spaced(id));
}

/** A value of an attribute, of a state, of the region. */
function labelIn(model: Model, texts: Texts, on: AttributeRef, label: string): string {
  const value =
    typeof on !== 'string' && 'state' in on
      ? model.states[on.state]!.values.find(({ id }) => id === label)
      : undefined;
  return texts.explain.label(
    value === undefined ? wordIn(model, texts, label, on) : shortTitle(value, texts),
  );
}

/** A grade: letters stand for themselves. */
function gradeIn({ grades }: Model, texts: Texts, name: string): string {
  const grade = grades.find(({ id }) => id === name);
  return grade === undefined || /^[A-Z]+$/.test(name) ? name : shortTitle(grade, texts);
}

/** A name that stands for a value in a condition. */
function nameIn(model: Model, texts: Texts, name: string): string {
  const trait = [...model.population.attributes, ...model.states].find(({ id }) => id === name);
  if (trait === undefined) return texts.explain.names[name] ?? spaced(name);
  return shortTitle(trait, texts);
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
