import type { CaseFile, Spell } from 'glasshouse/browser';

/** What a timeline draws of a life: above the line what was so, below what the file says. */
export interface LifeMarks {
  readonly above: readonly Mark[];
  readonly below: readonly Mark[];
  /** One bar for each stretch on a list, or due for it. */
  readonly due: readonly Bar[];
  readonly listed: readonly Bar[];
}

export interface Mark {
  readonly tick: number;
  readonly kind: 'act' | 'lawful' | 'restrained' | 'record' | 'false' | 'refused';
  /** What happened, in the words of the regime. */
  readonly title: string;
  /** Its place among the marks of the same tick, from the line outwards. */
  readonly place: number;
}

export interface Bar extends Spell {
  readonly title: string;
  /** On file and not due, or due and not on file. */
  readonly isWrong: boolean;
}

/** What to draw of a case file. */
export function marksOf(file: CaseFile): LifeMarks {
  const { happenings, records, kinds, lists } = file;
  const above: Omit<Mark, 'place'>[] = [];
  const below: Omit<Mark, 'place'>[] = [];
  for (const happening of happenings) {
    const { tick, what } = happening;
    if (what === 'act') {
      const { title, lawful } = kinds[happening.kind]!;
      above.push({ tick, kind: lawful ? 'lawful' : 'act', title });
    } else if (what === 'deterred' || what === 'chilled') {
      above.push({ tick, kind: 'restrained', title: kinds[happening.kind]!.title });
    } else if (what === 'refused') {
      const { title } = file.consequences.find(({ id }) => id === happening.consequence)!;
      below.push({ tick, kind: 'refused', title });
    }
  }
  for (const { kind, cause, filedTick } of records) {
    if (filedTick === null) continue;
    below.push({ tick: filedTick, kind: cause === 'true' ? 'record' : 'false', title: kinds[kind]!.title });
  }
  const bars = (of: 'listed' | 'due', other: 'listed' | 'due'): Bar[] =>
    lists.flatMap((list) =>
      list[of].flatMap((spell) => cut(spell, list[other]).map((part) => ({ ...part, title: list.title }))),
    );
  return {
    above: placed(above),
    below: placed(below),
    due: bars('due', 'listed'),
    listed: bars('listed', 'due'),
  };
}

function placed(marks: readonly Omit<Mark, 'place'>[]): Mark[] {
  const taken = new Map<number, number>();
  return marks.map((mark) => {
    const place = taken.get(mark.tick) ?? 0;
    taken.set(mark.tick, place + 1);
    return { ...mark, place };
  });
}

/** A stretch in parts: those that lie within one of the others, and those that do not. */
function cut({ from, until }: Spell, others: readonly Spell[]): (Spell & { isWrong: boolean })[] {
  const parts: { from: number; until: number; isWrong: boolean }[] = [];
  for (let tick = from; tick < until; tick++) {
    const isWrong = !others.some((other) => tick >= other.from && tick < other.until);
    const last = parts.at(-1);
    if (last?.isWrong === isWrong) last.until++;
    else parts.push({ from: tick, until: tick + 1, isWrong });
  }
  return parts;
}
