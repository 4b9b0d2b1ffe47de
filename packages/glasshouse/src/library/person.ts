import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { buildCaseFile } from '../metrics/case-file/build.ts';
import type { CaseFile, RunOfCase } from '../metrics/case-file/types.ts';
import { modelIn, titleIn } from '../model/titles.ts';
import type { Model } from '../model/types.ts';
import { readPanel } from '../results/read.ts';
import { type Again, cannot, openAgain, requireSameCounts, requireSameProgram } from './again.ts';
import { lifeOf, personOf, unitOf } from './case-person.ts';
import { shippedSource } from './catalogue.ts';
import { modelOf } from './run-model.ts';
import { type Traced, traceUnit } from './trace.ts';

export interface PersonOptions {
  /** Whose life in which replicate; 0, the central run, unless told. */
  readonly replicate?: number;
  /** The language of titles, where the regime has them in it; English unless told. */
  readonly language?: string;
}

/**
 * The case file of one synthetic person of a finished run, by identity code or by number. Nothing of it is stored: the
 * person's community lives again, and what it counts is held against what the run counted.
 *
 * Throws a `RunError`: GH2004, GH2005, GH2009 (the folder), GH2012 (the run cannot be made again), GH2013, GH2014, GH1603 (the
 * code), GH2007 (the replicate).
 */
export async function person(
  folder: string,
  codeOrNumber: string | number,
  { replicate = 0, language = 'en' }: PersonOptions = {},
): Promise<CaseFile> {
  const wanted = unitOf(codeOrNumber);
  const asked = wanted.unit;
  const again = await openAgain(folder, replicate);
  const { run } = again;
  const model = modelIn(again.model, language);
  const { persons, ticks, seed } = run.manifest.inputs;
  if (asked >= persons) throw new RunError(diagnostic('GH2014', { who: String(codeOrNumber), persons }));
  const traced = traceUnit(again, model, asked, true);
  const person = personOf({ ...again, model }, wanted, traced);
  requireSameProgram(again, traced.job);
  await requireSameCounts(again, traced.job.program, traced.counts!);
  await requireSamePanel(again, asked, traced);
  const ideal = idealOf(again, model);
  const { regime, digest, engineVersion, tickUnit } = run.manifest;
  const about: RunOfCase = {
    folder,
    regime: regime.id,
    title: titleIn(model.title, language) ?? regime.id,
    digest,
    engineVersion,
    seed,
    replicate,
    persons,
    ticks,
    tickUnit,
  };
  return buildCaseFile(
    about,
    person,
    lifeOf(model, traced),
    ideal && { overlay: IDEAL, life: lifeOf(ideal, traceUnit(again, ideal, asked, false)) },
  );
}

/** The overlay that says what would have been without errors. */
const IDEAL = 'perfect-information';

/**
 * The model of the run with an ideal source in place of all that it has. Settings of sources would set what is not
 * there any more. Undefined where the run itself has that overlay.
 */
function idealOf({ run }: Again, { overlays }: Model): Model | undefined {
  const { regime, inputs } = run.manifest;
  const overlay = shippedSource(IDEAL, 'overlay')!;
  if (overlays.includes(overlay.file)) return undefined;
  const text = { role: 'overlay', file: overlay.file, text: String(overlay.text) } as const;
  return modelOf({
    regime: { ...regime, texts: [...regime.texts, text] },
    inputs: { ...inputs, settings: inputs.settings.filter(({ path }) => !/^sources(\.|$)/.test(path)) },
  });
}

/** Where the run traced the person itself, its events are the same ones. */
async function requireSamePanel({ run, replicate }: Again, unit: number, traced: Traced): Promise<void> {
  if (replicate !== 0 || unit >= run.manifest.inputs.panelUnits) return;
  const stored = await readPanel(run, { replicate, unit });
  const again = traced.trace.events;
  const isSame =
    stored.length === again.length &&
    stored.every((row, index) => {
      const event = again[index]!;
      return (['tick', 'stage', 'what', 'subject', 'value'] as const).every((of) => row[of] === event[of]);
    });
  if (!isSame) throw cannot(run, 'its panel tells another life of this person');
}
