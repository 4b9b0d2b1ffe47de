/** A compiled module of the library: the engine is measured as it is built, not as its sources run. */
export function built(path) {
  return import(new URL(`../../packages/glasshouse/dist/${path}`, import.meta.url));
}
