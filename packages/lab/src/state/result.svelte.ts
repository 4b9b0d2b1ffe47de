import {
  type Analysis,
  analyse,
  type Crowd,
  type Model,
  modelIn,
  type Progress,
  type RunData,
} from 'glasshouse/browser';
import type { Trouble } from '../engine/protocol.ts';
import { texts } from '../texts/texts.svelte.ts';

/** A run with the number by which the engine knows it. */
export interface KnownRun {
  readonly id: number;
  readonly data: RunData;
}

/** What came out of the last run, and what is under way. Written by `run.ts` alone. */
class Result {
  /** The scheme without what was moved: where the sliders start, and how far they go. */
  base = $state.raw<Model>();
  run = $state.raw<KnownRun>();
  /** The same run with replicates. */
  withBands = $state.raw<RunData>();
  crowd = $state.raw<Crowd>();
  /** The run that the crowd is of; another than `run` while a new one is under way. */
  crowdOf: number | undefined;
  progress = $state.raw<Progress & { readonly startedAt: number }>();
  bandProgress = $state.raw<Progress>();
  trouble = $state.raw<Trouble>();
  stopped = $state(false);

  /** Of the central run, with bands where they are there, and with titles in the language of the page. */
  analysis: Analysis | undefined = $derived.by(() => {
    const data = this.withBands ?? this.run?.data;
    return data && analyse({ ...data, model: modelIn(data.model, texts.language) });
  });
}

export const result = new Result();
