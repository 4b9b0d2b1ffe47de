import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { assetName, chunkName, workerChunkName } from './build/names.ts';
import { offline, SERVICE_WORKER } from './build/offline.ts';
import { shelf } from './build/shelf.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  // Every address in the page is relative: it runs from any folder of any server.
  base: './',
  plugins: [
    shelf(at('../../regimes')),
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    offline(),
  ],
  resolve: {
    // The sources, so that no build of the package has to come before this one.
    alias: { 'glasshouse/browser': at('../glasshouse/src/browser.ts') },
  },
  worker: {
    format: 'es',
    plugins: () => [shelf(at('../../regimes'))],
    rolldownOptions: { output: { chunkFileNames: workerChunkName } },
  },
  build: {
    target: 'es2024',
    outDir: at('dist'),
    emptyOutDir: true,
    // Nothing inline: the Content-Security-Policy of the page would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: at('index.html'), [SERVICE_WORKER]: at('src/offline/service-worker.ts') },
      output: {
        // A browser asks for the service worker by the same name each time.
        entryFileNames: ({ name }) => (name === SERVICE_WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
        chunkFileNames: chunkName,
        assetFileNames: assetName,
      },
    },
  },
});
