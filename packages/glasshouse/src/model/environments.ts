import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { Diagnostic, Span } from '../diagnostics/types.ts';
import { checkExpression } from '../language/expression/check.ts';
import type { Expression } from '../language/expression/syntax.ts';
import {
  BOOL,
  type Environment,
  type EnvironmentFunction,
  type EnvironmentName,
  INT,
  type TypedExpression,
} from '../language/expression/types.ts';
import { walkExpression } from '../language/expression/walk.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { LocatedExpression } from '../language/shape/expression.ts';
import { labelsOf, regionIds, stateValues, unitTypes } from './labels.ts';
import { lackOf } from './lack-of-links.ts';
import { LINKS } from './links.ts';
import { listNames } from './list-names.ts';

/** The places where an expression may stand; each may read other things. */
export type Place =
  | 'attributes'
  | 'conduct'
  | 'sensing'
  | 'misuse'
  | 'response'
  | 'state'
  | 'downgrade'
  | 'list'
  | 'consequence'
  | 'reaching'
  | 'observation'
  | 'search';

const PLACES: Readonly<Record<Place, Phrase>> = {
  attributes: 'a rule about who somebody is',
  conduct: 'a rule about conduct',
  sensing: 'a rule about what a source does',
  misuse: 'a rule about misuse at a source',
  response: 'a rule about a response',
  state: 'a rule about a change of a state',
  downgrade: 'a rule that brings a grade down',
  list: 'a rule of a list',
  consequence: 'the rule of a consequence',
  reaching: 'the rule of a consequence that reaches others',
  observation: 'an observation',
  search: 'a search',
};

/** What the scheme has of somebody. */
const FILE = ['score', 'grade', 'on'];
/** What they know of it, what everybody can read, and what has come of it for them. */
const FELT = [...FILE, 'told', 'warned', 'public', 'hit', 'sanctioned', 'rewarded', 'in-force'];
/** What the rules of the scheme are about. */
const RULED = [...FILE, 'recorded', 'clean-for', 'held-for', 'in-force'];

const OBSERVED = [
  ...RULED,
  ...['told', 'warned', 'public', 'entered', 'left', 'deserves'],
  ...['new-true-negatives', 'new-false-negatives'],
];

/** What each place may read beside attributes and parameters. */
const READS: Readonly<Record<Place, readonly string[]>> = {
  attributes: [],
  conduct: [...FELT, 'deserves'],
  sensing: FELT,
  misuse: [...FELT, 'did'],
  response: FELT,
  state: [...FELT, 'did'],
  downgrade: ['recorded', 'in-force'],
  list: RULED,
  consequence: [...RULED, 'public'],
  reaching: [...FILE, 'public'],
  observation: OBSERVED,
  search: OBSERVED,
};

/** Where the states of people may be asked for: the rules of the scheme know records only. */
const READS_STATES: ReadonlySet<Place> = new Set([
  'conduct',
  'sensing',
  'misuse',
  'response',
  'state',
  'observation',
  'search',
]);

/** Where a rule may look at linked units. */
const LOOKS_AROUND: ReadonlySet<Place> = new Set([
  'conduct',
  'response',
  'state',
  'list',
  'consequence',
  'observation',
  'search',
]);

/**
 * What can be read of another unit, where it may be read of the unit itself: what is kept from one tick to the next. States
 * are among it, where the place reads them.
 */
const OF_OTHERS: readonly string[] = [
  'score',
  'grade',
  'told',
  'on',
  'public',
  'deserves',
  'hit',
  'sanctioned',
  'rewarded',
];

