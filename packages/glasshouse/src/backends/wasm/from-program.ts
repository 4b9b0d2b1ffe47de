import type { Program, Stmt } from '../../ir/types.ts';
import { askAhead } from './ask-ahead.ts';
import { listingFunction } from './candidates.ts';
import { clearFunction, isClearing } from './clear.ts';
import { call, code, type FunctionCode, get, i32, Locals, loopWhile, type ModuleCode, set } from './code.ts';
import { type Context, GLOBALS } from './context.ts';
import { denseFunction } from './dense.ts';
import { fromZero } from './from-zero.ts';
import { keepConstants } from './keep-constants.ts';
import { BLOCK, Homes, type Layout, makeLayout } from './layout.ts';
import { NOTE, RECORD, RUN } from './names.ts';
import { type Next, passOver } from './pass-over.ts';
import { Effects, evenMeasures } from './plan.ts';
import { inPortions } from './portions.ts';
import { type Prepared, prepare } from './prepare.ts';
import { Ranges } from './ranges.ts';
import { StepTables } from './steps.ts';
import { drawingFunctions } from './threefry.ts';
import { touchesOf } from './touches.ts';
import { traceFunctions } from './trace.ts';
import { type Trial, trialFunction } from './trial.ts';

/** A program lowered to Wasm. */
export interface Lowered {
  readonly frame: Frame;
  /** Takes units through a tick, many at a time, and tells nobody. */
  readonly fast: ModuleCode;
  /** Takes units through a tick one by one and tells of events; made when somebody asks. */
  readonly tracing: () => ModuleCode;
}

/** What belongs to a module and is not in it: plain data. */
export interface Frame {
  readonly layout: Layout;
  /** What is to be added to what a column of the program holds (from-zero.ts). */
  readonly starts: readonly number[];
  /** What is found between the notes of a tick and the tick itself. */
  readonly nexts: readonly Next[];
  /** Constants that belong into memory. */
  readonly stepTables: StepTables['tables'];
  /** First byte that may belong to a community. */
  readonly end: number;
  /** How its sums become what was counted. */
  readonly sums: Pick<Prepared, 'everybody' | 'derived' | 'bundles'>;
}

/**
 * The body of a program is done statement by statement for a block of units, each statement for all of them before the next.
 * Units do not see one another within a tick, so the order does not matter.
 */
export function fromProgram(source: Program): Lowered {
  const { program: based, starts } = fromZero(source);
  const { program: asked, notes } = askAhead(based);
  const { program, nexts } = passOver(asked, based.columns.length);
  const ranges = new Ranges(program);
  const prepared = prepare(program, ranges);
  const { everybody, derived, bundles, wide, loose, silent: body } = prepared;
  const touches = touchesOf(body);
  const layout = makeLayout(program, wide, evenMeasures(body, { program, touches, loose }));
  let used = layout.end;
  const stepTables = new StepTables((bytes) => {
    if (used + bytes > layout.end + STEP_TABLE_BYTES) return undefined;
    used += bytes;
    return used - bytes;
  });
  const homes = new Homes(Math.ceil((layout.end + STEP_TABLE_BYTES) / 16) * 16);
  const context: Context = { program, layout, ranges, homes, stepTables, touches };
  const segments = segmentsOf(body).map((segment, index) => functionOf(context, segment, index, loose));
  const noting = noteFunctions(context, notes);
  const traced = { ...context, homes: new Homes(homes.end, HOME_OF_ONE_BYTES) };
  return {
    frame: {
      layout,
      starts,
      nexts,
      stepTables: stepTables.tables,
      end: homes.end + HOME_OF_ONE_BYTES * program.locals.length,
      sums: { everybody, derived, bundles },
    },
    fast: {
      imports: [],
      globals: GLOBALS,
      functions: [
        ...drawingFunctions(),
        ...boundsOf(body, program).map((exponent) => keepConstants(listingFunction(context, exponent))),
        ...segments.map(keepConstants),
        runFunction(segments),
        ...noting,
      ],
    },
    tracing: () => ({
      imports: [{ name: RECORD, params: ['i32', 'i32', 'i32'] }],
      globals: GLOBALS,
      functions: [...drawingFunctions(), ...traceFunctions(traced, prepared.body)],
    }),
  };
}

function functionOf(
  context: Context,
  segment: Trial | readonly Stmt[],
  index: number,
  loose: readonly boolean[],
): FunctionCode {
  if ('op' in segment) return trialFunction(`trial-${index}`, context, segment);
  if (isClearing(segment, touchesOf(segment), context.touches))
    return clearFunction(`clear-${index}`, context, segment);
  return denseFunction(`dense-${index}`, context, segment, loose);
}

/** The bounds of the trials that stand alone, each once. */
function boundsOf(body: readonly Stmt[], { streams }: Program): number[] {
  const bounds = body.flatMap((stmt) => (stmt.op === 'trial' ? [streams[stmt.stream]!.exponent] : []));
  return [...new Set(bounds)].filter((exponent) => exponent > 0);
}

function noteFunctions(context: Context, notes: readonly Stmt[]): FunctionCode[] {
  if (notes.length === 0) return [];
  return [{ ...keepConstants(denseFunction(NOTE, context, notes, [])), exported: true }];
}

/** A unit that is alone needs a word for each local. */
const HOME_OF_ONE_BYTES = 4;

/** Room for the staircases of all segments. */
const STEP_TABLE_BYTES = 65536;

/**
 * Trials stand alone; what lies between them goes together. A statement that has nothing to do with the trials before it
 * joins what stands before them, so that there are few passes over the units.
 */
function segmentsOf(body: readonly Stmt[]): (Trial | Stmt[])[] {
  const segments: (Trial | Stmt[])[] = [];
  let dense: Stmt[] | undefined;
  let since = new Effects();
  for (const stmt of body) {
    if (stmt.op !== 'trial' && dense !== undefined && since.allowBefore(stmt)) dense.push(stmt);
    else if (stmt.op !== 'trial') {
      dense = [stmt];
      segments.push(dense);
      since = new Effects();
    } else {
      segments.push(stmt);
      since.add(stmt);
    }
  }
  return segments.flatMap((segment) => ('op' in segment ? [segment] : inPortions(segment)));
}

function runFunction(segments: readonly FunctionCode[]): FunctionCode {
  const [from, to] = [0, 1];
  const locals = new Locals(2);
  const units = locals.fresh('i32');
  const left = code('i32.sub', get(to), get(from));
  const whole = code('i32.lt_s', left, i32(BLOCK));
  const each = [
    set(units, code('select', left, i32(BLOCK), whole)),
    ...segments.map(({ name }) => call(name, get(from), get(units))),
    set(from, code('i32.add', get(from), get(units))),
  ];
  return {
    name: RUN,
    exported: true,
    params: ['i32', 'i32'],
    locals: locals.types,
    body: [loopWhile(code('i32.lt_s', get(from), get(to)), each)],
  };
}
