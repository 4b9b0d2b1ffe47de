import type { Diagnostic } from '../diagnostics/types.ts';
import type { SourceFile } from '../language/load.ts';
import type { Model } from '../model/types.ts';
import { readSource, shippedRegimes } from './catalogue.ts';
import { type Prepared, prepare, RegimeError } from './prepare.ts';

/** A regime and what is laid over it. */
export interface RegimeRequest {
  /** The id of a regime that comes with Glasshouse, the path of a file, or a file's text with a name for messages. */
  readonly regime: string | SourceFile;
  /** Overlays by id or path, in the order in which they are laid over the regime. */
  readonly overlays?: readonly string[];
  /** `path=value`, as after `--set`; laid over all. */
  readonly settings?: readonly string[];
}

export interface CheckResult {
  readonly ok: boolean;
  /** Errors and warnings, by file and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file that a diagnostic may point into. */
  readonly sources: ReadonlyMap<string, string>;
  /** Only where there is no error. */
  readonly model?: Model;
}

/**
 * Reads and checks a regime without running it. All errors are reported at once. Throws a `RunError` only where a
 * file is not there or cannot be read.
 */
export async function check(request: RegimeRequest): Promise<CheckResult> {
  const { prepared } = await readAndPrepare(request);
  return { ok: prepared.model !== undefined, ...prepared };
}

export interface SourceTexts {
  readonly regime: SourceFile;
  readonly overlays: readonly SourceFile[];
}

async function readAndPrepare(request: RegimeRequest): Promise<{ prepared: Prepared; texts: SourceTexts }> {
  const { regime, overlays = [], settings = [] } = request;
  const texts = {
    regime: typeof regime === 'string' ? await readSource(regime, 'regime') : regime,
    overlays: await Promise.all(overlays.map((overlay) => readSource(overlay, 'overlay'))),
  };
  return { prepared: prepare({ ...texts, settings, ...shippedRegimes() }), texts };
}

/** The same, for callers that need a model; throws a `RegimeError` where there are errors. */
export async function requireModel(
  request: RegimeRequest,
): Promise<{ model: Model; prepared: Prepared; texts: SourceTexts }> {
  const { prepared, texts } = await readAndPrepare(request);
  if (prepared.model === undefined) throw new RegimeError(prepared);
  return { model: prepared.model, prepared, texts };
}
