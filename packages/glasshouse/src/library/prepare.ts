import { collectDiagnostics } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import { type LoadRequest, loadRegime, type SourceFile } from '../language/load.ts';
import { buildModel } from '../model/from-document.ts';
import type { Model } from '../model/types.ts';

/** What a regime is put together from. */
export interface RegimeParts {
  readonly regime: SourceFile;
  readonly overlays?: readonly SourceFile[];
  /** `path=value`, as after `--set`. */
  readonly settings?: readonly string[];
  /** The regime that an `extends` names, and the names that there are. */
  readonly resolve?: (id: string) => SourceFile | undefined;
  readonly ids?: readonly string[];
}

/** A regime as far as it could be understood. */
export interface Prepared {
  /** Only where there is no error. */
  readonly model?: Model;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that a diagnostic may point into. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads and checks a regime; all errors of the file are there at once. Never throws for what a file holds. */
export function prepare(parts: RegimeParts): Prepared {
  const loaded = loadRegime(requestOf(parts));
  const { document, sources } = loaded;
  if (document === undefined) return { diagnostics: loaded.diagnostics, sources };
  const { model, diagnostics } = buildModel(
    document,
    (parts.overlays ?? []).map((overlay) => overlay.file),
  );
  const all = collectDiagnostics();
  all.add(...loaded.diagnostics, ...diagnostics);
  return { ...(model === undefined ? {} : { model }), diagnostics: all.sorted(), sources };
}

/** The parts as they are read. */
export function requestOf({ regime, overlays = [], settings = [], resolve, ids }: RegimeParts): LoadRequest {
  return {
    ...regime,
    overlays,
    settings,
    ...(resolve === undefined ? {} : { resolve }),
    ...(ids === undefined ? {} : { ids }),
  };
}

/** A regime that has errors: the command ends with exit code 1. */
export class RegimeError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;

  constructor({ diagnostics, sources }: Prepared) {
    const errors = diagnostics.filter((found) => found.severity === 'error');
    super(
      `the regime has ${errors.length} error${errors.length === 1 ? '' : 's'}, the first of which is: ${errors[0]?.message}`,
    );
    this.name = 'RegimeError';
    this.diagnostics = diagnostics;
    this.sources = sources;
  }
}
