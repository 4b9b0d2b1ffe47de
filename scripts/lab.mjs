/** `npm run lab`: sets everything up, builds the lab, and opens it. Arguments after `npm run lab --` go to the command. */
import { join } from 'node:path';
import { ROOT, runChild, setUp } from './setup.mjs';

const node = await setUp('packages/glasshouse');
const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
const built = await runChild(node, [vite, 'build', 'packages/lab', '--logLevel', 'warn'], { toStderr: true });
const bin = join(ROOT, 'packages/glasshouse/bin/glasshouse.js');
process.exitCode = built === 0 ? await runChild(node, [bin, 'lab', ...process.argv.slice(2)]) : built;
