import { expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

test('no file, export or dependency is unused', () => {
  const knip = runTool('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']);
  expect(knip.code, knip.output).toBe(0);
});
