import { choose, constant, either, equal, load, shiftLeft, store } from './builder.ts';
import type { Column, Expr, Program, Stmt } from './types.ts';

/** Where the word of a unit says that it was counted for one of some measures. */
export interface Mark {
  readonly measures: ReadonlySet<string>;
  /** The lowest of its bits. */
  readonly shift: number;
  /** 1 for a bit that is set; more for the index within a row of measures, of which the first is named. */
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
  const nameOf = (measure: number): string => program.measures[measure]!.name;
  const highest = marks.reduce((most, { shift, bits }) => Math.max(most, shift + bits), 0);
  const word: Column = {
    name: `${WORD}/${column}`,
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
    const stores = marks
      .flatMap((mark) => wordsOf(statement, mark, nameOf))
      .map((word) => store(column, either(load(column), word)));
    return [statement, ...stores];
  }
}

/** No regime gives a column such a name; with the number of the column, so that a program can have several. */
const WORD = 'marks';

/** What a count adds to the word for a mark: nothing, or once for each of its measures. */
function wordsOf(statement: Count, mark: Mark, nameOf: (measure: number) => string): Expr[] {
  const { measure, amount, row } = statement;
  const { measures, shift, bits } = mark;
  if (row === undefined) {
    if (!measures.has(nameOf(measure))) return [];
    if (bits > 1) throw new RangeError(`no row of ${2 ** bits} measures`);
    return [bitOf(amount, shift)];
  }
  if (bits > 1) {
    if (!measures.has(nameOf(measure))) return [];
    if (row.length > 2 ** bits) throw new RangeError(`no row of ${2 ** bits} measures`);
    return [shiftLeft(row.index, shift)];
  }
  const indices = Array.from({ length: row.length }, (_, index) => index);
  return indices
    .filter((index) => measures.has(nameOf(measure + index)))
    .map((index) => choose(equal(row.index, constant(index)), bitOf(amount, shift), constant(0)));
}

type Count = Extract<Stmt, { op: 'count' }>;

function bitOf(amount: Expr, shift: number): Expr {
  const bit = constant(2 ** shift);
  if (amount.op === 'const') return amount.value === 0 ? constant(0) : bit;
  return choose({ op: 'ne', left: amount, right: constant(0) }, bit, constant(0));
}
