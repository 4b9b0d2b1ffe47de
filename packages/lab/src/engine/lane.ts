/** The name by which a worker knows that it is to take a share of a run. */
export const LANE = 'lane';

/** Another worker of the script that this one runs. */
export function startLane(): Worker {
  return new Worker(location.href, { type: 'module', name: LANE });
}
