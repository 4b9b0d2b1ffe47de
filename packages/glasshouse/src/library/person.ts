import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import { buildCaseFile, type Life } from '../metrics/case-file/build.ts';
import type { CaseFile, Person, PersonAttribute, RunOfCase } from '../metrics/case-file/types.ts';
import { columnOf } from '../model/columns.ts';
import type { Model } from '../model/types.ts';
import { isAssignable, personCode, readPersonCode } from '../population/identity-codes.ts';
import { inverse, permute } from '../random/permutation.ts';
import { streamKey } from '../random/streams.ts';
import { readPanel } from '../results/read.ts';
import { type Again, cannot, openAgain, requireSameCounts, requireSameProgram } from './again.ts';
import { shippedSource } from './catalogue.ts';
import { modelOf } from './run-model.ts';
import { type Traced, traceUnit } from './trace.ts';

export interface PersonOptions {
  /** Whose life in which replicate; 0, the central run, unless told. */
  readonly replicate?: number;
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
  { replicate = 0 }: PersonOptions = {},
): Promise<CaseFile> {
  const asked = unitOf(codeOrNumber);
  const again = await openAgain(folder, replicate);
  const { model, run } = again;
  const { persons, ticks, seed } = run.manifest.inputs;
  if (asked >= persons) throw new RunError(diagnostic('GH2014', { who: String(codeOrNumber), persons }));
  const traced = traceUnit(again, model, asked, true);
  requireSameProgram(again, traced.job);
  await requireSameCounts(again, traced.job.program, traced.counts!);
  await requireSamePanel(again, asked, traced);
  const ideal = idealOf(again, model);
  const { regime, digest, engineVersion, tickUnit } = run.manifest;
  const about: RunOfCase = {
    folder,
    regime: regime.id,
    title: model.title.en ?? regime.id,
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
    personOf(again, asked, traced),
    lifeOf(model, traced),
    ideal && { overlay: IDEAL, life: lifeOf(ideal, traceUnit(again, ideal, asked, false)) },
  );
}

/** The overlay that says what would have been without errors. */
const IDEAL = 'perfect-information';

/** The unit that a code or a number stands for; throws GH2013, or GH1603 where the code might be somebody's. */
function unitOf(codeOrNumber: string | number): number {
  const text = String(codeOrNumber).trim();
  if (/^\d[\d_,]*$/.test(text) && text.replaceAll(/[_,]/g, '').length < CODE_LENGTH) {
    return Number(text.replaceAll(/[_,]/g, ''));
  }
  const read = readPersonCode(text);
  if ('unit' in read) return read.unit;
  if (read.problem === 'assignable' || isAssignable(text.toUpperCase())) {
    throw new RunError(diagnostic('GH1603', {}));
  }
  const suggestion = read.problem === 'check' ? read.right : undefined;
  throw new RunError(
    diagnostic('GH2013', { code: text, reason: REASONS[read.problem] }, undefined, { suggestion }),
  );
}

const CODE_LENGTH = 18;

const REASONS = {
  form: 'a code has 17 digits and a check digit, or `X`',
  nobody: 'no synthetic person has such a region and date',
  check: 'the check digit does not belong to the other digits',
} as const;

const lifeOf = (model: Model, { job, trace }: Traced): Life => ({ model, values: job.values, trace });

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

function personOf(again: Again, unit: number, { job, attributes }: Traced): Omit<Person, 'isSubject'> {
  const { model } = again;
  const own = unit % COMMUNITY_SIZE;
  const first = unit - own;
  const valueIn = (column: string, of = own): number => attributes.get(column)![of]!;
  const roleOf = (of: number) => (valueIn('role', of) === 0 ? 'head' : 'member') as 'head' | 'member';
  const refer = (of: number) => ({ unit: first + of, code: personCode(first + of) });
  const household = Array.from(
    { length: valueIn('household-size') },
    (_, member) => valueIn('household-first') + member,
  ).filter((member) => member !== own);
  return {
    ...refer(own),
    community: first / COMMUNITY_SIZE,
    region: model.population.regions[valueIn('region')]!.id,
    role: roleOf(own),
    attributes: model.population.attributes.map((attribute): PersonAttribute => {
      const { id, title } = attribute;
      const value = valueIn(columnOf(attribute));
      return {
        id,
        title,
        value: attribute.kind === 'labels' ? attribute.labels[value]! : value / attribute.one,
      };
    }),
    household: household.map((member) => ({ ...refer(member), role: roleOf(member) })),
    ...(job.program.links.includes(NAMESAKE) ? namesakes() : {}),
  };

  function namesakes(): Pick<Person, 'namesakes'> {
    const size = attributes.get('role')!.length;
    const [k0, k1] = streamKey(job.dice.seed, job.dice.replicate, `link/${NAMESAKE}`);
    const [from, to] = [permute(k0, k1, size, own), inverse(k0, k1, size, own)];
    return from === own ? {} : { namesakes: { theirsComeHere: refer(from), ownGoTo: refer(to) } };
  }
}

const NAMESAKE = 'namesake';
