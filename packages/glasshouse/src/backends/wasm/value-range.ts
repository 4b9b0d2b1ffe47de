import { COMMUNITY_SIZE } from '../../ir/types.ts';
import {
  type Code,
  code,
  type FunctionCode,
  get,
  i32,
  Locals,
  lane,
  lanes,
  load,
  loopWhile,
  plus,
  set,
  store,
} from './code.ts';
import { encodeModule } from './encoder.ts';
import { PAGE, webAssembly } from './web-assembly.ts';

/** The least and the greatest of the values; the other way round where there are none. */
export function valueRange(values: Int32Array): { low: number; high: number } {
  instance ??= instantiate();
  const range = { low: 2 ** 31 - 1, high: -(2 ** 31) };
  for (let start = 0; start < values.length; start += COMMUNITY_SIZE) {
    const part = values.subarray(start, start + COMMUNITY_SIZE);
    instance.values.set(part);
    // The last vector is filled up.
    instance.values.fill(part[0]!, part.length, part.length + 3);
    instance.find(4 * part.length);
    range.low = Math.min(range.low, instance.found[0]!);
    range.high = Math.max(range.high, instance.found[1]!);
  }
  return range;
}

interface Instance {
  readonly values: Int32Array;
  /** The least and the greatest. */
  readonly found: Int32Array;
  readonly find: (bytes: number) => void;
}

/** This thread's; made when first asked for. */
let instance: Instance | undefined;

const VALUES_AT = PAGE;

function instantiate(): Instance {
  const memory = new webAssembly.Memory({ initial: (VALUES_AT + 4 * COMMUNITY_SIZE) / PAGE });
  const module = new webAssembly.Module(
    encodeModule({ imports: [], globals: [], functions: [findFunction()] }),
  );
  const { exports } = new webAssembly.Instance(module, { glasshouse: { memory } });
  return {
    values: new Int32Array(memory.buffer, VALUES_AT, COMMUNITY_SIZE),
    found: new Int32Array(memory.buffer, 0, 2),
    find: exports[FIND] as Instance['find'],
  };
}

const FIND = 'find';

/** `find(bytes)`: writes the least and the greatest of the values to address 0. */
function findFunction(): FunctionCode {
  const bytes = 0;
  const locals = new Locals(1);
  const at = locals.fresh('i32');
  const [low, high] = [locals.fresh('v128'), locals.fresh('v128')];
  const four = load('v128.load', get(at), VALUES_AT);
  /** The lanes of a vector put together, two times by halves. */
  const folded = (op: 'i32x4.min_s' | 'i32x4.max_s', vector: number): Code[] =>
    [8, 4].map((by) => set(vector, code(op, get(vector), turned(get(vector), by))));
  return {
    name: FIND,
    exported: true,
    params: ['i32'],
    locals: locals.types,
    body: [
      set(low, lanes(2 ** 31 - 1)),
      set(high, lanes(-(2 ** 31))),
      loopWhile(code('i32.lt_s', get(at), get(bytes)), [
        set(low, code('i32x4.min_s', get(low), four)),
        set(high, code('i32x4.max_s', get(high), four)),
        set(at, plus(get(at), 16)),
      ]),
      ...folded('i32x4.min_s', low),
      ...folded('i32x4.max_s', high),
      store('i32.store', i32(0), 0, lane(0, get(low))),
      store('i32.store', i32(0), 4, lane(0, get(high))),
    ],
  };
}

function turned(vector: Code, by: number): Code {
  const bytes = Array.from({ length: 16 }, (_, at) => (at + by) % 16);
  return { op: 'i8x16.shuffle', args: [vector, vector], bytes };
}
