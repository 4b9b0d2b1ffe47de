import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH13xx, second part: where a number comes from, and how sure it is. */
export const PROVENANCE_CODES = {
  GH1305: define({
    title: 'a number without provenance',
    severity: 'error',
    message: ({ text }: { text: string }) => `the number ${quote(text)} does not say where it comes from`,
    help: ({ text }) =>
      `write \`{ published: ${text}, source: ... }\` if somebody has published it, else \`{ assumed: ${text}, range: [..., ...] }\``,
    explanation: `
      Every number that describes the world is either published, and then has a source, or assumed, and then has a range in
      which it plausibly lies. Runs with replicates sample the ranges, so that every result carries the uncertainty that our
      ignorance deserves. A number with neither would look like knowledge.
    `,
    badExample: `
      coverage: 95 %
    `,
    goodExample: `
      coverage: { published: 95 %, source: spc-2016 }
    `,
  }),
  GH1306: define({
    title: 'an assumption without a range',
    severity: 'error',
    message: ({ text }: { text: string }) => `the assumed value ${quote(text)} has no range`,
    help: ({ text }) =>
      `add the lowest and the highest value that you would believe: \`{ assumed: ${text}, range: [..., ...] }\``,
    explanation: `
      An assumption is an honest "we do not know", and the range says how much we do not know. Give the lowest and the highest
      value that you would still find credible; for a fact that needs no guess, use \`published\`.
    `,
    badExample: `
      coverage: { assumed: 50 % }
    `,
    goodExample: `
      coverage: { assumed: 50 %, range: [30 %, 80 %] }
    `,
  }),
  GH1307: define({
    title: 'a value outside its own range',
    severity: 'error',
    message: ({ value, low, high }: { value: string; low: string; high: string }) =>
      `the assumed value ${quote(value)} is not between ${quote(low)} and ${quote(high)}, its own range`,
    explanation: `
      The assumed value is what a single run uses, and must be one of the values that the range thinks possible.
    `,
    badExample: `
      coverage: { assumed: 90 %, range: [30 %, 80 %] }
    `,
    goodExample: `
      coverage: { assumed: 60 %, range: [30 %, 80 %] }
    `,
  }),
  GH1308: define({
    title: 'a range is reversed',
    severity: 'error',
    message: ({ low, high }: { low: string; high: string }) =>
      `the range begins with ${quote(low)}, which is more than ${quote(high)}`,
    help: () => 'write the lower end first',
    explanation: `
      A range is written from its lower to its higher end. For points that are taken away, the lower end is the greater loss:
      \`[-100, -20]\`.
    `,
    badExample: `
      coverage: { assumed: 60 %, range: [80 %, 30 %] }
    `,
    goodExample: `
      coverage: { assumed: 60 %, range: [30 %, 80 %] }
    `,
  }),
  GH1309: define({
    title: 'a source that is not in the bibliography',
    severity: 'error',
    message: ({ key }: { key: string }) => `there is no ${quote(key)} in the bibliography`,
    explanation: `
      A published number names its source by a key of the file's \`bibliography\`, so that a reader can look it up.
    `,
    badExample: `
      bibliography:
        spc-2016: { title: "Report of the Supreme People's Court, 2016", mark: A }
      sources:
        court: { sees: all, coverage: { published: 95 %, source: spc-2015 } }
    `,
    goodExample: `
      bibliography:
        spc-2016: { title: "Report of the Supreme People's Court, 2016", mark: A }
      sources:
        court: { sees: all, coverage: { published: 95 %, source: spc-2016 } }
    `,
  }),
  GH1310: define({
    title: 'shares do not add up to 100 %',
    severity: 'error',
    message: ({ of, total }: { of: Phrase; total: string }) =>
      `the shares of ${of} add up to ${total}, not to 100 %`,
    explanation: `
      Everybody has exactly one value of an attribute, lives in one region, and belongs to a household of one size; so the
      shares must add up to 100 %. Add a value for the rest if one is missing.
    `,
    badExample: `
      values:
        A: { assumed: 85 %, range: [80 %, 90 %] }
        B: { assumed: 10 %, range: [5 %, 20 %] }
    `,
    goodExample: `
      values:
        A: { assumed: 85 %, range: [80 %, 90 %] }
        B: { assumed: 15 %, range: [10 %, 20 %] }
    `,
  }),
  GH1311: define({
    title: 'published and assumed at once',
    severity: 'error',
    message: () => 'a number is either published or assumed, and here it is said to be both',
    help: () => 'keep one of the two; what else is known goes into `note`',
    explanation: `
      If sources disagree, the number is not known: take \`assumed\`, with a range that spans what they say, and name them in \`note\`.
    `,
    badExample: `
      coverage: { published: 95 %, source: spc-2016, assumed: 80 %, range: [60 %, 95 %] }
    `,
    goodExample: `
      coverage: { assumed: 80 %, range: [60 %, 95 %], note: "spc-2016 has 95 %" }
    `,
  }),
};
