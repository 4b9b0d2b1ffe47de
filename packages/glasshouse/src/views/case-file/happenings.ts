import type { CaseRecord, Happening } from '../../metrics/case-file/types.ts';
import { type CasePage, type CaseRow, referTo } from './types.ts';

/** What happened, one row each: when, what was so in truth, and what the file made of it. */
export function happeningRows(page: CasePage): CaseRow[] {
  const { file, texts } = page;
  const { tickUnit } = file.run;
  return file.happenings.flatMap((happening) => {
    const said = say(page, happening);
    if (said === undefined) return [];
    const { truth, onFile, isWrong = false } = said;
    const when = texts.caseFile.at(tickUnit, happening.tick);
    const mark = isWrong ? `\u00a0${texts.caseFile.wrong}` : '';
    return [{ cells: [when + mark, truth, onFile], isWrong }];
  });
}

interface Said {
  readonly truth: string;
  readonly onFile: string;
  readonly isWrong?: boolean;
}

/** Undefined where another row has said it already. */
function say(page: CasePage, happening: Happening): Said | undefined {
  const { file, texts } = page;
  const words = texts.caseFile.happenings;
  const at = (tick: number): string => texts.caseFile.at(file.run.tickUnit, tick);
  const kindOf = (id: string): string => file.kinds[id]!.title;
  const listOf = (id: string): string => file.lists.find((list) => list.id === id)!.title;
  const inTruth = (record: CaseRecord): string => {
    if (record.cause === 'true') return words.did(at(record.actTick));
    if (record.cause === 'duplicate') return words.did(at(record.actTick));
    return record.cause === 'namesake' ? byNamesake(page) : words.nothing;
  };
  const alsoNow = (what: Happening['what'], list: string): boolean =>
    file.happenings.some(
      (other) =>
        other.what === what && 'list' in other && other.list === list && other.tick === happening.tick,
    );

  switch (happening.what) {
    case 'act':
      return sayAct(page, happening);
    case 'deterred':
    case 'chilled':
      return { truth: words.heldBack(withLaw(page, happening.kind)), onFile: '' };
    case 'invented': {
      const record = file.records[happening.record]!;
      const { kind, source, cause } = record;
      // What belongs to a namesake arrives, and a true record comes with its act.
      if (cause === 'true' || cause === 'namesake') return undefined;
      const onFile = words.made[cause](sourceOf(page, source), kindOf(kind));
      return { truth: inTruth(record), onFile, isWrong: true };
    }
    case 'arrived': {
      const { kind, source } = file.records[happening.record]!;
      const onFile = words.arrived(sourceOf(page, source), kindOf(kind));
      return { truth: byNamesake(page), onFile, isWrong: true };
    }
    case 'filed': {
      const record = file.records[happening.record]!;
      const isTrue = record.cause === 'true';
      if (isTrue && record.filedTick === record.actTick) return undefined;
      const onFile = words.filed(kindOf(record.kind), sourceOf(page, record.source));
      return { truth: inTruth(record), onFile, isWrong: !isTrue };
    }
    case 'lapsed':
    case 'corrected':
    case 'pushed-out': {
      const record = file.records[happening.record]!;
      const how = { lapsed: words.lapsed, corrected: words.corrected, 'pushed-out': words.pushedOut };
      return { truth: inTruth(record), onFile: how[happening.what](kindOf(record.kind)) };
    }
    case 'changed': {
      const state = file.states.find(({ id }) => id === happening.state)!;
      const value = state.values.find(({ id }) => id === happening.to)!.title;
      return { truth: words.changed(state.title, value, state.changes[happening.change]!), onFile: '' };
    }
    case 'told':
      return { truth: words.told(kindOf(happening.kind)), onFile: '' };
    case 'objection': {
      const { upheld } = happening;
      if (upheld === undefined) return { truth: words.objects, onFile: words.waits };
      return { truth: words.objects, onFile: upheld ? words.upheld : words.dismissed };
    }
    case 'decided': {
      const { inCourt, upheld } = happening;
      if (inCourt) return { truth: '', onFile: upheld ? words.courtUpheld : words.courtDismissed };
      return { truth: '', onFile: upheld ? words.upheld : words.dismissed };
    }
    case 'appeal':
      return { truth: words.appeals, onFile: words.waits };
    case 'abandoned':
      return { truth: words.givesUp, onFile: '' };
    case 'struck':
      return { truth: '', onFile: words.struck(listOf(happening.list)) };
    case 'warned':
      return { truth: words.warned(listOf(happening.list)), onFile: '' };
    case 'averted':
      return { truth: '', onFile: words.averted(listOf(happening.list)) };
    case 'downgraded': {
      const { title, to, due } = happening;
      const truth = due ? words.isDue : words.isNotDue;
      return { truth, onFile: words.downgraded(title, to), isWrong: !due };
    }
    case 'listed': {
      const { list, due } = happening;
      return { truth: due ? words.isDue : words.isNotDue, onFile: words.listed(listOf(list)), isWrong: !due };
    }
    case 'unlisted': {
      const { list, due } = happening;
      return { truth: due ? words.stillDue : '', onFile: words.unlisted(listOf(list)), isWrong: due };
    }
    case 'due': {
      const { list, listed } = happening;
      if (alsoNow('listed', list)) return undefined;
      const onFile = listed ? words.isOn : words.isNotOn;
      return { truth: words.due(listOf(list)), onFile, isWrong: !listed };
    }
    case 'due-no-more': {
      const { list, listed } = happening;
      if (alsoNow('unlisted', list)) return undefined;
      return {
        truth: words.dueNoMore(listOf(list)),
        onFile: listed ? words.isOn : words.isNotOn,
        isWrong: listed,
      };
    }
    case 'refused':
    case 'granted':
    case 'reached': {
      const { what, consequence, due, without } = happening;
      const { title } = file.consequences.find(({ id }) => id === consequence)!;
      const compared = without === undefined ? [] : [without ? words.same : words.other];
      const truth = [due ? words.isDue : words.isNotDue, ...compared].join(texts.caseFile.semicolon);
      return { truth, onFile: words[what](title), isWrong: !due };
    }
  }
}

