import { CST, Lexer } from 'yaml';
import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { MAX_DEPTH, MAX_FINDINGS, MAX_NODES } from './limits.ts';
import type { Places } from './lines.ts';

/**
 * Looks through a file word by word, before its structure is built: that costs time that grows with its size only, and
 * building it may cost far more where it is nested deeply. Also refuses what YAML has and the language has not.
 */
export function surveyYaml(text: string, places: Places): Diagnostic[] {
  const refused: Diagnostic[] = [];
  const indents: number[] = [];
  const open: Bracket[] = [];
  let marks = 0;
  let indent: number | undefined = 0;
  let words = 0;
  let offset = 0;
  let scalarFollows = false;
  for (const token of new Lexer().lex(text)) {
    if (!scalarFollows && CONTROLS.has(token)) {
      scalarFollows = token === CST.SCALAR;
      if (token === CST.FLOW_END) reportOpen(open.splice(0), refused, places);
      continue;
    }
    const type = scalarFollows ? 'scalar' : CST.tokenType(token);
    const span = () => places.span(offset, offset + token.length);
    scalarFollows = false;
    if (type === 'newline') {
      indent = 0;
      marks = 0;
    } else if (type === 'space' && indent !== undefined) {
      indent = token.length;
    } else if (type !== 'comment' && type !== 'space') {
      if (indent !== undefined && open.length === 0) enter(indents, indent);
      indent = undefined;
      if (type === 'flow-map-start' || type === 'flow-seq-start') open.push({ sign: token, offset });
      else if (type === 'flow-map-end' || type === 'flow-seq-end')
        close(token, offset, open, refused, places);
      else if (open.length === 0 && type !== null && MARKS.has(type)) marks++;
      else if (type === 'tag')
        refused.push(diagnostic('GH1012', { construct: `the tag \`${token}\`` }, span(), { help: TAG_HELP }));
      else if (type === 'directive-line')
        refused.push(diagnostic('GH1012', { construct: 'a directive' }, span()));
      else if (isQuoted(type) && !isClosed(token)) {
        const problem = 'the quote that begins here is not closed, or its next line is not indented';
        return [...refused, diagnostic('GH1004', { problem }, places.span(offset, offset + 1))];
      }
      if (Math.max(indents.length, open.length, marks) > MAX_DEPTH) {
        return [diagnostic('GH1010', { levelsMax: MAX_DEPTH }, span())];
      }
    }
    if (refused.length >= MAX_FINDINGS) return refused;
    if (++words > MAX_WORDS) return [diagnostic('GH1011', { entriesMax: MAX_NODES }, span())];
    offset += token.length;
  }
  reportOpen(open, refused, places);
  return refused;
}

function isQuoted(type: CST.TokenType | 'scalar' | null): boolean {
  return type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
}

/** Whether the last sign of a quoted text is the closing quote, and none that is escaped. */
function isClosed(token: string): boolean {
  const quote = token.charAt(0);
  if (token.length < 2 || !token.endsWith(quote)) return false;
  const escaping = quote === '"' ? '\\' : quote;
  let escapes = 0;
  while (token.length - 2 - escapes > 0 && token.charAt(token.length - 2 - escapes) === escaping) escapes++;
  return escapes % 2 === 0;
}

interface Bracket {
  readonly sign: string;
  readonly offset: number;
}

/** Many brackets that close nothing cost the parser time that grows with their square. */
function close(sign: string, offset: number, open: Bracket[], refused: Diagnostic[], places: Places): void {
  const opening = open.pop()?.sign;
  if (opening !== undefined && CLOSING[opening] === sign) return;
  const problem: Phrase =
    opening === undefined
      ? `\`${sign}\` closes nothing`
      : `\`${sign}\` stands where \`${CLOSING[opening]}\` should close \`${opening}\``;
  refused.push(diagnostic('GH1004', { problem }, places.span(offset, offset + 1)));
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The innermost bracket that is not closed; those around it are perhaps closed by what was meant for it. */
function reportOpen(open: readonly Bracket[], refused: Diagnostic[], places: Places): void {
  const last = open.at(-1);
  if (last === undefined) return;
  const problem: Phrase = `this \`${last.sign}\` is not closed with \`${CLOSING[last.sign]}\``;
  refused.push(diagnostic('GH1004', { problem }, places.span(last.offset, last.offset + 1)));
}

const TAG_HELP = 'leave it out; an expression that begins with `!` must stand between quotes or parentheses';

/** A value comes with a handful of words: a key, a colon, spaces, a bracket or comma, a line break. */
const MAX_WORDS = 5 * MAX_NODES;

const CONTROLS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Each opens a level when several stand in one line. */
const MARKS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

function enter(indents: number[], indent: number): void {
  while (indents.length > 0 && indents[indents.length - 1]! >= indent) indents.pop();
  indents.push(indent);
}
