import type { RunData } from '../metrics/types.ts';
import { CROWD_BITS, watchStanding } from './standing-words.ts';

/** How everybody in one community stood in the course of a run. */
export interface Crowd {
  readonly units: number;
  /** The tick at whose end each frame stands. */
  readonly ticks: readonly number[];
  /** A word for each unit, frame by frame: see `stateIn`. */
  readonly frames: Uint16Array;
  /** By unit, as indices into `run.regions` and `run.groups`. */
  readonly region: Uint8Array;
  readonly group: Uint8Array;
  /** By unit, as an index into the units of the population. */
  readonly types: Uint8Array;
}

export interface CrowdOptions {
  /** The central one unless told. */
  readonly replicate?: number;
  readonly community?: number;
  /** Frames are left out, evenly, where a run has more ticks. */
  readonly framesMax?: number;
  /** Where the frames are kept; a shared buffer can be read by another thread. Ordinary memory unless told. */
  readonly allocate?: (bytes: number) => ArrayBufferLike;
}

/**
 * One community of a finished run lives again, and everybody in it is looked at. What it counts is held against what the
 * run counted; an error says where the two differ.
 */
export function crowd(run: RunData, options: CrowdOptions = {}): Crowd {
  const { replicate = 0, community: index = 0, framesMax = FRAMES_MAX, allocate = plainMemory } = options;
  const { program, community } = watchStanding(run, replicate);
  const { units, attributes, step, end } = community(index);
  const ticks = frameTicks(program.ticks, framesMax);
  const frames = new Uint16Array(allocate(2 * units * ticks.length));
  const happened = new Uint16Array(units);
  let frame = 0;
  for (let tick = 0; tick < program.ticks; tick++) {
    const words = step(tick)[0]!;
    const isFrame = ticks[frame] === tick;
    for (let unit = 0; unit < units; unit++) {
      happened[unit]! |= words[unit]! & PASSING;
      if (isFrame) frames[frame * units + unit] = words[unit]! | happened[unit]!;
    }
    if (!isFrame) continue;
    happened.fill(0);
    frame++;
  }
  end();
  return {
    units,
    ticks,
    frames,
    region: Uint8Array.from(attributes.get('region')!),
    group: Uint8Array.from(attributes.get(program.columns[program.cells.groupColumn]!.name)!),
    types: Uint8Array.from(attributes.get('type')!),
  };
}

/** The ticks of a run at whose end there are frames: evenly, and the last one. */
export function frameTicks(ticks: number, framesMax = FRAMES_MAX): number[] {
  const stride = Math.ceil(ticks / framesMax);
  return Array.from({ length: ticks }, (_, tick) => tick).filter(
    (tick) => (tick + 1) % stride === 0 || tick === ticks - 1,
  );
}

/** So many frames of a full community take 16 MB. */
const FRAMES_MAX = 120;

const plainMemory = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes);

/** What is true of a tick, and not of its end. */
const PASSING = CROWD_BITS.chilled | CROWD_BITS.deterred;
