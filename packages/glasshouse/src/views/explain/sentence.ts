import type { NumberRef } from '../../model/types.ts';

/** Words with numbers of the regime among them. */
export type Sentence = readonly Part[];
export type Part = string | NumberPart;

/** A number as the file writes it, with where it comes from. */
export interface NumberPart {
  /** Index into `model.numbers`. */
  readonly number: NumberRef;
  readonly text: string;
  readonly mark: 'published' | 'assumed' | 'set';
  /** `low to high`, as written; only where it is assumed. */
  readonly range?: string;
  /** Key of the bibliography; only where it is published. */
  readonly source?: string;
}

type Piece = Part | Sentence;

/** Template tag: say`Happens ${number} per person.` */
export function say(strings: TemplateStringsArray, ...values: readonly Piece[]): Sentence {
  return tidy(strings.flatMap((text, index) => [text, ...partsOf(values[index] ?? '')]));
}

/** `a, b and c`. */
export function series(pieces: readonly Piece[], comma: string, last: string): Sentence {
  return tidy(
    pieces.flatMap((piece, index) => [
      index === 0 ? '' : index === pieces.length - 1 ? last : comma,
      ...partsOf(piece),
    ]),
  );
}

/** The sentence as plain text, each number followed by what `provenance` says of it. No line breaks within `5 %`. */
export function plainText(sentence: Sentence, provenance: (part: NumberPart) => string): string {
  return sentence
    .map((part) => (typeof part === 'string' ? part : `${unbroken(part.text)}${provenance(part)}`))
    .join('');
}

/** The text with its spaces made such that no line ends there. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function partsOf(piece: Piece): readonly Part[] {
  return typeof piece === 'string' || 'number' in piece ? [piece as Part] : piece;
}

/** Neighbouring words as one, and nothing empty. */
function tidy(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else if (part !== '') joined.push(part);
  }
  return joined;
}
