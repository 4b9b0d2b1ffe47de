import { diagnostic, type ParametersOf } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Located } from '../language/located.ts';
import type { Quantity } from '../language/quantity.ts';
import type { SourceDocument } from '../language/regime/sources.ts';
import type { Checking } from './checking.ts';
import { checkFactors, checkHazard } from './conduct.ts';
import { chosenKinds, kindIndex } from './kinds.ts';
import { checkDependent } from './population.ts';
import { titled } from './titles.ts';
import type { Dependent, Matching, Misuse, Sight, Source } from './types.ts';

/** Limit of the record word (ir/records.ts). */
const SOURCES_MAX = 32;

export function checkSources(checking: Checking): Source[] {
  const sources = checking.document.sources ?? [];
  if (sources.length > SOURCES_MAX) {
    const what: ParametersOf<'GH1702'> = { what: 'sources', count: sources.length, countMax: SOURCES_MAX };
    checking.report(diagnostic('GH1702', what, sources[SOURCES_MAX]!.keySpan));
  }
  return sources.map(({ key, value }) => checkSource(checking, key, value));
}

function checkSource(checking: Checking, id: string, value: SourceDocument): Source {
  const { numbers } = checking;
  const { channel, namesakes, duplicates, useless, matching, cost } = value;
  const money = numbers.maybe(cost?.money);
  const hours = numbers.maybe(cost?.hours);
  return {
    id,
    ...titled(id, value.title),
    ...(channel === undefined ? {} : { channel: channel.value }),
    sees: checkSights(checking, id, value),
    ...(namesakes === undefined ? {} : { namesakes: checkDependent(checking, namesakes) }),
    ...(duplicates === undefined ? {} : { duplicates: checkDependent(checking, duplicates) }),
    ...(useless === undefined ? {} : { useless: numbers.add(useless) }),
    ...(matching === undefined ? {} : { matching: checkMatching(checking, matching) }),
    misuse: checkMisuse(checking, value.misuse ?? []),
    coverageFactors: checkFactors(checking, value.factors?.coverage, 'sensing'),
    falseRecordFactors: checkFactors(checking, value.factors?.falseRecords, 'sensing'),
    ...(cost === undefined
      ? {}
      : {
          cost: {
            ...(money === undefined ? {} : { money }),
            ...(hours === undefined ? {} : { hours }),
          },
        }),
  };
}

function checkMatching(
  checking: Checking,
  { probes, fmr, fnmr, gallery }: NonNullable<SourceDocument['matching']>,
): Matching {
  const members = checking.environments.condition(gallery, 'sensing');
  return {
    probes: checking.numbers.add(probes),
    fmr: checkMatchRate(checking, fmr),
    fnmr: checkMatchRate(checking, fnmr),
    ...(members === undefined ? {} : { gallery: members }),
  };
}

/** Combinations of labels that a rate of matching may depend on: it is worked out for each (ir/quantities.ts). */
const COMBINATIONS_MAX = 4096;

function checkMatchRate(checking: Checking, rate: Quantity<'share'>): Dependent {
  const dependent = checkDependent(checking, rate);
  const count = dependent.by.reduce((product, { labels }) => product * labels.length, 1);
  if (count > COMBINATIONS_MAX) {
    const what = 'combinations of values that a match rate depends on';
    checking.report(diagnostic('GH1702', { what, count, countMax: COMBINATIONS_MAX }, rate.span));
  }
  return dependent;
}

function checkMisuse(checking: Checking, entries: NonNullable<SourceDocument['misuse']>): Misuse[] {
  return entries.flatMap(({ key, value }) => {
    const kind = kindIndex(checking, value.of);
    const when = checking.environments.condition(value.when, 'misuse');
    const hazard = checkHazard(checking, value, 'misuse');
    const quota = quotaOf(checking, value.quota);
    if (kind === undefined) return [];
    return [
      {
        id: key,
        ...titled(key, value.title),
        kind,
        ...(when === undefined ? {} : { when }),
        ...(quota === undefined ? {} : { quota }),
        ...hazard,
      },
    ];
  });
}

/** The rule of governance under which a misuse fills a quota. */
function quotaOf({ document, environments, report }: Checking, name: Located<string> | undefined) {
  if (name === undefined) return undefined;
  const rules = (document.governance ?? []).map(({ key }) => key);
  environments.rulesAsked.add(name.value);
  if (!rules.includes(name.value)) {
    const suggestion = nearestName(name.value, rules);
    report(
      diagnostic('GH1201', { category: 'rule of governance', name: name.value }, name.span, { suggestion }),
    );
  }
  return rules.indexOf(name.value);
}

/** What each kind inherits from the source; false records that the source states as a whole are spread evenly. */
function checkSights(checking: Checking, id: string, source: SourceDocument): Sight[] {
  const { numbers, report } = checking;
  const own = new Map(
    source.sees.form === 'each' ? source.sees.value.map((entry) => [entry.key, entry.value]) : [],
  );
  const names = chosenKinds(checking, source.sees);
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
