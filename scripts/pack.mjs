/**
 * What `npm pack` and `npm publish` need in packages/glasshouse: compiles it, builds the lab, and copies there what lies
 * outside of it. `--clean` takes the copies away again: in the repository the originals are used.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runChild } from './setup.mjs';

const PACKAGE = join(ROOT, 'packages/glasshouse');
/** What is copied, by its name in the package. */
const COPIES = { regimes: 'regimes', LICENSE: 'LICENSE', 'README.md': 'README.md', lab: 'packages/lab/dist' };

for (const name of Object.keys(COPIES)) rmSync(join(PACKAGE, name), { recursive: true, force: true });
if (!process.argv.includes('--clean')) {
  await step('typescript/bin/tsc', '-b', 'packages/glasshouse');
  await step('vite/bin/vite.js', 'build', 'packages/lab', '--logLevel', 'warn');
  for (const [name, from] of Object.entries(COPIES).filter(([, place]) => existsSync(join(ROOT, place)))) {
    cpSync(join(ROOT, from), join(PACKAGE, name), { recursive: true });
  }
}

async function step(script, ...args) {
  const path = join(ROOT, 'node_modules', script);
  const code = await runChild(process.execPath, [path, ...args], { toStderr: true });
  if (code !== 0) process.exit(code);
}
