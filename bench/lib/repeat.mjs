/** One run that takes longer than this is not repeated: it would take too long. */
const LONG_SECONDS = 20;

/**
 * Runs every task once per round, in turn, so that a machine that slows down slows all of them down; then the fastest run
 * of each: what else goes on in a machine only ever adds time. `tasks` have a `name` and a `run` that resolves to an object
 * with `seconds`. Returns, in the order of the tasks, the outcome of the fastest run with `runs` (how often) and `spread`
 * (slowest by fastest).
 */
export async function inRounds(rounds, tasks, tell) {
  const outcomes = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      const before = outcomes[index];
      if (before.some(({ seconds }) => seconds > LONG_SECONDS)) continue;
      tell(`${task.name}${rounds > 1 ? `, run ${round + 1}` : ''}`);
      before.push(await task.run());
    }
  }
  return outcomes.map((all) => {
    const sorted = all.toSorted((a, b) => a.seconds - b.seconds);
    return { ...sorted[0], runs: sorted.length, spread: sorted.at(-1).seconds / sorted[0].seconds };
  });
}