/** Why a place may not read a thing that others may. */
const REASONS: Readonly<Record<string, Phrase>> = {
  deserves: 'the scheme does not know the truth; only conduct and observations may ask for it',
  recorded: 'records are of this tick; conduct and responses look at the end of the last one',
  warned: 'only conduct, sources, responses, states and observations depend on what the person knows',
  told: 'only conduct, sources, responses, states and observations depend on what the person knows',
  hit: 'only conduct, sources, responses and states depend on consequences',
  sanctioned: 'only conduct, sources, responses and states depend on consequences',
  rewarded: 'only conduct, sources, responses and states depend on consequences',
  did: 'it is the truth, and of this tick: only states and misuse at a source may ask for it',
  entered: 'only observations count comings and goings',
  left: 'only observations count comings and goings',
  public: 'only consequences, and what people do, depend on what everybody can read',
  'in-force': 'who somebody is does not depend on governance',
  'clean-for': 'only lists, consequences and observations ask how long a file has been clean',
  'held-for': 'only lists, consequences and observations ask how long a grade has been held',
};

/** Why a rule of the scheme may not read a state. */
const STATE =
  'the scheme does not know the states of people; let a kind of conduct depend on it, and a source see that';

/** A consequence that reaches others is seen from them. */
const REACHING = 'of another unit only what it keeps from one tick to the next can be read';
const NOBODY_ELSE = 'it looks at one unit, and at nobody else';

/** Hears of every expression, and of what it may refer to where it stands. */
export type Watch = (found: LocatedExpression, environment: Environment) => void;

/** Makes the typing environment of each place, once, and types expressions in it. */
export class Environments {
  /** The rules of governance that expressions ask about. */
  readonly rulesAsked = new Set<string>();
  private readonly names: ReadonlyMap<string, EnvironmentName>;
  private readonly functions: ReadonlyMap<string, EnvironmentFunction>;
  private readonly seenOfOthers: ReadonlyMap<string, EnvironmentFunction>;
  private readonly always: ReadonlySet<string>;
  private readonly states: ReadonlySet<string>;
  private readonly missing: ReadonlyMap<string, Phrase>;
  private readonly links: ReadonlyMap<string, Phrase | undefined>;
  private readonly report: (diagnostic: Diagnostic) => void;
  private readonly watch: Watch;

  constructor(document: RegimeDocument, report: (diagnostic: Diagnostic) => void, watch: Watch = () => {}) {
    this.report = report;
    this.watch = watch;
    const own = ownNames(document, report);
    this.states = new Set((document.states ?? []).map(({ key }) => key));
    this.always = new Set([...own.keys()].filter((name) => !this.states.has(name)));
    this.names = new Map([...builtInNames(document), ...own]);
    this.functions = functionsOf(document);
    this.missing = missingIn(document);
    this.links = new Map(
      LINKS.map((link) => {
        const key = lackOf(link, document);
        return [link, key === undefined ? undefined : `the population has no \`${key}\``];
      }),
    );
    this.seenOfOthers = functionsOf(
      document,
      (consequence) => !asksForMoment(consequence.value.when.expression),
    );
  }

  /** Types a condition; errors are reported and give `undefined`. */
  condition(found: LocatedExpression | undefined, place: Place): TypedExpression | undefined {
    if (found === undefined) return undefined;
    const environment = this.environment(place);
    this.watch(found, environment);
    const { typed, diagnostics } = checkExpression(found.expression, environment, BOOL);
    for (const one of diagnostics) this.report(one);
    if (typed !== undefined) {
      walkExpression(typed, (node) => {
        if (node.op === 'call' && node.function === 'in-force') this.rulesAsked.add(node.argument);
      });
    }
    return typed;
  }

  /** Types a condition that must be there; a wrong one stands as `false`, and the model is not handed out. */
  required(found: LocatedExpression, place: Place): TypedExpression {
    return this.condition(found, place) ?? { op: 'bool', type: BOOL, span: found.span, value: false };
  }

  private environment(place: Place): Environment {
    const states = READS_STATES.has(place) ? [...this.states] : [];
    const reads = [...READS[place], ...states];
    const own = this.reading(place, reads, PLACES[place], this.functions);
    if (!LOOKS_AROUND.has(place)) return own;
    const ofOthers = [...READS[place].filter((name) => OF_OTHERS.includes(name)), ...states];
    const environment = this.reading('reaching', ofOthers, 'a rule about another unit', this.seenOfOthers);
    const others = { links: this.links, environment };
    // A search decides about nobody, and has no `parameters:` to name a number in.
    if (place !== 'search') return { ...own, others };
    return {
      ...own,
      takesNumbers: true,
      others: { ...others, environment: { ...environment, takesNumbers: true } },
    };
  }

