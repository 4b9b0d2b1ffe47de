/** The part of the library that runs in a browser: no files, nothing of Node; threads are those of the page. */
export { completionsAt } from './assist/complete.ts';
export { explanationAt } from './assist/explain.ts';
export { sayIn } from './assist/say.ts';
export { starterRegime } from './assist/starter.ts';
export type { AssistRequest, Completion, Completions, Explanation } from './assist/types.ts';
export { type WrittenSettings, writtenSettings } from './assist/write-settings.ts';
export { hasVectors } from './backends/wasm/has-vectors.ts';
export { Fault } from './diagnostics/fault.ts';
export { type CodeMeaning, codeMeaning } from './diagnostics/meaning.ts';
export { renderDiagnostics } from './diagnostics/render.ts';
export { RunError } from './diagnostics/run-error.ts';
export { toJson } from './diagnostics/to-json.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/types.ts';
export { type WordedDiagnostic, wordDiagnostics } from './diagnostics/wording.ts';
export type { BackendName } from './engine/backends.ts';
export { Interrupted } from './engine/interrupted.ts';
export type { Progress } from './engine/types.ts';
export {
  serveLane,
  type WebWorker,
  type WebWorkerEvent,
  type WebWorkerScope,
} from './engine/web-worker-lane.ts';
export { MAX_BYTES } from './language/limits.ts';
export type { SourceFile } from './language/load.ts';
export { type ComparedRuns, compareRuns, compareSamePersons } from './library/compare-runs.ts';
export { type Crowd, type CrowdOptions, crowd, frameTicks } from './library/crowd.ts';
export {
  type AtDesk,
  type Decision,
  decisionsAt,
  deskMeasures,
  type ListAt,
  type ListEntry,
  listAt,
  queueAt,
  type WaitingCase,
} from './library/desks.ts';
export { filesOf, reportOf } from './library/later.ts';
export { type LifeAnswer, type LifeRequest, life } from './library/life.ts';
export { type LifeApart, type LivesApart, livesApart } from './library/lives-apart.ts';
export { MemoryError, type Need } from './library/memory-need.ts';
export { type Prepared, prepare, RegimeError, type RegimeParts } from './library/prepare.ts';
export { type Register, register, type Spells } from './library/register.ts';
export type { RunFiles, RunFilesRequest } from './library/run-files.ts';
export { type Finding, type RunTrouble, runTroubleOf } from './library/run-trouble.ts';
export type { RunSize } from './library/settle.ts';
export { type SimulateRequest, type Simulation, simulate } from './library/simulate.ts';
export { type Moved, type Slider, sliderOf } from './library/slider.ts';
export { CROWD_BITS, type CrowdState, stateIn } from './library/standing-words.ts';
export { VERSION } from './library/version.ts';
export { type CountedPerson, whoCounts } from './library/who.ts';
export { fromWire, toWire } from './library/wire.ts';
export { type Analysis, analyse } from './metrics/analysis.ts';
export type { Band } from './metrics/bands.ts';
export { type Heard, heardBy } from './metrics/case-file/heard.ts';
export type { CaseFile, Happening, Outcome, Spell } from './metrics/case-file/types.ts';
export {
  type AgencyDesk,
  agencyDesks,
  type DeskConsequence,
  type DeskList,
  durationTicks,
  redressAt,
} from './metrics/desks.ts';
export { type Counted, type Observable, observablesOf } from './metrics/observables.ts';
export type { Queue, RedressCounts } from './metrics/redress.ts';
export { personsByRegion, type RegionSeries, regionSeries } from './metrics/regions.ts';
export type { Figures, Summary } from './metrics/summary.ts';
export type { ReplicateData, RunData } from './metrics/types.ts';
export { eventsPerTick } from './model/rates.ts';
export { type Subjects, subjectsOf } from './model/subjects.ts';
export { modelIn, wordOf } from './model/titles.ts';
export type { Model, ModelNumber } from './model/types.ts';
export type { UnitType } from './model/units.ts';
export { unitCode } from './population/identity-codes.ts';
export { personsToReach } from './population/reach.ts';
export type {
  OpenedRun,
  ServedEvents,
  ServedRequest,
  ShelvedRun,
  WrittenRegime,
} from './serve/types.ts';
export { happeningRows } from './views/case-file/happenings.ts';

export { type CasePage, type CaseRow, wordIn } from './views/case-file/types.ts';
export {
  type Row as ComparedRow,
  type Section as ComparedSection,
  sectionsOf as comparedSections,
} from './views/comparison/rows.ts';
export { tradeText as comparedTrade } from './views/comparison/trade.ts';

export type { NumberPart, Sentence } from './views/explain/sentence.ts';
export { type Format, formatFor } from './views/format.ts';
export { type LedgerRow, type LedgerRows, ledgerRows } from './views/ledger-rows.ts';
export { type LocalText, localText } from './views/localized.ts';
export { describeRegime, type Entry, type RegimeDescription, type Section } from './views/show.ts';
export { type Language, readTexts, type Texts, textsFor, textsOf } from './views/texts/texts.ts';
