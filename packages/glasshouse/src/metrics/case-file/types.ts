import type { Domain } from '../../language/regime/basics.ts';
import type { Cause } from '../../model/causes.ts';
import type { Link } from '../../model/links.ts';
import type { UnitType } from '../../model/units.ts';

/**
 * The case file of one synthetic person: what a scheme has on them and, beside it, the truth. Plain data; ticks are
 * counted from 0, and what is named by an id has that of the regime file. `until` is the tick after the last one.
 */
export interface CaseFile {
  readonly run: RunOfCase;
  readonly person: Person;
  /** What the kinds of conduct and the sources that are named below are called. */
  readonly kinds: Readonly<Record<string, { readonly title: string; readonly lawful: boolean }>>;
  readonly sources: Readonly<Record<string, { readonly title: string }>>;
  /** What values of attributes and regions are called. */
  readonly words: Readonly<Record<string, string>>;
  /** Everything that happened, in the order in which it did. */
  readonly happenings: readonly Happening[];
  /** Everything that was recorded under this person's name, rightly or not, in the order in which it came up. */
  readonly records: readonly CaseRecord[];
  /** Absent where the regime has no score. */
  readonly score?: ScoreHistory;
  readonly lists: readonly ListHistory[];
  readonly consequences: readonly ConsequenceHistory[];
  readonly states: readonly StateHistory[];
  readonly redress: RedressHistory;
  /** The same life under an ideal source; absent where the run itself was that. */
  readonly without?: Without;
}

export interface RunOfCase {
  /** Its folder, as it was asked for. */
  readonly folder: string;
  readonly regime: string;
  readonly title: string;
  readonly digest: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly replicate: number;
  readonly persons: number;
  readonly ticks: number;
  readonly tickUnit: 'day' | 'week' | 'month' | 'year';
}

/** Somebody who can be looked up in turn. */
export interface PersonRef {
  readonly unit: number;
  readonly code: string;
  /** Absent for a person. */
  readonly type?: Exclude<UnitType, 'person'>;
}

export interface Person extends PersonRef {
  readonly community: number;
  /** Whether the regime applies to the person at all: only its subjects have a file. */
  readonly isSubject: boolean;
  /** Absent where everybody lives in the same. */
  readonly region?: string;
  readonly role: 'head' | 'member';
  readonly attributes: readonly PersonAttribute[];
  /** The other members of the household. */
  readonly household: readonly (PersonRef & { readonly role: 'head' | 'member' })[];
  /** The units that a link leads to; links that lead nowhere are left out, and the household stands above. */
  readonly links: readonly { readonly link: Link; readonly to: readonly PersonRef[] }[];
  /** Whose acts may land in this file by mistake, and in whose file this person's may; absent where no source errs so. */
  readonly namesakes?: { readonly theirsComeHere: PersonRef; readonly ownGoTo: PersonRef };
}

export interface PersonAttribute {
  readonly id: string;
  readonly title: string;
  /** A label; a number has 1 where it scales nothing. */
  readonly value: string | number;
}

export interface CaseRecord {
  readonly kind: string;
  readonly cause: Cause;
  /** Null where nothing that is kept tells which of several sources it was. */
  readonly source: string | null;
  /** Of the act, or of the invention. */
  readonly actTick: number;
  /** When it reached the file; null where it has not. */
  readonly filedTick: number | null;
  /** How it left the file, if it did. Pushed out: the file was full. */
  readonly end: { readonly tick: number; readonly how: 'lapsed' | 'corrected' | 'pushed-out' } | null;
}

/** `record` is an index into `records`. */
export type Happening =
  /** `induced`: because of the scheme, for the points, say. Unseen: no source noticed. Misfiled: the record went to a namesake. */
  | (At & {
      readonly what: 'act';
      readonly kind: string;
      readonly induced: boolean;
      readonly fate: 'recorded' | 'unseen' | 'misfiled';
      readonly record?: number;
    })
  /** An act that the person would have done, had there been no response: an unlawful one, or a lawful one. */
  | (At & { readonly what: 'deterred' | 'chilled'; readonly kind: string })
  /** A source made a record of nothing (the record says by which cause), or the same record twice. */
  | (At & { readonly what: 'invented'; readonly record: number })
  /** The record of a namesake's act came in. */
  | (At & { readonly what: 'arrived'; readonly record: number })
  | (At & { readonly what: 'filed' | 'lapsed' | 'corrected' | 'pushed-out'; readonly record: number })
  /** A state of the person changed; `change` is the name of the rule. */
  | (At & { readonly what: 'changed'; readonly state: string; readonly change: string; readonly to: string })
  /** The person heard of a record. */
  | (At & { readonly what: 'told'; readonly kind: string })
  /** `upheld` is absent where the objection waits for a decision. */
  | (At & { readonly what: 'objection'; readonly upheld?: boolean })
  | (At & { readonly what: 'decided'; readonly inCourt: boolean; readonly upheld: boolean })
  | (At & { readonly what: 'appeal' | 'abandoned' })
  | (At & { readonly what: 'struck'; readonly list: string })
  /** The person was told that they will be listed; the listing was called off. */
  | (At & { readonly what: 'warned' | 'averted'; readonly list: string })
  /** The grade is brought down directly, on file; `due` says whether in truth as well. */
  | (At & { readonly what: 'downgraded'; readonly title: string; readonly to: string; readonly due: boolean })
  /** On a list, or off it: on file; `due` says whether the truth puts the person on it. */
  | (At & { readonly what: 'listed' | 'unlisted'; readonly list: string; readonly due: boolean })
  /** The same by the truth; `listed` says whether the person is on it. */
  | (At & { readonly what: 'due' | 'due-no-more'; readonly list: string; readonly listed: boolean })
  /**
   * A consequence refused or granted something that the person asked for, or reached the person through somebody else.
   * `due`: it falls there by the truth, too; `without`: it happens at this tick in the life without errors, too.
   */
  | (At & {
      readonly what: 'refused' | 'granted' | 'reached';
      readonly consequence: string;
      readonly due: boolean;
      readonly without?: boolean;
    });

