/**
 * Loaded with `--import`: lets the clock run twenty times as fast, so that a run of two seconds does what a run of forty
 * does: save what is under way, again and again.
 */
const now = performance.now.bind(performance);
performance.now = () => 20 * now();
