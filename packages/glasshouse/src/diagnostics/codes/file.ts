import type { Phrase } from '../phrases.ts';
import { define, mebibytes, quote } from './define.ts';

/** GH10xx: the file itself and its YAML. */
export const FILE_CODES = {
  GH1001: define({
    title: 'the file is not UTF-8 text',
    severity: 'error',
    message: ({ byteOffset }: { byteOffset: number }) =>
      `the file is not UTF-8 text: byte ${byteOffset} fits no character`,
    help: () => 'save the file as UTF-8',
    explanation: `
      Regime files are text in UTF-8. At the byte named, the file holds something that is no character in UTF-8.
      Mostly it was saved in another encoding (GB 18030, UTF-16, Latin-1), or it is no text at all.

      Open the file in an editor and save it as UTF-8, or convert it, for instance with
      \`iconv -f GB18030 -t UTF-8 regime.yaml\`.
    `,
  }),
  GH1002: define({
    title: 'the file is empty',
    severity: 'error',
    message: () => 'the file holds no regime: it is empty, or has comments only',
    explanation: `
      A regime file must at least say which version of the language it uses, what it is called, how long a tick is, how
      many ticks are run, and who lives in it. Copy one of the shipped regimes to begin with.
    `,
    badExample: `
      # a regime, one day
    `,
    goodExample: `
      glasshouse: 1
      id: my-regime
      title: { en: My regime }
      tick: month
      horizon: 12 months
      population: { size: 100_000 }
    `,
  }),
  GH1003: define({
    title: 'the file is too large',
    severity: 'error',
    message: ({ bytes, bytesMax }: { bytes: number; bytesMax: number }) =>
      `the file has ${mebibytes(bytes)} MiB, and a regime file may have ${mebibytes(bytesMax)} MiB`,
    explanation: `
      A regime file is written and read by people; the largest real ones have a few hundred kilobytes. A file larger than
      4 MiB is probably data that got here by mistake. Glasshouse takes no data about persons.
    `,
  }),
  GH1004: define({
    title: 'the YAML cannot be read',
    severity: 'error',
    message: ({ problem }: { problem: Phrase }) => `this is not valid YAML: ${problem}`,
    explanation: `
      The text breaks a rule of YAML 1.2, so its structure is not known. Frequent reasons: a quote or a bracket that is
      not closed, a missing space after a colon, an entry that is not indented like its neighbours.
    `,
    badExample: `
      conduct:
        petition: { domain: political, lawful: true
    `,
    goodExample: `
      conduct:
        petition: { domain: political, lawful: true }
    `,
  }),
  GH1005: define({
    title: 'a tab is used for indentation',
    severity: 'error',
    message: () => 'YAML does not allow tabs for indentation',
    help: () => 'use spaces; two for each level are usual',
    explanation: `
      How far a line is indented decides to what it belongs, and the width of a tab differs between editors. YAML therefore
      allows only spaces there.
    `,
    badExample: 'conduct:\n\tpetition: { domain: political }',
    goodExample: `
      conduct:
        petition: { domain: political }
    `,
  }),
  GH1006: define({
    title: 'a key is written twice',
    severity: 'error',
    message: ({ key }: { key: string }) => `the key ${quote(key)} is written twice in the same map`,
    help: () => 'remove one of the two, or rename it',
    explanation: `
      A map may have each key once. Of two, one would be ignored without a word, and nothing in a regime may be ignored.
    `,
    badExample: `
      conduct:
        petition: { domain: political, rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] } }
        petition: { domain: social, rate: { assumed: 1 %/year, range: [0.5 %/year, 2 %/year] } }
    `,
    goodExample: `
      conduct:
        petition: { domain: political, rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] } }
        mediation: { domain: social, rate: { assumed: 1 %/year, range: [0.5 %/year, 2 %/year] } }
    `,
  }),
  GH1007: define({
    title: 'aliases expand too far',
    severity: 'error',
    message: ({ nodesMax }: { nodesMax: number }) =>
      `with its aliases written out, the file has more than ${nodesMax.toLocaleString('en')} entries`,
    help: () => 'write out what the alias stands for, or use fewer aliases of aliases',
    explanation: `
      An alias (\`*name\`) repeats what an anchor (\`&name\`) marks. Aliases of aliases multiply: ten levels of ten make ten
      billion entries. Reading stops before that uses up the memory. An alias that contains itself is refused too.
    `,
    badExample: `
      a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
      # ... and so on
    `,
  }),
  GH1008: define({
    title: 'the file cannot be read',
    severity: 'error',
    message: ({ file, reason }: { file: string; reason: Phrase }) =>
      `${quote(file)} cannot be read: ${reason}`,
    explanation: `
      The file is not there, is a folder, or may not be read by you. The message gives what the system says.
    `,
    badExample: `
      $ glasshouse check regimes/suining-2001/regime.yaml
    `,
    goodExample: `
      $ glasshouse check regimes/suining-2010/regime.yaml
    `,
  }),
  GH1009: define({
    title: 'several documents in one file',
    severity: 'error',
    message: () => 'a second YAML document begins here, and a regime file holds one',
    help: () => 'give each regime a file of its own',
    explanation: `
      A line with \`---\` (or \`...\`) begins another YAML document. A file holds one regime or one overlay, so that it can be named.
    `,
    badExample: `
      glasshouse: 1
      id: first
      ---
      glasshouse: 1
      id: second
    `,
    goodExample: `
      glasshouse: 1
      id: first
    `,
  }),
  GH1010: define({
    title: 'nested too deeply',
    severity: 'error',
    message: ({ levelsMax }: { levelsMax: number }) => `this is nested more than ${levelsMax} levels deep`,
    explanation: `
      No construct of the language needs more than a dozen levels. Probably brackets were repeated by mistake or by a program.
    `,
    badExample: `
      id: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
    `,
    goodExample: `
      id: x
    `,
  }),
  GH1011: define({
    title: 'too many entries',
    severity: 'error',
    message: ({ entriesMax }: { entriesMax: number }) =>
      `there are more than ${entriesMax.toLocaleString('en')} values in one regime`,
    explanation: `
      A regime describes rules, and the largest real ones have a few thousand values, each list and map counted too. More are
      probably data that got here by mistake. Overlays count as well: a change under \`"*"\` is made to each entry.
    `,
  }),
  GH1012: define({
    title: 'a part of YAML that is not used here',
    severity: 'error',
    message: ({ construct }: { construct: Phrase }) => `${construct} cannot be used in a regime file`,
    help: () => 'leave it out',
    explanation: `
      YAML can say of which type a value is (\`!!str\`, \`!date\`) and under which rules a file is read (\`%YAML 1.1\`). Here the
      place of a value says what it is, and every file is read by the rules of YAML 1.2.
    `,
    badExample: `
      title: { en: !!str 2010 }
    `,
    goodExample: `
      title: { en: "2010" }
    `,
  }),
};
