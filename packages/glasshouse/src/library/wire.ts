/**
 * Plain data with typed arrays as text and back, between the server of the lab and its page. What `JSON` knows goes as it is;
 * lists of numbers go as the bytes that they are, and what it would lose goes by name.
 */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Float64Array)
      return { [FLOATS]: base64(new Uint8Array(part.buffer, part.byteOffset, part.byteLength)) };
    if (part === undefined || (typeof part === 'number' && !Number.isFinite(part)))
      return { [NAMED]: String(part) };
    return part;
  });
}

/** What `toWire` was given. Throws a `SyntaxError` for anything else. */
export function fromWire(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null) return part;
    if (FLOATS in part) return floats(String(part[FLOATS]));
    if (NAMED in part) return part[NAMED] === 'undefined' ? undefined : Number(part[NAMED]);
    // What is undefined has left a hole.
    return Array.isArray(part) ? Array.from(part) : part;
  });
}

/** No name of ours has such a sign. */
const FLOATS = '#float64';
const NAMED = '#value';

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += SLICE)
    text += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  return btoa(text);
}

/** As many arguments as a function surely takes. */
const SLICE = 8192;

function floats(text: string): Float64Array {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Float64Array(bytes.buffer);
}
