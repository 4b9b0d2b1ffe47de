import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import type { SourceFile } from '../language/load.ts';
import { buildCaseFile, outcomeOf } from '../metrics/case-file/build.ts';
import type { CaseFile, Outcome, RunOfCase } from '../metrics/case-file/types.ts';
import type { RunData } from '../metrics/types.ts';
import { modelIn, titleIn } from '../model/titles.ts';
import type { Model } from '../model/types.ts';
import { lifeOf, personOf, unitOf } from './case-person.ts';
import { livingOf } from './living.ts';
import { misfit } from './part-of.ts';
import { prepare, type RegimeParts } from './prepare.ts';
import { traceUnit } from './trace.ts';

export interface LifeRequest {
  readonly run: RunData;
  /** What the run was made of. */
  readonly parts: RegimeParts;
  /** A code or a number. */
  readonly who: string | number;
  readonly replicate?: number;
  /** An overlay with a source that makes no errors: what its life would have been is a part of the case file. */
  readonly ideal?: SourceFile;
  /** The language of titles, where the regime has them in it; English unless told. */
  readonly language?: string;
  /** Overlays that change rules, or settings: what the same life, with the same dice, would have amounted to. */
  readonly others?: readonly (SourceFile | readonly string[])[];
}

export interface LifeAnswer {
  readonly file: CaseFile;
  readonly asItWas: Outcome;
  /** In the order of the request; null where the change does not fit the regime, or is a part of it already. */
  readonly others: readonly (Outcome | null)[];
}

/**
 * The case file of one synthetic person of a run that is in memory. The person's community lives again, and what it counts
 * is held against what the run counted. Throws a `RunError`: GH2013, GH2014, GH1603.
 */
export function life({
  run: { model: asRun, ...rest },
  parts,
  who,
  replicate = 0,
  language = 'en',
  ideal,
  others = [],
}: LifeRequest): LifeAnswer {
  const run = { ...rest, model: modelIn(asRun, language) };
  const asked = unitOf(who);
  const { unit } = asked;
  const { model, persons } = run;
  if (unit >= persons) throw new RunError(diagnostic('GH2014', { who: String(who), persons }));
  const living = livingOf(run, replicate);
  const traced = traceUnit(living, model, unit, true);
  const { counts } = run.replicates[replicate]!;
  const measure = misfit(run.measures, counts, traced.job.program, traced.counts!, persons);
  if (measure !== undefined) throw new Error(`\`${measure}\` comes out otherwise than it was counted`);
  const under = (change: SourceFile | readonly string[]) => {
    const other = 'file' in change ? withOverlay(parts, model, change) : withSettings(parts, change);
    return other && lifeOf(other, traceUnit(living, other, unit, false));
  };
  const idealLife = ideal && under(ideal);
  const own = lifeOf(model, traced);
  const file = buildCaseFile(
    aboutOf(run, replicate, language),
    personOf(living, asked, traced),
    own,
    ideal && idealLife && { overlay: overlayId(ideal), life: idealLife },
  );
  return {
    file,
    asItWas: outcomeOf(own),
    others: others.map((change) => {
      const other = under(change);
      return other === undefined ? null : outcomeOf(other);
    }),
  };
}

/** Settings of sources would set what an overlay that replaces them has taken away. */
function withOverlay(parts: RegimeParts, model: Model, overlay: SourceFile): Model | undefined {
  const { overlays = [], settings = [] } = parts;
  if (model.overlays.includes(overlay.file)) return undefined;
  const laid = { ...parts, overlays: [...overlays, overlay] };
  return (
    prepare(laid).model ??
    prepare({ ...laid, settings: settings.filter((setting) => !/^sources\./.test(setting)) }).model
  );
}

function withSettings(parts: RegimeParts, settings: readonly string[]): Model | undefined {
  return prepare({ ...parts, settings: [...(parts.settings ?? []), ...settings] }).model;
}

/** `perfect-information` of `regimes/perfect-information/overlay.yaml`. */
function overlayId({ file }: SourceFile): string {
  return /([^/]+)\/overlay\.yaml$/.exec(file)?.[1] ?? file;
}

function aboutOf(run: RunData, replicate: number, language: string): RunOfCase {
  const { model, digest, engineVersion, seed, persons, ticks, tickUnit } = run;
  return {
    folder: run.out ?? '',
    regime: model.id,
    title: titleIn(model.title, language) ?? model.id,
    digest,
    engineVersion,
    seed,
    replicate,
    persons,
    ticks,
    tickUnit,
  };
}
