/** Where the dots of a crowd lie on a canvas, in its own pixels. */
export interface Raster {
  readonly units: number;
  readonly columns: number;
  readonly rows: number;
  /** Pixels from one dot to the next; a dot leaves the last one free where there is room. */
  readonly cell: number;
  readonly width: number;
  readonly height: number;
}

/** With more of them the rings would hide the dots. */
export const RINGS_MAX = 600;

/** The largest dots with which the crowd fits into so many pixels. */
export function rasterFor(units: number, width: number, heightMax: number): Raster {
  for (let cell = CELL_MAX; ; cell--) {
    const columns = Math.max(1, Math.min(units, Math.floor(width / cell)));
    const rows = Math.ceil(units / columns);
    if (rows * cell <= heightMax || cell === 1)
      return { units, columns, rows, cell, width: columns * cell, height: rows * cell };
  }
}

const CELL_MAX = 14;

/** The unit whose dot is at a place, or undefined where there is none. */
export function unitAt({ units, columns, cell }: Raster, x: number, y: number): number | undefined {
  const column = Math.floor(x / cell);
  const unit = Math.floor(y / cell) * columns + column;
  return column < 0 || column >= columns || y < 0 || unit >= units ? undefined : unit;
}

/** The middle of a dot. */
export function placeOf({ columns, cell }: Raster, unit: number): readonly [x: number, y: number] {
  const dot = Math.max(1, cell - 1);
  return [(unit % columns) * cell + dot / 2, Math.floor(unit / columns) * cell + dot / 2];
}

/** Paints a dot for each word; `colours` are pixels, by class. What lies between the dots is left as it is. */
export function paint(
  pixels: Uint32Array,
  { columns, rows, cell, width }: Raster,
  words: Uint16Array,
  ofWord: Uint8Array,
  colours: Uint32Array,
): void {
  const dot = Math.max(1, cell - 1);
  for (let row = 0; row < rows; row++) {
    const line = row * cell * width;
    const first = row * columns;
    const last = Math.min(first + columns, words.length);
    let at = line;
    for (let unit = first; unit < last; unit++, at += cell) {
      const colour = colours[ofWord[words[unit]!]!]!;
      for (let x = 0; x < dot; x++) pixels[at + x] = colour;
    }
    // The other lines of these dots are the same.
    for (let y = 1; y < dot; y++) pixels.copyWithin(line + y * width, line, line + width);
  }
}
