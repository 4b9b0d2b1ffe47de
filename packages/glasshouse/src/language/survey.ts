import { CST, Lexer } from 'yaml';
import { diagnostic } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { MAX_DEPTH, MAX_NODES } from './limits.ts';
import type { Places } from './lines.ts';

/**
 * Looks through a file word by word, before its structure is built: that costs time that grows with its size only, and
 * building it may cost far more where it is nested deeply. Also refuses what YAML has and the language has not.
 */
export function surveyYaml(text: string, places: Places): Diagnostic[] {
  const refused: Diagnostic[] = [];
  const indents: number[] = [];
  const open: { sign: string; offset: number }[] = [];
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
      words++;
      if (type === 'flow-map-start' || type === 'flow-seq-start') open.push({ sign: token, offset });
      else if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
      else if (open.length === 0 && type !== null && MARKS.has(type)) marks++;
      else if (type === 'tag') refused.push(diagnostic('GH1012', { construct: `the tag \`${token}\`` }, span()));
      else if (type === 'directive-line') refused.push(diagnostic('GH1012', { construct: 'a directive' }, span()));
      if (Math.max(indents.length, open.length, marks) > MAX_DEPTH) {
        return [diagnostic('GH1010', { levelsMax: MAX_DEPTH }, span())];
      }
      if (words > MAX_WORDS) return [diagnostic('GH1011', { entriesMax: MAX_NODES }, span())];
    }
    offset += token.length;
  }
  reportOpen(open, refused, places);
  return refused;
}

/** The innermost bracket that is not closed; those around it are perhaps closed by what was meant for it. */
function reportOpen(open: readonly { sign: string; offset: number }[], refused: Diagnostic[], places: Places): void {
  const last = open.at(-1);
  if (last === undefined) return;
  const closing = last.sign === '{' ? '}' : ']';
  const problem = `this \`${last.sign}\` is not closed with \`${closing}\``;
  refused.push(diagnostic('GH1004', { problem }, places.span(last.offset, last.offset + 1)));
}

/** An entry has at most a handful of words: an indicator, a key, a colon, a bracket, a comma, a value. */
const MAX_WORDS = 6 * MAX_NODES;

const CONTROLS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Each opens a level when several stand in one line. */
const MARKS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

function enter(indents: number[], indent: number): void {
  while (indents.length > 0 && indents[indents.length - 1]! >= indent) indents.pop();
  indents.push(indent);
}
