import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the engine on one thread uses nothing of Node', () => {
  const files = new Set(
    ['in-process-lane', 'web-worker-lane', 'run-on-lanes'].map(
      (name) => new URL(`../../src/engine/${name}.ts`, import.meta.url).href,
    ),
  );
  // What is added while we walk is walked too.
  for (const file of files) {
    // Types are gone when it runs.
    const imports = readFileSync(new URL(file), 'utf8').matchAll(
      /^(?:import|export)\b(?! type\b)[^;]*?(?:from|import) '(.*)';$/gm,
    );
    for (const [, from] of imports) {
      expect(from, file).toMatch(/^\.\.?\//);
      files.add(new URL(from!, file).href);
    }
  }
  expect([...files].some((file) => file.endsWith('/backends/reference/index.ts'))).toBe(true);
  expect(files.size).toBeGreaterThan(20);
});
