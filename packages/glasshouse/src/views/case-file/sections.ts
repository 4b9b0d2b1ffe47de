import type { CaseRecord, Spell, Standing } from '../../metrics/case-file/types.ts';
import { happeningRows } from './happenings.ts';
import { type CasePage, type CaseSection, referTo, wordIn } from './types.ts';

/** The parts of a case file, in order. */
export function caseSections(page: CasePage): CaseSection[] {
  return [who, happenings, records, score, lists, consequences, states, redress, without, again].flatMap(
    (part) => {
      const section = part(page);
      return section === undefined ? [] : [section];
    },
  );
}

function who(page: CasePage): CaseSection {
  const { file, texts, format } = page;
  const { person } = file;
  const words = texts.caseFile.who;
  const { namesakes, household } = person;
  const word = (name: string): string => wordIn(page, name);
  return {
    id: 'who',
    heading: words.head,
    facts: [
      ...(person.type === undefined ? [] : ([[words.type, words.types(person.type)]] as const)),
      ...(person.region === undefined ? [] : ([[words.region, word(person.region)]] as const)),
      [words.community, format.count(person.community)],
      ...person.attributes.map(
        ({ title, value }) =>
          [title, typeof value === 'number' ? format.amount(value) : word(value)] as const,
      ),
      ...(person.type === undefined
        ? ([
            [
              words.household,
              household.length === 0 ? words.alone : words.role(person.role, household.length + 1),
            ],
          ] as const)
        : []),
      ...household.map((member) => [words.with[member.role], referTo(page, member)] as const),
      ...person.links.flatMap(({ link, to }) =>
        to.map((one) => [words.links[link], referTo(page, one)] as const),
      ),
      ...(namesakes === undefined
        ? []
        : ([
            [words.theirs, words.namesake(referTo(page, namesakes.theirsComeHere))],
            [words.own, words.namesake(referTo(page, namesakes.ownGoTo))],
          ] as const)),
    ],
    sentences: [...(person.isSubject ? [] : [words.noSubject]), texts.caseFile.lookUp(file.run.folder)],
  };
}

function happenings(page: CasePage): CaseSection {
  const words = page.texts.caseFile;
  const rows = happeningRows(page);
  return {
    id: 'happenings',
    heading: words.happenings.head,
    ...(rows.length === 0
      ? { sentences: [words.happenings.none] }
      : { table: { columns: words.happenings.columns, rows }, sentences: [words.wrongMeans] }),
  };
}

function records({ file, texts }: CasePage): CaseSection {
  const words = texts.caseFile.records;
  const at = (tick: number): string => texts.caseFile.at(file.run.tickUnit, tick);
  const untilOf = ({ filedTick, end }: CaseRecord): string => {
    if (end !== null) return words.ended(words.end[end.how], at(end.tick));
    return filedTick === null ? '' : words.stays;
  };
  const rows = file.records.map((record) => ({
    cells: [
      file.kinds[record.kind]!.title,
      record.source === null ? texts.caseFile.happenings.unknownSource : file.sources[record.source]!.title,
      words.cause[record.cause](at(record.actTick)),
      record.filedTick === null ? words.never : at(record.filedTick),
      untilOf(record),
    ],
    isWrong: record.cause !== 'true',
  }));
  return {
    id: 'records',
    heading: words.head,
    ...(rows.length === 0 ? { sentences: [words.none] } : { table: { columns: words.columns, rows } }),
  };
}

function score({ file, texts, format }: CasePage): CaseSection | undefined {
  if (file.score === undefined) return undefined;
  const words = texts.caseFile.score;
  const { start, changes } = file.score;
  if (changes.length === 0) {
    const same = words.same(words.graded(format.count(start.file), start.fileGrade));
    return { id: 'score', heading: words.head, sentences: [same] };
  }
  const row = (when: string, standing: Standing) => ({
    cells: [
      when,
      words.graded(format.count(standing.file), standing.fileGrade),
      words.graded(format.count(standing.truth), standing.truthGrade),
      format.count(standing.file - standing.truth),
    ],
    isWrong: standing.file !== standing.truth,
  });
  const rows = [
    row(texts.caseFile.start, start),
    ...changes.map((change) => row(texts.caseFile.at(file.run.tickUnit, change.tick), change)),
  ];
  return { id: 'score', heading: words.head, table: { columns: words.columns, rows, numbers: [1, 2, 3] } };
}

function spells({ file, texts }: CasePage, of: readonly Spell[]): string {
  const words = texts.caseFile.lists;
  const { tickUnit, ticks } = file.run;
  if (of.length === 0) return words.never;
  return of
    .map(({ from, until }) => words.spell(tickUnit, from, until, ticks))
    .join(texts.caseFile.semicolon);
}

