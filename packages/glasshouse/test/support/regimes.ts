import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/language/load.ts';
import { prepare } from '../../src/library/prepare.ts';
import type { Model } from '../../src/model/types.ts';

const SHELF = fileURLToPath(new URL('../../../../regimes/', import.meta.url));

/** Ids of all shipped regimes. */
export const REGIMES: readonly string[] = readdirSync(SHELF)
  .filter((id) => readdirSync(`${SHELF}${id}`).includes('regime.yaml'))
  .sort();

/** Ids of all shipped overlays. */
export const OVERLAYS: readonly string[] = readdirSync(SHELF)
  .filter((id) => readdirSync(`${SHELF}${id}`).includes('overlay.yaml'))
  .sort();

/** One overlay for a regime, always the same: where all pairs would take too long, all overlays have their turn. */
export function overlayFor(id: string): string {
  const sum = [...id].reduce((total, character) => total + character.charCodeAt(0), 0);
  return OVERLAYS[sum % OVERLAYS.length]!;
}

export function regimeFile(id: string): SourceFile {
  const file = `regimes/${id}/regime.yaml`;
  return { file, text: readFileSync(`${SHELF}${id}/regime.yaml`, 'utf8') };
}

export function overlayFile(id: string): SourceFile {
  return { file: `regimes/${id}/overlay.yaml`, text: readFileSync(`${SHELF}${id}/overlay.yaml`, 'utf8') };
}

/** Name and text of each regime that shows what the language can say. */
export function goodRegimes(): [string, string][] {
  const folder = fileURLToPath(new URL('../../../../conformance/good/', import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => [name.replace(/\.yaml$/, ''), readFileSync(`${folder}${name}`, 'utf8')]);
}

/** The model of a shipped regime; throws with all diagnostics where it has errors. */
export function modelOf(
  id: string,
  overlays: readonly string[] = [],
  settings: readonly string[] = [],
): Model {
  return requireModel({ regime: regimeFile(id), overlays: overlays.map(overlayFile), settings });
}

/** The model of a regime of `conformance/good`. */
export function conformanceModel(
  name: string,
  overlays: readonly string[] = [],
  settings: readonly string[] = [],
): Model {
  const file = `conformance/good/${name}.yaml`;
  const text = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');
  return requireModel({ regime: { file, text }, overlays: overlays.map(overlayFile), settings });
}

/** The model of a regime that a test writes itself. */
export function modelOfText(text: string, settings: readonly string[] = []): Model {
  return requireModel({ regime: { file: 'test.yaml', text }, settings });
}

function requireModel(parts: Parameters<typeof prepare>[0]): Model {
  const { model, diagnostics } = prepare(parts);
  if (model === undefined)
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return model;
}
