/**
 * Threefry-2x32, the block function under every draw in Glasshouse.
 *
 * Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011), and the
 * known-answer vectors that its authors publish with Random123. A block depends on nothing but its key and
 * its counter, so any backend may compute any block in any order, and the streams stay the same.
 */

/** Two 32-bit words, unsigned: one output block. Reuse one, so that drawing allocates nothing. */
export interface Block extends Uint32Array {
  0: number;
  1: number;
}

export function newBlock(): Block {
  return new Uint32Array(2) as Block;
}

/**
 * Writes the 20-round block of key (k0, k1) at counter (c0, c1) into `out` and returns it.
 * All words are 32 bits; the signed and the unsigned form of a word mean the same.
 */
export function threefry2x32(k0: number, k1: number, c0: number, c1: number, out: Block): Block {
  // The three key words, in the order in which the next injection takes them.
  let a = k0;
  let b = k1;
  let c = PARITY ^ k0 ^ k1;
  let x0 = (c0 + a) | 0;
  let x1 = (c1 + b) | 0;

  // Five times four rounds and a key injection. The rotations (table 2 of the paper) repeat after eight
  // rounds.
  for (let injection = 1; injection <= 5; injection++) {
    if (injection & 1) {
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 13) ^ x0;
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 15) ^ x0;
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 26) ^ x0;
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 6) ^ x0;
    } else {
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 17) ^ x0;
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 29) ^ x0;
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 16) ^ x0;
      x0 = (x0 + x1) | 0;
      x1 = rotateLeft(x1, 24) ^ x0;
    }
    const used = a;
    a = b;
    b = c;
    c = used;
    x0 = (x0 + a) | 0;
    x1 = (x1 + b + injection) | 0;
  }
  out[0] = x0;
  out[1] = x1;
  return out;
}

/**
 * Skein's key-schedule parity, its low 32 bits: keeps the all-zero key from having an all-zero third word.
 */
const PARITY = 0x1bd11bda;

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
