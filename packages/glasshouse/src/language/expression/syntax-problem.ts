import type { ParseError } from '@marcbachmann/cel-js';
import { foreign, type Phrase } from '../../diagnostics/phrases.ts';

/** What is wrong with the shape of an expression, in our words, and where. Offsets count in the text. */
export interface SyntaxProblem {
  readonly problem: Phrase;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
}

/** Says in words for people what the parser found. */
export function describeSyntaxProblem(error: ParseError, text: string): SyntaxProblem {
  const range = error.range ?? { start: 0, end: text.length };
  const { start, end } = wholeCharacters(text, range.start, range.end);
  const found = text.slice(start, end);
  // At the end the parser stands behind trailing blanks; point at what the reader sees last.
  const atEnd = found.trim() === '' && text.slice(start).trim() === '';
  const place = atEnd ? pointAt(text.trimEnd().length) : { start, end };
  switch (error.code) {
    case 'unexpected_token':
      if (text.trim() === '') return { ...place, problem: 'it is empty' };
      if (atEnd) return { ...place, problem: 'it ends where a value is expected' };
      return { ...place, problem: `a value is expected, not \`${found}\`` };
    case 'expected_token': {
      const expected: string = TOKENS[/^Expected (\w+)/.exec(error.summary)?.[1] ?? ''] ?? 'something else';
      return {
        ...place,
        problem: atEnd ? `${expected} is expected at its end` : `${expected} is expected, not \`${found}\``,
      };
    }
    case 'unexpected_character':
      return { ...place, ...strayText(text, start, found) };
    case 'unterminated_string':
    case 'unterminated_triple_quoted_string':
      return { ...place, problem: 'a text has no closing quote' };
    case 'newline_in_string':
      return { ...pointAt(start), problem: 'a text goes over the end of its line' };
    case 'reserved_identifier':
      return {
        ...place,
        problem: `\`${found}\` is a reserved word; a function takes it in quotes, anything else needs another name`,
      };
    default:
      return { ...place, problem: foreign(uncapitalised(error.summary)) };
  }
}

const TOKENS: Readonly<Record<string, Phrase>> = {
  RPAREN: 'a closing `)`',
  RBRACKET: 'a closing `]`',
  RBRACE: 'a closing `}`',
  COLON: '`:`, as in `condition ? one : other`,',
  IDENTIFIER: 'a name',
};

/** What people write who know another language. */
const HABITS: Readonly<Record<string, string>> = {
  '=': '==',
  '&': '&&',
  '|': '||',
  and: '&&',
  or: '||',
  AND: '&&',
  OR: '||',
};

function strayText(text: string, start: number, found: string): { problem: Phrase; suggestion?: string } {
  const suggestion = HABITS[found];
  if (suggestion !== undefined && Object.hasOwn(HABITS, found)) {
    return { problem: `\`${found}\` is written \`${suggestion}\``, suggestion };
  }
  if (/\bnot\s+$/i.test(text.slice(0, start))) return { problem: '`not` is written `!`' };
  if (found === ';') return { problem: '`;` has no meaning; it is one condition, with `&&` and `||`' };
  return { problem: `\`${found}\` does not belong here` };
}

function pointAt(offset: number): { start: number; end: number } {
  return { start: offset, end: offset };
}

/** The parser steps in code units and can stop in the middle of a character. */
function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const isTrail = (at: number) =>
    /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
  return { start: isTrail(start) ? start - 1 : start, end: isTrail(end) ? end + 1 : end };
}

function uncapitalised(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
