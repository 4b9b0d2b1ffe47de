import { diagnostic } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Span } from '../diagnostics/types.ts';
import type { Entry } from '../language/located.ts';
import type { Quantity } from '../language/quantity.ts';
import type { RegimeDocument } from '../language/regime.ts';
import { checkLabel } from './boundary.ts';
import type { Checking } from './checking.ts';
import { labelsOf, regionIds, stateValues } from './labels.ts';
import { titleOf } from './titles.ts';
import type {
  Attribute,
  AttributeRef,
  Dependence,
  Dependent,
  PopulationModel,
  Region,
  Shares,
} from './types.ts';

/** The most labels an attribute may have; rows of a table stay small. */
const LABELS_MAX = 64;

export function checkPopulation(checking: Checking): PopulationModel {
  const { document, numbers } = checking;
  const { population } = document;
  const attributes = (population.attributes ?? []).map((entry, index) =>
    checkAttribute(checking, entry, index),
  );
  const households = population.households ?? [];
  checkSum(
    checking,
    households.map((entry) => entry.value),
    'the household sizes',
    population.span,
  );
  const subjects = checking.environments.condition(population.subjects, 'attributes');
  const sizes = Math.max(0, ...households.map((entry) => Number(entry.key)));
  return {
    size: population.size.value,
    householdSizes: Array.from({ length: sizes }, (_, index) =>
      numbers.maybe(households.find((entry) => Number(entry.key) === index + 1)?.value),
    ),
    regions: checkRegions(checking),
    regionsAssigned: assignedOf(document),
    attributes,
    ...(subjects === undefined ? {} : { subjects }),
    group: attributes.findIndex((attribute) => attribute.id === 'group'),
  };
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
  const title = titleOf(key, value.title);
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
    return { kind: 'uniform', id: key, title, min: min.value, max: max.value, one };
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
    id: key,
    title,
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
    on === 'role' ? ['head', 'member'] : found === undefined ? undefined : labelsOf(found.value);
  if (givenLabels === undefined) {
    const suggestion = nearestName(on, ['role', ...earlier.map((entry) => entry.key)]);
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
  return { given: { attribute: on === 'role' ? 'role' : all.indexOf(on), labels: givenLabels }, rows };
}

/** One row of shares, which add up to one. */
function checkRow(
  checking: Checking,
  name: string,
  span: Span,
  labels: readonly string[],
  row: readonly Entry<Quantity<'share'>>[],
  of: string,
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

/** Shares must add up to one (as written; ranges are scaled when they are sampled), within 0.1 %. */
export function checkSum(
  checking: Checking,
  shares: readonly Quantity<'share'>[],
  of: string,
  span: Span,
): void {
  if (shares.length === 0) return;
  const total = shares.reduce((sum, share) => sum + share.value, 0);
  if (Math.abs(total - 1) <= 0.001 || shares.some((share) => share.mark === 'set')) return;
  checking.report(diagnostic('GH1310', { of, total: `${Number((total * 100).toFixed(3))} %` }, span));
}

function reportUnknown(
  { report }: Checking,
  entry: { readonly key: string; readonly keySpan: Span },
  known: readonly string[],
  category: string,
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
  if (name === 'role') return { ref: 'role', labels: ['head', 'member'] };
  const attributes = document.population.attributes ?? [];
  const attribute = attributes.findIndex((entry) => entry.key === name && entry.value.form !== 'uniform');
  if (attribute >= 0) return { ref: { attribute }, labels: labelsOf(attributes[attribute]!.value) };
  const states = document.states ?? [];
  const state = states.findIndex((entry) => entry.key === name);
  if (state >= 0) return { ref: { state }, labels: stateValues(states[state]!.value) };
  const known = [
    'region',
    'role',
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
