/** A run of a small regime that has every part a regime can have, on the reference backend. */

import { compile } from '../../src/ir/from-model.ts';
import { loadRegime } from '../../src/language/load.ts';
import type { ReplicateData, RunData } from '../../src/metrics/types.ts';
import { auditedGroups } from '../../src/model/audit.ts';
import { buildModel } from '../../src/model/from-document.ts';
import { sampleNumbers } from '../../src/model/sample.ts';
import type { Model } from '../../src/model/types.ts';
import { planPopulation } from '../../src/population/plan.ts';
import { runReplicateInProcess } from '../support/run-in-process.ts';

export interface SmallRun {
  readonly replicates?: number;
  readonly persons?: number;
  readonly seed?: number;
  /** Stands in every title of the regime. */
  readonly title?: string;
}

export function smallRun({ title = '', ...options }: SmallRun = {}): Promise<RunData> {
  return runOf(smallModel(title), options);
}

/** The same of another regime. */
export async function runOf(
  model: Model,
  { replicates = 1, persons = 3000, seed = 7 }: Omit<SmallRun, 'title'> = {},
): Promise<RunData> {
  const done: ReplicateData[] = [];
  let measures: readonly string[] = [];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const values = sampleNumbers(model, seed, replicate);
    const program = compile(model, values);
    measures = program.measures.map((measure) => measure.name);
    const population = planPopulation(model, values);
    const job = { program, population, dice: { seed, replicate }, persons, panelUnits: 0 };
    const { counts, flags } = await runReplicateInProcess(job, { backend: 'reference' });
    done.push({ counts, flags, values });
  }
  return {
    model,
    measures,
    regions: model.population.regions.map((region) => region.id),
    groups: auditedGroups(model.population),
    ticks: model.horizonTicks,
    tickUnit: model.tick,
    persons,
    seed,
    replicates: done,
    digest: '0123456789abcdef',
    command: `npx glasshouse run small --population ${persons} --seed ${seed} --replicates ${replicates}`,
    engineVersion: '0.1.0',
    seconds: 2,
    personTicks: persons * model.horizonTicks * replicates,
    backend: 'reference',
    workers: 1,
    out: 'runs/small-1',
  };
}

/** The regime alone; `title` is put behind every title of it. */
export function smallText(title = ''): string {
  return REGIME.replaceAll('~', JSON.stringify(title).slice(1, -1));
}

/** The same as a model. */
export function smallModel(title = ''): Model {
  const text = smallText(title);
  const { document, diagnostics } = loadRegime({ file: 'small.yaml', text });
  const built = document === undefined ? undefined : buildModel(document);
  if (built?.model === undefined) {
    const found = [...diagnostics, ...(built?.diagnostics ?? [])];
    throw new Error(found.map(({ code, message }) => `${code} ${message}`).join('\n'));
  }
  return built.model;
}

