import { diagnostic } from '../diagnostics/codes.ts';
import { RunError } from '../diagnostics/run-error.ts';
import { COMMUNITY_SIZE } from '../ir/types.ts';
import type { Life } from '../metrics/case-file/build.ts';
import type { Person, PersonAttribute, PersonRef } from '../metrics/case-file/types.ts';
import { columnOf } from '../model/columns.ts';
import type { Model } from '../model/types.ts';
import type { UnitType } from '../model/units.ts';
import { isAssignable, readUnitCode, unitCode } from '../population/identity-codes.ts';
import { linkedUnits } from '../population/linked-units.ts';
import { inverse, permute } from '../random/permutation.ts';
import { streamKey } from '../random/streams.ts';
import type { Living, Traced } from './trace.ts';

/** A unit that is asked for; by a code, which says what it is, or by number. */
export interface AskedFor {
  readonly unit: number;
  readonly code?: string;
  readonly type?: UnitType;
}

/** The unit that a code or a number stands for; throws GH2013, or GH1603 where the code might be somebody's. */
export function unitOf(codeOrNumber: string | number): AskedFor {
  const text = String(codeOrNumber).trim();
  if (/^\d[\d_,]*$/.test(text) && text.replaceAll(/[_,]/g, '').length < CODE_LENGTH) {
    return { unit: Number(text.replaceAll(/[_,]/g, '')) };
  }
  const read = readUnitCode(text);
  if ('unit' in read) return { ...read, code: text };
  if (read.problem === 'assignable' || isAssignable(text.toUpperCase())) {
    throw new RunError(diagnostic('GH1603', {}));
  }
  throw noUnit(text, read.problem, read.problem === 'check' ? read.right : undefined);
}

function noUnit(code: string, problem: keyof typeof REASONS, suggestion?: string): RunError {
  return new RunError(diagnostic('GH2013', { code, reason: REASONS[problem] }, undefined, { suggestion }));
}

const CODE_LENGTH = 18;

const REASONS = {
  form: 'a code has 17 digits and a check digit, or `X`',
  nobody: 'no synthetic person has such a region and date',
  check: 'the check digit does not belong to the other digits',
} as const;

export const lifeOf = (model: Model, { job, trace }: Traced): Life => ({ model, values: job.values, trace });

/** Who a unit that has lived again is; throws GH2013 where the code is that of another type of unit. */
export function personOf(
  again: Living,
  { unit, code, type }: AskedFor,
  { job, attributes }: Traced,
): Omit<Person, 'isSubject'> {
  const { model } = again;
  const own = unit % COMMUNITY_SIZE;
  const first = unit - own;
  const valueIn = (column: string, of = own): number => attributes.get(column)![of]!;
  const roleOf = (of: number) => (valueIn('role', of) === 0 ? 'head' : 'member') as 'head' | 'member';
  const typeOf = (of: number): UnitType => model.population.units[valueIn('type', of)]!.type;
  if (type !== undefined && type !== typeOf(own)) throw noUnit(code!, 'nobody');
  const { regions } = model.population;
  const refer = (of: number) => referTo(first + of, typeOf(of));
  const household = Array.from(
    { length: valueIn('household-size') },
    (_, member) => valueIn('household-first') + member,
  ).filter((member) => member !== own);
  return {
    ...refer(own),
    community: first / COMMUNITY_SIZE,
    ...(regions.length > 1 && { region: regions[valueIn('region')]!.id }),
    role: roleOf(own),
    attributes: model.population.attributes.map((attribute): PersonAttribute => {
      const { id, title } = attribute;
      const value = valueIn(columnOf(attribute));
      return {
        id,
        title,
        value: attribute.kind === 'labels' ? attribute.labels[value]! : value / attribute.one,
      };
    }),
    household: household.map((member) => ({ ...refer(member), role: roleOf(member) })),
    links: job.population.links.flatMap((link) => {
      const to = link === 'household' ? [] : linkedUnits(link, attributes, own);
      return to.length === 0 ? [] : [{ link, to: to.map(refer) }];
    }),
    ...(job.program.links.includes(NAMESAKE) || attributes.has(NAMESAKE) ? namesakes() : {}),
  };

  function namesakes(): Pick<Person, 'namesakes'> {
    const column = attributes.get(NAMESAKE);
    if (column !== undefined) {
      const [from, to] = [column[own]!, column.indexOf(own)];
      return from === own ? {} : { namesakes: { theirsComeHere: refer(from), ownGoTo: refer(to) } };
    }
    const size = attributes.get('role')!.length;
    const [k0, k1] = streamKey(job.dice.seed, job.dice.replicate, `link/${NAMESAKE}`);
    const [from, to] = [permute(k0, k1, size, own), inverse(k0, k1, size, own)];
    return from === own ? {} : { namesakes: { theirsComeHere: refer(from), ownGoTo: refer(to) } };
  }
}

const NAMESAKE = 'namesake';

/** How a unit is named in a case file. */
export function referTo(unit: number, type: UnitType): PersonRef {
  return { unit, code: unitCode(unit, type), ...(type === 'person' ? {} : { type }) };
}
