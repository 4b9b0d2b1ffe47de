import { COMMUNITY_SIZE } from '../../ir/types.ts';
import { readWords, type UniformWords } from '../../random/uniform-words.ts';
import { sideModule } from './side-module.ts';
import { parityWord } from './threefry.ts';
import { type Memory, PAGE, webAssembly } from './web-assembly.ts';
import { FUNCTIONS, KEY_AT, ROWS_AT, TABLES_AT, WORDS_AT } from './word-functions.ts';

/** The words by which communities are generated (random/uniform-words.ts), for up to 65,536 units at a time. */
export const uniformWords: UniformWords = (key, firstUnit, size, reading, into = new Int32Array(size)) => {
  instance ??= instantiate();
  const { memory, functions } = instance;
  new Int32Array(memory.buffer, KEY_AT, 3).set([...key, parityWord(...key)]);
  const words = (): Int32Array => {
    into.set(new Int32Array(memory.buffer, WORDS_AT, size));
    return into;
  };
  if (reading === undefined) {
    functions.words(firstUnit, size);
    return words();
  }
  if (reading.as === 'integers') {
    const { min, max } = reading;
    if (max - min < INTEGERS_MAX) {
      functions.integers(firstUnit, size, min, max - min + 1);
      return words();
    }
    functions.words(firstUnit, size);
    return readWords(words(), reading);
  }
  const { rowOf } = reading;
  const { thresholds, length, buckets, shift } = reading.table;
  const bytes = 4 * (buckets.length + thresholds.length);
  const missing = TABLES_AT + bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  const tables = new Int32Array(memory.buffer, TABLES_AT, bytes / 4);
  tables.set(buckets);
  tables.set(thresholds, buckets.length);
  const thresholdsAt = TABLES_AT + 4 * buckets.length;
  if (rowOf === undefined) functions.labels(firstUnit, size, shift, thresholdsAt);
  else {
    // The last round may read rows of units beyond the size.
    new Int32Array(memory.buffer, ROWS_AT, COMMUNITY_SIZE).fill(0, size).set(rowOf);
    functions.labelsOfRows(firstUnit, size, shift, thresholdsAt, 4 * length);
  }
  return words();
};

/** More integers than these, times a word, would pass the 53 bits in which the definition computes. */
const INTEGERS_MAX = 2 ** 23;

type Fill = (firstUnit: number, size: number, ...more: number[]) => void;

interface Instance {
  readonly memory: Memory;
  readonly functions: Readonly<Record<keyof typeof FUNCTIONS, Fill>>;
}

/** This thread's; made when first asked for. */
let instance: Instance | undefined;

function instantiate(): Instance {
  const memory = new webAssembly.Memory({ initial: TABLES_AT / PAGE });
  return { memory, functions: exportsFor(memory) as Instance['functions'] };
}

const exportsFor = sideModule(() => Object.entries(FUNCTIONS).map(([name, make]) => make(name)));
