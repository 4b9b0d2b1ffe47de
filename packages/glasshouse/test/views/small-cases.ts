import { backends } from '../../src/engine/backends.ts';
import { liveAgain } from '../../src/engine/live-again.ts';
import { makeJob, type PreparedJob } from '../../src/library/job.ts';
import { buildCaseFile, type Life } from '../../src/metrics/case-file/build.ts';
import type { CaseFile } from '../../src/metrics/case-file/types.ts';
import type { Model } from '../../src/model/types.ts';
import { personCode } from '../../src/population/identity-codes.ts';
import { smallModel } from './small-run.ts';

/** Those to whom most happens, of some people in a small regime that has every part a regime can have. */
export function busiest(title: string): CaseFile[] {
  const model = smallModel(title);
  const settings = { seed: 7, persons: 24, ticks: 12, replicates: 1, panelUnits: 0 };
  const job = makeJob(model, settings, 0);
  return Array.from({ length: settings.persons }, (_, unit) => caseOf(model, job, unit, title))
    .sort((a, b) => b.happenings.length - a.happenings.length)
    .slice(0, 6);
}

function caseOf(model: Model, job: PreparedJob, unit: number, title: string): CaseFile {
  const { program } = job;
  const asked = {
    unit,
    known: new Array(program.ticks).fill(program.flags.map(() => 0)),
    watched: 'file',
    withCommunity: false,
  };
  const { events, own, watched } = liveAgain(job, backends.wasm, asked);
  const trace = {
    events: events.map(({ tick, event, value }) => ({ tick, ...program.events[event]!, value })),
    measures: program.measures.map(({ name }) => name),
    counts: own,
    words: watched.map((words) => words.filter((word) => word !== 0)),
  };
  const life: Life = { model, values: job.values, trace };
  const other = { unit: unit + 1, code: personCode(unit + 1) };
  const run = {
    folder: `runs/small${title}`,
    regime: 'small',
    title: model.title.en!,
    digest: 'd',
    engineVersion: '0.1.0',
    seed: 7,
    replicate: 1,
    persons: 24,
    ticks: 12,
    tickUnit: model.tick,
  } as const;
  const person = {
    unit,
    code: personCode(unit),
    community: 0,
    region: 'here',
    role: 'head',
    attributes: [{ id: 'age', title: `Age${title}`, value: 'adult' }],
    household: [{ ...other, role: 'member' }],
    links: [{ link: 'friends', to: [other] }],
    namesakes: { theirsComeHere: other, ownGoTo: other },
  } as const;
  return buildCaseFile(run, person, life, { overlay: 'perfect-information', life });
}
