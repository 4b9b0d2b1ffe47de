import type { Span } from '../diagnostics/types.ts';
import type { TypedExpression } from '../language/expression/types.ts';
import type { Quantity } from '../language/quantity.ts';
import type { Domain } from '../language/regime/basics.ts';
import type { Channel } from '../language/regime/sources.ts';
import type { Reach } from './links.ts';
import type { UnitType } from './units.ts';

/**
 * The checked model: every name resolved to an index, every expression typed, every number listed with its
 * provenance. It is plain data and still symbolic in its numbers: a `NumberRef` points into `Model.numbers`, and
 * `sample.ts` gives each of them a value for a replicate. Built by `from-document.ts`; compiled by `ir/from-model.ts`.
 */
export interface Model {
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized;
  readonly overlays: readonly string[];
  readonly tick: Period;
  readonly horizonTicks: number;
  readonly population: PopulationModel;
  readonly states: readonly State[];
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  readonly score?: Score;
  readonly grades: readonly Grade[];
  readonly downgrades: readonly Downgrade[];
  readonly parameters: readonly { readonly id: string; readonly value: NumberRef }[];
  /** Copies of lists come after what they are copies of. */
  readonly durations: readonly { readonly id: string; readonly value: NumberRef }[];
  readonly lists: readonly List[];
  readonly agencies: readonly Agency[];
  readonly consequences: readonly Consequence[];
  readonly redress: Redress;
  readonly responses: readonly Response[];
  readonly governance: readonly GovernanceRule[];
  readonly observations: readonly (Named & { readonly when: TypedExpression })[];
  /** What names without a title of their own are called: values of attributes, regions, parameters. */
  readonly words: readonly Named[];
  readonly numbers: readonly ModelNumber[];
  readonly bibliography: readonly BibliographyEntry[];
}

export type Localized = Readonly<Record<string, string>>;

/** Something with a name in the file. */
export interface Named {
  readonly id: string;
  /** What people read in its place, in the language of the model (`titles.ts`). */
  readonly title: string;
  /** The title in every language that the file has it in. */
  readonly titles?: Localized;
}

export type Period = 'day' | 'week' | 'month' | 'year';

/** An index into `Model.numbers`. */
export type NumberRef = number;

/** A number of the regime file with what is known of it. */
export interface ModelNumber {
  /** Where it stands in the file, as `--set` and the report name it. */
  readonly path: string;
  readonly dimension: Quantity['dimension'];
  readonly mark: 'published' | 'assumed' | 'set';
  /** In the unit as written: a share 0..1, a rate or count per period, a duration in periods, a factor, points, an amount. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit?: { readonly form?: 'share' | 'events'; readonly period: Period };
  /** As written, with its unit. */
  readonly text: string;
  readonly rangeText?: string;
  readonly sourceKey?: string;
  readonly note?: string;
  readonly span: Span;
}

export interface BibliographyEntry {
  readonly key: string;
  readonly title: string;
  readonly where?: string;
  readonly mark: string;
}

export interface PopulationModel {
  /** The size that the file proposes, in units; a run may choose another. */
  readonly size: number;
  /** What units can be, persons first, with the share of each that are no persons. */
  readonly units: readonly { readonly type: UnitType; readonly share?: NumberRef }[];
  /** Share of owners with 1, 2, ... firms, absent for none; empty when everybody has one. */
  readonly holdingSizes: readonly (NumberRef | undefined)[];
  /** The attribute that says what kind of organisation employs a person, or -1. */
  readonly employer: number;
  /** Share of households with 1, 2, ... persons, absent for none; empty when the regime has no households. */
  readonly householdSizes: readonly (NumberRef | undefined)[];
  readonly regions: readonly Region[];
  readonly regionsAssigned: 'community' | 'person';
  readonly attributes: readonly Attribute[];
  /** Who is subject to the regime; absent: everybody. Reads attributes only. */
  readonly subjects?: TypedExpression;
  /** By what results are counted; empty: everybody is in one group. */
  readonly audit: readonly AuditAxis[];
}

/** An attribute by whose values results are counted. */
export interface AuditAxis extends Named {
  /** The column of the program that holds it. */
  readonly column: string;
  readonly labels: readonly string[];
}

export interface Region {
  readonly id: string;
  /** Absent: all regions weigh the same. */
  readonly share?: NumberRef;
}

/** Shares of labels. */
export interface Shares {
  /** The attribute that they depend on ('role' and 'type' are built in), or undefined. */
  readonly given?: { readonly attribute: number | 'role' | 'type'; readonly labels: readonly string[] };
  /** One row of shares for each label of `given`, or a single row. */
  readonly rows: readonly (readonly NumberRef[])[];
}

