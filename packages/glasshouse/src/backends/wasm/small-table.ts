import { type Code, code, get, type Locals, lanes, tee } from './code.ts';

/**
 * Four entries at once of a table that fits vector registers: `swizzle` picks bytes of one vector by the bytes of another
 * and gives 0 for indices past the end. Undefined for other tables. The indices are inside the table.
 */
export function smallTable(values: readonly number[], indices: Code, locals: Locals): Code | undefined {
  if (values.length <= 4) {
    // Entry k lies in bytes 4 k to 4 k + 3.
    const bytes = code('i32x4.add', code('i32x4.mul', indices, lanes(0x04040404)), lanes(0x03020100));
    return code('i8x16.swizzle', lanes(...[0, 1, 2, 3].map((k) => values[k] ?? 0)), bytes);
  }
  if (values.length > 32 || values.some((value) => value < 0 || value > 255)) return undefined;
  // The upper three bytes of every lane point past the end.
  const pointed = code('v128.or', indices, lanes(-256));
  if (values.length <= 16) return code('i8x16.swizzle', packed(values, 0), pointed);
  const kept = locals.fresh('v128');
  const low = code('i8x16.swizzle', packed(values, 0), tee(kept, pointed));
  return code(
    'v128.or',
    low,
    code('i8x16.swizzle', packed(values, 16), code('i32x4.sub', get(kept), lanes(16))),
  );
}

/** Sixteen entries, a byte each. */
function packed(values: readonly number[], from: number): Code {
  const byte = (at: number) => values[from + at] ?? 0;
  return lanes(
    ...[0, 4, 8, 12].map(
      (at) => byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24),
    ),
  );
}
