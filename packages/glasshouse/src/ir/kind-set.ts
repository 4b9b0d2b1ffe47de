import type { ProgramBuilder } from './builder.ts';
import { assign, bits, constant, differ, either, equal, local, or, row, truth, when } from './builder.ts';
import type { Expr, Stmt } from './types.ts';

/** The kinds of conduct of which something holds in this tick: some of those that a rule asks about. */
export interface KindSet {
  /** Nothing holds of any. */
  clear(): Stmt[];
  /** It holds of a kind: by its index in the model, which may be known to the unit only. Nothing where no rule asks. */
  add(kind: Expr): Stmt[];
  /** Whether it holds of a kind, by its id. */
  has(id: string): Expr;
  /** Whether it holds of any. */
  any(): Expr;
}

/**
 * Makes a set of `asked` kinds; `all` are those of the model, in order. One or a few kinds have a local each; many are bits of
 * words, so that a tick in which nothing happens has few things to clear.
 */
export function kindSet(
  builder: ProgramBuilder,
  name: string,
  asked: readonly string[],
  all: readonly string[],
): KindSet {
  return asked.length <= FEW ? localsOf(builder, name, asked, all) : wordsOf(builder, name, asked, all);
}

const FEW = 6;
/** Bits of a word that are used: no sign. */
const WORD = 30;

function localsOf(
  builder: ProgramBuilder,
  name: string,
  asked: readonly string[],
  all: readonly string[],
): KindSet {
  const locals = new Map(asked.map((id) => [id, builder.local(`${name}-${id}`, 'bool')]));
  return {
    clear: () => [...locals.values()].map((one) => assign(one, truth(false))),
    add: (kind) =>
      [...locals].flatMap(([id, one]) => {
        const index = all.indexOf(id);
        const is = kind.op === 'const' ? truth(kind.value === index) : equal(kind, constant(index));
        return when(is, [assign(one, truth(true))]);
      }),
    has: (id) => local(locals.get(id)!),
    any: () => or(...[...locals.values()].map(local)),
  };
}

function wordsOf(
  builder: ProgramBuilder,
  name: string,
  asked: readonly string[],
  all: readonly string[],
): KindSet {
  const words = Array.from({ length: Math.ceil(asked.length / WORD) }, () => builder.local(name));
  const bitIn = (word: number, id: string | undefined): number => {
    const place = id === undefined ? -1 : asked.indexOf(id);
    return place >= 0 && Math.floor(place / WORD) === word ? 1 << (place % WORD) : 0;
  };
  const bitOf = (word: number, kind: Expr): Expr => {
    if (kind.op === 'const') return constant(bitIn(word, all[kind.value]));
    const table = builder.table(
      `asked-kinds/${word}`,
      all.map((id) => bitIn(word, id)),
    );
    return row(table, kind);
  };
  return {
    clear: () => words.map((word) => assign(word, constant(0))),
    add: (kind) =>
      words.flatMap((word, at) => {
        const bit = bitOf(at, kind);
        return bit.op === 'const' && bit.value === 0 ? [] : [assign(word, either(local(word), bit))];
      }),
    has(id) {
      const at = words.findIndex((_, word) => bitIn(word, id) !== 0);
      return differ(bits(local(words[at]!), bitIn(at, id)), constant(0));
    },
    any: () => or(...words.map((word) => differ(local(word), constant(0)))),
  };
}