  private reading(
    place: Place,
    reads: readonly string[],
    context: Phrase,
    functions: ReadonlyMap<string, EnvironmentFunction>,
  ): Environment {
    const readable = new Set(reads);
    const unavailable = new Map<string, Phrase>([['any', NOBODY_ELSE]]);
    const allowed = <T>(all: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...all].filter(([name]) => this.always.has(name) || readable.has(name)));
    for (const name of [...this.names.keys(), ...functions.keys()]) {
      if (this.always.has(name) || readable.has(name)) continue;
      unavailable.set(
        name,
        this.missing.get(name) ??
          (this.states.has(name) ? STATE : undefined) ??
          (place === 'reaching' ? REACHING : REASONS[name]) ??
          `${context} may not ask for it`,
      );
    }
    for (const [name, reason] of this.missing) unavailable.set(name, reason);
    return {
      names: allowed(this.names),
      functions: allowed(functions),
      context,
      unavailable,
    };
  }
}

/** Attributes, states, parameters, and what everybody has. */
function ownNames(
  document: RegimeDocument,
  report: (diagnostic: Diagnostic) => void,
): Map<string, EnvironmentName> {
  const names = new Map<string, EnvironmentName>([
    [
      'role',
      {
        type: { kind: 'enum', name: 'role', values: ['head', 'member'] },
        what: 'the place in the household',
      },
    ],
    [
      'type',
      {
        type: { kind: 'enum', name: 'type', values: unitTypes(document) },
        what: 'what kind of unit it is',
      },
    ],
    ['region', { type: { kind: 'enum', name: 'region', values: regionIds(document) }, what: 'the region' }],
  ]);
  const define = (name: string, span: Span, category: Phrase, entry: EnvironmentName): void => {
    if (names.has(name) || RESERVED.has(name)) report(diagnostic('GH1202', { category, name }, span));
    names.set(name, entry);
  };
  for (const { key, keySpan, value } of document.population.attributes ?? []) {
    define(key, keySpan, 'attribute', {
      type: value.form === 'uniform' ? INT : { kind: 'enum', name: key, values: labelsOf(value) },
      what: 'an attribute',
    });
  }
  for (const { key, keySpan, value } of document.states ?? []) {
    const type = { kind: 'enum', name: key, values: stateValues(value) } as const;
    define(key, keySpan, 'state', { type, what: 'a state' });
  }
  for (const { key, keySpan } of document.parameters ?? []) {
    define(key, keySpan, 'parameter', { type: INT, what: 'a parameter' });
  }
  return names;
}

/** Names with a meaning of their own, which nothing in a file may take. */
const RESERVED: ReadonlySet<string> = new Set([
  ...[
    'score',
    'grade',
    'told',
    'sanctioned',
    'rewarded',
    'new-true-negatives',
    'new-false-negatives',
    'household-first',
    'household-size',
  ],
  ...[
    'true',
    'false',
    'null',
    'in',
    'as',
    'break',
    'const',
    'continue',
    'else',
    'for',
    'function',
    'if',
    'import',
  ],
  ...['let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'],
]);

function builtInNames(document: RegimeDocument): Map<string, EnvironmentName> {
  const names = new Map<string, EnvironmentName>([
    ['new-true-negatives', { type: INT, what: 'the number of true adverse records filed in this tick' }],
    ['new-false-negatives', { type: INT, what: 'the number of false adverse records filed in this tick' }],
    ['sanctioned', { type: BOOL, what: 'whether any sanction falls on the person' }],
    ['rewarded', { type: BOOL, what: 'whether any reward falls on the person' }],
  ]);
  if (document.score !== undefined) names.set('score', { type: INT, what: 'the score' });
  if (document.score !== undefined && document.grades !== undefined) {
    const values = document.grades.map((grade) => grade.key);
    names.set('grade', { type: { kind: 'enum', name: 'grade', values }, what: 'the grade' });
  }
  if (document.redress?.notice !== undefined)
    names.set('told', { type: BOOL, what: 'whether the person was told of a record' });
  return names;
}

