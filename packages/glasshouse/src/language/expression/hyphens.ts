import type { Expression } from './syntax.ts';

/** A name of the file as it is written in an expression: `full-marks` is `full_marks`. */
export function toWrittenName(name: string): string {
  return name.replaceAll('-', '_');
}

/** The other way. Names of the file have no `_`, so nothing is lost. */
export function toFileName(written: string): string {
  return written.replaceAll('_', '-');
}

/** A subtraction that may be a name with hyphens: `refuses-though-able`. */
export interface HyphenatedName {
  /** In file form. */
  readonly name: string;
  /** The names it falls apart into, as written. */
  readonly parts: readonly string[];
  /** Nothing stands between the parts but the hyphens. */
  readonly unspaced: boolean;
}

/** What `expression` would be as one name, or undefined when it is anything but names less names. */
export function hyphenatedName(expression: Expression): HyphenatedName | undefined {
  const parts: string[] = [];
  let rest = expression;
  while (rest.op === 'sub') {
    // A part may be a figure: `ground-2`.
    const { right } = rest;
    if (right.op === 'name') parts.unshift(right.name);
    else if (right.op === 'int') parts.unshift(String(right.value));
    else return undefined;
    rest = rest.left;
  }
  if (rest.op !== 'name' || parts.length === 0) return undefined;
  parts.unshift(rest.name);
  const { start, end } = expression.span;
  const name = parts.join('-');
  return { name: toFileName(name), parts, unspaced: end.offset - start.offset === name.length };
}
