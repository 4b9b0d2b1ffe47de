import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Located } from '../language/located.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { Checking } from './checking.ts';
import { checkDependences, checkDependent } from './population.ts';
import { titleOf } from './titles.ts';
import type { Hazard, Kind, Sight, Source } from './types.ts';

/** Limits of the record word (ir/records.ts). */
const KINDS_MAX = 127;
const SOURCES_MAX = 32;

export function checkConduct(checking: Checking): Kind[] {
  const { document, environments, report } = checking;
  const kinds = document.conduct ?? [];
  const seen = new Set((document.sources ?? []).flatMap(({ value }) => kindsSeen(document, value.sees)));
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
      title: titleOf(key, value.title),
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
export function checkHazard(checking: Checking, value: HazardDocument, place: 'conduct' | 'state'): Hazard {
  const { environments, numbers } = checking;
  const rate = numbers.add(value.rate);
  const scalesWith =
    value.scalesWith === undefined ? undefined : uniformAttribute(checking, value.scalesWith);
  return {
    rate,
    by: checkDependences(checking, [...value.rate.by, ...(value.by ?? [])]),
    ...(scalesWith === undefined ? {} : { scalesWith }),
    factors: (value.factors ?? []).map((factor) => ({
      when: environments.required(factor.when, place),
      times: numbers.add(factor.times),
    })),
  };
}

/** The index of a kind of conduct; an unknown name is reported. */
export function kindIndex({ document, report }: Checking, name: Located<string>): number | undefined {
  const known = (document.conduct ?? []).map((entry) => entry.key);
  const index = known.indexOf(name.value);
  if (index >= 0) return index;
  const suggestion = nearestName(name.value, known);
  report(diagnostic('GH1201', { category: 'kind of conduct', name: name.value }, name.span, { suggestion }));
  return undefined;
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

type SourceDocument = NonNullable<RegimeDocument['sources']>[number]['value'];

export function checkSources(checking: Checking): Source[] {
  const sources = checking.document.sources ?? [];
  if (sources.length > SOURCES_MAX) {
    const what = { what: 'sources', count: sources.length, countMax: SOURCES_MAX };
    checking.report(diagnostic('GH1702', what, sources[SOURCES_MAX]!.keySpan));
  }
  return sources.map(({ key, value }) => ({
    id: key,
    title: titleOf(key, value.title),
    sees: checkSights(checking, key, value),
    ...(value.namesakes === undefined ? {} : { namesakes: checkDependent(checking, value.namesakes) }),
  }));
}

/** What each kind inherits from the source; false records that the source states as a whole are spread evenly. */
function checkSights(checking: Checking, id: string, source: SourceDocument): Sight[] {
  const { numbers, report } = checking;
  const own = new Map(
    source.sees.form === 'each' ? source.sees.value.map((entry) => [entry.key, entry.value]) : [],
  );
  const names = namesSeen(checking, source.sees);
  const sharing = names.filter((name) => own.get(name.value)?.falseRecords === undefined).length;
  const uncovered = names.find((name) => (own.get(name.value)?.coverage ?? source.coverage) === undefined);
  if (uncovered !== undefined) {
    const place = own.get(uncovered.value)?.span ?? source.span;
    report(diagnostic('GH1102', { key: 'coverage', of: `the source \`${id}\`` }, place));
  }
  return names.flatMap((name, index): Sight[] => {
    if (names.findIndex((other) => other.value === name.value) !== index) {
      const help = 'name each kind of conduct once';
      report(diagnostic('GH1202', { category: 'kind of conduct', name: name.value }, name.span, { help }));
      return [];
    }
    const kind = kindIndex(checking, name);
    const special = own.get(name.value);
    const coverage = special?.coverage ?? source.coverage;
    if (kind === undefined || coverage === undefined) return [];
    const delay = special?.delay ?? source.delay;
    const falseRecords = special?.falseRecords ?? source.falseRecords;
    const part = special?.falseRecords === undefined ? 1 / sharing : 1;
    return [
      {
        kind,
        coverage: checkDependent(checking, coverage),
        ...(delay === undefined ? {} : { delay: numbers.add(delay) }),
        ...(falseRecords === undefined
          ? {}
          : { falseRecords: { ...checkDependent(checking, falseRecords), part } }),
      },
    ];
  });
}

function namesSeen({ document }: Checking, sees: SourceDocument['sees']): readonly Located<string>[] {
  switch (sees.form) {
    case 'all':
      return (document.conduct ?? []).map((entry) => ({ value: entry.key, span: sees.span }));
    case 'names':
      return sees.value;
    case 'each':
      return sees.value.map((entry) => ({ value: entry.key, span: entry.keySpan }));
  }
}

function kindsSeen(document: RegimeDocument, sees: SourceDocument['sees']): readonly string[] {
  if (sees.form === 'all') return (document.conduct ?? []).map((entry) => entry.key);
  return sees.form === 'names' ? sees.value.map((name) => name.value) : sees.value.map((entry) => entry.key);
}
