import type { Expr } from '../../ir/types.ts';
import { type Code, code, get, type Locals, lanes, shifted, tee } from './code.ts';
import { base, type Context, SHIFT } from './context.ts';
import type { Width } from './layout.ts';
import { ScalarExpressions } from './scalar-expressions.ts';
import { type FourUnits, VectorExpressions } from './vector-expressions.ts';
import { operandsOf } from './walk.ts';

/** Whether an expression can be had for four units that are no neighbours. */
export function isGatherable(expr: Expr): boolean {
  if (expr.op === 'unit' || expr.op === 'link' || expr.op === 'lagged') return false;
  if (expr.op === 'load' && expr.index !== undefined) return false;
  return operandsOf(expr).every(isGatherable);
}

/** Four units of a block that need not be neighbours: each value is read for itself. */
export class GatheredFour implements FourUnits {
  readonly vector: VectorExpressions;
  private readonly context: Context;
  private readonly locals: Locals;
  /** Locals with the places of the four in their block. */
  private readonly places: readonly number[];
  private readonly start: number;
  private readonly known = new Map<string, number>();

  constructor(context: Context, locals: Locals, start: number, places: readonly number[]) {
    this.context = context;
    this.locals = locals;
    this.start = start;
    this.places = places;
    const nowhere = new ScalarExpressions(context, locals, this);
    this.vector = new VectorExpressions(context, locals, this, nowhere);
  }

  unit(): Code {
    throw new Error('four units that are no neighbours have no first one');
  }

  pointer(): Code {
    return this.unit();
  }

  column(column: number): Code {
    const { width, offset } = this.context.layout.columns[column]!;
    const origin = code('i32.add', base, shifted(get(this.start), SHIFT[width]));
    return this.once(`column ${column}`, () => this.gather(width, origin, offset));
  }

  local(local: number): Code {
    return this.once(`local ${local}`, () => {
      const words = this.gather('i32', undefined, this.context.homes.of(local));
      return this.context.program.locals[local]!.type === 'bool' ? code('i32x4.neg', words) : words;
    });
  }

  private once(key: string, read: () => Code): Code {
    const known = this.known.get(key);
    if (known !== undefined) return get(known);
    const local = this.locals.fresh('v128');
    this.known.set(key, local);
    return tee(local, read());
  }

  private gather(width: Width, origin: Code | undefined, offset: number): Code {
    const narrow = this.places.reduce<Code>((vector, place, lane) => {
      const inside = shifted(get(place), SHIFT[width]);
      const address = origin === undefined ? inside : code('i32.add', origin, inside);
      return { op: LOAD_LANE[width], args: [address, vector], offset, lane };
    }, lanes(0));
    return widened(width, narrow);
  }
}

const LOAD_LANE = {
  i8: 'v128.load8_lane',
  u8: 'v128.load8_lane',
  i16: 'v128.load16_lane',
  u16: 'v128.load16_lane',
  i32: 'v128.load32_lane',
} as const satisfies Record<Width, string>;

/** The four narrow values at the low end of a vector. */
function widened(width: Width, narrow: Code): Code {
  switch (width) {
    case 'i8':
      return code('i32x4.extend_low_i16x8_s', code('i16x8.extend_low_i8x16_s', narrow));
    case 'u8':
      return code('i32x4.extend_low_i16x8_u', code('i16x8.extend_low_i8x16_u', narrow));
    case 'i16':
      return code('i32x4.extend_low_i16x8_s', narrow);
    case 'u16':
      return code('i32x4.extend_low_i16x8_u', narrow);
    case 'i32':
      return narrow;
  }
}
