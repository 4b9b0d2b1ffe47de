/**
 * The region in which community `index` lies, for regions of the given weights.
 *
 * Communities are handed out one by one to the region that is furthest behind its share (Webster's method), so that any
 * number of communities comes as close to the shares as it can, and a community's region does not depend on how many
 * follow it. The answer for small indices is kept: a run asks for each community in every replicate.
 */
export function regionOfCommunity(weights: readonly number[], index: number): number {
  let known = assignments.get(weights);
  if (known === undefined) {
    known = { regions: [], given: weights.map(() => 0) };
    assignments.set(weights, known);
  }
  while (known.regions.length <= index) {
    let next = 0;
    for (let region = 1; region < weights.length; region++) {
      // weight / (2 given + 1) compared without division; both sides stay far below 2^53.
      if (weights[region]! * (2 * known.given[next]! + 1) > weights[next]! * (2 * known.given[region]! + 1))
        next = region;
    }
    known.given[next]!++;
    known.regions.push(next);
  }
  return known.regions[index]!;
}

const assignments = new WeakMap<readonly number[], { regions: number[]; given: number[] }>();
