import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Examples in the documentation import the package by its name; in tests that means its sources.
    alias: { glasshouse: fileURLToPath(new URL('packages/glasshouse/src/index.ts', import.meta.url)) },
  },
  test: {
    include: ['packages/*/test/**/*.test.ts'],
    // The library and the command line have all languages; a part of them that is tested by itself, too.
    setupFiles: [fileURLToPath(new URL('packages/glasshouse/src/views/texts/all.ts', import.meta.url))],
    // Goldens are written only when asked to (-u), so that a missing one fails here as it does everywhere.
    update: 'none',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
