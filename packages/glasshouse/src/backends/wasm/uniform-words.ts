import { COMMUNITY_SIZE } from '../../ir/types.ts';
import type { UniformWords } from '../../random/uniform-words.ts';
import {
  type Code,
  code,
  type FunctionCode,
  get,
  i32,
  Locals,
  lanes,
  loopWhile,
  plus,
  set,
  shifted,
  store,
} from './code.ts';
import { encodeModule } from './encoder.ts';
import { loadKey, parityWord, threefry, type Words } from './threefry.ts';
import { PAGE, webAssembly } from './web-assembly.ts';

/** The words by which communities are generated (random/uniform-words.ts), for up to 65,536 units at a time. */
export const uniformWords: UniformWords = (key, firstUnit, size) => {
  instance ??= instantiate();
  instance.key.set([...key, parityWord(...key)]);
  instance.fill(firstUnit, size);
  return instance.words.slice(0, size);
};

interface Instance {
  readonly key: Int32Array;
  readonly words: Int32Array;
  readonly fill: (firstUnit: number, size: number) => void;
}

/** This thread's; made when first asked for. */
let instance: Instance | undefined;

function instantiate(): Instance {
  const memory = new webAssembly.Memory({ initial: (WORDS_AT + 4 * COMMUNITY_SIZE) / PAGE });
  const module = new webAssembly.Module(
    encodeModule({ imports: [], globals: [], functions: [fillFunction()] }),
  );
  const { exports } = new webAssembly.Instance(module, { glasshouse: { memory } });
  return {
    key: new Int32Array(memory.buffer, KEY_AT, 3),
    words: new Int32Array(memory.buffer, WORDS_AT, COMMUNITY_SIZE),
    fill: exports[FILL] as Instance['fill'],
  };
}

const FILL = 'fill';
/** Where the key lies in memory, and where the words start. */
const KEY_AT = 0;
const WORDS_AT = PAGE;
/** Vectors of four blocks that are computed side by side (`threefry` says why). More than two are not faster. */
const SIDES = 2;

/** `fill(first, size)`: writes the words of the units from `first` on, and of a few more to fill up the last vectors. */
function fillFunction(): FunctionCode {
  const [first, size] = [0, 1];
  const locals = new Locals(2);
  const at = locals.fresh('i32');
  const { key, code: loading } = loadKey('four', locals, i32(0), KEY_AT);
  const sides = Array.from({ length: SIDES }, (_, side) => ({
    unit: 4 * side,
    words: { x0: locals.fresh('v128'), x1: locals.fresh('v128') } satisfies Words,
  }));
  const counter = code('i32x4.splat', code('i32.add', get(first), get(at)));
  const each: Code[] = [
    ...sides.flatMap(({ unit, words: { x0, x1 } }) => [
      set(x0, code('i32x4.add', counter, lanes(unit, unit + 1, unit + 2, unit + 3))),
      set(x1, lanes(0)),
    ]),
    ...threefry('four', key, ...sides.map(({ words }) => words)),
    ...sides.map(({ unit, words }) =>
      store(
        'v128.store',
        shifted(get(at), 2),
        WORDS_AT + 4 * unit,
        code('i32x4.shr_u', get(words.x0), i32(2)),
      ),
    ),
    set(at, plus(get(at), 4 * SIDES)),
  ];
  return {
    name: FILL,
    exported: true,
    params: ['i32', 'i32'],
    locals: locals.types,
    body: [...loading, loopWhile(code('i32.lt_s', get(at), get(size)), each)],
  };
}
