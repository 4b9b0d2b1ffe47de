import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH13xx, first part: numbers and their units. The second part is in provenance.ts. */
export const QUANTITY_CODES = {
  GH1301: define({
    title: 'a quantity cannot be read',
    severity: 'error',
    message: ({ text, expected }: { text: string; expected: Phrase }) =>
      `${quote(text)} cannot be read as ${expected}`,
    explanation: `
      A quantity is a number, with a unit where one is needed: \`95 %\`, \`0.4 %/year\`, \`1.5 / year\`, \`24 months\`, \`-50\`. The
      decimal sign is a point; thousands may be set apart with \`_\`. Words such as "about" belong in a \`note\`.
    `,
    badExample: `
      coverage: { assumed: about half, range: [30 %, 70 %] }
    `,
    goodExample: `
      coverage: { assumed: 50 %, range: [30 %, 70 %], note: "about half" }
    `,
  }),
  GH1302: define({
    title: 'unknown unit',
    severity: 'error',
    message: ({ unit, known }: { unit: string; known: Phrase }) =>
      `${quote(unit)} is not a unit; known are ${known}`,
    explanation: `
      Units are \`%\`; \`day\`, \`week\`, \`month\` and \`year\`, also in the plural; and for rates one of these after \`/\` or \`per\`.
      Weeks have 7 days; a year has 12 months.
    `,
    badExample: `
      delay: { assumed: 2 moons, range: [1 month, 3 months] }
    `,
    goodExample: `
      delay: { assumed: 2 months, range: [1 month, 3 months] }
    `,
  }),
  GH1303: define({
    title: 'another kind of quantity is expected',
    severity: 'error',
    message: ({ expected, found, example }: { expected: Phrase; found: Phrase; example: string }) =>
      `expected ${expected} such as ${quote(example)}, found ${found}`,
    explanation: `
      A share (\`95 %\`) says how many of all; a rate (\`0.4 %/year\`, \`1.5 / year\`) how many in a time; a duration (\`2 months\`) how
      long; points and factors are plain numbers. They cannot stand for each other: without a time, \`0.4 %\` might mean each day
      or each year.
    `,
    badExample: `
      rate: { assumed: 0.4 %, range: [0.1 %, 1 %] }
    `,
    goodExample: `
      rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] }
    `,
  }),
  GH1304: define({
    title: 'a probability outside 0 % to 100 %',
    severity: 'error',
    message: ({ text }: { text: string }) => `${quote(text)} is not between 0 % and 100 %`,
    explanation: `
      A share of people, or a chance, lies between 0 % and 100 % (0 and 1). Remember that \`95\` without \`%\` is ninety-five
      times everybody. If something can happen to a person several times in a year, write a rate of events: \`1.5 / year\`.
    `,
    badExample: `
      coverage: { published: 95, source: spc-2016 }
    `,
    goodExample: `
      coverage: { published: 95 %, source: spc-2016 }
    `,
  }),
  GH1312: define({
    title: 'a duration is not a whole number of ticks',
    severity: 'error',
    message: ({ text, tick }: { text: string; tick: Phrase }) =>
      `${quote(text)} is not a whole number of ticks; a tick is a ${tick} here`,
    help: () => 'write it in whole ticks, or choose a shorter tick',
    explanation: `
      Time passes in ticks of a day, a week or a month, and nothing can happen between two of them. Rounding in silence would
      change the rule.
    `,
    badExample: `
      tick: month
      horizon: 10 days
    `,
    goodExample: `
      tick: day
      horizon: 10 days
    `,
  }),
  GH1313: define({
    title: 'value and range have different units',
    severity: 'error',
    message: ({ value, bound }: { value: string; bound: string }) =>
      `the bound ${quote(bound)} has another unit than the value ${quote(value)}`,
    explanation: `
      A value and the two ends of its range are written in the same unit, so that a reader sees at once where the value lies.
      The ends may leave the unit out.
    `,
    badExample: `
      rate: { assumed: 2 %/year, range: [0.1 %/month, 5 %/year] }
    `,
    goodExample: `
      rate: { assumed: 2 %/year, range: [1.2 %/year, 5 %/year] }
    `,
  }),
  GH1314: define({
    title: 'too large or too small to be represented',
    severity: 'error',
    message: ({ text, limit }: { text: string; limit: Phrase }) =>
      `${quote(text)} cannot be represented: ${limit}`,
    explanation: `
      Everything that runs is a whole number of fixed width. A quantity that would overflow, or would become zero though it is
      not, is refused; it is never cut off in silence.
    `,
    badExample: `
      points:
        petition: { points: { assumed: -5_000_000_000, range: [-6_000_000_000, -1] } }
    `,
    goodExample: `
      points:
        petition: { points: { assumed: -50, range: [-100, -20] } }
    `,
  }),
  GH1315: define({
    title: 'a setting in another unit than the file',
    severity: 'error',
    message: ({ text, was }: { text: string; was: string }) =>
      `${quote(text)} has another unit than what it replaces, ${quote(was)}`,
    help: () =>
      'write it in the unit of the file; or give it an origin of its own, `{ assumed: ..., range: ... }`',
    explanation: `
      A value that is set on the command line takes the place of the value in the file and keeps its range, in order that two
      runs can be compared person by person. For that both need the same unit: \`%/year\` and \`/ year\` are two units,
      \`%/year\` and \`%/month\` as well.
    `,
    badExample: `
      $ glasshouse run suining-2010 --set 'conduct.petition.rate=0.1 %/month'
    `,
    goodExample: `
      $ glasshouse run suining-2010 --set 'conduct.petition.rate=1.2 %/year'
    `,
  }),
};
