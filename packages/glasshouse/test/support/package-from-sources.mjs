/** Loaded with `--import`: lets a script import `glasshouse` by its name and get the sources. */
import { registerHooks } from 'node:module';

const SOURCES = {
  glasshouse: new URL('../../src/index.ts', import.meta.url).href,
  'glasshouse/browser': new URL('../../src/browser.ts', import.meta.url).href,
};

registerHooks({
  resolve: (specifier, context, next) => next(SOURCES[specifier] ?? specifier, context),
});
