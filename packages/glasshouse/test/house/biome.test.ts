import { expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

test('every file is formatted and free of lint (npm run format repairs most)', () => {
  const biome = runTool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
  expect(biome.output).toContain('Checked');
  expect(biome.code, biome.output).toBe(0);
});