function lists(page: CasePage): CaseSection | undefined {
  const { file, texts, format } = page;
  if (file.lists.length === 0) return undefined;
  const words = texts.caseFile.lists;
  const because = (ticks: number, by: Readonly<Record<string, number>>): string => {
    const causes = Object.entries(by).map(([cause, count]) =>
      words.cause(texts.report.causes.names[cause] ?? cause, format.count(count)),
    );
    return words.because(format.count(ticks), causes);
  };
  const rows = file.lists
    .filter(({ ticks }) => ticks.listed + ticks.due > 0)
    .map(({ title, listed, due, ticks, wrongfulBy, missedBy }) => ({
      cells: [
        title,
        spells(page, listed),
        spells(page, due),
        because(ticks.wrongful, wrongfulBy),
        because(ticks.missed, missedBy),
      ],
      isWrong: ticks.wrongful + ticks.missed > 0,
    }));
  const table = { columns: words.columns(file.run.tickUnit), rows };
  return {
    id: 'lists',
    heading: words.head,
    ...(rows.length === 0 ? { sentences: [words.none] } : { table }),
  };
}

function consequences(page: CasePage): CaseSection | undefined {
  const { file, texts, format } = page;
  if (file.consequences.length === 0) return undefined;
  const words = texts.caseFile.consequences;
  const rows = file.consequences
    .filter(({ inForce, reachedTicks }) => inForce.length + reachedTicks > 0)
    .map((one) => ({
      cells: [
        one.agency === undefined ? one.title : words.by(one.title, one.agency),
        texts.explain.domain(one.domain),
        spells(page, one.inForce),
        ...[one.wrongfulTicks, one.uses, one.wrongfulUses, one.reachedTicks].map(format.count),
      ],
      isWrong: one.wrongfulTicks + one.wrongfulUses > 0,
    }));
  const table = { columns: words.columns(file.run.tickUnit), rows, numbers: [3, 4, 5, 6] };
  return {
    id: 'consequences',
    heading: words.head,
    ...(rows.length === 0 ? { sentences: [words.none] } : { table }),
  };
}

function states(page: CasePage): CaseSection | undefined {
  const { file, texts } = page;
  if (file.states.length === 0) return undefined;
  const words = texts.caseFile.states;
  const rows = file.states.flatMap(({ title, values }) =>
    values.map((value) => ({ cells: [title, value.title, spells(page, value.when)] })),
  );
  return { id: 'states', heading: words.head, table: { columns: words.columns, rows } };
}

function redress({ file: { redress: of }, texts }: CasePage): CaseSection {
  const words = texts.caseFile.redress;
  return {
    id: 'redress',
    heading: words.head,
    sentences: [
      of.hasNotice ? words.told(of.told) : words.noNotice,
      of.hasObjection ? words.objected(of.objections, of.upheld, of.corrected) : words.noObjection,
    ],
  };
}

function without({ file, texts, format }: CasePage): CaseSection {
  const words = texts.caseFile.without;
  const { without: of } = file;
  const period = file.run.tickUnit;
  if (of === undefined) return { id: 'without', heading: words.head, sentences: [words.isIdeal] };
  const rows = (
    [
      [words.black(period), 'blackTicks'],
      [words.wrongful(period), 'wrongfulTicks'],
      [words.sanctioned(period), 'sanctionTicks'],
      [words.refused, 'refused'],
      [words.granted, 'granted'],
      [words.deterred, 'deterred'],
      [words.chilled, 'chilled'],
      [words.falseRecords, 'falseRecords'],
      [words.score, 'scoreAtEnd'],
    ] as const
  ).flatMap(([label, key]) => {
    const [was, other] = [of.asItWas[key], of.withoutErrors[key]];
    return was === undefined || other === undefined
      ? []
      : [{ cells: [label, format.count(was), format.count(other)] }];
  });
  return {
    id: 'without',
    heading: words.head,
    table: { columns: words.columns, rows, numbers: [1, 2] },
    sentences: [
      words.avoided(of.refusalsAvoided, of.refusalsAdded),
      words.note(of.overlay),
      ...(of.governanceGiven ? [words.governance] : []),
    ],
  };
}

function again({ file: { run }, texts }: CasePage): CaseSection {
  const words = texts.caseFile.again;
  return {
    id: 'again',
    heading: words.head,
    facts: [
      [words.run, run.folder],
      [words.digest, run.digest],
      [words.engine, `Glasshouse ${run.engineVersion}`],
    ],
    sentences: [words.note],
  };
}