type ConsequenceEntry = NonNullable<RegimeDocument['consequences']>[number];

/** `seen` says which consequences can be asked for. */
function functionsOf(
  document: RegimeDocument,
  seen: (consequence: ConsequenceEntry) => boolean = () => true,
): Map<string, EnvironmentFunction> {
  const keys = (entries: readonly { readonly key: string }[] | undefined): string[] =>
    (entries ?? []).map(({ key }) => key);
  const asks = (category: Phrase, names: readonly string[], what: Phrase): EnvironmentFunction => ({
    argument: { category, names },
    result: BOOL,
    what,
  });
  const lists = listNames(document);
  const publicLists = keys(
    [...(document.lists ?? []), ...(document.copies ?? [])].filter(
      (one) => one.value.publicAfter !== undefined,
    ),
  );
  const graceLists = keys(
    document.lists?.filter(({ value }) => value.kind.value === 'black' && value.grace !== undefined),
  );
  return new Map([
    ['on', asks('list', lists, 'whether the person is on a list')],
    [
      'warned',
      asks('list with a grace', graceLists, 'whether the person was told of a listing that is to come'),
    ],
    ['entered', asks('list', lists, 'whether the person came on a list in this tick')],
    ['left', asks('list', lists, 'whether the person came off a list in this tick')],
    [
      'public',
      asks('public list', publicLists, "whether the person's name on a list is there for everybody to read"),
    ],
    ['deserves', asks('list', lists, 'whether the person would be on a list if files told the truth')],
    [
      'recorded',
      asks('conduct kind', keys(document.conduct), 'whether such conduct was recorded in this tick'),
    ],
    ['did', asks('conduct kind', keys(document.conduct), 'whether the person did such a thing in this tick')],
    [
      'in-force',
      asks('rule of governance', keys(document.governance), 'whether a rule of governance is in force'),
    ],
    [
      'clean-for',
      asks('duration', keys(document.durations), 'whether no adverse record has come for so long'),
    ],
    ...(document.grades === undefined
      ? []
      : ([
          [
            'held-for',
            asks('duration', keys(document.durations), 'whether the grade has been the same so long'),
          ],
        ] as const)),
    [
      'hit',
      asks(
        'consequence',
        keys(document.consequences?.filter(seen)),
        'whether a consequence falls on the person',
      ),
    ],
  ]);
}

/** Whether a rule asks for what is settled within a tick, or for yet other units: it cannot be asked of another unit. */
function asksForMoment(expression: Expression): boolean {
  switch (expression.op) {
    case 'call':
      return ['recorded', 'any', 'clean_for', 'held_for'].includes(expression.function);
    case 'not':
    case 'negate':
      return asksForMoment(expression.of);
    case 'in':
      return [expression.left, ...expression.values].some(asksForMoment);
    case 'choose':
      return [expression.condition, expression.whenTrue, expression.whenFalse].some(asksForMoment);
    case 'bool':
    case 'int':
    case 'text':
    case 'name':
      return false;
    default:
      return asksForMoment(expression.left) || asksForMoment(expression.right);
  }
}

/** Names that would be readable if the regime had the part that they come from. */
function missingIn(document: RegimeDocument): Map<string, Phrase> {
  const missing = new Map<string, Phrase>();
  if (document.score === undefined) missing.set('score', 'this regime has no score');
  if (document.score === undefined || document.grades === undefined) {
    missing.set('grade', 'this regime has no grades');
    missing.set('held-for', 'this regime has no grades');
  }
  if (document.redress?.notice === undefined)
    missing.set('told', 'nobody is told anything here: there is no `redress.notice`');
  return missing;
}