export type Attribute =
  | (Named & { readonly kind: 'labels'; readonly labels: readonly string[] } & Shares)
  | (Named & {
      readonly kind: 'uniform';
      readonly min: number;
      readonly max: number;
      /** The value that means a factor of 1: a power of two. */
      readonly one: number;
    });

/** A factor that depends on an attribute, a state, the region, the role or the type of unit: `factors[label]`, absent for 1. */
export interface Dependence {
  readonly on: AttributeRef;
  readonly labels: readonly string[];
  readonly factors: readonly (NumberRef | undefined)[];
}

export type AttributeRef =
  | { readonly attribute: number }
  | { readonly state: number }
  | 'region'
  | 'role'
  | 'type';

/** A rate with all that multiplies it. */
export interface Hazard {
  readonly rate: NumberRef;
  readonly by: readonly Dependence[];
  /** Index of a uniform attribute that multiplies the rate. */
  readonly scalesWith?: number;
  readonly factors: readonly Factor[];
}

/** What the world knows of a person, and the file does not. */
export interface State extends Named {
  readonly values: readonly Named[];
  /** Everybody begins with one value, or the population draws it. */
  readonly start: { readonly value: number } | { readonly shares: Shares };
  /** In the order in which they are tried. */
  readonly changes: readonly StateChange[];
}

export interface StateChange extends Named, Hazard {
  readonly from: readonly number[];
  readonly to: number;
  readonly when?: TypedExpression;
}

export interface Kind extends Named, Hazard {
  readonly domain: Domain;
  readonly lawful: boolean;
  readonly good: boolean;
  /** Acts of a person within a tick. */
  readonly atMost: number;
  readonly when?: TypedExpression;
}

/** A number that may depend on attributes. */
export interface Dependent {
  readonly value: NumberRef;
  readonly by: readonly Dependence[];
}

export interface Source extends Named {
  readonly channel?: Channel;
  readonly sees: readonly Sight[];
  readonly namesakes?: Dependent;
  /** Share of true records that are filed a second time. */
  readonly duplicates?: Dependent;
  /** How many records that say nothing it makes of a person. */
  readonly useless?: NumberRef;
  readonly matching?: Matching;
  readonly misuse: readonly Misuse[];
  /** Conditions that multiply the coverage and the rates of false records of all that it sees. */
  readonly coverageFactors: readonly Factor[];
  readonly falseRecordFactors: readonly Factor[];
  /** What one record costs, of any kind. */
  readonly cost?: { readonly money?: NumberRef; readonly hours?: NumberRef };
}

/** A number that a condition multiplies another with. */
export interface Factor {
  readonly when: TypedExpression;
  readonly times: NumberRef;
}

/** Comparison of faces with a gallery: whom it misses, and whom it takes for another. */
export interface Matching {
  /** How many comparisons touch a person of the gallery. */
  readonly probes: NumberRef;
  readonly fmr: Dependent;
  readonly fnmr: Dependent;
  /** Who is in the gallery; absent: everybody. */
  readonly gallery?: TypedExpression;
}

/** Records that somebody at the source sets on purpose. */
export interface Misuse extends Named, Hazard {
  readonly kind: number;
  readonly when?: TypedExpression;
  /** The rule of governance under which it is done, to fill a quota. */
  readonly quota?: number;
}

/** What a source makes of one kind of conduct. */
export interface Sight {
  readonly kind: number;
  readonly coverage: Dependent;
  /** Absent: filed in the tick of the act. */
  readonly delay?: NumberRef;
  /** A false-record rate, and the part of it that falls on this kind (1, or one over the number of kinds). */
  readonly falseRecords?: Dependent & { readonly part: number };
}

export interface Score {
  readonly min?: number;
  readonly max?: number;
  readonly dimensions: readonly Dimension[];
  /** By kind index; kinds without points are absent. */
  readonly points: readonly Points[];
  /** How often it is published; absent: at every tick. */
  readonly update?: NumberRef;
}

export interface Dimension extends Named {
  readonly start: NumberRef;
  readonly min?: number;
  readonly max?: number;
  /** The share of the range of the score that it decides. All dimensions have one, or none; then the score and all have bounds. */
  readonly weight?: NumberRef;
}

export interface Points {
  readonly kind: number;
  readonly points: NumberRef;
  readonly dimension: number;
  readonly retention?: NumberRef;
  /** How points become fewer within the retention: evenly, to nothing at its end, or by a share in every period. */
  readonly fading?: 'even' | { readonly decay: NumberRef };
}

export interface Grade extends Named {
  /** Absent for the last grade. */
  readonly from?: NumberRef;
  /** The share of persons who may have it or a better one. */
  readonly quota?: NumberRef;
}

