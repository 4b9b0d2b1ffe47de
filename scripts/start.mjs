/** `npm start`: sets everything up, then runs Suining County 2010. Arguments after `npm start --` go to the run. */
import { join } from 'node:path';
import { ROOT, runChild, setUp } from './setup.mjs';

const node = await setUp('packages/glasshouse');
const bin = join(ROOT, 'packages/glasshouse/bin/glasshouse.js');
process.exitCode = await runChild(node, [
  bin,
  'run',
  'suining-2010',
  '--replicates',
  '4',
  ...process.argv.slice(2),
]);
