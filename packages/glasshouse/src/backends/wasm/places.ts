import { code, type FunctionCode, get, Locals, load, loopWhile, plus, set, shifted, store } from './code.ts';
import { LOAD, SHIFT, STORE } from './context.ts';
import type { Width } from './layout.ts';
import { sideModule } from './side-module.ts';
import type { Memory } from './web-assembly.ts';

/** How wide the columns of a unit's region and group are, and the column of its place. */
export interface PlaceWidths {
  readonly region: Width;
  readonly group: Width;
  readonly place: Width;
}

/**
 * Writes for every unit where its cell's row of sums starts, in bytes from `counts` on, and adds one to the first word of
 * that row. The row after all others is for units in no cell.
 */
export type Place = (
  size: number,
  region: number,
  group: number,
  place: number,
  counts: number,
  regions: number,
  groups: number,
  cellBytes: number,
) => void;

/** For communities in `memory`. */
export function placing(widths: PlaceWidths, memory: Memory): Place {
  const key = Object.values(widths).join();
  const exportsFor = known.get(key) ?? sideModule(() => [placeFunction(widths)]);
  known.set(key, exportsFor);
  return exportsFor(memory)[PLACE] as Place;
}

/** This thread's: programs come and go, widths stay. */
const known = new Map<string, ReturnType<typeof sideModule>>();

const PLACE = 'place';

function placeFunction(widths: PlaceWidths): FunctionCode {
  const [size, region, group, place, counts, regions, groups, cellBytes] = [0, 1, 2, 3, 4, 5, 6, 7];
  const locals = new Locals(8);
  const unit = locals.fresh('i32');
  const [r, g, row] = [locals.fresh('i32'), locals.fresh('i32'), locals.fresh('i32')];
  const at = (width: Width, start: number) => code('i32.add', get(start), shifted(get(unit), SHIFT[width]));
  const cell = code('i32.add', code('i32.mul', get(r), get(groups)), get(g));
  const inside = code(
    'i32.and',
    code('i32.lt_u', get(r), get(regions)),
    code('i32.lt_u', get(g), get(groups)),
  );
  const none = code('i32.mul', get(regions), get(groups));
  const persons = code('i32.add', get(counts), get(row));
  return {
    name: PLACE,
    exported: true,
    params: Array.from({ length: 8 }, () => 'i32' as const),
    locals: locals.types,
    body: [
      loopWhile(code('i32.lt_s', get(unit), get(size)), [
        set(r, load(LOAD[widths.region], at(widths.region, region), 0)),
        set(g, load(LOAD[widths.group], at(widths.group, group), 0)),
        set(row, code('i32.mul', code('select', cell, none, inside), get(cellBytes))),
        store(STORE[widths.place], at(widths.place, place), 0, get(row)),
        store('i32.store', persons, 0, plus(load('i32.load', persons, 0), 1)),
        set(unit, plus(get(unit), 1)),
      ]),
    ],
  };
}
