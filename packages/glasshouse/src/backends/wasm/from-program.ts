import type { Program } from '../../ir/types.ts';
import type { ModuleCode } from './code.ts';
import { type Context, GLOBALS } from './context.ts';
import { type Layout, makeLayout } from './layout.ts';
import { type Prepared, prepare, withoutEvents } from './prepare.ts';
import { Ranges } from './ranges.ts';
import { RECORD } from './scalar.ts';
import { drawingFunctions } from './threefry.ts';
import { traceFunction } from './trace.ts';

/** A program lowered to Wasm. */
export interface Lowered {
  readonly prepared: Prepared;
  readonly layout: Layout;
  /** Takes units through a tick, many at a time, and tells nobody. */
  readonly fast: ModuleCode;
  /** Takes units through a tick one by one and tells of events; made when somebody asks. */
  readonly tracing: () => ModuleCode;
}

export function fromProgram(program: Program): Lowered {
  const ranges = new Ranges(program);
  const prepared = prepare(program, (expr) => {
    const { low, high } = ranges.of(expr);
    return Math.max(Math.abs(low), Math.abs(high));
  });
  const silent = withoutEvents(program, prepared.body);
  const layout = makeLayout(program, prepared.wide, []);
  const context: Context = { program, layout, ranges };
  const record = { name: RECORD, params: ['i32', 'i32', 'i32'] } as const;
  return {
    prepared,
    layout,
    fast: { imports: [], globals: GLOBALS, functions: [...drawingFunctions(), traceFunction(context, silent)] },
    tracing: () => ({
      imports: [record],
      globals: GLOBALS,
      functions: [...drawingFunctions(), traceFunction(context, prepared.body)],
    }),
  };
}
