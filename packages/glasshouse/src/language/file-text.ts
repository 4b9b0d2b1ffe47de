import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { MAX_BYTES } from './limits.ts';
import { placesIn } from './lines.ts';

export interface FileText {
  /** Without a byte order mark. Shown in messages even where the file is refused. */
  readonly text: string;
  readonly problem?: Diagnostic;
}

/** The text of a file, unless it is too large, no UTF-8, or has characters that a text does not have. */
export function readFileText(file: string, content: string | Uint8Array): FileText {
  const bytes = byteLength(content);
  if (bytes > MAX_BYTES) {
    const start = placesIn(file, '').span(0, 0);
    return { text: '', problem: diagnostic('GH1003', { bytes, bytesMax: MAX_BYTES }, start) };
  }
  const decoded = typeof content === 'string' ? { text: content } : decode(file, content);
  if ('problem' in decoded) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '');
  const strange = STRANGE.exec(text);
  if (strange === null) return { text };
  const code = strange[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  const problem: Phrase =
    strange[0] === '\r'
      ? 'a carriage return (U+000D) stands without a line feed'
      : `the character U+${code} cannot be used in a text file`;
  const span = placesIn(file, text).span(strange.index, strange.index + strange[0].length);
  return { text, problem: diagnostic('GH1004', { problem }, span) };
}

/** Control characters, half characters, and separators of lines that only some programs take for such. */
const STRANGE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\u2028\u2029\uFFFE\uFFFF]|\r(?!\n)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function byteLength(content: string | Uint8Array): number {
  if (typeof content !== 'string') return content.byteLength;
  return content.length > MAX_BYTES ? content.length : new TextEncoder().encode(content).byteLength;
}

function decode(file: string, bytes: Uint8Array): FileText {
  if (isUtf8(bytes, bytes.byteLength, false)) return { text: new TextDecoder().decode(bytes) };
  let good = 0;
  let bad = bytes.byteLength + 1;
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1;
    if (isUtf8(bytes, middle, true)) good = middle;
    else bad = middle;
  }
  const text = new TextDecoder().decode(bytes);
  // Of a character that is cut short the first byte is the one to name.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), {
    stream: true,
  });
  const byteOffset = new TextEncoder().encode(whole).byteLength;
  const offset = whole.replace(/^\uFEFF/, '').length;
  const span = placesIn(file, text).span(offset, offset + 1);
  return { text, problem: diagnostic('GH1001', { byteOffset }, span) };
}

function isUtf8(bytes: Uint8Array, length: number, open: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: open });
    return true;
  } catch {
    return false;
  }
}
