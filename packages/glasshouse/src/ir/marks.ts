import { choose, constant, either, load, shiftLeft, store } from './builder.ts';
import type { Column, Expr, Program, Stmt } from './types.ts';

/** Where the word of a unit says that it was counted for one of some measures. */
export interface Mark {
  readonly measures: ReadonlySet<string>;
  /** The lowest of its bits. */
  readonly shift: number;
  /** 1 for a bit that is set; more for the index within a row of measures. */
  readonly bits: number;
}

/** A program that keeps, in a column more, a word of what each unit was counted for in this tick. */
export interface MarkedProgram {
  readonly program: Program;
  readonly column: number;
}

/**
 * The same program, with such a word. It counts what the program counts, and nothing looks at the word, so each unit
 * lives as it did; only the checksum of the state is another one.
 */
export function withMarks(program: Program, marks: readonly Mark[]): MarkedProgram {
  const column = program.columns.length;
  const highest = marks.reduce((most, { shift, bits }) => Math.max(most, shift + bits), 0);
  const word: Column = {
    name: WORD,
    kind: 'state',
    min: 0,
    max: 2 ** highest - 1,
    initial: 0,
    length: 1,
    lagged: false,
  };
  const clean = store(column, constant(0));
  const body: Stmt[] = [{ op: 'stage', name: 'conduct', body: [clean] }, ...program.body.flatMap(withStores)];
  return { program: { ...program, columns: [...program.columns, word], body }, column };

  function marked(statement: Stmt): Stmt {
    if (statement.op === 'if') {
      const { body, otherwise } = statement;
      return { ...statement, body: body.flatMap(withStores), otherwise: otherwise.flatMap(withStores) };
    }
    return 'body' in statement ? { ...statement, body: statement.body.flatMap(withStores) } : statement;
  }

  function withStores(statement: Stmt): Stmt[] {
    if (statement.op !== 'count') return [marked(statement)];
    const { name } = program.measures[statement.measure]!;
    const stores = marks
      .filter(({ measures }) => measures.has(name))
      .map((mark) => store(column, either(load(column), wordOf(statement, mark))));
    return [statement, ...stores];
  }
}

/** No regime gives a column such a name. */
const WORD = 'marks';

function wordOf({ amount, row }: Extract<Stmt, { op: 'count' }>, { shift, bits }: Mark): Expr {
  if (bits > 1) {
    if (row === undefined || row.length > 2 ** bits) throw new RangeError(`no row of ${2 ** bits} measures`);
    return shiftLeft(row.index, shift);
  }
  const bit = constant(2 ** shift);
  if (amount.op === 'const') return amount.value === 0 ? constant(0) : bit;
  return choose({ op: 'ne', left: amount, right: constant(0) }, bit, constant(0));
}