function sayAct(page: CasePage, act: Extract<Happening, { what: 'act' }>): Said {
  const { file, texts } = page;
  const words = texts.caseFile.happenings;
  const plain = withLaw(page, act.kind);
  const truth = act.induced ? words.induced(plain) : plain;
  if (act.fate === 'misfiled') {
    const { namesakes } = file.person;
    const to = namesakes === undefined ? '' : referTo(page, namesakes.ownGoTo);
    return { truth, onFile: words.misfiled(to), isWrong: true };
  }
  if (act.record === undefined) return { truth, onFile: words.unseen };
  const { source, filedTick, end } = file.records[act.record]!;
  const by = sourceOf(page, source);
  if (filedTick === act.tick) return { truth, onFile: words.seenAnd(by, words.atOnce) };
  // When it gets on file later, that has a row of its own.
  if (filedTick !== null) return { truth, onFile: words.seen(by) };
  return { truth, onFile: words.seenAnd(by, end === null ? words.underway : words.lost) };
}

function withLaw({ file, texts }: CasePage, kind: string): string {
  const { title, lawful } = file.kinds[kind]!;
  return lawful ? texts.caseFile.happenings.lawful(title) : title;
}

function sourceOf({ file, texts }: CasePage, source: string | null): string {
  return source === null ? texts.caseFile.happenings.unknownSource : file.sources[source]!.title;
}

function byNamesake(page: CasePage): string {
  const { namesakes } = page.file.person;
  const from = namesakes === undefined ? '' : referTo(page, namesakes.theirsComeHere);
  return page.texts.caseFile.happenings.byNamesake(from);
}
