import type { Model } from '../../model/types.ts';
import { countAt, type Trace, type TracedEvent, ticksOf } from './trace.ts';
import type { Happening, ListHistory } from './types.ts';

/**
 * Everything that happened to a person in the order in which it did: what is known of records, with what rules did.
 * `without` is the same life under an ideal source, if there is one to compare with.
 */
export function happeningsOf(
  model: Model,
  trace: Trace,
  ofRecords: readonly Happening[],
  lists: readonly ListHistory[],
  without: Trace | undefined,
): Happening[] {
  const { events } = trace;
  const kindAt = (index: number): string => model.kinds[index]!.id;
  const elsewhere = without === undefined ? undefined : new Set(without.events.map(keyOf));
  const waits = model.redress.objection?.capacity !== undefined;
  const compared = (event: TracedEvent) =>
    elsewhere === undefined ? {} : { without: elsewhere.has(keyOf(event)) };
  const ofRules = events.flatMap((event): Happening[] => {
    const { tick, what, subject, value } = event;
    switch (what) {
      case 'deterred':
      case 'chilled':
        return [{ tick, what, kind: subject }];
      case 'told':
        return [{ tick, what, kind: kindAt(value) }];
      case 'objection':
        return [{ tick, what, ...(waits ? {} : { upheld: isUpheld(events, tick) }) }];
      case 'appeal':
      case 'abandoned':
        return [{ tick, what }];
      case 'decided':
        return [{ tick, what, inCourt: subject === 'court', upheld: isUpheld(events, tick) }];
      case 'struck':
      case 'warned':
      case 'averted':
        return [{ tick, what, list: subject }];
      case 'called-off':
        return [{ tick, what: 'averted', list: subject }];
      case 'changed': {
        const [id, change] = subject.split('/') as [string, string];
        const state = model.states.find((one) => one.id === id)!;
        return [{ tick, what, state: id, change, to: state.values[value]!.id }];
      }
      case 'downgraded': {
        const { title, to } = model.downgrades.find(({ id }) => id === subject)!;
        const due = countAt(trace, `downgraded-wrongful/${subject}`, tick) === 0;
        return [{ tick, what, title, to: model.grades[to]!.id, due }];
      }
      case 'refused':
      case 'granted':
      case 'reached':
        return [
          {
            tick,
            what,
            consequence: subject,
            due: countAt(trace, `${what}-wrongful/${subject}`, tick) === 0,
            ...compared(event),
          },
        ];
      default:
        return [];
    }
  });
  const ofLists = lists.flatMap((list) => standingOn(list, trace));
  return [...ofRecords, ...ofRules, ...ofLists]
    .map((happening, index) => ({ happening, index }))
    .sort(
      (a, b) =>
        a.happening.tick - b.happening.tick ||
        ORDER.indexOf(a.happening.what) - ORDER.indexOf(b.happening.what) ||
        a.index - b.index,
    )
    .map(({ happening }) => happening);
}

/** Entries and exits by what stands at the end of each tick, so that a suspended list has nobody on it. */
function standingOn({ id, listed, due }: ListHistory, trace: Trace): Happening[] {
  const ticks = trace.counts.length;
  const isListed = ticksOf(trace, `listed/${id}`);
  const isDue = ticksOf(trace, `deserved/${id}`);
  return [
    ...listed.flatMap(({ from, until }): Happening[] => [
      { tick: from, what: 'listed', list: id, due: isDue.has(from) },
      ...(until < ticks ? [{ tick: until, what: 'unlisted', list: id, due: isDue.has(until) } as const] : []),
    ]),
    ...due.flatMap(({ from, until }): Happening[] => [
      { tick: from, what: 'due', list: id, listed: isListed.has(from) },
      ...(until < ticks
        ? [{ tick: until, what: 'due-no-more', list: id, listed: isListed.has(until) } as const]
        : []),
    ]),
  ];
}

/** An objection that is upheld strikes a record or a listing in the same tick. */
function isUpheld(events: readonly TracedEvent[], tick: number): boolean {
  return events.some(({ tick: at, what }) => at === tick && UPHELD.has(what));
}

/** What an objection that is upheld brings about. */
export const UPHELD: ReadonlySet<string> = new Set(['struck', 'called-off', 'corrected']);

const keyOf = ({ tick, what, subject }: TracedEvent): string => `${tick} ${what} ${subject}`;

/** Within a tick: conduct, what is recorded, what is filed, redress, lists, consequences, states. */
const ORDER: readonly Happening['what'][] = [
  'act',
  'deterred',
  'chilled',
  'invented',
  'arrived',
  'pushed-out',
  'filed',
  'told',
  'lapsed',
  'abandoned',
  'decided',
  'objection',
  'appeal',
  'corrected',
  'struck',
  'downgraded',
  'warned',
  'averted',
  'listed',
  'unlisted',
  'due',
  'due-no-more',
  'refused',
  'granted',
  'reached',
  'changed',
];
