import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Span } from '../diagnostics/types.ts';
import type { Entry } from '../language/located.ts';
import type { Quantity } from '../language/quantity.ts';
import type { RegimeDocument } from '../language/regime.ts';
import { checkAudit } from './audit.ts';
import { checkLabel } from './boundary.ts';
import type { Checking } from './checking.ts';
import { labelsOf, regionIds, stateValues, unitTypes } from './labels.ts';
import { titled } from './titles.ts';
import type {
  Attribute,
  AttributeRef,
  Dependence,
  Dependent,
  NumberRef,
  PopulationModel,
  Region,
  Shares,
} from './types.ts';
import { EMPLOYER, NO_EMPLOYER } from './units.ts';

/** The most labels an attribute may have; rows of a table stay small. */
const LABELS_MAX = 64;

export function checkPopulation(checking: Checking): PopulationModel {
  const { document } = checking;
  const { population } = document;
  const attributes = (population.attributes ?? []).map((entry, index) =>
    checkAttribute(checking, entry, index),
  );
  const subjects = checking.environments.condition(population.subjects, 'attributes');
  return {
    size: population.size.value,
    units: checkUnits(checking),
    householdSizes: checkSizes(checking, population.households, 'the household sizes'),
    holdingSizes: checkSizes(checking, population.holdings, 'the sizes of holdings'),
    employer: checkEmployer(checking),
    regions: checkRegions(checking),
    regionsAssigned: assignedOf(document),
    attributes,
    ...(subjects === undefined ? {} : { subjects }),
    audit: checkAudit(checking, attributes),
  };
}

/** The share of persons is what the organisations leave, which must be something. */
function checkUnits({ document, numbers, report }: Checking): PopulationModel['units'] {
  const { units = [], holdings, span } = document.population;
  const total = units.reduce((sum, entry) => sum + entry.value.value, 0);
  if (total >= 1) report(diagnostic('GH1530', { total: percent(total) }, units[0]!.keySpan));
  if (holdings !== undefined && !units.some((entry) => entry.key === 'firm')) {
    report(diagnostic('GH1102', { key: 'units.firm', of: 'a population whose firms have owners' }, span));
  }
  return unitTypes(document).map((type) => {
    const share = numbers.maybe(units.find((entry) => entry.key === type)?.value);
    return { type, ...(share === undefined ? {} : { share }) };
  });
}

type Sizes = NonNullable<RegimeDocument['population']['households']>;

/** The share of each size from 1 up to the largest that the file names. */
function checkSizes(checking: Checking, sizes: Sizes = [], of: Phrase): readonly (NumberRef | undefined)[] {
  checkSum(
    checking,
    sizes.map((entry) => entry.value),
    of,
    checking.document.population.span,
  );
  const largest = Math.max(0, ...sizes.map((entry) => Number(entry.key)));
  return Array.from({ length: largest }, (_, index) =>
    checking.numbers.maybe(sizes.find((entry) => Number(entry.key) === index + 1)?.value),
  );
}

/** Where there are organisations, the attribute `employer` names kinds of them, or nobody. */
function checkEmployer(checking: Checking): number {
  const { document } = checking;
  const { units, attributes = [] } = document.population;
  const index = attributes.findIndex((entry) => entry.key === EMPLOYER);
  const attribute = attributes[index];
  if (units === undefined || attribute === undefined) return -1;
  const known = [NO_EMPLOYER, ...unitTypes(document).filter((type) => type !== 'person')];
  const { value, keySpan } = attribute;
  if (value.form === 'uniform' || !labelsOf(value).includes(NO_EMPLOYER)) {
    checking.report(diagnostic('GH1102', { key: NO_EMPLOYER, of: 'the values of employer' }, keySpan));
    return -1;
  }
  const rows = value.form === 'values' ? [value.values] : value.values.map((row) => row.value);
  for (const row of rows) {
    for (const label of row) reportUnknown(checking, label, known, 'kind of employer');
  }
  return index;
}

