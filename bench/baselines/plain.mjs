/**
 * bench-w1 in plain JavaScript: typed arrays and a 32-bit hash (the finaliser of MurmurHash3) of person, month and word, the
 * cheapest random numbers that give the right shares. Same hash as in simd.c; its words repeat over a large population, so it is too
 * weak for results.
 *
 * node plain.mjs PERSONS TICKS THREADS SEED
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  ACT,
  CELLS,
  FALSE_FROM,
  FLOOR,
  GRADE_A,
  GRADE_B,
  KINDS,
  REGIONS,
  report,
  SCORE_MAX,
  SEEN_BELOW,
  START,
  STATUSES,
  TERM,
} from './workload.mjs';

const WORDS = 2 * KINDS;
const BYTES_PER_PERSON = 6;
/** In the place of a tick, for the attributes that a person starts with. */
const POPULATION = 0xffffffff;

if (isMainThread) await main();
else parentPort.postMessage(run(workerData));

async function main() {
  const [persons, ticks, threads, seed] = process.argv.slice(2).map(Number);
  if (![persons, ticks, threads].every((n) => Number.isInteger(n) && n > 0) || !Number.isInteger(seed)) {
    process.stderr.write('usage: node plain.mjs PERSONS TICKS THREADS SEED\n');
    process.exit(2);
  }
  const started = performance.now();
  const shares = Array.from({ length: threads }, (_, thread) => ({
    from: Math.floor((persons * thread) / threads),
    to: Math.floor((persons * (thread + 1)) / threads),
    ticks,
    seed,
  }));
  const parts = threads === 1 ? [run(shares[0])] : await Promise.all(shares.map(inWorker));
  const seconds = (performance.now() - started) / 1000;
  report({ name: 'js-hash', persons, ticks, threads, seconds, bytesPerPerson: BYTES_PER_PERSON }, parts);
}

function inWorker(share) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** The persons [from, to) through all months: the counts of each month and the sums over the scores at the end. */
function run({ from, to, ticks, seed }) {
  const size = to - from;
  const people = {
    from,
    propensity: new Uint16Array(size),
    score: new Int16Array(size).fill(START),
    remaining: new Uint8Array(size),
    cell: new Uint8Array(size),
  };
  populate(people, keysOf(seed, POPULATION, 2));
  const counts = new Uint32Array(ticks * CELLS * STATUSES);
  for (let tick = 0; tick < ticks; tick++) {
    const start = tick * CELLS * STATUSES;
    month(people, keysOf(seed, tick, WORDS), counts.subarray(start, start + CELLS * STATUSES));
  }
  let sum = 0;
  let squares = 0;
  for (const score of people.score) {
    sum += score;
    squares += score * score;
  }
  return { counts, sum, squares };
}

function populate({ from, propensity, cell }, keys) {
  for (let person = 0; person < cell.length; person++) {
    const name = Math.imul(from + person, 0x9e3779b9);
    const place = mix(name ^ keys[1]);
    propensity[person] = mix(name ^ keys[0]) >>> 16;
    cell[person] = (((place >>> 16) * REGIONS) >>> 16) * 2 + (place & 1);
  }
}

/**
 * One month of everybody. The kinds are written out one by one, because V8 does not unroll a loop over them. The second
 * word of a kind decides on detection and on a false record, at its two ends: it is one or the other.
 */
function month({ from, propensity, score, remaining, cell }, keys, counts) {
  const [a0, f0, a1, f1, a2, f2, a3, f3, a4, f4, a5, f5, a6, f6, a7, f7] = keys;
  const [p0, p1, p2, p3, p4, p5, p6, p7] = ACT;
  const [s0, s1, s2, s3, s4, s5, s6, s7] = SEEN_BELOW;
  const [i0, i1, i2, i3, i4, i5, i6, i7] = FALSE_FROM;
  for (let person = 0; person < cell.length; person++) {
    const name = Math.imul(from + person, 0x9e3779b9);
    const inclined = propensity[person];
    const halved = remaining[person] > 0 ? 1 : 0;
    let points = score[person];
    let grave = 0;
    let negativeTrue = 0;
    let negativeFalse = 0;
    let fate = 0;

    fate = mix(name ^ f0) >>> 0;
    if (mix(name ^ a0) >>> 0 < Math.imul(p0, inclined) >>> halved && fate < s0) {
      points -= 5;
      negativeTrue = 1;
    } else if (fate >= i0) {
      points -= 5;
      negativeFalse = 1;
    }

    fate = mix(name ^ f1) >>> 0;
    if (mix(name ^ a1) >>> 0 < Math.imul(p1, inclined) >>> halved && fate < s1) {
      points -= 10;
      negativeTrue = 1;
    } else if (fate >= i1) {
      points -= 10;
      negativeFalse = 1;
    }

    fate = mix(name ^ f2) >>> 0;
    if (mix(name ^ a2) >>> 0 < Math.imul(p2, inclined) >>> halved && fate < s2) {
      points -= 20;
      negativeTrue = 1;
    } else if (fate >= i2) {
      points -= 20;
      negativeFalse = 1;
    }

    fate = mix(name ^ f3) >>> 0;
    if (mix(name ^ a3) >>> 0 < Math.imul(p3, inclined) >>> halved && fate < s3) {
      points -= 40;
      negativeTrue = 1;
    } else if (fate >= i3) {
      points -= 40;
      negativeFalse = 1;
    }

    fate = mix(name ^ f4) >>> 0;
    if (mix(name ^ a4) >>> 0 < Math.imul(p4, inclined) >>> halved && fate < s4) {
      points -= 80;
      negativeTrue = 1;
    } else if (fate >= i4) {
      points -= 80;
      negativeFalse = 1;
    }

    fate = mix(name ^ f5) >>> 0;
    if (mix(name ^ a5) >>> 0 < Math.imul(p5, inclined) >>> halved && fate < s5) {
      points -= 150;
      grave = 1;
      negativeTrue = 1;
    } else if (fate >= i5) {
      points -= 150;
      grave = 1;
      negativeFalse = 1;
    }

    fate = mix(name ^ f6) >>> 0;
    if (mix(name ^ a6) >>> 0 < Math.imul(p6, inclined) >>> halved && fate < s6) {
      points += 3;
    } else if (fate >= i6) {
      points += 3;
    }

    fate = mix(name ^ f7) >>> 0;
    if (mix(name ^ a7) >>> 0 < Math.imul(p7, inclined) >>> halved && fate < s7) {
      points += 6;
    } else if (fate >= i7) {
      points += 6;
    }

    points = points < 0 ? 0 : points > SCORE_MAX ? SCORE_MAX : points;
    const triggered = points < FLOOR || grave === 1;
    const left = triggered ? TERM : remaining[person] - halved;
    const wrong = triggered && negativeFalse === 1 && negativeTrue === 0;
    const grade = points >= GRADE_A ? 3 : points >= GRADE_B ? 2 : points >= FLOOR ? 1 : 0;
    score[person] = points;
    remaining[person] = left;
    counts[cell[person] * STATUSES + grade + (left > 0 ? 4 : 0) + (wrong ? 8 : 0)]++;
  }
}

/** A key for each word of a month. */
function keysOf(seed, tick, words) {
  return Int32Array.from({ length: words }, (_, word) =>
    mix(Math.imul(seed, 0x9e3779b9) + Math.imul(tick, WORDS) + word + 1),
  );
}

function mix(word) {
  let h = word;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
