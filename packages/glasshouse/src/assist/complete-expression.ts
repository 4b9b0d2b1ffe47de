import { toFileName, toWrittenName } from '../language/expression/hyphens.ts';
import type { Environment } from '../language/expression/types.ts';
import { innermost } from './environment.ts';
import { namesIn, type Say } from './say.ts';
import type { Completion } from './types.ts';

/** What may be written next in an expression of which `before` is there; the word that is begun is left out of it. */
export function expressionCompletions(around: Environment, before: string, say: Say): readonly Completion[] {
  const environment = innermost(around, before);
  const called = /([A-Za-z_]\w*)\(\s*$/.exec(before)?.[1];
  if (called === 'any') return links(environment, say);
  const asked = called === undefined ? undefined : environment.functions.get(toFileName(called));
  if (asked !== undefined) {
    const { category, names } = asked.argument;
    return names.map((name) => ({ kind: 'name', label: toWrittenName(name), info: say(category) }));
  }
  const compared = (COMPARED.exec(before) ?? MEMBER.exec(before))?.[1];
  const type = compared === undefined ? undefined : environment.names.get(toFileName(compared))?.type;
  if (type?.kind === 'enum') {
    // The quote may be there already; in a text between double quotes the others are taken.
    const quote = /["']$/.test(before) ? '' : before.startsWith('"') ? "'" : '"';
    return type.values.map((value) => ({
      kind: 'value',
      label: value,
      insert: `${quote}${value}${quote}`,
      info: say('a value of `{name}`', { name: type.name }),
    }));
  }
  return [...functions(environment, say), ...names(environment, say), ...TRUTHS];
}

const COMPARED = /([A-Za-z_]\w*)\s*(?:==|!=)\s*["']?$/;
const MEMBER = /([A-Za-z_]\w*)\s+in\s*\[[^\]]*$/;

const TRUTHS: readonly Completion[] = ['true', 'false'].map((label) => ({ kind: 'value', label }));

function names(environment: Environment, say: Say): Completion[] {
  return [...environment.names].map(([name, { what, type }]) => ({
    kind: 'name',
    label: toWrittenName(name),
    info:
      type.kind === 'enum'
        ? say('{what}: {values}', {
            what: say(what),
            values: namesIn(type.values.slice(0, SHOWN_VALUES_MAX), say),
          })
        : say(what),
  }));
}

const SHOWN_VALUES_MAX = 12;

function functions(environment: Environment, say: Say): Completion[] {
  const own: Completion[] = [...environment.functions]
    .filter(([, { argument }]) => argument.names.length > 0)
    .map(([name, { what }]) => ({
      kind: 'function',
      label: toWrittenName(name),
      insert: `${toWrittenName(name)}(`,
      info: say(what),
    }));
  return isAny(environment)
    ? [...own, { kind: 'function', label: 'any', insert: 'any(', info: say(ANY) }]
    : own;
}

/** Whether there is anybody else to look at. */
export function isAny({ others }: Environment): boolean {
  return [...(others?.links.values() ?? [])].some((lack) => lack === undefined);
}

/** What `any` asks. */
export const ANY = 'whether a condition holds for a linked unit, as in `any(household, on(barred))`';

function links({ others }: Environment, say: Say): Completion[] {
  return [...(others?.links ?? [])]
    .filter(([, lack]) => lack === undefined)
    .map(([link]) => ({ kind: 'name', label: link, insert: `${link}, `, info: say('a link') }));
}
