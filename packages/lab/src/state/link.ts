import { MAX_BYTES } from 'glasshouse/browser';
import type { Recipe } from '../engine/protocol.ts';
import { overlays as knownOverlays, regimes } from './choice.svelte.ts';

/** What a link carries: a scheme and how it is run. */
export interface Linked extends Recipe {
  readonly overlays: readonly string[];
  readonly population: number;
  readonly seed: number;
}

/** Why a link cannot be read; `name` is what it asks for and this page has not. */
export class BrokenLink extends Error {
  readonly reason: 'version' | 'damaged' | 'large' | 'unknown';
  readonly asked: string;

  constructor(reason: BrokenLink['reason'], asked = '') {
    super(`the link cannot be read: ${reason}`);
    this.reason = reason;
    this.asked = asked;
  }
}

/** Raised when older pages could not read the links of newer ones any more. */
const VERSION = '1';
const MARK = 'glasshouse';
/** Chromium takes no longer address. */
const CHARACTERS_MAX = 2_000_000;
const SETTINGS_MAX = 1_000;
const PEOPLE_MAX = 2 ** 32 - 1;

/**
 * The part of an address behind `#` that carries a scheme: short for one of the shelf; else with its whole text, packed. No
 * server ever gets to see it.
 */
export async function fragmentOf({ regime, overlays, settings, population, seed }: Linked): Promise<string> {
  const fields = new URLSearchParams({ [MARK]: VERSION });
  if (typeof regime === 'string') fields.set('regime', regime);
  else {
    fields.set('file', regime.file);
    fields.set('text', await pack(String(regime.text)));
  }
  if (overlays.length > 0) fields.set('overlays', overlays.join(' '));
  for (const setting of settings) fields.append('set', setting);
  fields.set('people', String(population));
  fields.set('seed', String(seed));
  const fragment = `#${fields}`;
  if (fragment.length > CHARACTERS_MAX) throw new BrokenLink('large');
  return fragment;
}

/** What a fragment carries, which anybody may have made; undefined where it is none of ours. Throws a `BrokenLink`. */
export async function readFragment(fragment: string): Promise<Linked | undefined> {
  if (!fragment.startsWith(`#${MARK}=`)) return undefined;
  if (fragment.length > CHARACTERS_MAX) throw new BrokenLink('large');
  const fields = new URLSearchParams(fragment.slice(1));
  if (fields.get(MARK) !== VERSION) throw new BrokenLink('version');
  const settings = fields.getAll('set');
  if (settings.length > SETTINGS_MAX) throw new BrokenLink('large');
  const named = fields.get('regime');
  const packed = fields.get('text');
  if ((named === null) === (packed === null)) throw new BrokenLink('damaged');
  return {
    regime:
      named === null
        ? { file: fileName(fields.get('file')), text: await unpack(packed!) }
        : known(named, regimes),
    overlays: (fields.get('overlays') ?? '')
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => known(id, knownOverlays)),
    settings,
    population: whole(fields.get('people'), 1, PEOPLE_MAX),
    seed: whole(fields.get('seed'), 0, Number.MAX_SAFE_INTEGER),
  };
}

function known(id: string, among: readonly { readonly id: string }[]): string {
  if (among.some((one) => one.id === id)) return id;
  throw new BrokenLink('unknown', id.slice(0, 60));
}

/** Like a file that one has saved, and never like one of the shelf. */
function fileName(name: string | null): string {
  return name !== null && /^[\p{L}\p{N}_ .-]{1,80}$/u.test(name) ? name : 'linked.yaml';
}

function whole(text: string | null, low: number, high: number): number {
  const value = text !== null && /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(value) && value >= low && value <= high) return value;
  throw new BrokenLink('damaged');
}

async function pack(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const packed = await new Response(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')),
  ).bytes();
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Stops where a small link unfolds to more than a regime may be. What was damaged does not have its checksum any more. */
async function unpack(packed: string): Promise<string> {
  if (!/^[\w-]+$/.test(packed)) throw new BrokenLink('damaged');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > MAX_BYTES) {
        void reader.cancel();
        throw new BrokenLink('large');
      }
      parts.push(part.value);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer());
  } catch (error) {
    throw error instanceof BrokenLink ? error : new BrokenLink('damaged');
  }
}