/** While it lasts, the grade is `to` at best. */
export interface Downgrade extends Named {
  /** Index of a grade. */
  readonly to: number;
  readonly when: TypedExpression;
  readonly term: NumberRef;
}

/** Whom a list shames or praises. */
export type ListKind = 'black' | 'red';

export interface List extends Named, ListSharing {
  readonly kind: ListKind;
  readonly grace?: NumberRef;
  /** Empty for a copy. */
  readonly entry: readonly Ground[];
  readonly exit?: TypedExpression;
  readonly copy?: Copy;
}

export interface Ground {
  readonly when: TypedExpression;
  readonly term?: NumberRef;
  /** How long a listing on this ground lasts at least, whatever the exit says. */
  readonly earliestExit?: NumberRef;
}

export interface ListSharing {
  /** Agencies that may use it; absent: every one. */
  readonly access?: readonly number[];
  /** How long after the start the name is public; absent: never. */
  readonly publicAfter?: NumberRef;
  /** How often somebody asks the keeper about a person. */
  readonly queries?: { readonly rate: NumberRef; readonly price?: NumberRef };
}

/** How a copy follows another list (an index below its own). In truth it follows at once and loses nothing. */
export interface Copy {
  readonly of: number;
  readonly lag?: NumberRef;
  readonly removalLag?: NumberRef;
  readonly completeness?: Dependent;
  readonly removalsLost?: NumberRef;
}

export interface Agency extends Named {}

export interface Consequence extends Named {
  readonly kind: 'sanction' | 'reward';
  readonly domain: Domain;
  readonly when: TypedExpression;
  readonly agency?: number;
  readonly adoption?: Adoption;
  /** How long the rule must have held before it bites. */
  readonly lag?: NumberRef;
  /** How often a person asks for what the consequence denies or grants. */
  readonly uses?: NumberRef;
  /** Whom else it falls on, by how they are linked to the unit that it hits. */
  readonly reaches: readonly { readonly to: Reach; readonly who: TypedExpression }[];
}

/** Where a consequence is applied at all; drawn once, for each region and body. */
export interface Adoption {
  /** Of the regions, or of the bodies in each of them; depends on the region at most. */
  readonly share: Dependent;
  /** Absent: a region applies it as a whole. */
  readonly bodies?: number;
}

export interface Redress {
  /** Share of filings of which the person is told. */
  readonly notice?: NumberRef;
  readonly objection?: Objection;
  /** Where rejected objections can go on to. */
  readonly court?: Court;
}

export interface Objection extends Review {
  readonly rate: NumberRef;
  readonly decidedAfter?: NumberRef;
  /** How often people object who are rightly on a black list. */
  readonly rateIfRightful?: NumberRef;
  /** How long a person who was struck from a list is not put on it again. */
  readonly hold?: NumberRef;
  readonly compensation?: NumberRef;
}

export interface Court extends Review {
  /** The share of rejected objections that come here. */
  readonly appeals: NumberRef;
}

/** Who decides, and how. */
export interface Review {
  readonly upheld: NumberRef;
  readonly upheldIfRightful?: NumberRef;
  /** Absent: everything is decided at once. */
  readonly capacity?: Capacity;
  readonly abandons?: NumberRef;
}

export interface Capacity {
  /** So many reviewers decide at the rate each; absent: the rate is that of all together. */
  readonly reviewers?: NumberRef;
  readonly decides: NumberRef;
  /** For so many persons; absent: for all. */
  readonly per?: number;
  readonly scope: Scope;
}

export type Scope = 'nation' | 'region';

export interface Response extends Named {
  readonly actsOn: readonly number[];
  readonly when?: TypedExpression;
  /** Share by which acts become rarer. */
  readonly reduces?: Dependent;
  /** Acts that would not have happened. */
  readonly adds?: Dependent;
  /** How many times as often acts happen, at least once; the further ones would not have happened. */
  readonly multiplies?: NumberRef;
}

/** What governance watches: acts of a kind, persons on a list, persons hit by a consequence, or cases of redress. */
export type GovernanceSignal =
  | { readonly kind: number }
  | { readonly list: number }
  | { readonly consequence: number }
  | { readonly counted: 'objections' | 'backlog' };

export interface GovernanceRule extends Named {
  /** Absent: the rule begins at a time. */
  readonly signal?: GovernanceSignal;
  /** One of the two where there is a signal. */
  readonly above?: NumberRef;
  readonly below?: NumberRef;
  readonly after?: NumberRef;
  readonly scope: Scope;
  readonly suspendsLists: readonly number[];
  readonly suspendsConsequences: readonly number[];
  readonly lasting?: NumberRef;
}
