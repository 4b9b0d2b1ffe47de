import { type Cause, FALSE_CAUSES } from '../../model/causes.ts';
import type { Model } from '../../model/types.ts';
import { countAt, type Entry, readEntry, type Trace, type TracedEvent } from './trace.ts';
import type { CaseRecord, Happening } from './types.ts';

/** The records under a person's name, and what happened to them and through them. */
export interface RecordsOfPerson {
  readonly records: readonly CaseRecord[];
  readonly happenings: readonly Happening[];
}

/**
 * Follows every record from the act to its end. Events say what happened; the file at the end of each tick says to
 * which record, and from which source. A record that came and went within a tick is in the events only.
 */
export function followRecords(model: Model, trace: Trace): RecordsOfPerson {
  const follower = new Follower(model, trace);
  const byTick = Map.groupBy(trace.events, ({ tick }) => tick);
  trace.words.forEach((words, tick) => {
    follower.follow(tick, byTick.get(tick) ?? [], numbered(words.map(readEntry)));
  });
  return follower;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Follower {
  readonly records: Mutable<CaseRecord>[] = [];
  readonly happenings: Happening[] = [];
  private readonly model: Model;
  private readonly trace: Trace;
  /** Records that stand in the file, by the key of their entry. */
  private readonly held = new Map<string, Mutable<CaseRecord>>();

  constructor(model: Model, trace: Trace) {
    this.model = model;
    this.trace = trace;
  }

  follow(tick: number, events: readonly TracedEvent[], entries: readonly Entry[]): void {
    const left = leftToExplain(events);
    const now = new Map(entries.map((entry) => [entry.key, entry]));
    const before = [...this.held];
    const file = (record: Mutable<CaseRecord>): void => {
      record.filedTick = tick;
      this.happen({ tick, what: 'filed', record: this.records.indexOf(record) });
    };
    const end = (record: Mutable<CaseRecord>, how: NonNullable<CaseRecord['end']>['how']): void => {
      record.end = { tick, how };
      this.happen({ tick, what: how, record: this.records.indexOf(record) });
    };

    // What can be seen to be filed accounts for its event, whichever record it is.
    for (const { key, cause, kind, status } of entries) {
      if (status === 'filed' && (this.held.get(key)?.filedTick ?? null) === null)
        left.filed.take(cause, kind);
    }
    this.comeUp(tick, events, entries, left, file);
    for (const [key, record] of before) {
      const status = now.get(key)?.status;
      const kind = this.model.kinds.findIndex(({ id }) => id === record.kind);
      if (
        record.filedTick === null &&
        (status === 'filed' || (status !== 'pending' && left.filed.take(record.cause, kind)))
      )
        file(record);
      if (status === 'filed' || status === 'pending') continue;
      // It is not in the file any more, or there for the truth only.
      this.held.delete(key);
      if (record.filedTick === null) end(record, 'pushed-out');
      else if (left.lapsed.take('true', kind)) end(record, 'lapsed');
      else if (record.cause !== 'true' && left.corrected.take('true', kind)) end(record, 'corrected');
      // A record that can neither lapse nor be corrected need not be followed: it stays on file.
      else if (record.filedTick < tick) end(record, 'pushed-out');
    }
  }

  /** Acts, inventions and arrivals of a tick, with the records that they lead to. */
  private comeUp(
    tick: number,
    events: readonly TracedEvent[],
    entries: readonly Entry[],
    left: Left,
    file: (record: Mutable<CaseRecord>) => void,
  ): void {
    const fresh = entries.filter(({ key, status }) => status !== 'absent' && !this.held.has(key));
    for (const [index, { what, subject, value }] of events.entries()) {
      const kind = this.model.kinds.findIndex(({ id }) => id === subject);
      if (what === 'act') {
        const entry = take(fresh, 'true', kind);
        const atOnce = entry === undefined && left.filed.take('true', kind);
        const record = entry !== undefined || atOnce ? this.add(tick, 'true', kind, entry) : undefined;
        const fate =
          record !== undefined ? 'recorded' : isNoted(events, index, 1, 'misfiled') ? 'misfiled' : 'unseen';
        const reference = record === undefined ? {} : { record: this.records.length - 1 };
        this.happen({
          tick,
          what,
          kind: subject,
          induced: isNoted(events, index, -1, 'induced'),
          fate,
          ...reference,
        });
        if (record !== undefined && (atOnce || entry?.status === 'filed')) file(record);
      }
      const cause = FALSE_CAUSES.find((one) => one === what);
      if (cause !== undefined) {
        const found = cause === 'namesake' ? readEntry(value) : undefined;
        const of = found?.kind ?? kind;
        const entry = take(fresh, cause, of);
        const atOnce = entry === undefined && left.filed.take(cause, of);
        const record = this.add(tick, cause, of, entry, found?.source);
        const reference = this.records.length - 1;
        this.happen({ tick, what: cause === 'namesake' ? 'arrived' : 'invented', record: reference });
        if (atOnce || entry?.status === 'filed') file(record);
        if (entry !== undefined) continue;
        // It is not in the file at the end of the tick.
        if (atOnce && !left.corrected.take('true', of)) continue;
        record.end = { tick, how: atOnce ? 'corrected' : 'pushed-out' };
        this.happen({ tick, what: record.end.how, record: reference });
      }
    }
  }

  private add(
    tick: number,
    cause: Cause,
    kind: number,
    entry: Entry | undefined,
    source = entry?.source ?? this.sourceOf(tick, cause, kind),
  ): Mutable<CaseRecord> {
    const { kinds, sources } = this.model;
    const record: Mutable<CaseRecord> = {
      kind: kinds[kind]!.id,
      cause,
      source: source === undefined ? null : sources[source]!.id,
      // What a namesake did comes in a tick later.
      actTick: cause === 'namesake' ? tick - 1 : tick,
      filedTick: null,
      end: null,
    };
    this.records.push(record);
    if (entry !== undefined) this.held.set(entry.key, record);
    return record;
  }

  /** The only source that made a record in this tick which it can have been. */
  private sourceOf(tick: number, cause: Cause, kind: number): number | undefined {
    const able = this.model.sources.flatMap(({ id, sees }, source) =>
      sees.some((sight) => sight.kind === kind) && countAt(this.trace, `records/${id}/${cause}`, tick) > 0
        ? [source]
        : [],
    );
    return able.length === 1 ? able[0] : undefined;
  }

  private happen(happening: Happening): void {
    this.happenings.push(happening);
  }
}

/** Whether `what` is said of an act, before it (-1) or after it (1) and no further than the next act of the kind. */
function isNoted(events: readonly TracedEvent[], act: number, step: 1 | -1, what: string): boolean {
  const { subject } = events[act]!;
  for (let index = act + step; index >= 0 && index < events.length; index += step) {
    const event = events[index]!;
    if (event.subject !== subject) continue;
    if (event.what === what) return true;
    if (event.what === 'act') return false;
  }
  return false;
}

/** Of several acts of a kind within a tick the records may be alike: their keys count them. */
function numbered(entries: readonly Entry[]): Entry[] {
  const alike = new Map<string, number>();
  return entries.map((entry) => {
    const before = alike.get(entry.key) ?? 0;
    alike.set(entry.key, before + 1);
    return before === 0 ? entry : { ...entry, key: `${entry.key}/${before}` };
  });
}

/** Events of a tick that are still to be matched with a record. */
interface Left {
  readonly filed: Tally;
  readonly lapsed: Tally;
  readonly corrected: Tally;
}

interface Tally {
  /** Takes one away; false where there is none left. Filings are counted apart for true and false records. */
  take(cause: Cause, kind: number): boolean;
}

function leftToExplain(events: readonly TracedEvent[]): Left {
  const tally = (what: string): Tally => {
    const left = events.filter((event) => event.what === what);
    return {
      take(cause, kind) {
        const subject = what === 'filed' ? String(cause === 'true') : 'record';
        const at = left.findIndex((event) => event.value === kind && event.subject === subject);
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      },
    };
  };
  return { filed: tally('filed'), lapsed: tally('lapsed'), corrected: tally('corrected') };
}

function take(fresh: Entry[], cause: Cause, kind: number): Entry | undefined {
  const at = fresh.findIndex((entry) => entry.cause === cause && entry.kind === kind);
  return at < 0 ? undefined : fresh.splice(at, 1)[0];
}
