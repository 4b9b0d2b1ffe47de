import { expect, test } from 'vitest';
import { Banks } from '../../src/backends/wasm/banks.ts';
import { encodeModule } from '../../src/backends/wasm/encoder.ts';
import { fromProgram } from '../../src/backends/wasm/from-program.ts';
import { wasm } from '../../src/backends/wasm/index.ts';
import { WasmKernel } from '../../src/backends/wasm/kernel.ts';
import { webAssembly } from '../../src/backends/wasm/web-assembly.ts';
import { communityChecksum } from '../../src/engine/checksum.ts';
import type { Kernel } from '../../src/ir/backend.ts';
import { makeJob } from '../../src/library/job.ts';
import { generateCommunity } from '../../src/population/generate.ts';
import { modelOf } from '../support/regimes.ts';

test('communities that do not fit into one memory give what they give in one', () => {
  const settings = { seed: 1, persons: 65536, ticks: 3, replicates: 1, panelUnits: 0 };
  const job = makeJob(modelOf('suining-2010'), settings, 0);
  const { program, dice, population } = job;
  const { frame, fast } = fromProgram(program);
  const module = new webAssembly.Module(encodeModule(fast));
  const tracing = () => expect.unreachable('nobody is traced');
  let opened = 0;
  const banks = new Banks(() => {
    opened++;
    // Room for two communities.
    const machine = { frame, module, tracing };
    return new WasmKernel(program, dice, machine, frame.end + 3.5 * frame.layout.regionBytes);
  });
  expect(all(banks)).toEqual(all(wasm.load(program, dice)));
  expect(opened).toBeGreaterThan(1);
  expect(opened).toBeLessThan(6);
  expect(banks.bytes).toBeGreaterThan(5 * frame.layout.regionBytes);

  /** Counts and checksums of five communities that go through the ticks together. */
  function all(kernel: Kernel) {
    const communities = [0, 1, 2, 3, 4].map((index) =>
      kernel.community(index, 700, generateCommunity(population, dice, index, 700)),
    );
    const counts = new Float64Array(program.measures.length * program.cells.regions * program.cells.groups);
    const flags = program.flags.map(() => 0);
    for (let tick = 0; tick < program.ticks; tick++)
      for (const community of communities) community.step(tick, flags, counts);
    return { counts, sums: communities.map((community) => communityChecksum(program, community)) };
  }
});
