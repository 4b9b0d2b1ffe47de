/** What the page asks of the service worker. */
export interface Keep {
  /** What to keep beside the page itself: groups of files, as `groupOf` names them, or everything there is. */
  readonly keep: readonly string[] | 'everything';
  /** Addresses of what the page has loaded before there was a service worker. */
  readonly loaded: readonly string[];
}

/** What it answers. */
export interface Kept {
  /** Whether what was asked for is kept now. */
  readonly isKept: boolean;
  /** Bytes, compressed, of what there is beside that. */
  readonly restBytes: number;
}

/** The group of a file, by its name (build/names.ts); none where it belongs to the page itself. */
export function groupOf(path: string): string | undefined {
  const [, kind, of] = /^assets\/(scheme|language|download)\.([\w-]+)/.exec(path) ?? [];
  return kind === undefined ? undefined : kind === 'download' ? kind : `${kind}.${of}`;
}
