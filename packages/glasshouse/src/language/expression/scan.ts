import { MAX_NESTING } from './limits.ts';

/** What has to be known of a text before a recursive parser may see it. */
export interface TextScan {
  /** Offsets of parentheses that belong together. */
  readonly parentheses: readonly (readonly [open: number, close: number])[];
  /** Where nesting passes `MAX_NESTING`. */
  readonly tooDeepAt: number | undefined;
  /** Where a remark (`// ...`) begins. */
  readonly remarkAt: number | undefined;
}

/**
 * Reads over the text once, without recursion; it stops at the first thing that forbids parsing.
 *
 * The parser counts brackets but not rows of `!` and `-`, of which four thousand can exhaust the stack of a worker. It
 * also takes `//` for a remark up to the end of the line, and in a folded YAML scalar there is only one line: the rest
 * of the rule would silently be lost.
 */
export function scanText(text: string): TextScan {
  const parentheses: [number, number][] = [];
  const open: { at: number; depth: number }[] = [];
  let depth = 0;
  let afterOperand = false;
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      at = afterString(text, at);
      depth = depthOutside(open);
      afterOperand = true;
      continue;
    }
    if (character === '/' && text[at + 1] === '/') return { parentheses, tooDeepAt: undefined, remarkAt: at };
    if ('([{'.includes(character)) {
      depth += 1;
      open.push({ at, depth });
    } else if (')]}'.includes(character)) {
      const opening = open.pop();
      if (opening !== undefined && character === ')' && text[opening.at] === '(')
        parentheses.push([opening.at, at]);
      depth = depthOutside(open);
    } else if ((character === '-' && !afterOperand) || (character === '!' && text[at + 1] !== '=')) {
      depth += 1;
    } else if (!/\s/.test(character)) {
      depth = depthOutside(open);
    }
    if (!/\s/.test(character)) afterOperand = /[\w)\]}]/.test(character);
    if (depth > MAX_NESTING) return { parentheses, tooDeepAt: at, remarkAt: undefined };
    at += 1;
  }
  return { parentheses, tooDeepAt: undefined, remarkAt: undefined };
}

function depthOutside(open: readonly { depth: number }[]): number {
  return open.at(-1)?.depth ?? 0;
}

/** The offset behind the string that begins at `start`, by the rules of the parser; the end of the text if it never closes. */
function afterString(text: string, start: number): number {
  const quote = text[start]!;
  const triple = text.startsWith(quote.repeat(3), start);
  const closing = triple ? quote.repeat(3) : quote;
  let at = start + closing.length;
  while (at < text.length && !text.startsWith(closing, at)) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + closing.length, text.length);
}
