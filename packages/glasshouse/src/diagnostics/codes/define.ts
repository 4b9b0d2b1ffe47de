import type { Phrase } from '../phrases.ts';
import type { Severity } from '../types.ts';

/** One kind of finding: how it is worded, and what its page in docs/errors says. */
export interface CodeDefinition<Parameters> {
  /** A few words, for the heading and the list of codes. */
  readonly title: string;
  readonly severity: Severity;
  /** One sentence, beginning small and without a full stop; what the user wrote goes through `quote()`. */
  readonly message: (parameters: Parameters) => string;
  /** What to do, where the same advice fits every case. */
  readonly help?: (parameters: Parameters) => Phrase;
  /** Paragraphs of Markdown: what it means, why it is so, what to do. */
  readonly explanation: string;
  /** A piece of a file, or a command, that is refused; left out where none can be shown. */
  readonly badExample?: string;
  /** The same, put right. */
  readonly goodExample?: string;
}

/** Infers the parameters from the message, and takes the indentation off the texts. */
export function define<Parameters>(definition: CodeDefinition<Parameters>): CodeDefinition<Parameters> {
  const { explanation, badExample, goodExample } = definition;
  return {
    ...definition,
    explanation: unindent(explanation),
    ...(badExample !== undefined && { badExample: unindent(badExample) }),
    ...(goodExample !== undefined && { goodExample: unindent(goodExample) }),
  };
}

/** What the user wrote, between backticks, on one line and of bearable length. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line.slice(0, 2 * LONGEST_QUOTE)];
  const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : line;
  return `\`${shown}\``;
}

/** "`a`, `b` or `c`". */
export function quoteAlternatives(texts: readonly string[]): string {
  const quoted = texts.map(quote);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** Rounded up to tenths, so that a file that is too large never seems to fit. */
export function mebibytes(bytes: number): number {
  return Math.ceil((bytes / 2 ** 20) * 10) / 10;
}

const LONGEST_QUOTE = 60;

export function unindent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}
