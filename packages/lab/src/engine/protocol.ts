import type {
  CodeMeaning,
  Completions,
  Crowd,
  Diagnostic,
  Explanation,
  Language,
  LifeAnswer,
  LivesApart,
  Model,
  Need,
  Progress,
  Register,
  RunData,
  RunTrouble,
  SourceFile,
  WordedDiagnostic,
  WrittenRegime,
  WrittenSettings,
} from 'glasshouse/browser';

/** What the page may ask of the engine in its worker. Everything here is plain data. */
export interface Calls {
  check: (asked: Recipe) => Checked;
  /** What is wrong with a scheme that is being written, in a language. */
  review: (asked: Recipe & { readonly language: Language }) => readonly WordedDiagnostic[];
  /** What may be written at a place of it, and what stands there. */
  complete: (asked: PlaceAsked) => Completions | undefined;
  explain: (asked: PlaceAsked) => Explanation | undefined;
  /** Where settings go in the text of a scheme. */
  writeSettings: (asked: { readonly text: string; readonly settings: readonly string[] }) => WrittenSettings;
  /** What is wrong, in a language. */
  words: (asked: {
    readonly diagnostics: readonly Diagnostic[];
    readonly language: Language;
  }) => readonly WordedDiagnostic[];
  /** What codes of diagnostics mean. */
  meanings: (asked: {
    readonly codes: readonly string[];
    readonly language: string;
  }) => readonly CodeMeaning[];
  run: (asked: RunAsked) => Ran;
  /** A finished run of the folder in which the lab was opened. */
  open: (asked: {
    readonly server: string;
    readonly name: string;
  }) => Ran & { readonly written: WrittenRegime };
  crowd: (asked: { readonly run: number }) => Crowd;
  /** With `isWhole` also what other rules would have made of it, which takes several times as long. */
  life: (asked: {
    readonly run: number;
    readonly who: string | number;
    readonly isWhole: boolean;
    /** What else is changed each time instead: settings, or an overlay on the shelf. Not together with `isWhole`. */
    readonly changes?: readonly (string | readonly string[])[];
    /** Of titles. */
    readonly language: string;
  }) => LifeAnswer;
  /** The report of a run, with the name of a file for it. */
  report: (asked: { readonly run: RunData; readonly language: Language }) => {
    readonly name: string;
    readonly text: string;
  };
  /** The run folder as the command line writes it, as one file. The run is made again for it. */
  folder: (asked: { readonly run: number; readonly replicates: number; readonly language: Language }) => {
    readonly name: string;
    readonly digest: string;
    readonly zip: Uint8Array<ArrayBuffer>;
  };
  /** When who of the first community counted for which of the measures. */
  register: (asked: { readonly run: number; readonly measures: readonly string[] }) => Register;
  /** What becomes of the same persons in two runs. */
  apart: (asked: { readonly a: number; readonly b: number }) => LivesApart;
  /** The runs that are not to be forgotten; those that were kept before may be. */
  keep: (asked: { readonly runs: readonly number[] }) => void;
}

export type CallName = keyof Calls;
export type Asked<C extends CallName> = Parameters<Calls[C]>[0];
export type Answered<C extends CallName> = ReturnType<Calls[C]>;

/** A regime from the shelf or from the editor, with what is laid over it. */
export interface Recipe {
  readonly regime: string | SourceFile;
  /** Ids of overlays on the shelf, or others. */
  readonly overlays: readonly (string | SourceFile)[];
  /** `path=value`, as after `--set`. */
  readonly settings: readonly string[];
}

export interface PlaceAsked extends Recipe {
  readonly regime: SourceFile;
  /** Where in the text of the regime, in UTF-16 code units. */
  readonly offset: number;
  /** In which it is to be said. */
  readonly language: Language;
}

export interface Checked {
  /** Only where there is no error. */
  readonly model: Model | undefined;
}

export interface RunAsked extends Recipe {
  readonly population: number;
  readonly seed: number;
  readonly replicates: number;
  /** The regime's horizon unless told. */
  readonly ticks?: number;
  /** Where the machine behind the page listens, if there is one. */
  readonly server: string | undefined;
  /** What may be taken of the memory of the tab. */
  readonly memoryBytesMax: number;
}

export interface Ran {
  /** By which the engine knows the run. */
  readonly run: number;
  readonly data: RunData;
}

/** What went wrong, as plain data. */
export type Trouble =
  | RunTrouble
  | { readonly kind: 'memory'; readonly need: Need }
  | { readonly kind: 'interrupted' }
  /** A part of the page is not on this device, and there is no network. */
  | { readonly kind: 'unreachable' };

export type ToEngine =
  | { readonly id: number; readonly call: CallName; readonly asked: unknown }
  | { readonly abort: number };

export type FromEngine =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly trouble: Trouble };
