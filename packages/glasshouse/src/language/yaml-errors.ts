import type { YAMLError } from 'yaml';
import { diagnostic } from '../diagnostics/codes.ts';
import { foreign, type Phrase } from '../diagnostics/phrases.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Places } from './lines.ts';

/** Errors of the YAML parser in our words; of those in one line the first, because the others follow from it. */
export function fromYamlErrors(errors: readonly YAMLError[], text: string, places: Places): Diagnostic[] {
  const byLine = new Map<number, YAMLError>();
  for (const error of errors) {
    const { line } = places.at(error.pos[0]);
    if (!byLine.has(line)) byLine.set(line, error);
  }
  return [...byLine.values()].map((error) => fromYamlError(error, text, places));
}

function fromYamlError(error: YAMLError, text: string, places: Places): Diagnostic {
  const [start] = error.pos;
  const newline = text.indexOf('\n', start);
  const lineEnd = newline === -1 ? text.length : newline;
  const span = places.span(start, Math.min(Math.max(error.pos[1], start + 1), lineEnd));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return diagnostic('GH1005', {}, places.span(start, start + 1));
    case 'MULTIPLE_DOCS':
      return diagnostic('GH1009', {}, span);
    case 'RESOURCE_EXHAUSTION':
      return diagnostic('GH1010', { levelsMax: MAX_DEPTH }, span);
    default:
      return diagnostic('GH1004', { problem: worded(error) }, span);
  }
}

function worded({ message }: YAMLError): Phrase {
  const [pattern, wording] = WORDINGS.find(([pattern]) => pattern.test(message)) ?? [];
  if (pattern === undefined || wording === undefined)
    return foreign(`${message.charAt(0).toLowerCase()}${message.slice(1)}`);
  return wording.replace('$1', pattern.exec(message)?.[1] ?? '') as Phrase;
}

const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^Missing closing/, 'a quote is opened before this, and not closed'],
  [
    /^Nested mappings are not allowed/,
    'a second `key: value` in one line; put a text that has a colon between quotes',
  ],
  [/^Implicit map keys need to be followed/, 'a colon is missing after this key'],
  [
    /^Implicit keys.* need to be on a single line/,
    'a key must stand in one line; is this indented as it should be?',
  ],
  [/must start at the same column/, 'this is indented differently from the lines beside it'],
  [/^Unexpected \S+ at node end/, 'something follows a value that was complete'],
  [/^Unexpected flow-\S+-end token.*"(.)"/, '`$1` closes nothing'],
  [/^Unexpected ,|^Unexpected empty item/, 'a comma too many'],
  [/^Missing , /, 'a comma is missing'],
  [/^Missing space after :/, 'a space is missing after the colon'],
  [/^Plain value cannot start with .*(\S)$/, 'a text that begins with `$1` must stand between quotes'],
  [
    /^Invalid escape sequence (.*)$/,
    '`$1` is not an escape; between single quotes a backslash stands for itself',
  ],
  [/^Comments must be separated/, 'a space is missing before `#`'],
  [/^Unexpected block-seq-ind on same line/, 'a list begins in a line of its own'],
  [/^Block scalar header includes extra/, 'the text after `|` or `>` must begin in the next line'],
  [/^Block scalar/, 'the lines of this text are not indented alike'],
  [/must be at most 1024 chars/, 'a key has at most 1024 characters'],
  [/^A node can have at most one anchor/, 'two anchors mark the same value'],
];
