import { listAt, type Model, type Register } from 'glasshouse/browser';

/**
 * Units worth looking up at a tick, without an order that means anything: one who is wrongly on a list, one who is rightly on it,
 * and so on in turn. Anybody where nobody is listed.
 */
export function worthALook(
  register: Register,
  model: Model,
  lists: readonly string[],
  tick: number,
): number[] {
  const entries = lists.flatMap((id) => listAt(register, model, id, tick).entries);
  const wrong = unitsOf(entries.filter(({ isDue }) => !isDue));
  const right = unitsOf(entries.filter(({ isDue }) => isDue)).filter((unit) => !wrong.includes(unit));
  const turns = Array.from(
    { length: Math.min(TURNS_MAX, Math.max(wrong.length, right.length)) },
    (_, turn) => turn,
  );
  const found = turns.flatMap((turn) => [wrong[turn], right[turn]].filter((unit) => unit !== undefined));
  return found.length > 0 ? found : turnsOfAnybody(register);
}

const TURNS_MAX = 200;
/** A step through the community that comes by everybody: it has no factor in common with the size of a full one. */
const STEP = 4099;

const unitsOf = (entries: readonly { readonly unit: number }[]): number[] => [
  ...new Set(entries.map(({ unit }) => unit)),
];

function turnsOfAnybody({ firstUnit, units }: Register): number[] {
  return Array.from({ length: Math.min(TURNS_MAX, units) }, (_, turn) => firstUnit + ((turn * STEP) % units));
}
