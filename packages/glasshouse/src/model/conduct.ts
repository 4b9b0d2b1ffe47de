import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Located } from '../language/located.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';
import type { Place } from './environments.ts';
import { kindNames } from './kinds.ts';
import { checkDependences } from './population.ts';
import { titled } from './titles.ts';
import type { Factor, Hazard, Kind } from './types.ts';

/** Limit of the record word (ir/records.ts). */
const KINDS_MAX = 127;

export function checkConduct(checking: Checking): Kind[] {
  const { document, environments, report } = checking;
  const kinds = document.conduct ?? [];
  const seen = new Set(
    (document.sources ?? []).flatMap(({ value }) =>
      kindNames(document, value.sees).map((name) => name.value),
    ),
  );
  if (kinds.length > KINDS_MAX) {
    report(
      diagnostic(
        'GH1702',
        { what: 'kinds of conduct', count: kinds.length, countMax: KINDS_MAX },
        kinds[KINDS_MAX]!.keySpan,
      ),
    );
  }
  return kinds.map(({ key, keySpan, value }) => {
    const lawful = value.lawful?.value ?? false;
    const good = value.good?.value ?? false;
    if (good && !lawful) report(diagnostic('GH1508', { conduct: key }, value.good!.span));
    if (!seen.has(key)) report(diagnostic('GH1505', { conduct: key }, keySpan));
    if (value.atMost !== undefined && value.rate.unit.form !== 'events')
      report(diagnostic('GH1512', { conduct: key, rate: value.rate.text }, value.atMost.span));
    const rule = environments.condition(value.when, 'conduct');
    return {
      id: key,
      ...titled(key, value.title),
      domain: value.domain.value,
      lawful,
      good,
      atMost: value.atMost?.value ?? 1,
      ...(rule === undefined ? {} : { when: rule }),
      ...checkHazard(checking, value, 'conduct'),
    };
  });
}

type HazardDocument = Pick<
  NonNullable<RegimeDocument['conduct']>[number]['value'],
  'rate' | 'by' | 'scalesWith' | 'factors'
>;

/** A rate with all that multiplies it; conditions are typed for `place`. */
export function checkHazard(checking: Checking, value: HazardDocument, place: Place): Hazard {
  const { numbers } = checking;
  const rate = numbers.add(value.rate);
  const scalesWith =
    value.scalesWith === undefined ? undefined : uniformAttribute(checking, value.scalesWith);
  return {
    rate,
    by: checkDependences(checking, [...value.rate.by, ...(value.by ?? [])]),
    ...(scalesWith === undefined ? {} : { scalesWith }),
    factors: checkFactors(checking, value.factors, place),
  };
}

export function checkFactors(
  { environments, numbers }: Checking,
  factors: HazardDocument['factors'],
  place: Place,
): Factor[] {
  return (factors ?? []).map(({ when, times }) => ({
    when: environments.required(when, place),
    times: numbers.add(times),
  }));
}

function uniformAttribute({ document, report }: Checking, name: Located<string>): number | undefined {
  const attributes = document.population.attributes ?? [];
  const index = attributes.findIndex((entry) => entry.key === name.value && entry.value.form === 'uniform');
  if (index >= 0) return index;
  const known = attributes.filter((entry) => entry.value.form === 'uniform').map((entry) => entry.key);
  const suggestion = nearestName(name.value, known);
  report(
    diagnostic('GH1201', { category: 'uniform attribute', name: name.value }, name.span, { suggestion }),
  );
  return undefined;
}
