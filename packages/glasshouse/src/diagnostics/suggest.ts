/** Longer names are not compared; nobody misspells one, and the cost grows with the square. */
const LONGEST_NAME = 64;

/**
 * The candidate that `name` most probably stands for, or undefined when none is near.
 * Near means at most one slip (a letter too much, missing, wrong, or two swapped) in every three letters.
 * Of equally near candidates the first is taken; another case, or `_` for `-`, is no distance at all.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name || candidate.length > LONGEST_NAME) continue;
    const allowed = Math.floor(Math.max(name.length, candidate.length) / 3);
    const distance = editDistance(wanted, fold(candidate));
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Damerau-Levenshtein distance in its restricted form: no letter is moved twice. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      let distance = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + change);
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) distance = Math.min(distance, beforeLast[column - 2]! + 1);
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
