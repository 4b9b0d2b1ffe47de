/** Makes a run in the folder given to it and saves checkpoints until it is killed. Says so after the first. */
import { openCheckpoints } from '../../src/results/checkpoint.ts';
import { createRun } from '../../src/results/run-folder.ts';
import type { RunInputs } from '../../src/results/types.ts';

const [, , folder, fingerprint] = process.argv;
const inputs: RunInputs = JSON.parse(process.env.SAMPLE_INPUTS!);
const { dir } = await createRun(inputs, { folder: folder! });
const store = openCheckpoints(dir, fingerprint!);
for (let saved = 1; ; saved++) {
  await store.savePartial({
    replicate: 0,
    done: new Uint8Array(saved),
    counts: new Float64Array(20_000).fill(saved),
    checksum: [saved, 0],
    panel: [],
  });
  if (saved === 1) process.send!('saved');
}
