import { countsOfTick } from '../engine/counts.ts';
import { Governance } from '../engine/governance.ts';
import type { Known } from '../ir/known.ts';
import type { Program } from '../ir/types.ts';

/**
 * What everybody knew in each tick of a replicate: governance and signals follow from what it counted. Where no rule reaches
 * beyond a community nothing is known, and the counts are not needed.
 */
export function knownIn(program: Program, persons: number, counts?: Float64Array): readonly Known[] {
  if (program.coupling !== 'nation' || counts === undefined) return new Array<Known>(program.ticks).fill([]);
  const governance = new Governance(program, persons);
  return Array.from({ length: program.ticks }, (_, tick) => {
    const known = governance.knownIn(tick);
    governance.observe(tick, countsOfTick(program, counts, tick));
    return known;
  });
}