function checkRegions(checking: Checking): Region[] {
  const { regions } = checking.document.population;
  if (regions?.form !== 'named') return regionIds(checking.document).map((id) => ({ id }));
  checkSum(
    checking,
    regions.value.map((entry) => entry.value),
    'the regions',
    regions.span,
  );
  return regions.value.map(({ key, value }) => ({ id: key, share: checking.numbers.add(value) }));
}

function assignedOf({ population }: RegimeDocument): 'community' | 'person' {
  const { regions } = population;
  return regions?.form === 'count' && regions.value.assigned?.value === 'person' ? 'person' : 'community';
}

type AttributeEntry = NonNullable<RegimeDocument['population']['attributes']>[number];

function checkAttribute(
  checking: Checking,
  { key, keySpan, value }: AttributeEntry,
  index: number,
): Attribute {
  const { report, document } = checking;
  checkLabel(checking, key, keySpan, key);
  const called = { id: key, ...titled(key, value.title) };
  if (value.form === 'uniform') {
    const [min, max] = value.uniform;
    const one = value.one.value;
    if (min.value > max.value) {
      report(diagnostic('GH1308', { low: String(min.value), high: String(max.value) }, min.span));
    }
    if ((one & (one - 1)) !== 0) {
      report(
        diagnostic(
          'GH1314',
          { text: String(one), limit: 'a power of two, so that no fraction is lost' },
          value.one.span,
        ),
      );
    }
    return { kind: 'uniform', ...called, min: min.value, max: max.value, one };
  }
  const labels = labelsOf(value);
  if (labels.length > LABELS_MAX) {
    report(
      diagnostic(
        'GH1702',
        { what: 'values of an attribute', count: labels.length, countMax: LABELS_MAX },
        keySpan,
      ),
    );
  }
  const earlier = (document.population.attributes ?? []).slice(0, index);
  return {
    kind: 'labels',
    ...called,
    labels,
    ...checkShares(checking, key, keySpan, labels, value, earlier),
  };
}

type SharesDocument =
  | Pick<Extract<AttributeEntry['value'], { form: 'values' }>, 'form' | 'values'>
  | Pick<Extract<AttributeEntry['value'], { form: 'given' }>, 'form' | 'given' | 'values'>;

/** The shares of the labels of `name`, which may depend on one of the attributes `before` it. */
export function checkShares(
  checking: Checking,
  name: string,
  span: Span,
  labels: readonly string[],
  value: SharesDocument,
  before: readonly AttributeEntry[],
): Shares {
  const { report, document } = checking;
  if (value.form === 'values')
    return { rows: [checkRow(checking, name, span, labels, value.values, `the values of ${name}`)] };

  const earlier = before.filter((entry) => entry.value.form !== 'uniform');
  const on = value.given.value;
  const found = earlier.find((entry) => entry.key === on);
  const givenLabels =
    builtInLabels(document, on) ?? (found === undefined ? undefined : labelsOf(found.value));
  if (givenLabels === undefined) {
    const suggestion = nearestName(on, ['role', 'type', ...earlier.map((entry) => entry.key)]);
    report(
      diagnostic(
        'GH1201',
        { category: 'attribute with values above this one called', name: on },
        value.given.span,
        { suggestion },
      ),
    );
    return { rows: [] };
  }
  for (const row of value.values) reportUnknown(checking, row, givenLabels, `value of ${on}`);
  const rows = givenLabels.map((given) => {
    const row = value.values.find((entry) => entry.key === given);
    if (row === undefined) {
      report(diagnostic('GH1102', { key: given, of: `the values of ${name}` }, span));
      return labels.map(() => 0);
    }
    return checkRow(checking, name, row.keySpan, labels, row.value, `the values of ${name} for ${row.key}`);
  });
  const all = document.population.attributes!.map((entry) => entry.key);
  const attribute = on === 'role' || on === 'type' ? on : all.indexOf(on);
  return { given: { attribute, labels: givenLabels }, rows };
}

