import type { OrderOperator } from './syntax.ts';

/** The words of one language for what expressions say. */
export interface ConditionWords {
  readonly always: string;
  readonly never: string;
  readonly and: string;
  readonly or: string;
  /** Between parts that are rows of their own. */
  readonly orElse: string;
  named(name: string, negated: boolean): string;
  readonly order: Readonly<Record<OrderOperator, (left: string, right: string) => string>>;
  oneOf(left: string, values: readonly string[], negated: boolean): string;
  is(left: string, right: string, differs: boolean): string;
  choose(condition: string, whenTrue: string, whenFalse: string): string;
  valueIf(condition: string, value: string, other: string): string;
  eitherOr(left: string, right: string): string;
  exactlyWhen(left: string, right: string): string;
  minus(value: string): string;
  /** A condition of the unit, or of no unit, that a link leads to. */
  any(condition: string, whom: string): string;
  readonly arithmetic: Readonly<Record<'add' | 'sub' | 'mul', string>>;
  /** By function: whether it is so, and whether it is not. */
  readonly calls: Readonly<Record<string, CallWords>>;
  readonly otherCall: CallWords;
}

type CallWords = (title: string, name: string) => [string, string];

/** English. */
export const CONDITIONS: ConditionWords = {
  always: 'always',
  never: 'never',
  and: ' and ',
  or: ' or ',
  orElse: ', or ',
  named: (name, negated) => `${negated ? 'not ' : ''}${name}`,
  order: {
    lt: (left, right) => `${left} below ${right}`,
    le: (left, right) => `${left} at most ${right}`,
    gt: (left, right) => `${left} above ${right}`,
    ge: (left, right) => `${left} at least ${right}`,
  },
  oneOf(left, values, negated) {
    const last = values.at(-1) ?? '';
    if (values.length < 2) return `${left} is ${negated ? 'not ' : ''}${last}`;
    const first = values.slice(0, -1).join(', ');
    return `${left} is ${negated ? 'neither ' : ''}${first} ${negated ? 'nor' : 'or'} ${last}`;
  },
  is: (left, right, differs) => `${left} is ${differs ? 'not ' : ''}${right}`,
  choose: (condition, whenTrue, whenFalse) => `if ${condition}: ${whenTrue}; otherwise: ${whenFalse}`,
  valueIf: (condition, value, other) => `${value} if ${condition}, otherwise ${other}`,
  eitherOr: (left, right) => `either ${left} or ${right} but not both`,
  exactlyWhen: (left, right) => `${left} exactly when ${right}`,
  minus: (value) => `minus ${value}`,
  any: (condition, whom) => `${condition} for ${whom}`,
  arithmetic: { add: 'plus', sub: 'minus', mul: 'times' },
  calls: {
    on: (title) => [`on the list ${title}`, `not on the list ${title}`],
    entered: (title) => [`comes on the list ${title}`, `does not come on the list ${title}`],
    left: (title) => [`comes off the list ${title}`, `does not come off the list ${title}`],
    warned: (title) => [`told of a coming listing on ${title}`, `not told of a coming listing on ${title}`],
    public: (title) => [`named in public on the list ${title}`, `not named in public on the list ${title}`],
    deserves: (title) => [`in truth due for the list ${title}`, `in truth not due for the list ${title}`],
    recorded: (title) => [`a new record of ${title}`, `no new record of ${title}`],
    did: (title) => [`just did ${title}`, `did not just do ${title}`],
    'in-force': (title) => [`${title} is in force`, `${title} is not in force`],
    'clean-for': (title) => [`no adverse record for ${title}`, `an adverse record within ${title}`],
    'held-for': (title) => [`the same grade for ${title}`, `another grade within ${title}`],
  },
  otherCall: (title, name) => [`${name} ${title}`, `not ${name} ${title}`],
};
