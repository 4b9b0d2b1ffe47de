/**
 * The integer program: what one unit does in one tick, over columns of integers.
 *
 * A program is plain data (it can be cloned to a worker or printed). Every value is a signed 32-bit integer or a
 * boolean; there are no fractions. Probabilities are thresholds on a scale of 2^30, factors are 16.16 fixed point.
 * `operations.ts` holds the closed table of operations, `verify.ts` the rules that every program obeys.
 */

export type ValueType = 'i32' | 'bool';

export type UnaryOperation = 'not' | 'negate';

export type BinaryOperation =
  | 'add'
  | 'sub'
  | 'mul'
  | 'scale'
  | 'min'
  | 'max'
  | 'bitand'
  | 'bitor'
  | 'shl'
  | 'shr'
  | 'eq'
  | 'ne'
  | 'lt'
  | 'le'
  | 'and'
  | 'or';

export type Expr =
  | { readonly op: 'const'; readonly value: number }
  | { readonly op: 'bool'; readonly value: boolean }
  | { readonly op: 'local'; readonly local: number }
  /** The tick number, from 0. */
  | { readonly op: 'tick' }
  /** The unit's index in its community, 0..65535. */
  | { readonly op: 'unit' }
  /** A governance flag as it stood at the end of the previous tick. */
  | { readonly op: 'flag'; readonly flag: number }
  /** A signal as it stood at the end of the previous tick; one that has several values is indexed. */
  | { readonly op: 'signal'; readonly signal: number; readonly index?: Expr }
  /** The unit's own column (element `index` of an array column). */
  | { readonly op: 'load'; readonly column: number; readonly index?: Expr }
  /** Another unit's column as of the end of the previous tick; `unit` is a community index. */
  | { readonly op: 'lagged'; readonly column: number; readonly unit: Expr }
  /** The unit that a link leads to, or the unit itself where the link leads nowhere. */
  | { readonly op: 'link'; readonly link: number; readonly unit: Expr }
  | { readonly op: 'table'; readonly table: number; readonly index: Expr }
  | { readonly op: UnaryOperation; readonly of: Expr }
  | { readonly op: BinaryOperation; readonly left: Expr; readonly right: Expr }
  | { readonly op: 'choose'; readonly condition: Expr; readonly whenTrue: Expr; readonly whenFalse: Expr };

export type Stmt =
  /** A named part of the tick (DESIGN section 3): it groups statements for readers and for the printer. */
  | { readonly op: 'stage'; readonly name: StageName; readonly body: readonly Stmt[] }
  | { readonly op: 'let'; readonly local: number; readonly value: Expr }
  | { readonly op: 'store'; readonly column: number; readonly index?: Expr; readonly value: Expr }
  | {
      readonly op: 'if';
      readonly condition: Expr;
      readonly body: readonly Stmt[];
      readonly otherwise: readonly Stmt[];
    }
  /** `local` runs from 0 to `count` - 1. */
  | {
      readonly op: 'loop';
      readonly local: number;
      readonly count: Expr;
      readonly limit: number;
      readonly body: readonly Stmt[];
    }
  /**
   * A Bernoulli trial of the stream (random/trials.ts): `body` runs when it comes out, with the 30-bit value of the
   * first word in local `u` (it is below `threshold`) and the 30-bit spare word in local `spare`.
   */
  | {
      readonly op: 'trial';
      readonly stream: number;
      readonly threshold: Expr;
      readonly u: number;
      readonly spare: number;
      readonly body: readonly Stmt[];
    }
  /** Two 30-bit words of the stream's unit counter, for something that has already happened. */
  | {
      readonly op: 'draw';
      readonly stream: number;
      readonly block: number;
      readonly first: number;
      readonly second: number;
    }
  /**
   * Adds to an observable of this tick in the unit's cell (region × group). With a `row`, to one of `length` measures
   * that follow one another: `measure` + index.
   */
  | {
      readonly op: 'count';
      readonly measure: number;
      readonly amount: Expr;
      readonly row?: { readonly index: Expr; readonly length: number };
    }
  /** Something that the panel keeps of a traced unit. */
  | { readonly op: 'event'; readonly event: number; readonly value: Expr };

export type StageName =
  | 'conduct'
  | 'sensing'
  | 'filing'
  | 'redress'
  | 'scoring'
  | 'lists'
  | 'consequences'
  | 'response'
  | 'observation';

