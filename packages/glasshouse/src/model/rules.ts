import { diagnostic } from '../diagnostics/codes.ts';
import type { Phrase } from '../diagnostics/phrases.ts';
import type { RegimeDocument } from '../language/regime.ts';
import type { LocatedExpression } from '../language/shape/expression.ts';
import type { Checking } from './checking.ts';
import { chosenKinds, kindIndex } from './kinds.ts';
import { lackOf } from './lack-of-links.ts';
import { REACHES, type Reach } from './links.ts';
import { checkDependent } from './population.ts';
import { checkApplication, checkListSharing } from './sharing.ts';
import { titled } from './titles.ts';
import type { Consequence, Ground, List, Model, Response } from './types.ts';

type GroundDocument = NonNullable<RegimeDocument['lists']>[number]['value']['entry'][number];

export function checkLists(checking: Checking): List[] {
  const { document, environments, numbers, report } = checking;
  return (document.lists ?? []).map(({ key, keySpan, value }) => {
    const endless = value.entry.some((entry) => entry.term === undefined);
    if (endless && value.exit === undefined) report(diagnostic('GH1503', { list: key }, keySpan));
    const grace = numbers.maybe(value.grace);
    const exit = environments.condition(value.exit, 'list');
    return {
      id: key,
      ...titled(key, value.title),
      kind: value.kind.value,
      ...(grace === undefined ? {} : { grace }),
      entry: value.entry.map((entry) => checkGround(checking, entry, exit !== undefined)),
      ...(exit === undefined ? {} : { exit }),
      ...checkListSharing(checking, value),
    };
  });
}

function checkGround(
  { environments, numbers, report }: Checking,
  entry: GroundDocument,
  exits: boolean,
): Ground {
  const term = numbers.maybe(entry.term);
  const earliestExit = numbers.maybe(entry.earliestExit);
  if (entry.earliestExit !== undefined && !exits) report(diagnostic('GH1544', {}, entry.earliestExit.span));
  return {
    when: environments.required(entry.when, 'list'),
    ...(term === undefined ? {} : { term }),
    ...(earliestExit === undefined ? {} : { earliestExit }),
  };
}

export function checkConsequences(checking: Checking): Consequence[] {
  const { document, environments, numbers, report } = checking;
  return (document.consequences ?? []).map(({ key, value }) => {
    const uses = numbers.maybe(value.uses);
    if (value.reaches !== undefined && reachesOf(value.reaches).length === 0) {
      const expected = 'whom it reaches, such as `{ household: life == "child" }`';
      report(diagnostic('GH1103', { expected, found: 'an empty map' }, value.reaches.span));
    }
    const reaches = reachesOf(value.reaches).map(({ to, who }) => {
      const key = lackOf(REACHES[to], document);
      if (key !== undefined) {
        const of: Phrase =
          to === 'household' ? 'a population whose households are reached' : `the reach \`${to}\``;
        report(diagnostic('GH1102', { key, of }, who.span));
      }
      return { to, who: environments.required(who, 'attributes') };
    });
    return {
      id: key,
      ...titled(key, value.title),
      kind: value.kind.value,
      domain: value.domain.value,
      when: environments.required(value.when, reaches.length === 0 ? 'consequence' : 'reaching'),
      ...checkApplication(checking, value),
      ...(uses === undefined ? {} : { uses }),
      reaches,
    };
  });
}

type ReachDocument = NonNullable<NonNullable<RegimeDocument['consequences']>[number]['value']['reaches']>;

function reachesOf(reach: ReachDocument | undefined): { to: Reach; who: LocatedExpression }[] {
  return (Object.keys(REACHES) as Reach[]).flatMap((to) => {
    const who = reach?.[to];
    return who === undefined ? [] : [{ to, who }];
  });
}

export function checkResponses(checking: Checking): Response[] {
  const { document, environments } = checking;
  return (document.response ?? []).map(({ key, value }) => {
    const rule = environments.condition(value.when, 'response');
    const actsOn = chosenKinds(checking, value.actsOn).flatMap((name) => kindIndex(checking, name) ?? []);
    return {
      id: key,
      ...titled(key, value.title),
      actsOn: [...new Set(actsOn)],
      ...(rule === undefined ? {} : { when: rule }),
      ...effectOf(checking, value),
    };
  });
}

type ResponseDocument = NonNullable<RegimeDocument['response']>[number]['value'];

function effectOf(
  checking: Checking,
  value: ResponseDocument,
): Pick<Response, 'reduces' | 'adds' | 'multiplies'> {
  switch (value.form) {
    case 'reduces':
      return { reduces: checkDependent(checking, value.reduces) };
    case 'adds':
      return { adds: checkDependent(checking, value.adds) };
    case 'multiplies': {
      const { text, rangeText, value: times, low, valueSpan } = value.multiplies;
      if (Math.min(times, low) < 1)
        checking.report(diagnostic('GH1514', { factor: rangeText ?? text }, valueSpan));
      return { multiplies: checking.numbers.add(value.multiplies) };
    }
  }
}

export function checkObservations({ document, environments }: Checking): Model['observations'] {
  return (document.observe ?? []).map(({ key, value }) => ({
    id: key,
    ...titled(key, value.title),
    when: environments.required(value.when, 'observation'),
  }));
}
