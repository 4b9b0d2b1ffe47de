/** The part of the library that runs in a browser: no files, no threads, nothing of Node. */
export { renderDiagnostics } from './diagnostics/render.ts';
export { RunError } from './diagnostics/run-error.ts';
export { toJson } from './diagnostics/to-json.ts';
export type { Diagnostic } from './diagnostics/types.ts';
export { Interrupted } from './engine/interrupted.ts';
export { prepare, type Prepared, RegimeError, type RegimeParts } from './library/prepare.ts';
export { simulate, type SimulateRequest, type Simulation } from './library/simulate.ts';
export type { Summary } from './metrics/summary.ts';
export type { RunData } from './metrics/types.ts';
