import type { Model } from '../model/types.ts';
import { atLast, type Counts, series, total } from './measures.ts';
import { ratio } from './standings.ts';
import type { ReplicateData } from './types.ts';

export interface RedressCounts {
  /** Times that somebody was told of an adverse record. */
  readonly told: number;
  readonly objections: number;
  /** By the office or by the court. */
  readonly upheld: number;
  /** Upheld, although the person was rightly listed. */
  readonly letOff: number;
  /** Absent where no list gives notice. */
  readonly notice?: NoticeCounts;
  readonly corrected: number;
  /** Strikings from a black list after an objection. */
  readonly struck: number;
  /** Absent where nothing is paid. */
  readonly compensation?: number;
  /** Of the instances that have a queue, the office before the court. */
  readonly queues: readonly Queue[];
}

/** Listings that are decided on before they take effect. */
export interface NoticeCounts {
  readonly announced: number;
  /** Of these, where the person was told. */
  readonly warned: number;
  /** Of those, never took effect: the person performed, or an objection was upheld in time. */
  readonly averted: number;
  /** Of those, nothing was due when it was decided. */
  readonly avertedWrongful: number;
  /** Took effect although nobody had told the person. */
  readonly unwarned: number;
}

/** Cases that wait for a decision. */
export interface Queue {
  readonly instance: 'objection' | 'court';
  readonly joined: number;
  readonly decided: number;
  readonly upheld: number;
  /** Given up while they waited. */
  readonly abandoned: number;
  /** When their turn came there was nothing left to decide. */
  readonly moot: number;
  /** Of those decided; null where none was. */
  readonly meanWaitTicks: number | null;
  /** Waiting at the end of the run. */
  readonly waiting: number;
  /** Waiting at the end of each tick. */
  readonly backlog: Float64Array;
}

export function redressCounts(model: Model, counts: Counts, { values }: ReplicateData): RedressCounts {
  const { objection, court } = model.redress;
  const upheld = total(counts, 'upheld');
  const amount = objection?.compensation;
  const notice = noticeCounts(model, counts);
  return {
    told: total(counts, 'told'),
    objections: total(counts, 'objections'),
    upheld,
    letOff: total(counts, 'let-off'),
    ...(notice === undefined ? {} : { notice }),
    corrected: total(counts, 'corrected'),
    struck: model.lists.reduce((sum, list) => sum + total(counts, `struck/${list.id}`), 0),
    ...(amount === undefined ? {} : { compensation: upheld * values[amount]! }),
    queues: [
      ...(objection?.capacity === undefined ? [] : [queueOf(counts, 'objection')]),
      ...(court === undefined ? [] : [queueOf(counts, 'court')]),
    ],
  };
}

function noticeCounts(model: Model, counts: Counts): NoticeCounts | undefined {
  const lists = model.lists.filter(({ kind, grace }) => kind === 'black' && grace !== undefined);
  if (lists.length === 0) return undefined;
  const all = (what: string): number =>
    lists.reduce((sum, { id }) => sum + total(counts, `${what}/${id}`), 0);
  return {
    announced: all('announced'),
    warned: all('warned'),
    averted: all('averted'),
    avertedWrongful: all('averted-wrongful'),
    unwarned: all('unwarned'),
  };
}

function queueOf(counts: Counts, instance: Queue['instance']): Queue {
  const of = (name: string): string => (instance === 'court' ? `court-${name}` : name);
  const decided = total(counts, of('decided'));
  const upheldInCourt = total(counts, 'court-upheld');
  return {
    instance,
    joined: total(counts, instance === 'court' ? 'appeals' : 'objections'),
    decided,
    upheld: instance === 'court' ? upheldInCourt : total(counts, 'upheld') - upheldInCourt,
    abandoned: total(counts, of('abandoned')),
    moot: total(counts, of('moot')),
    meanWaitTicks: ratio(total(counts, of('waited')), decided),
    waiting: atLast(counts, of('backlog')),
    backlog: series(counts, of('backlog')),
  };
}
