import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

test('folders import only from folders above them', () => {
  const layers = runTool('scripts/layers.mjs', []);
  expect(layers.output).toContain('no dependency violations found');
  expect(layers.code, layers.output).toBe(0);
});

describe('wrong arrows are refused', () => {
  /** What is planted, in which file, and the arrow that must be reported. */
  const planted = [
    [
      'a value from below',
      'model/a.ts',
      "import { run } from '../engine/x.ts'; export const a = run;",
      'src/engine/x.js',
    ],
    [
      'a type from below',
      'model/b.ts',
      "import type { X } from '../engine/x.ts'; export type B = X;",
      'src/engine/x.js',
    ],
    [
      'a re-exported type',
      'ir/a.ts',
      "export type { X } from '../backends/wasm/x.ts';",
      'src/backends/wasm/x.js',
    ],
    ['a late import', 'lint/a.ts', "export const a = await import('../ir/x.ts');", 'src/ir/x.js'],
    ['anything into diagnostics', 'diagnostics/a.ts', "import '../random/x.ts';", 'src/random/x.js'],
    [
      'one backend into another',
      'backends/wasm/a.ts',
      "import '../reference/x.ts';",
      'src/backends/reference/x.js',
    ],
    ['a backend into population', 'population/a.ts', "import '../backends/x.ts';", 'src/backends/x.js'],
    ['Node into a browser folder', 'language/a.ts', "import fs from 'node:fs'; export default fs;", 'fs'],
    ['a cycle', 'metrics/a.ts', "import './a2.ts'; export {};", ''],
    ['the library entry', 'views/a.ts', "import '../index.ts';", 'src/index.js'],
    ['the command line into the library', 'index.ts', "export * from './cli/x.ts';", 'src/cli/x.js'],
  ] as const;
  const targets = ['engine', 'backends/wasm', 'ir', 'random', 'backends/reference', 'backends', 'cli'];
  const folder = mkdtempSync(join(tmpdir(), 'glasshouse-planted-'));
  let output: string;

  beforeAll(() => {
    for (const [, file, source] of planted) write(file, source);
    for (const target of targets) write(`${target}/x.ts`, 'export const run = 1; export type X = 1;');
    write('metrics/a2.ts', "import './a.ts';");
    output = runTool('scripts/layers.mjs', [folder]).output;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(planted)('%s', (_name, file, _source, to) => {
    expect(output).toContain(`src/${file.replace('.ts', '.js')} → ${to}`);
  });

  function write(file: string, text: string): void {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
});
