import { beforeAll, describe, expect, test } from 'vitest';
import { backends } from '../../src/engine/backends.ts';
import { liveAgain } from '../../src/engine/live-again.ts';
import { makeJob, type PreparedJob } from '../../src/library/job.ts';
import { buildCaseFile, type Life } from '../../src/metrics/case-file/build.ts';
import type { CaseFile } from '../../src/metrics/case-file/types.ts';
import type { Model } from '../../src/model/types.ts';
import { personCode } from '../../src/population/identity-codes.ts';
import { renderCasePage } from '../../src/views/case-file/page.ts';
import { renderCaseText } from '../../src/views/case-file/terminal.ts';
import { widthOf } from '../../src/views/text-layout.ts';
import { smallModel } from './small-run.ts';

const HOSTILE = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;\u202e\u0007`;

const HARMFUL = ['\u202e', '\u0007'];

let files: CaseFile[];
let hostile: CaseFile[];
beforeAll(() => {
  files = busiest('');
  hostile = busiest(HOSTILE);
});

test('a busy life has every section', () => {
  const text = renderCaseText(files[0]!);
  for (const heading of [
    'Who this is',
    'What happened, and what the file knows',
    'Records under this name',
    'Lists',
    'What was denied and granted',
    'What the file does not know',
    'Notice and objection',
    'What would have happened without errors',
    'Where this comes from',
  ])
    expect(text).toContain(heading);
  expect(text).toContain(files[0]!.person.code);
});

test.each([40, 60, 100, 140])('no line is wider than %i columns', (width) => {
  for (const file of files) {
    const text = renderCaseText(file, { width });
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
  }
});

test('colour changes nothing but colour', () => {
  const colored = renderCaseText(files[0]!, { color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of terminals
  expect(colored.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(renderCaseText(files[0]!));
});

describe('the page', () => {
  test('loads nothing and runs nothing', () => {
    for (const file of files) {
      const page = renderCasePage(file);
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
      expect(page).not.toContain('://');
      expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      for (const [, target] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
    }
  });

  test('texts of the regime stay texts', () => {
    const tags = (text: string) => new Set([...text.matchAll(/<([a-zA-Z]\w*)/g)].map(([, name]) => name));
    for (const [index, file] of hostile.entries()) {
      const page = renderCasePage(file);
      expect(tags(page)).toEqual(tags(renderCasePage(files[index]!)));
      for (const harmful of HARMFUL) expect(page).not.toContain(harmful);
    }
  });
});

test('what a title says cannot move the cursor', () => {
  for (const file of hostile)
    for (const harmful of HARMFUL) expect(renderCaseText(file)).not.toContain(harmful);
});

/** Those to whom most happens, of some people in a small regime that has every part a regime can have. */
function busiest(title: string): CaseFile[] {
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