const REGIME = `
glasshouse: 1
id: small
title: { en: "A small regime~", fa: "رژیم کوچک~" }
summary: { en: "Everything that a regime can have, in little.~" }
tick: month
horizon: 12 months
bibliography:
  decree: { title: "A decree~", where: "nowhere.example", mark: M }
population:
  size: 3000
  households:
    1: { assumed: 40 %, range: [30 %, 50 %] }
    2: { assumed: 60 %, range: [50 %, 70 %] }
  regions: { count: 3, assigned: person }
  attributes:
    group:
      title: { en: "Abstract group~" }
      values: { A: { published: 70 %, source: decree }, B: { published: 30 %, source: decree } }
    life:
      given: role
      values:
        head: { adult: { published: 100 %, source: decree }, child: { published: 0 %, source: decree } }
        member: { adult: { published: 50 %, source: decree }, child: { published: 50 %, source: decree } }
states:
  work:
    title: { en: "Work~" }
    values: { employed: { en: "in work~" }, unemployed: { en: "out of work~" } }
    start:
      given: life
      values:
        adult: { employed: { assumed: 90 %, range: [80 %, 95 %] }, unemployed: { assumed: 10 %, range: [5 %, 20 %] } }
        child: { employed: { published: 0 %, source: decree }, unemployed: { published: 100 %, source: decree } }
    changes:
      dismissed:
        title: { en: "loses the job~" }
        from: [employed]
        to: unemployed
        rate: { assumed: 2 %/month, range: [1 %/month, 4 %/month] }
        by: { group: { B: { assumed: 2, range: [1, 3] } } }
        factors: [{ when: sanctioned, times: { assumed: 10, range: [5, 12] } }]
      hired:
        from: [unemployed]
        to: employed
        rate: { assumed: 5 %/month, range: [2 %/month, 9 %/month] }
        when: life == "adult" && !on(barred)
conduct:
  default:
    title: { en: "Does not pay~" }
    domain: commercial
    rate: { assumed: 20 %/year, range: [10 %/year, 40 %/year] }
    by: { group: { B: { assumed: 2, range: [1, 3] } }, work: { unemployed: { assumed: 3, range: [2, 4] } } }
  protest:
    title: { en: "Protests~" }
    domain: political
    lawful: true
    rate: { assumed: 30 %/year, range: [10 %/year, 50 %/year] }
    factors: [{ when: on(barred), times: { assumed: 2, range: [1, 3] } }]
  helps:
    title: { en: "Helps~" }
    domain: social
    lawful: true
    good: true
    rate: { assumed: 0.5 / year, range: [0.1 / year, 1 / year] }
sources:
  court:
    title: { en: "The court~" }
    sees: [default, helps]
    coverage: { assumed: 60 %, range: [30 %, 90 %] }
    delay: { assumed: 1 month, range: [0 months, 2 months] }
    false-records: { assumed: 6 %/year, range: [1 %/year, 12 %/year], by: { group: { B: { assumed: 2, range: [1, 3] } } } }
    namesakes: { assumed: 5 %, range: [1 %, 10 %] }
  neighbours:
    title: { en: "The neighbours~" }
    sees: [protest]
    coverage: { assumed: 30 %, range: [10 %, 50 %] }
score:
  start: { published: 100, source: decree }
  min: 0
  max: 150
  points:
    default: { points: { published: -40, source: decree }, retention: { assumed: 6 months, range: [3 months, 12 months] } }
    protest: { points: { assumed: -20, range: [-30, -10] } }
    helps: { points: { published: 5, source: decree } }
parameters:
  bar: { published: 75, source: decree }
  praise: { assumed: 104, range: [102, 110] }
grades:
  A: { title: { en: "Good~" }, from: { published: 90, source: decree } }
  B: { title: { en: "Bad~" }, otherwise: true }
lists:
  barred:
    title: { en: "Barred~" }
    kind: black
    entry: [{ when: score < bar, term: { assumed: 6 months, range: [3 months, 12 months] } }]
  praised:
    title: { en: "Praised~" }
    kind: red
    entry: [{ when: score > praise }]
    exit: score <= praise
consequences:
  no-loan:
    title: { en: "No loan~" }
    kind: sanction
    domain: commercial
    when: on(barred)
    uses: { assumed: 20 %/month, range: [10 %/month, 40 %/month] }
    reaches: { household: life == "child" }
  prize:
    title: { en: "A prize~" }
    kind: reward
    domain: social
    when: on(praised)
    uses: { assumed: 5 %/month, range: [1 %/month, 10 %/month] }
redress:
  notice: { assumed: 50 %, range: [20 %, 80 %] }
  objection:
    rate: { assumed: 20 %/month, range: [5 %/month, 40 %/month] }
    decided-after: { assumed: 1 month, range: [1 month, 3 months] }
    upheld: { assumed: 60 %, range: [20 %, 90 %] }
response:
  fear:
    title: { en: "Fear~" }
    acts-on: [default, protest]
    when: told
    reduces: { assumed: 40 %, range: [10 %, 70 %] }
  gaming:
    title: { en: "Gaming~" }
    acts-on: [helps]
    adds: { assumed: 10 %/year, range: [1 %/year, 20 %/year] }
governance:
  pause:
    title: { en: "A pause after protest~" }
    signal: protest
    above: { assumed: 1 %, range: [0.5 %, 5 %] }
    suspends: [no-loan]
    lasting: { assumed: 3 months, range: [1 month, 6 months] }
observe:
  worried:
    title: { en: "Worried~" }
    when: told && !on(barred)
`;
