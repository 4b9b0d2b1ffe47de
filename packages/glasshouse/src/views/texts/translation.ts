/**
 * Texts of another language: of the same shape, as far as they are there. A function takes the same values; where a name stands
 * for a text, it stands for one.
 */
export type Translation<T> = T extends string
  ? string
  : T extends (...values: never[]) => unknown
    ? T
    : T extends readonly unknown[]
      ? { readonly [Index in keyof T]: Translation<T[Index]> }
      : { readonly [Name in keyof T]?: Translation<T[Name]> };

/** The English texts with those of a language in their place. A list or a function is replaced as a whole. */
export function translated<T extends object>(english: T, texts: Translation<T>): T {
  const whole = Object.entries(english).map(([name, text]) => {
    const other = (texts as Readonly<Record<string, unknown>>)[name];
    if (other === undefined) return [name, text];
    return [name, isNested(text) && isNested(other) ? translated(text, other) : other];
  });
  // What English lacks, a language may need: names by which a text is looked up.
  return { ...texts, ...Object.fromEntries(whole) } as T;
}

/** A group of texts; not a list, and not a sentence, which is a list of its parts. */
function isNested(text: unknown): text is object {
  return typeof text === 'object' && text !== null && !Array.isArray(text);
}
