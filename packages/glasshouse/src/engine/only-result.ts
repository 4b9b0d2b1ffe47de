import type { ReplicateResult } from './types.ts';

/** The result of a run of one replicate, when the run has ended. */
export async function onlyResult(results: AsyncGenerator<ReplicateResult>): Promise<ReplicateResult> {
  let only: ReplicateResult | undefined;
  for await (const result of results) only = result;
  return only!;
}
