/**
 * The library. What this file exports is the public interface of the package; everything else is inside.
 * `browser.ts` has the part that needs neither files nor threads. Both are described in docs/library.md.
 */
import './views/texts/all.ts';

export { Fault } from './diagnostics/fault.ts';
export { renderDiagnostics } from './diagnostics/render.ts';
export { RunError } from './diagnostics/run-error.ts';
export { toJson } from './diagnostics/to-json.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/types.ts';
export type { BackendName } from './engine/backends.ts';
export { Interrupted } from './engine/interrupted.ts';
export type { Progress } from './engine/types.ts';
export type { SourceFile } from './language/load.ts';
export { type CatalogueEntry, catalogue } from './library/catalogue.ts';
export { type CheckResult, check, type RegimeRequest } from './library/check.ts';
export { type CompareRequest, compare } from './library/compare.ts';
export type { RunSettings } from './library/job.ts';
export { type OpenRun, openRun } from './library/open.ts';
export { type PersonOptions, person } from './library/person.ts';
export {
  type LikeOptions,
  type PersonLike,
  type PersonsLike,
  personsLike,
} from './library/persons-like.ts';
export { plan, type RunPlan } from './library/plan.ts';
export { RegimeError, type RegimeParts } from './library/prepare.ts';
export { type RunControls, type RunOutcome, type RunRequest, resume, run } from './library/run.ts';
export type { RunSize } from './library/settle.ts';
export { type SimulateRequest, type Simulation, simulate } from './library/simulate.ts';
export { VERSION } from './library/version.ts';
export type { Band } from './metrics/bands.ts';
export type { CaseFile } from './metrics/case-file/types.ts';
export type { ComparedPart, Difference, Trade } from './metrics/compare.ts';
export type { ComparedRun, Comparison } from './metrics/comparison.ts';
export type { ComparedLife, ComparedLives, LifeEvent } from './metrics/lives.ts';
export type { Figures, Summary } from './metrics/summary.ts';
export type { ReplicateData, RunData } from './metrics/types.ts';
export type { Model } from './model/types.ts';
export type { QueryOptions, QueryResult, QueryValue } from './results/query.ts';
export type { PanelFilter, PanelRow } from './results/read.ts';
export type { CompleteManifest, Manifest, RunningManifest } from './results/types.ts';
