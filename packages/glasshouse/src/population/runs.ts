/** Units that stand one behind the other and belong together: a household, the firms of one owner. */
export interface Runs {
  /** For each unit, the first of its run. */
  readonly first: Int32Array;
  /** For each unit, how many its run has. */
  readonly length: Int32Array;
}

/**
 * Fills in runs among the units from `from` up to `to`; everybody else is alone. `drawn` has the size of a run, less one, at
 * the unit that begins it; the last run takes who is left.
 */
export function fillRuns({ first, length }: Runs, drawn: Int32Array, from: number, to: number): void {
  alone(0, from);
  alone(to, first.length);
  for (let start = from; start < to; ) {
    const end = Math.min(start + drawn[start]! + 1, to);
    for (let unit = start; unit < end; unit++) {
      first[unit] = start;
      length[unit] = end - start;
    }
    start = end;
  }
  function alone(start: number, end: number): void {
    for (let unit = start; unit < end; unit++) first[unit] = unit;
    length.fill(1, start, end);
  }
}
