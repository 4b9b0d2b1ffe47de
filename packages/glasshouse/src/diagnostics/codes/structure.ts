import type { Phrase } from '../phrases.ts';
import { define, quote, quoteAlternatives } from './define.ts';

/** GH11xx: keys and the kinds of values they take. */
export const STRUCTURE_CODES = {
  GH1101: define({
    title: 'unknown key',
    severity: 'error',
    message: ({ key, of }: { key: string; of: Phrase }) => `${quote(key)} is not a key of ${of}`,
    explanation: `
      The key means nothing at this place. It may be misspelt, or indented so that it belongs to something else. An unknown
      key is never ignored: a rule that is left out by mistake would give a false result about people.

      The language reference lists the keys of every construct; an editor with the JSON Schema offers them while you type.
    `,
    badExample: `
      sources:
        court:
          sees: [judgment-default]
          coverge: { published: 95 %, source: spc-2016 }
    `,
    goodExample: `
      sources:
        court:
          sees: [judgment-default]
          coverage: { published: 95 %, source: spc-2016 }
    `,
  }),
  GH1102: define({
    title: 'a key is missing',
    severity: 'error',
    message: ({ key, of }: { key: string; of: Phrase }) => `${of} needs the key ${quote(key)}`,
    explanation: `
      Without this key it is not known what is meant, and Glasshouse does not guess.
    `,
    badExample: `
      conduct:
        petition:
          domain: political
    `,
    goodExample: `
      conduct:
        petition:
          domain: political
          rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] }
    `,
  }),
  GH1103: define({
    title: 'another kind of value is expected',
    severity: 'error',
    message: ({ expected, found }: { expected: Phrase; found: Phrase }) =>
      `expected ${expected}, found ${found}`,
    explanation: `
      The key is right, but what stands behind it has the wrong form: a list in place of a map, a text in place of a number,
      nothing at all. Note that YAML reads \`true\` and \`false\` as truth values, and \`12\` as a number; put them between quotes
      to have a text.
    `,
    badExample: `
      sources:
        court:
          sees: judgment-default
    `,
    goodExample: `
      sources:
        court:
          sees: [judgment-default]
    `,
  }),
  GH1104: define({
    title: 'the value is not one of those allowed',
    severity: 'error',
    message: ({ found, allowed }: { found: string; allowed: readonly string[] }) =>
      `expected ${quoteAlternatives(allowed)}, found ${quote(found)}`,
    explanation: `
      This key takes one of a few fixed words, which the message lists.
    `,
    badExample: `
      tick: fortnight
    `,
    goodExample: `
      tick: week
    `,
  }),
  GH1105: define({
    title: 'the version of the language is missing or not known',
    severity: 'error',
    message: ({ found, supported }: { found: string | undefined; supported: number }) =>
      found === undefined
        ? 'the file does not say which version of the language it uses'
        : `version ${quote(found)} of the language is not known; this Glasshouse reads version ${supported}`,
    help: ({ supported }) => `begin the file with \`glasshouse: ${supported}\``,
    explanation: `
      Every regime file and every overlay begins with \`glasshouse: 1\`. The number is the version of the language, so that a
      file keeps its meaning when the language grows. It is not the version of the program.
    `,
    badExample: `
      id: my-regime
      tick: month
    `,
    goodExample: `
      glasshouse: 1
      id: my-regime
      tick: month
    `,
  }),
  GH1106: define({
    title: 'at least one entry is needed',
    severity: 'error',
    message: ({ of }: { of: Phrase }) => `${of} needs at least one entry`,
    help: () => 'add an entry, or leave the key out',
    explanation: `
      The key is there, but what it introduces is empty. In YAML this also happens when the entries below are not indented.
    `,
    badExample: `
      conduct:
      sources: {}
    `,
    goodExample: `
      conduct:
        petition:
          domain: political
          rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] }
    `,
  }),
  GH1107: define({
    title: 'two keys that exclude each other',
    severity: 'error',
    message: ({ key, other, of }: { key: string; other: string; of: Phrase }) =>
      `${quote(key)} does not go with ${quote(other)} in ${of}`,
    help: () => 'keep one of the two',
    explanation: `
      Some constructs come in several forms, and each form has a key that the others do not take: a grade begins at a score
      (\`from\`) or is for all others (\`otherwise\`), a response \`reduces\` conduct or \`adds\` to it. If an overlay is to turn
      one form into the other, it removes the first key: \`reduces: remove\`.
    `,
    badExample: `
      grades:
        A: { from: { published: 970, source: xinhua-2014 }, otherwise: true }
    `,
    goodExample: `
      grades:
        A: { from: { published: 970, source: xinhua-2014 } }
        D: { otherwise: true }
    `,
  }),
};
