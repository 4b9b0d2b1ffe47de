import type { CST } from 'yaml';
import type { Position } from '../diagnostics/types.ts';
import type { Places } from './lines.ts';

/**
 * Where in the file each character of a scalar stands, through quotes, escapes and folded lines. Worked out when it is
 * asked for the first time. Where the text cannot be followed, every offset is the start of the scalar.
 */
export function locatorOf(
  token: CST.Token | undefined,
  value: string,
  start: number,
  places: Places,
): (offset: number) => Position {
  let offsets: readonly number[] | undefined;
  return (offset) => {
    offsets ??= offsetsOf(token, value) ?? new Array<number>(value.length + 1).fill(start);
    return places.at(offsets[Math.min(Math.max(offset, 0), value.length)] ?? start);
  };
}

/** For each character of `value`, and for its end, the offset in the file; undefined where they do not agree. */
export function offsetsOf(token: CST.Token | undefined, value: string): readonly number[] | undefined {
  switch (token?.type) {
    case 'scalar':
      return checked(flowText(token.source, token.offset), value);
    case 'single-quoted-scalar':
      return checked(flowText(token.source.slice(1, -1), token.offset + 1, 'single'), value);
    case 'double-quoted-scalar':
      return checked(flowText(token.source.slice(1, -1), token.offset + 1, 'double'), value);
    case 'block-scalar': {
      const header = token.props.reduce(
        (length, { source }: CST.Token & { source?: string }) => length + (source?.length ?? 0),
        0,
      );
      return blockOffsets(token.source, token.offset + header, value);
    }
    default:
      return undefined;
  }
}

/** A text that is put together with the offset of each of its characters. */
interface Traced {
  text: string;
  readonly offsets: number[];
  /** Behind its last character. */
  end: number;
}

function checked({ text, offsets, end }: Traced, value: string): readonly number[] | undefined {
  return text === value ? [...offsets, end] : undefined;
}

/** Follows YAML's rules for texts in one or several lines, plain or between quotes. */
function flowText(source: string, start: number, quotes?: 'single' | 'double'): Traced {
  const traced: Traced = { text: '', offsets: [], end: start + source.length };
  const add = (text: string, index: number) => {
    traced.text += text;
    for (let unit = 0; unit < text.length; unit++) traced.offsets.push(start + index);
  };
  for (let index = 0; index < source.length; ) {
    const rest = quotes === 'double' && source[index] === '\\' ? escapeAt(source, index) : undefined;
    if (rest !== undefined) {
      add(rest.text, index);
      index += rest.length;
    } else if (quotes === 'single' && source[index] === "'") {
      add("'", index);
      index += 2;
    } else {
      const length = blanksAt(source, index);
      const newlines = source.slice(index, index + length).split('\n').length - 1;
      if (newlines > 0) add(newlines === 1 ? ' ' : '\n'.repeat(newlines - 1), index);
      else for (let unit = 0; unit < Math.max(length, 1); unit++) add(source[index + unit]!, index + unit);
      index += Math.max(length, 1);
    }
  }
  return traced;
}

/** How many spaces, tabs and line breaks stand there. */
function blanksAt(source: string, index: number): number {
  BLANKS.lastIndex = index;
  return BLANKS.exec(source)?.[0].length ?? 0;
}

const BLANKS = /[ \t\r\n]+/y;

/** What an escape stands for, and how long it is; a line break that is escaped stands for nothing. */
function escapeAt(source: string, index: number): { text: string; length: number } | undefined {
  ESCAPE.lastIndex = index;
  const match = ESCAPE.exec(source);
  if (match === null) return undefined;
  const [{ length }, code, letter] = match;
  if (code !== undefined) return { text: String.fromCodePoint(Number.parseInt(code.slice(1), 16)), length };
  return { text: letter === undefined ? '' : (LETTERS[letter] ?? letter), length };
}

const ESCAPE = /\\(?:(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})|\r?\n[ \t]*|(.))/uy;

const LETTERS: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/**
 * In a block the characters of the text stand in the file in the same order, with nothing between them but blanks; so
 * each that is no blank is found again, and blanks lie between.
 */
function blockOffsets(source: string, start: number, value: string): readonly number[] | undefined {
  const offsets: number[] = [];
  let index = 0;
  for (const unit of value.split('')) {
    if (!isBlank(unit)) while (index < source.length && isBlank(source[index]!)) index++;
    if (!isBlank(unit) && source[index] !== unit) return undefined;
    offsets.push(start + index);
    if (index < source.length && (!isBlank(unit) || isBlank(source[index]!))) index++;
  }
  return [...offsets, offsets.length === 0 ? start : start + Math.min(index, source.length)];
}

function isBlank(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r';
}
