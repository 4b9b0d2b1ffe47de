import type { Model } from '../model/types.ts';
import { unitCode } from '../population/identity-codes.ts';
import type { Register, Spells } from './register.ts';

/** Somebody whom a desk has before it, with what only the truth knows. */
export interface AtDesk {
  readonly unit: number;
  readonly code: string;
  /** The tick since which. */
  readonly since: number;
}

/** An entry of a list. */
export interface ListEntry extends AtDesk {
  /** Everybody can read it. */
  readonly isPublic: boolean;
  /** The truth puts the unit on the list. */
  readonly isDue: boolean;
  /** The original has let the unit go; false for a list that is no copy. */
  readonly hasOutlived: boolean;
}

export interface ListAt {
  /** The latest first. */
  readonly entries: readonly ListEntry[];
  /** Units that the truth puts on the list, and that are not on it. */
  readonly missing: number;
}

/** A case that waits for a decision. */
export interface WaitingCase extends AtDesk {
  readonly standing: 'wrongly-listed' | 'rightly-listed' | 'not-listed';
}

/** Something that an office refused or granted in a tick. */
export interface Decision extends AtDesk {
  readonly consequence: string;
  /** It falls there by the truth, too. */
  readonly isDue: boolean;
}

/** What a register must follow for the desks of a regime. */
export function deskMeasures({ lists, consequences }: Model): string[] {
  return [
    ...lists.flatMap(({ id, copy, publicAfter }) => [
      `listed/${id}`,
      `deserved/${id}`,
      ...(publicAfter === undefined ? [] : [`public/${id}`]),
      ...(copy === undefined ? [] : [`outlived/${id}`]),
    ]),
    ...consequences.flatMap((one) =>
      one.uses === undefined ? [] : [usesOf(one), `${usesOf(one).replace('/', '-wrongful/')}`],
    ),
    ...Object.values(BACKLOG),
    'listed',
    'wrongful',
  ];
}

/** A list of the regime at the end of a tick. */
export function listAt(register: Register, model: Model, id: string, tick: number): ListAt {
  const due = sinceOf(register, `deserved/${id}`, tick);
  const inPublic = sinceOf(register, `public/${id}`, tick);
  const outlived = sinceOf(register, `outlived/${id}`, tick);
  const listed = sinceOf(register, `listed/${id}`, tick);
  const entries = atDesk(register, model, listed).map((one) => {
    const own = one.unit - register.firstUnit;
    return { ...one, isPublic: inPublic.has(own), isDue: due.has(own), hasOutlived: outlived.has(own) };
  });
  return { entries, missing: [...due.keys()].filter((own) => !listed.has(own)).length };
}

/** The cases that wait at the end of a tick, the oldest first. */
export function queueAt(
  register: Register,
  model: Model,
  instance: keyof typeof BACKLOG,
  tick: number,
): WaitingCase[] {
  const listed = sinceOf(register, 'listed', tick);
  const wrongful = sinceOf(register, 'wrongful', tick);
  return atDesk(register, model, sinceOf(register, BACKLOG[instance], tick))
    .reverse()
    .map((one) => {
      const own = one.unit - register.firstUnit;
      const rightly = listed.has(own) ? 'rightly-listed' : 'not-listed';
      return { ...one, standing: wrongful.has(own) ? 'wrongly-listed' : rightly };
    });
}

/** What was refused and granted in a tick under some of the consequences of a regime. */
export function decisionsAt(
  register: Register,
  model: Model,
  consequences: readonly string[],
  tick: number,
): Decision[] {
  return model.consequences.flatMap((one) => {
    if (one.uses === undefined || !consequences.includes(one.id)) return [];
    const uses = sinceOf(register, usesOf(one), tick);
    const wrongful = sinceOf(register, usesOf(one).replace('/', '-wrongful/'), tick);
    return atDesk(register, model, uses).map((used) => ({
      ...used,
      since: tick,
      consequence: one.id,
      isDue: !wrongful.has(used.unit - register.firstUnit),
    }));
  });
}

const BACKLOG = { objection: 'backlog', court: 'court-backlog' } as const;

function usesOf({ id, kind }: Model['consequences'][number]): string {
  return `${kind === 'sanction' ? 'refused' : 'granted'}/${id}`;
}

/** Since when each unit counts that does so at the end of a tick. */
function sinceOf({ spells }: Register, measure: string, tick: number): Map<number, number> {
  const { unit, from, until }: Spells = spells[measure] ?? NONE;
  const since = new Map<number, number>();
  for (let at = 0; at < unit.length; at++) {
    if (from[at]! <= tick && tick < until[at]!) since.set(unit[at]!, from[at]!);
  }
  return since;
}

const NONE: Spells = { unit: new Uint16Array(0), from: new Uint16Array(0), until: new Uint16Array(0) };

/** The latest first; of the same tick in the order of their numbers. */
function atDesk(register: Register, model: Model, since: ReadonlyMap<number, number>): AtDesk[] {
  const { firstUnit, types } = register;
  const { units } = model.population;
  return [...since]
    .sort(([a, from], [b, since]) => since - from || a - b)
    .map(([own, from]) => {
      const unit = firstUnit + own;
      return { unit, code: unitCode(unit, units[types[own]!]!.type), since: from };
    });
}