export interface Column {
  readonly name: string;
  /** Attributes are set by the population and never stored to; state starts at `initial`. */
  readonly kind: 'attribute' | 'state';
  readonly min: number;
  readonly max: number;
  readonly initial: number;
  /** 1, or the number of elements of an array column. */
  readonly length: number;
  /** True where other units read it: a backend then keeps a copy as of the end of the previous tick. */
  readonly lagged: boolean;
}

export interface Stream {
  readonly name: string;
  /** j of the candidate bound 2^-j (random/trials.ts); 0 for a stream that is only drawn from. */
  readonly exponent: number;
}

export interface Table {
  readonly name: string;
  readonly values: readonly number[];
}

export interface Local {
  readonly name: string;
  readonly type: ValueType;
}

/** What is counted in every tick and cell. `amount` in words: persons, acts, records or points. */
export interface Measure {
  readonly name: string;
}

/** What an event of the panel says: a stage, a word for what happened, and its subject (a kind, a list, ...). */
export interface EventCode {
  readonly stage: StageName;
  readonly what: string;
  readonly subject: string;
}

/**
 * A rule of governance: when `measure`, summed over all cells of one tick, exceeds `threshold` (2^30 = everybody) of
 * the population, the flag is set from the next tick on, for `lastingTicks` ticks (-1: for good).
 */
export interface Flag {
  readonly name: string;
  readonly measure: number;
  readonly threshold: number;
  readonly lastingTicks: number;
  /** Set where the measure falls short of the threshold, in place of exceeding it. */
  readonly below?: true;
  /** Looks at the cells of one region only, and at its persons. */
  readonly region?: Region;
  /** The ticks that it looks at, both included; all where absent. */
  readonly looks?: { readonly from: number; readonly to?: number };
}

export interface Region {
  readonly index: number;
  /** The measure that counts persons. */
  readonly persons: number;
}

/**
 * Whole numbers that everybody knows at the start of a tick, made from the merged counts of the previous one: one, or one
 * for each region, from the counts of that region.
 */
export interface Signal {
  readonly name: string;
  /** 1, or the number of regions. */
  readonly length: number;
  readonly rule: InForce | Service | Cutoff;
}

/** 1 where `flag` + the index of the value is in force, else 0. */
export interface InForce {
  readonly kind: 'in-force';
  readonly flag: number;
}

/**
 * The chance of each waiting case to be decided in a tick, on the scale of 2^30: capacity / backlog, at most `most`. The
 * backlog is what `measure` counted; the capacity is in cases on the scale of 2^16, for each `per` persons where it is
 * given.
 */
export interface Service {
  readonly kind: 'service';
  readonly measure: number;
  readonly most: number;
  readonly capacity: number;
  readonly per?: { readonly persons: number; readonly measure: number };
}

/**
 * Where a scale must be cut so that those above are at most `share` (2^30 = all) of those counted: `bins` measures from
 * `measure` on say how many stand in each step of `width`, from the lowest. The value is the distance of the cut from the
 * start of the scale: 0 where nobody need be cut off, `SIGNAL_MAX` where the last step alone holds too many.
 */
export interface Cutoff {
  readonly kind: 'cutoff';
  readonly measure: number;
  readonly bins: number;
  readonly width: number;
  readonly share: number;
}

/** How far the widest rule of the program reaches; it decides how the engine may cut the work. */
export type Coupling = 'unit' | 'community' | 'nation';

export interface Program {
  readonly name: string;
  readonly ticks: number;
  readonly columns: readonly Column[];
  readonly locals: readonly Local[];
  readonly streams: readonly Stream[];
  readonly tables: readonly Table[];
  /** Names of links that lead from each unit to one other unit of the community, by a keyed permutation. */
  readonly links: readonly string[];
  readonly measures: readonly Measure[];
  readonly events: readonly EventCode[];
  readonly flags: readonly Flag[];
  readonly signals: readonly Signal[];
  readonly coupling: Coupling;
  /** The cells of observation: columns with the region and group of a unit, and how many there are of each. */
  readonly cells: {
    readonly regionColumn: number;
    readonly regions: number;
    readonly groupColumn: number;
    readonly groups: number;
  };
  readonly body: readonly Stmt[];
}

/** The greatest value of a signal: certainty. */
export const SIGNAL_MAX = 2 ** 30;

/** 1.0 in the 16.16 fixed point of `scale`. */
export const ONE = 65536;
/** Persons in a community: a constant of the model (links stay inside it). */
export const COMMUNITY_SIZE = 65536;
