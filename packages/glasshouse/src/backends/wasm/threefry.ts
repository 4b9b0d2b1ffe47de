import {
  type Code,
  code,
  type FunctionCode,
  get,
  i32,
  i64,
  Locals,
  lanes,
  load,
  loopWhile,
  set,
  shifted,
} from './code.ts';

/**
 * Threefry-2x32-20 (random/threefry.ts), as instructions: one block in scalar registers, or four blocks in the lanes
 * of vector registers.
 */
export interface Words {
  /** Local with word 0 of the counter; word 0 of the block replaces it. */
  readonly x0: number;
  readonly x1: number;
}

/** Locals with a key, its parity word, and the five sums of a key word and a round number that the rounds ask for. */
export interface KeyLocals {
  readonly words: readonly [number, number, number];
  readonly counted: readonly number[];
}

/** Loads the key at an address into fresh locals: what a loop over blocks does once before it starts. */
export function loadKey(
  lanesOf: 'one' | 'four',
  locals: Locals,
  address: Code,
  offset: number,
): { key: KeyLocals; code: Code[] } {
  const { type, add, constant, read } = OPERATIONS[lanesOf];
  const words = [locals.fresh(type), locals.fresh(type), locals.fresh(type)] as const;
  const counted = [1, 2, 3, 4, 5].map(() => locals.fresh(type));
  return {
    key: { words, counted },
    code: [
      ...words.map((local, at) => set(local, load(read, address, offset + 4 * at))),
      ...counted.map((local, at) => set(local, add(get(words[(at + 2) % 3]!), constant(at + 1)))),
    ],
  };
}

/**
 * Puts the blocks of several counters in their place. Each block is one long chain of operations that wait for one another, so
 * the operations of all blocks alternate: while one waits, the next can go on.
 */
export function threefry(lanesOf: 'one' | 'four', key: KeyLocals, ...blocks: readonly Words[]): Code[] {
  const { add, xor, rotate } = OPERATIONS[lanesOf];
  const each = (step: (words: Words) => Code): Code[] => blocks.map(step);
  const out: Code[] = [
    ...each(({ x0 }) => set(x0, add(get(x0), get(key.words[0])))),
    ...each(({ x1 }) => set(x1, add(get(x1), get(key.words[1])))),
  ];
  for (let injection = 1; injection <= 5; injection++) {
    for (const bits of ROTATIONS[injection & 1]!) {
      out.push(...each(({ x0, x1 }) => set(x0, add(get(x0), get(x1)))));
      out.push(...each(({ x0, x1 }) => set(x1, xor(rotate(x1, bits), get(x0)))));
    }
    out.push(...each(({ x0 }) => set(x0, add(get(x0), get(key.words[injection % 3]!)))));
    out.push(...each(({ x1 }) => set(x1, add(get(x1), get(key.counted[injection - 1]!)))));
  }
  return out;
}

const ROTATIONS = [
  [17, 29, 16, 24],
  [13, 15, 26, 6],
] as const;

const OPERATIONS = {
  one: {
    type: 'i32',
    read: 'i32.load',
    add: (left: Code, right: Code) => code('i32.add', left, right),
    xor: (left: Code, right: Code) => code('i32.xor', left, right),
    rotate: (local: number, bits: number) => code('i32.rotl', get(local), i32(bits)),
    constant: i32,
  },
  four: {
    type: 'v128',
    read: 'v128.load32_splat',
    add: (left: Code, right: Code) => code('i32x4.add', left, right),
    xor: (left: Code, right: Code) => code('v128.xor', left, right),
    rotate: rotateFour,
    constant: (value: number) => lanes(value),
  },
} as const;

/**
 * Whole bytes are moved, other distances take two shifts. A swizzle and not a shuffle: its pattern is an operand, which can stay
 * in a register (keep-constants.ts).
 */
function rotateFour(local: number, bits: number): Code {
  const word = get(local);
  if (bits % 8 === 0) {
    const [first, ...rest] = [0, 4, 8, 12].map((lane) =>
      [0, 1, 2, 3].reduce((sum, byte) => sum + (lane + ((byte - bits / 8) & 3)) * 256 ** byte, 0),
    );
    return code('i8x16.swizzle', word, lanes(first!, ...rest));
  }
  return code('v128.or', code('i32x4.shl', word, i32(bits)), code('i32x4.shr_u', word, i32(32 - bits)));
}

/** `draw(key address, counter 0, counter 1)`: a block as one integer, word 0 in its low half. */
export const DRAW = 'draw';
/** `mask(key address, chunk, tick << 16, j)`: the candidates of one chunk. */
export const MASK = 'mask';

/** Bit 15 of the second counter word marks the counters of masks (random/trials.ts). */
export const MASK_COUNTER = 0x8000;

/** The helpers by which scalar code draws. A key is three words in memory: the key and its parity word. */
export function drawingFunctions(): FunctionCode[] {
  return [drawFunction(), maskFunction()];
}

function drawFunction(): FunctionCode {
  const [address, x0, x1] = [0, 1, 2];
  const locals = new Locals(3);
  const { key, code: loading } = loadKey('one', locals, get(address), 0);
  const body = [...loading, ...threefry('one', key, { x0, x1 })];
  const high = code('i64.shl', code('i64.extend_i32_u', get(x1)), i64(32n));
  const returns = code('i64.or', code('i64.extend_i32_u', get(x0)), high);
  return { name: DRAW, params: ['i32', 'i32', 'i32'], result: 'i64', locals: locals.types, body, returns };
}

function maskFunction(): FunctionCode {
  const [address, chunk, tickWord, exponent] = [0, 1, 2, 3];
  const locals = new Locals(4);
  const mask = locals.fresh('i32');
  const word = locals.fresh('i32');
  const block = locals.fresh('i64');
  const counter = code(
    'i32.or',
    code('i32.or', get(tickWord), i32(MASK_COUNTER)),
    code('i32.shr_u', get(word), i32(1)),
  );
  const unfinished = code(
    'i32.and',
    code('i32.lt_s', get(word), get(exponent)),
    code('i32.ne', get(mask), i32(0)),
  );
  const low = code('i32.wrap_i64', get(block));
  const high = code('i32.wrap_i64', code('i64.shr_u', get(block), i64(32n)));
  // With an odd j the second half of the last block takes no part.
  const second = code(
    'select',
    high,
    i32(-1),
    code('i32.lt_s', code('i32.add', get(word), i32(1)), get(exponent)),
  );
  const body = [
    set(mask, i32(-1)),
    loopWhile(unfinished, [
      set(block, { op: 'call', callee: DRAW, args: [get(address), get(chunk), counter] }),
      set(mask, code('i32.and', get(mask), code('i32.and', low, second))),
      set(word, code('i32.add', get(word), i32(2))),
    ]),
  ];
  return {
    name: MASK,
    params: ['i32', 'i32', 'i32', 'i32'],
    result: 'i32',
    locals: locals.types,
    body,
    returns: get(mask),
  };
}

/** The third word of a key (random/threefry.ts). */
export function parityWord(k0: number, k1: number): number {
  return 0x1bd11bda ^ k0 ^ k1;
}

/** The second counter word of block `block` in the tick of local `tickWord` (tick << 16). */
export const blockCounter = (tick: Code, block: number): Code => {
  const word = shifted(tick, 16);
  return block === 0 ? word : code('i32.or', word, i32(block));
};
