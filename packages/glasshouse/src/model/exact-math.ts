/**
 * exp and ln from the four basic operations only.
 *
 * ECMAScript leaves the last bits of Math.exp and Math.log to each engine, but a threshold must come out the same on
 * every machine and in every browser. IEEE 754 fixes + - * / exactly, so these are the same everywhere. Relative
 * error is below 1e-14, far finer than a threshold of 30 bits.
 */
export function exponential(x: number): number {
  if (x < -745) return 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const halvings = Math.round(x / LN2);
  const rest = x - halvings * LN2_HIGH - halvings * LN2_LOW;
  let sum = 1;
  for (let k = 18; k >= 1; k--) sum = 1 + (rest / k) * sum;
  return sum * powerOfTwo(halvings);
}

/** The natural logarithm of a positive number. */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  // ln m = 2 artanh((m - 1) / (m + 1)), and |argument| <= 0.172.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let k = 23; k >= 1; k -= 2) sum = 1 / k + square * sum;
  return 2 * ratio * sum + exponent * LN2_LOW + exponent * LN2_HIGH;
}

function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let k = 0; k < Math.abs(exponent); k++) power *= 2;
  return exponent < 0 ? 1 / power : power;
}

const { LN2 } = Math;
/** ln 2 in two parts: the first has zeros at its end, so that whole multiples of it are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