/** One row of shares, which add up to one. */
function checkRow(
  checking: Checking,
  name: string,
  span: Span,
  labels: readonly string[],
  row: readonly Entry<Quantity<'share'>>[],
  of: Phrase,
): number[] {
  for (const label of row) {
    checkLabel(checking, label.key, label.keySpan, name);
    reportUnknown(checking, label, labels, `value of ${name}`);
  }
  checkSum(
    checking,
    row.map((entry) => entry.value),
    of,
    span,
  );
  return labels.map((label) => {
    const share = row.find((entry) => entry.key === label);
    if (share !== undefined) return checking.numbers.add(share.value);
    checking.report(diagnostic('GH1102', { key: label, of }, span));
    return 0;
  });
}

/** The values of what every unit has without an attribute of the file. */
function builtInLabels(document: RegimeDocument, name: string): readonly string[] | undefined {
  if (name === 'role') return ['head', 'member'];
  return name === 'type' ? unitTypes(document) : undefined;
}

/** Shares must add up to one (as written; ranges are scaled when they are sampled), within 0.1 %. */
export function checkSum(
  checking: Checking,
  shares: readonly Quantity<'share'>[],
  of: Phrase,
  span: Span,
): void {
  if (shares.length === 0) return;
  const total = shares.reduce((sum, share) => sum + share.value, 0);
  if (Math.abs(total - 1) <= 0.001 || shares.some((share) => share.mark === 'set')) return;
  checking.report(diagnostic('GH1310', { of, total: percent(total) }, span));
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))} %`;

function reportUnknown(
  { report }: Checking,
  entry: { readonly key: string; readonly keySpan: Span },
  known: readonly string[],
  category: Phrase,
): void {
  if (known.includes(entry.key)) return;
  const suggestion = nearestName(entry.key, known);
  report(diagnostic('GH1201', { category, name: entry.key }, entry.keySpan, { suggestion }));
}

/** Factors by attribute, region or role; labels that are left out have a factor of 1. */
export function checkDependences(
  checking: Checking,
  by: readonly Entry<readonly Entry<Quantity<'factor'>>[]>[],
): Dependence[] {
  return by.flatMap((entry) => {
    const on = resolveAttribute(checking, entry.key, entry.keySpan);
    if (on === undefined) return [];
    const { ref, labels } = on;
    for (const label of entry.value) reportUnknown(checking, label, labels, `value of ${entry.key}`);
    const factors = labels.map((label) =>
      checking.numbers.maybe(entry.value.find(({ key }) => key === label)?.value),
    );
    return [{ on: ref, labels, factors }];
  });
}

/** A quantity with the factors on it. */
export function checkDependent(checking: Checking, quantity: Quantity): Dependent {
  return { value: checking.numbers.add(quantity), by: checkDependences(checking, quantity.by) };
}

function resolveAttribute(
  { document, report }: Checking,
  name: string,
  span: Span,
): { ref: AttributeRef; labels: readonly string[] } | undefined {
  if (name === 'region') return { ref: 'region', labels: regionIds(document) };
  if (name === 'role' || name === 'type') return { ref: name, labels: builtInLabels(document, name)! };
  const attributes = document.population.attributes ?? [];
  const attribute = attributes.findIndex((entry) => entry.key === name && entry.value.form !== 'uniform');
  if (attribute >= 0) return { ref: { attribute }, labels: labelsOf(attributes[attribute]!.value) };
  const states = document.states ?? [];
  const state = states.findIndex((entry) => entry.key === name);
  if (state >= 0) return { ref: { state }, labels: stateValues(states[state]!.value) };
  const known = [
    'region',
    'role',
    'type',
    ...attributes.filter((entry) => entry.value.form !== 'uniform').map((entry) => entry.key),
    ...states.map((entry) => entry.key),
  ];
  report(
    diagnostic('GH1201', { category: 'attribute with values, or state,', name }, span, {
      suggestion: nearestName(name, known),
    }),
  );
  return undefined;
}
