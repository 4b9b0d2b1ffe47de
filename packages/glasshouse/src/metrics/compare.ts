import { type Band, bandOf } from './bands.ts';
import { type NamedFigures, PART_KINDS, type PartKind, type Reading } from './reading.ts';

/** A figure under both regimes, and how it differs where everybody throws the same dice. */
export interface Difference {
  /** In the central run; null where it is undefined there. */
  readonly a: number | null;
  readonly b: number | null;
  /** B less A in each replicate, from 0; null where either is undefined. */
  readonly differences: readonly (number | null)[];
  /** Over those differences. */
  readonly band: Band;
  /**
   * The same as a share of the larger of the two, in each replicate: -1 where B has none of it, 1 where A has none. So
   * figures of all sizes can stand on one scale.
   */
  readonly relative: Band;
  /** Replicates in which B has more of it, and less; the central one is among them. */
  readonly more: number;
  readonly less: number;
}

/** A list, a group, a consequence … that both regimes have, or only one of them. */
export type ComparedPart =
  | { readonly title: string; readonly figures: Readonly<Record<string, Difference>> }
  | {
      readonly title: string;
      /** Who has it. There is nothing to compare it with, so it is given as it is. */
      readonly only: 'a' | 'b';
      readonly figures: Readonly<Record<string, Band>>;
    };

export interface ComparedFigures {
  readonly figures: Readonly<Record<string, Difference>>;
  /** By what they are, then by id. */
  readonly parts: Readonly<Record<PartKind, Readonly<Record<string, ComparedPart>>>>;
  readonly trade: Trade;
  /** No figure of any replicate differs, and neither regime has a part that the other lacks. */
  readonly alike: boolean;
}

/** What deterring more costs, or what it saves to deter less. */
export interface Trade {
  /**
   * In the central run: people more wrongly listed at any time for each violation deterred more; the same number says
   * what is spared for each violation deterred less. Null where there is not more of both, or less of both.
   */
  readonly wrongedPerViolation: number | null;
  /** Replicates in which both differences have the signs that they have in the central run, itself included. */
  readonly replicates: number;
}

/** Lays the readings of two runs beside each other, replicate by replicate. Both must have as many of them. */
export function compareReadings(a: readonly Reading[], b: readonly Reading[]): ComparedFigures {
  if (a.length === 0 || a.length !== b.length)
    throw new RangeError(`${a.length} and ${b.length} replicates are no pairs`);
  const figures = differencesOf(
    a.map((one) => one.figures),
    b.map((one) => one.figures),
  );
  const parts = Object.fromEntries(PART_KINDS.map((kind) => [kind, compareParts(a, b, kind)])) as Record<
    PartKind,
    Record<string, ComparedPart>
  >;
  const all = PART_KINDS.flatMap((kind) => Object.values(parts[kind]));
  const alike = all.every((part) => !('only' in part) && isAlike(part.figures)) && isAlike(figures);
  return { figures, parts, trade: tradeOf(figures), alike };
}

function compareParts(
  a: readonly Reading[],
  b: readonly Reading[],
  kind: PartKind,
): Record<string, ComparedPart> {
  const [ofA, ofB] = [figuresById(a, kind), figuresById(b, kind)];
  const ids = [...new Set([...ofA.keys(), ...ofB.keys()])];
  return Object.fromEntries(
    ids.map((id): [string, ComparedPart] => {
      const [inA, inB] = [ofA.get(id), ofB.get(id)];
      const { title } = (inA ?? inB)!;
      if (inA !== undefined && inB !== undefined)
        return [id, { title, figures: differencesOf(inA.figures, inB.figures) }];
      const only = inB === undefined ? 'a' : 'b';
      return [id, { title, only, figures: bandsOf((inA ?? inB)!.figures) }];
    }),
  );
}

/** The figures of each part by replicate. */
function figuresById(readings: readonly Reading[], kind: PartKind) {
  const parts = readings.map((reading) => reading.parts[kind]);
  return new Map(
    parts[0]!.map(({ id, title }, index) => [id, { title, figures: parts.map((of) => of[index]!.figures) }]),
  );
}

function differencesOf(a: readonly NamedFigures[], b: readonly NamedFigures[]): Record<string, Difference> {
  return Object.fromEntries(
    Object.keys(a[0]!).map((name) => [
      name,
      differenceOf(
        a.map((one) => one[name]!),
        b.map((one) => one[name]!),
      ),
    ]),
  );
}

function differenceOf(a: readonly (number | null)[], b: readonly (number | null)[]): Difference {
  const differences = a.map((before, replicate) => {
    const after = b[replicate]!;
    return before === null || after === null ? null : after - before;
  });
  return {
    a: a[0]!,
    b: b[0]!,
    differences,
    band: bandOf(differences),
    relative: bandOf(differences.map((one, replicate) => relativeOf(one, a[replicate]!, b[replicate]!))),
    more: differences.filter((one) => one !== null && one > 0).length,
    less: differences.filter((one) => one !== null && one < 0).length,
  };
}

function relativeOf(difference: number | null, a: number | null, b: number | null): number | null {
  if (difference === null) return null;
  return difference === 0 ? 0 : difference / Math.max(Math.abs(a!), Math.abs(b!));
}

function bandsOf(figures: readonly NamedFigures[]): Record<string, Band> {
  return Object.fromEntries(
    Object.keys(figures[0]!).map((name) => [name, bandOf(figures.map((one) => one[name]!))]),
  );
}

/** A ratio that is undefined on one side only is a difference that has no number. */
function isAlike(figures: Readonly<Record<string, Difference>>): boolean {
  return Object.values(figures).every(
    ({ a, b, more, less }) => more === 0 && less === 0 && (a === null) === (b === null),
  );
}

function tradeOf({ deterredViolations, wrongfulEver }: Readonly<Record<string, Difference>>): Trade {
  const pairs = deterredViolations!.differences.map(
    (deterred, replicate) => [deterred!, wrongfulEver!.differences[replicate]!] as const,
  );
  const [deterred, wronged] = pairs[0]!;
  return {
    wrongedPerViolation: deterred * wronged > 0 ? wronged / deterred : null,
    replicates: pairs.filter(
      ([d, w]) => Math.sign(d) === Math.sign(deterred) && Math.sign(w) === Math.sign(wronged),
    ).length,
  };
}