interface At {
  readonly tick: number;
}

/** A stretch of ticks. */
export interface Spell {
  readonly from: number;
  readonly until: number;
}

/** The score on file and as deserved. */
export interface Standing {
  readonly file: number;
  readonly truth: number;
  /** Absent where the regime has no grades. */
  readonly fileGrade?: string;
  readonly truthGrade?: string;
}

export interface ScoreHistory {
  readonly start: Standing;
  /** Ticks at whose end either differs from the tick before. */
  readonly changes: readonly (Standing & { readonly tick: number })[];
}

export interface ListHistory {
  readonly id: string;
  readonly title: string;
  readonly kind: 'black' | 'red';
  /** The list that this one is a copy of, if it is one. */
  readonly copyOf?: string;
  readonly listed: readonly Spell[];
  readonly due: readonly Spell[];
  /** When everybody could read the name; absent where the list is never published. */
  readonly published?: readonly Spell[];
  /** Ticks on it, due for it, on it and not due, due and not on it. */
  readonly ticks: {
    readonly listed: number;
    readonly due: number;
    readonly wrongful: number;
    readonly missed: number;
  };
  /** Why, in ticks by cause, as far as the program counts causes. */
  readonly wrongfulBy: Readonly<Record<string, number>>;
  readonly missedBy: Readonly<Record<string, number>>;
}

export interface ConsequenceHistory {
  readonly id: string;
  readonly title: string;
  readonly kind: 'sanction' | 'reward';
  readonly domain: Domain;
  /** Who applies it, where the regime says so. */
  readonly agency?: string;
  /** When it was on the person. */
  readonly inForce: readonly Spell[];
  /** Of those ticks, the ones in which it does not fall there by the truth. */
  readonly wrongfulTicks: number;
  /** How often it refused or granted something, and how often of these it was not due. */
  readonly uses: number;
  readonly wrongfulUses: number;
  /** Ticks in which it reached the person through somebody else. */
  readonly reachedTicks: number;
}

/** A state of the person, which the file does not know, at the end of each tick. */
export interface StateHistory {
  readonly id: string;
  readonly title: string;
  /** Those that the person ever had, in the order of the regime. */
  readonly values: readonly {
    readonly id: string;
    readonly title: string;
    readonly when: readonly Spell[];
  }[];
  /** What the rules are called that change it. */
  readonly changes: Readonly<Record<string, string>>;
}

export interface RedressHistory {
  /** Whether the regime has it at all. */
  readonly hasNotice: boolean;
  readonly hasObjection: boolean;
  readonly told: number;
  readonly objections: number;
  readonly upheld: number;
  readonly corrected: number;
}

/** What one life amounts to, for the comparison. */
export interface Outcome {
  /** Ticks on a black list, and of those the ones in which the truth puts the person on none. */
  readonly blackTicks: number;
  readonly wrongfulTicks: number;
  /** Ticks under a sanction of one's own, or of the household. */
  readonly sanctionTicks: number;
  readonly refused: number;
  readonly granted: number;
  /** Acts that a response prevented. */
  readonly deterred: number;
  readonly chilled: number;
  readonly falseRecords: number;
  readonly scoreAtEnd?: number;
}

/** The life as it was, and as it would have been had every source seen everything and invented nothing. */
export interface Without {
  readonly overlay: string;
  readonly asItWas: Outcome;
  readonly withoutErrors: Outcome;
  /** Refusals of the life as it was that do not happen in the other, at the same tick; and the reverse. */
  readonly refusalsAvoided: number;
  readonly refusalsAdded: number;
  /** True where governance reacts to what people do: what it did in the run is then taken as given in both lives. */
  readonly governanceGiven: boolean;
}
