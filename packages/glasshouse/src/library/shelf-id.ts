/**
 * How a file is named in a command: where there is no shelf to look at, what is named like a file on it is taken to be
 * on it.
 */
export function shelfId(file: string): string {
  return /^regimes\/([a-z0-9-]+)\/(?:regime|overlay)\.yaml$/.exec(file)?.[1] ?? file;
}
