import { diagnostic, type ParametersOf } from '../diagnostics/codes.ts';
import { nearestName } from '../diagnostics/suggest.ts';
import type { Located } from '../language/located.ts';
import type { RegimeDocument } from '../language/regime.ts';
import { checkLabel } from './boundary.ts';
import type { Checking } from './checking.ts';
import { checkHazard } from './conduct.ts';
import { stateValues } from './labels.ts';
import { checkShares } from './population.ts';
import { titled } from './titles.ts';
import type { State, StateChange } from './types.ts';

/** The most values that a state may have; as for attributes. */
const VALUES_MAX = 64;

export function checkStates(checking: Checking): State[] {
  return (checking.document.states ?? []).map((entry) => checkState(checking, entry));
}

type StateEntry = NonNullable<RegimeDocument['states']>[number];

function checkState(checking: Checking, { key, keySpan, value }: StateEntry): State {
  const { report } = checking;
  const ids = stateValues(value);
  const places =
    value.values.form === 'names'
      ? value.values.value.map(({ span }) => span)
      : value.values.value.map((entry) => entry.keySpan);
  checkLabel(checking, key, keySpan, key);
  ids.forEach((id, index) => {
    checkLabel(checking, id, places[index]!, key);
    if (ids.indexOf(id) < index)
      report(diagnostic('GH1202', { category: `value of ${key}`, name: id }, places[index]!));
  });
  if (ids.length > VALUES_MAX) {
    const what: ParametersOf<'GH1702'> = {
      what: 'values of a state',
      count: ids.length,
      countMax: VALUES_MAX,
    };
    report(diagnostic('GH1702', what, places[VALUES_MAX]!));
  }
  const titles = value.values.form === 'names' ? [] : value.values.value;
  return {
    id: key,
    ...titled(key, value.title),
    values: ids.map((id, index) => ({ id, ...titled(id, titles[index]?.value) })),
    start: checkStart(checking, key, ids, value.start),
    changes: (value.changes ?? []).flatMap((change) => checkChange(checking, key, ids, change) ?? []),
  };
}

function checkStart(
  checking: Checking,
  state: string,
  ids: readonly string[],
  start: StateEntry['value']['start'],
): State['start'] {
  switch (start.form) {
    case 'value':
      return { value: valueIndex(checking, state, ids, start.value) ?? 0 };
    case 'shares': {
      const shares = { form: 'values', values: start.value } as const;
      return { shares: checkShares(checking, state, start.span, ids, shares, []) };
    }
    case 'given': {
      const attributes = checking.document.population.attributes ?? [];
      const shares = { form: 'given', ...start.value } as const;
      return { shares: checkShares(checking, state, start.span, ids, shares, attributes) };
    }
  }
}

type ChangeEntry = NonNullable<StateEntry['value']['changes']>[number];

function checkChange(
  checking: Checking,
  state: string,
  ids: readonly string[],
  { key, keySpan, value }: ChangeEntry,
): StateChange | undefined {
  const { environments, report } = checking;
  const to = valueIndex(checking, state, ids, value.to);
  const named = value.from?.map((from) => valueIndex(checking, state, ids, from));
  const when = environments.condition(value.when, 'state');
  const hazard = checkHazard(checking, value, 'state');
  if (to === undefined || named?.includes(undefined)) return undefined;
  const from = (named as number[] | undefined) ?? ids.flatMap((_, index) => (index === to ? [] : [index]));
  if (from.length === 0 || from.includes(to))
    report(diagnostic('GH1511', { change: key, value: ids[to]! }, value.from?.[0]?.span ?? keySpan));
  return {
    id: key,
    ...titled(key, value.title),
    from,
    to,
    ...hazard,
    ...(when === undefined ? {} : { when }),
  };
}

function valueIndex(
  { report }: Checking,
  state: string,
  ids: readonly string[],
  name: Located<string>,
): number | undefined {
  const index = ids.indexOf(name.value);
  if (index >= 0) return index;
  const suggestion = nearestName(name.value, ids);
  report(
    diagnostic('GH1201', { category: `value of ${state}`, name: name.value }, name.span, { suggestion }),
  );
  return undefined;
}
