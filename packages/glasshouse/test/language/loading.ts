import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/types.ts';
import { type LoadedRegime, type LoadRequest, loadRegime, type SourceFile } from '../../src/language/load.ts';
import type { RegimeDocument } from '../../src/language/regime.ts';
import { ROOT } from '../house/run-tool.ts';

export const SHIPPED = ['suining-2010', 'spc-defaulters', 'bench-w1'] as const;

/** A shipped file as it lies in the repository. */
export function shipped(id: string, name: 'regime' | 'overlay' = 'regime'): SourceFile & { text: string } {
  const file = `regimes/${id}/${name}.yaml`;
  return { file, text: readFileSync(join(ROOT, file), 'utf8') };
}

/** The least that a regime says, with more lines below. */
export function regimeWith(lines: string): string {
  return `glasshouse: 1
id: small
title: { en: Small }
tick: month
horizon: 12 months
population: { size: 100 }
${lines}`;
}

/** The line on which what is given to `regimeWith` begins. */
export const FIRST_LINE = 7;

export function load(text: string | Uint8Array, more: Partial<LoadRequest> = {}): LoadedRegime {
  return loadRegime({ file: 'regime.yaml', text, ...more });
}

/** The document, or the findings as an error. */
export function loaded(text: string, more: Partial<LoadRequest> = {}): RegimeDocument {
  const { document, diagnostics } = load(text, more);
  if (document === undefined) throw new Error(summaries(diagnostics).join('\n'));
  return document;
}

/** `GH1101 3:5 message` */
export function summaries(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, span, message }) => `${code} ${placeOf(span)} ${message}`);
}

/** `GH1101 3:5-3:9` */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, span }) => `${code} ${placeOf(span)}`);
}

function placeOf(span: Diagnostic['span']): string {
  return span === undefined ? '-' : `${span.start.line}:${span.start.column}`;
}

/** The text under a span. */
export function under(text: string, span: { start: { offset: number }; end: { offset: number } }): string {
  return text.slice(span.start.offset, span.end.offset);
}
