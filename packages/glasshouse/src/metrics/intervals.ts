/** A share with the interval in which the true one lies with 95 % certainty; null where there is nobody to count. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * `part` of `whole`, with Wilson's score interval (Wilson 1927): the shares that a test at 5 % would not refuse. It stays
 * within 0 to 1 and says something also where `part` is nothing or all. It tells the luck of the dice in groups of this
 * size; what the assumed ranges leave open is for replicates to say.
 */
export function estimate(part: number, whole: number): Estimate {
  if (whole === 0) return { value: null, low: null, high: null };
  const value = part / whole;
  const spread = Z ** 2 / whole;
  const middle = value + spread / 2;
  const margin = Z * Math.sqrt((value * (1 - value)) / whole + spread / (4 * whole));
  const at = (bound: number): number => Math.min(1, Math.max(0, bound / (1 + spread)));
  // Of none or all the bound is exact, whatever the last place of a sum may say.
  return {
    value,
    low: part === 0 ? 0 : at(middle - margin),
    high: part === whole ? 1 : at(middle + margin),
  };
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;
