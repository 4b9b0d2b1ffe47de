/**
 * What `npm pack` and `npm publish` need in packages/glasshouse: compiles it, and copies there what lies outside of it.
 * `--clean` takes the copies away again: in the repository the originals are used.
 */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runChild } from './setup.mjs';

const PACKAGE = join(ROOT, 'packages/glasshouse');
const COPIES = ['regimes', 'LICENSE', 'README.md'];

for (const name of COPIES) rmSync(join(PACKAGE, name), { recursive: true, force: true });
if (!process.argv.includes('--clean')) {
  for (const name of COPIES.filter((candidate) => existsSync(join(ROOT, candidate)))) {
    cpSync(join(ROOT, name), join(PACKAGE, name), { recursive: true });
  }
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  process.exitCode = await runChild(process.execPath, [compiler, '-b', 'packages/glasshouse'], {
    toStderr: true,
  });
}
