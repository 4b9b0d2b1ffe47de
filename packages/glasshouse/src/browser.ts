/** The part of the library that runs in a browser: no files, no threads, nothing of Node. */
export { Fault } from './diagnostics/fault.ts';
export { renderDiagnostics } from './diagnostics/render.ts';
export { RunError } from './diagnostics/run-error.ts';
export { toJson } from './diagnostics/to-json.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/types.ts';
export type { BackendName } from './engine/backends.ts';
export { Interrupted } from './engine/interrupted.ts';
export type { Progress } from './engine/types.ts';
export type { SourceFile } from './language/load.ts';
export { type Prepared, prepare, RegimeError, type RegimeParts } from './library/prepare.ts';
export type { RunSize } from './library/settle.ts';
export { type SimulateRequest, type Simulation, simulate } from './library/simulate.ts';
export { VERSION } from './library/version.ts';
export type { Band } from './metrics/bands.ts';
export type { Figures, Summary } from './metrics/summary.ts';
export type { ReplicateData, RunData } from './metrics/types.ts';
export type { Model } from './model/types.ts';
