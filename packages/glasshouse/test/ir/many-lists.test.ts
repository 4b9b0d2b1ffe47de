import { expect, test } from 'vitest';
import { modelOfText } from '../support/regimes.ts';
import { type Simulated, simulate } from '../support/simulate.ts';

const PERSONS = 1500;

/**
 * Lists of both kinds that lead to one another within a tick and after a while: a person comes on `second` for being on a list of
 * the other kind, on `third` for that, and so on; copies lag, and some never hear.
 */
function regime(more: string): string {
  return `
glasshouse: 1
id: chain
title: { en: Chain }
tick: month
horizon: 40 months
bibliography: { by-hand: { title: Made for a test, mark: A } }
population: { size: ${PERSONS} }
conduct:
  bad: { domain: social, rate: { published: 2 %/month, source: by-hand } }
  worse: { domain: social, rate: { published: 1 %/month, source: by-hand } }
sources:
  desk:
    sees: [bad, worse]
    coverage: { published: 80 %, source: by-hand }
    delay: { published: 2 months, source: by-hand }
    false-records: { published: 1 %/year, source: by-hand }
lists:
  first:
    kind: black
    grace: { published: 2 months, source: by-hand }
    entry: [{ when: recorded(bad), term: { published: 5 months, source: by-hand } }]
  second:
    kind: red
    entry: [{ when: on(first), term: { published: 3 months, source: by-hand } }]
    exit: recorded(worse)
  third:
    kind: black
    entry: [{ when: on(second), term: { published: 7 months, source: by-hand } }]
  fourth:
    kind: black
    entry: [{ when: on(third) && !on(first), term: { published: 2 months, source: by-hand } }]
${more}
copies:
  far:
    of: third
    lag: { published: 2 months, source: by-hand }
    removal-lag: { published: 4 months, source: by-hand }
    completeness: { published: 70 %, source: by-hand }
    removals-lost: { published: 20 %, source: by-hand }
  praise:
    of: second
consequences:
  barred: { kind: sanction, domain: social, when: on(far) || on(fourth) }
  fast: { kind: reward, domain: social, when: on(praise) && !on(first) }
  both: { kind: sanction, domain: social, when: on(second) || on(third) }
`;
}

/** Lists on which nobody ever comes, so that there are many. */
const NOBODYS = ['one', 'two', 'three']
  .map(
    (id) =>
      `  ${id}:\n    kind: black\n    entry: [{ when: recorded(bad) && !recorded(bad), term: { published: 1 month, source: by-hand } }]\n`,
  )
  .join('');

test('that there are many lists, and so most people are not looked at, changes nothing', () => {
  const run = (text: string) => simulate(modelOfText(text), { persons: PERSONS, panel: PERSONS });
  const few = run(regime(''));
  const many = run(regime(NOBODYS));
  const asks = ({ program }: Simulated): boolean =>
    program.locals.some(({ name }) => name.startsWith('any-red'));
  expect([few, many].map(asks)).toEqual([false, true]);
  for (const { name } of few.program.measures)
    expect([name, ...many.series(name)]).toEqual([name, ...few.series(name)]);
  expect(many.events).toEqual(few.events);
  for (const list of ['second', 'third', 'fourth', 'far', 'praise'])
    expect(few.total(`listed/${list}`)).toBeGreaterThan(100);
});
