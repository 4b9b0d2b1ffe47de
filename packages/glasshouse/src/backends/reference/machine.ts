import type { Panel } from '../../ir/backend.ts';
import type { Known } from '../../ir/known.ts';
import type { Program } from '../../ir/types.ts';
import type { StreamKey } from '../../random/streams.ts';

/** Everything that a program works on: one community, the unit and tick at hand, and where counts and events go. */
export interface Machine {
  readonly program: Program;
  readonly keys: readonly StreamKey[];
  readonly links: readonly Uint16Array[];
  readonly size: number;
  readonly columns: readonly Int32Array[];
  /** The columns as of the end of the previous tick (copies where `lagged`). */
  before: readonly Int32Array[];
  readonly locals: Int32Array;
  /** The candidates of the 32 units around the unit at hand, by stream. */
  readonly masks: { chunk: number; mask: number }[];
  /** Global index of the community's first unit. */
  readonly firstUnit: number;
  unit: number;
  tick: number;
  cell: number;
  known: Known;
  counts: Float64Array;
  panel: Panel | undefined;
}
