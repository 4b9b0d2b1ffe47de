/**
 * Checks the layer rules of .dependency-cruiser.cjs: `node scripts/layers.mjs [source folder]`.
 *
 * dependency-cruiser reads TypeScript through the compiler's old JavaScript interface, which TypeScript 7 no longer
 * has. So it is shown a copy of the sources in plain JavaScript. Compiled output would not do: there the type-only
 * imports are gone, and an arrow that carries a type is an arrow.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = resolve(process.argv[2] ?? join(root, 'packages/glasshouse/src'));
const copy = mkdtempSync(join(tmpdir(), 'glasshouse-layers-'));
process.removeAllListeners('warning').on('warning', () => {}); // stripTypeScriptTypes says that it is experimental

try {
  for (const file of globSync('**/*.ts', { cwd: sources })) {
    const target = join(copy, 'src', file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, toJavaScript(readFileSync(join(sources, file), 'utf8')));
  }
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, '.dependency-cruiser.cjs'), join(copy, 'rules.cjs'));
  const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const cruise = spawnSync(process.execPath, [depcruise, '--config', 'rules.cjs', 'src'], {
    cwd: copy,
    stdio: 'inherit',
  });
  process.exitCode = cruise.status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** Takes the types off, but keeps what `import type` and `export type ... from` point at. */
function toJavaScript(source) {
  const withTypeImports = source
    .replace(/^import type (?=[\w{*])/gm, 'import ')
    .replace(/^export type (?=(\{[^}]*\}|\*[^;'"]*) from )/gm, 'export ');
  return stripTypeScriptTypes(withTypeImports).replace(
    /((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(?=['"])/g,
    '$1.js',
  );
}
