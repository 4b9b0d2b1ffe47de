/**
 * The library. What this file exports is the public interface of the package; everything else is inside.
 * `browser.ts` has the part that needs neither files nor threads.
 */
export { renderDiagnostics } from './diagnostics/render.ts';
export { RunError } from './diagnostics/run-error.ts';
export { toJson } from './diagnostics/to-json.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/types.ts';
export { Interrupted } from './engine/interrupted.ts';
export type { Progress } from './engine/types.ts';
export { catalogue, type CatalogueEntry } from './library/catalogue.ts';
export { check, type CheckResult, type RegimeRequest } from './library/check.ts';
export { type OpenRun, openRun } from './library/open.ts';
export { plan, type RunPlan } from './library/plan.ts';
export { RegimeError, type RegimeParts } from './library/prepare.ts';
export { resume, run, type RunControls, type RunOutcome, type RunRequest } from './library/run.ts';
export type { RunSize } from './library/settle.ts';
export { simulate, type SimulateRequest, type Simulation } from './library/simulate.ts';
export { VERSION } from './library/version.ts';
export type { Summary } from './metrics/summary.ts';
export type { RunData } from './metrics/types.ts';
export type { Model } from './model/types.ts';
export type { CompleteManifest, Manifest, RunningManifest } from './results/types.ts';
