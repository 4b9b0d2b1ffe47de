import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH12xx: names and what they refer to. */
export const NAME_CODES = {
  GH1201: define({
    title: 'unknown name',
    severity: 'error',
    message: ({ category, name }: { category: Phrase; name: string }) =>
      `there is no ${category} ${quote(name)}`,
    explanation: `
      The name is used here, but nothing of that kind is defined under it: neither in this file, nor in what it extends, nor
      in an overlay. Check the spelling, or add the definition.
    `,
    badExample: `
      conduct:
        petition:
          domain: political
          rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] }
      sources:
        petition-office:
          sees: [petitions]
    `,
    goodExample: `
      conduct:
        petition:
          domain: political
          rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] }
      sources:
        petition-office:
          sees: [petition]
    `,
  }),
  GH1202: define({
    title: 'a name is defined twice',
    severity: 'error',
    message: ({ category, name }: { category: Phrase; name: string }) =>
      `the ${category} ${quote(name)} has a name that is already taken`,
    help: () => 'rename one of the two',
    explanation: `
      Names that share an expression must differ, or the expression could mean either: an attribute and a parameter, say. In
      expressions \`-\` is written \`_\`, so \`full-marks\` and \`full_marks\` are the same name. The names that the language
      itself uses there (\`score\`, \`grade\`, \`on\`, ...) are taken as well.
    `,
    badExample: `
      population:
        attributes:
          score: { uniform: [0, 100], one: 50 }
    `,
    goodExample: `
      population:
        attributes:
          exam-score: { uniform: [0, 100], one: 50 }
    `,
  }),
  GH1203: define({
    title: 'unknown regime or overlay',
    severity: 'error',
    message: ({ category, name }: { category: 'regime' | 'overlay'; name: string }) =>
      `there is no ${category} ${quote(name)} to build on`,
    help: () => '`glasshouse list` shows what there is',
    explanation: `
      \`extends\` names the regime that this file changes, by its \`id\`. It must be one that ships with Glasshouse, or stand in a
      folder that Glasshouse was told of.
    `,
    badExample: `
      glasshouse: 1
      id: suining-variant
      extends: suining-2001
    `,
    goodExample: `
      glasshouse: 1
      id: suining-variant
      extends: suining-2010
    `,
  }),
  GH1204: define({
    title: 'regimes extend each other in a circle',
    severity: 'error',
    message: ({ circle }: { circle: readonly string[] }) =>
      `a regime cannot build on itself: ${circle.map(quote).join(' extends ')}`,
    explanation: `
      Following \`extends\` from file to file leads back to where it began, so there is no file to begin with. Take \`extends\` out
      of one of them.
    `,
    badExample: `
      glasshouse: 1
      id: a
      extends: a
    `,
    goodExample: `
      glasshouse: 1
      id: a
      extends: suining-2010
    `,
  }),
  GH1205: define({
    title: 'not the form of a name',
    severity: 'error',
    message: ({ name, form }: { name: string; form: Phrase }) =>
      `${quote(name)} cannot be a name here: ${form}`,
    explanation: `
      Names are small Latin letters and digits, begin with a letter, may have single hyphens between the parts, and are at most
      48 characters long. They appear in expressions, file names and tables. What people read is the \`title\`, which may have
      any characters, in several languages.
    `,
    badExample: `
      conduct:
        Red Light!: { domain: administrative }
    `,
    goodExample: `
      conduct:
        red-light: { domain: administrative, title: { en: Red light!, zh: 闯红灯 } }
    `,
  }),
  GH1206: define({
    title: 'the change addresses nothing',
    severity: 'error',
    message: ({ path, base }: { path: string; base: string }) =>
      `there is no ${quote(path)} in ${quote(base)} to change`,
    explanation: `
      An overlay, or a file with \`extends\`, removes or changes something that its base does not have. Perhaps the base gives it
      another name, or an earlier overlay has removed it.
    `,
    badExample: `
      glasshouse: 1
      overlay: no-informants
      change:
        sources:
          vilage-committee: remove
    `,
    goodExample: `
      glasshouse: 1
      overlay: no-informants
      change:
        sources:
          village-committee: remove
    `,
  }),
  GH1207: define({
    title: 'a regime where an overlay is expected, or the reverse',
    severity: 'error',
    message: ({ expected, found }: { expected: 'regime' | 'overlay'; found: 'regime' | 'overlay' }) =>
      `this file is ${withArticle(found)}, and ${withArticle(expected)} is expected here`,
    help: ({ found }) =>
      found === 'overlay'
        ? 'lay it over a regime with `--overlay`'
        : 'run it by itself, or name it in `extends`',
    explanation: `
      A regime (\`id:\`) can be run. An overlay (\`overlay:\` and \`change:\`) changes a regime and cannot be run alone.
    `,
    badExample: `
      $ glasshouse run perfect-information
    `,
    goodExample: `
      $ glasshouse run suining-2010 --overlay perfect-information
    `,
  }),
};

function withArticle(noun: 'regime' | 'overlay'): string {
  return noun === 'overlay' ? 'an overlay' : 'a regime';
}
