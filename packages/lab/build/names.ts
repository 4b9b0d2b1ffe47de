/**
 * Names of files by which the service worker knows what belongs together: `assets/GROUP.part-hash.js`, where the group is a scheme, a
 * language, or what makes downloads. Everything else belongs to the page itself.
 */
export function chunkName({ name, moduleIds }: Chunk): string {
  return `assets/${schemeOrLanguage(moduleIds) ?? name}-[hash].js`;
}

/** The same in the engine's worker, which has what makes downloads. */
export function workerChunkName({ name, moduleIds }: Chunk): string {
  const isDownload = moduleIds.some((id) => /\/(views\/(report|texts)|library\/run-files)/.test(id));
  const group = schemeOrLanguage(moduleIds) ?? (isDownload ? `download.${name}` : name);
  return `assets/${group}-[hash].js`;
}

/** The sheet that declares the face of a language is the language's. */
export function assetName({ names }: { readonly names: readonly string[] }): string {
  const language = names.includes('chinese.css') ? 'zh' : names.includes('arabic.css') ? 'arabic' : undefined;
  return `assets/${language === undefined ? '' : `language.${language}.`}[name]-[hash][extname]`;
}

interface Chunk {
  readonly name: string;
  readonly moduleIds: readonly string[];
}

function schemeOrLanguage(ids: readonly string[]): string | undefined {
  const scheme = /\/regimes\/([\w-]+)\/(regime|overlay)\.yaml/.exec(ids[0] ?? '');
  if (scheme !== null) return `scheme.${scheme[1]}.${scheme[2]}`;
  const language = /\/(zh|ar|fa)\//.exec(ids[0] ?? '')?.[1];
  const isAll = language !== undefined && ids.every((id) => id.includes(`/${language}/`));
  return isAll ? `language.${language}.texts` : undefined;
}
