import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH14xx: the expressions behind `when:`, `exit:` and the like. */
export const EXPRESSION_CODES = {
  GH1401: define({
    title: 'an expression cannot be read',
    severity: 'error',
    message: ({ problem }: { problem: Phrase }) => `this expression cannot be read: ${problem}`,
    explanation: `
      Expressions are written in CEL, the Common Expression Language: names, texts in quotes, comparisons (\`==\`, \`!=\`, \`<\`, \`<=\`,
      \`>\`, \`>=\`), \`&&\`, \`||\`, \`!\`, arithmetic, and a few functions such as \`on(list)\`. Equality has two equals signs.
    `,
    badExample: `
      when: grade = "D" and life != "child"
    `,
    goodExample: `
      when: grade == "D" && life != "child"
    `,
  }),
  GH1402: define({
    title: 'unknown name in an expression',
    severity: 'error',
    message: ({ name, context }: { name: string; context: Phrase }) =>
      `nothing is called ${quote(name)} in ${context}`,
    explanation: `
      An expression may use the attributes of the population, the parameters of the regime, and what the engine knows of a
      person at this point (the score, the grade, the lists). A hyphen in a name is written \`_\`: \`full-marks\` becomes \`full_marks\`.
      A text needs quotes: \`"child"\`.
    `,
    badExample: `
      when: lief != "child"
    `,
    goodExample: `
      when: life != "child"
    `,
  }),
  GH1403: define({
    title: 'types do not fit in an expression',
    severity: 'error',
    message: ({ problem }: { problem: Phrase }) => problem,
    explanation: `
      Expressions have types, and they are checked before anything runs: a number is compared with a number, a text with a
      text, and \`&&\`, \`||\` and \`!\` stand between conditions. A value is compared with one that the attribute can have.
    `,
    badExample: `
      when: score == "low"
    `,
    goodExample: `
      when: score < full_marks
    `,
  }),
  GH1404: define({
    title: 'a function is called in a wrong way',
    severity: 'error',
    message: ({ name, usage }: { name: string; usage: string }) =>
      `${quote(name)} is used as ${quote(usage)}`,
    explanation: `
      The function exists, but with another number of arguments, or with arguments of another kind. The message shows how it
      is used.
    `,
    badExample: `
      when: on("barred", 3)
    `,
    goodExample: `
      when: on(barred)
    `,
  }),
  GH1405: define({
    title: 'a bare number in an expression',
    severity: 'error',
    message: ({ text }: { text: string }) =>
      `the number ${quote(text)} in this expression does not say where it comes from`,
    help: () => 'give it a name under `parameters:`, as published or assumed, and use the name here',
    explanation: `
      A threshold in a rule describes the world as much as a rate does, and decides about people. It therefore has a name, and
      is \`published\` or \`assumed\` like every other number. This also makes it possible to vary it.
    `,
    badExample: `
      when: score < 600
    `,
    goodExample: `
      parameters:
        pass-mark: { assumed: 600, range: [550, 700] }
      # ...
      when: score < pass_mark
    `,
  }),
  GH1406: define({
    title: 'a construct that expressions here do not have',
    severity: 'error',
    message: ({ construct }: { construct: Phrase }) => `${construct} cannot be used in a regime`,
    explanation: `
      The construct is valid CEL, but Glasshouse turns expressions into a program of whole numbers that gives the same bits on
      every machine. Lists, maps, regular expressions, floating-point numbers, times and macros have no place there.
    `,
    badExample: `
      when: life.matches("chi.*")
    `,
    goodExample: `
      when: life == "child"
    `,
  }),
  GH1407: define({
    title: 'the expression is not a condition',
    severity: 'error',
    message: ({ found }: { found: Phrase }) => `expected a condition that is true or false, found ${found}`,
    explanation: `
      A rule applies or does not apply; what decides it must be true or false. Compare the value with something.
    `,
    badExample: `
      when: score
    `,
    goodExample: `
      when: score < full_marks
    `,
  }),
  GH1408: define({
    title: 'a name that cannot be read at this place',
    severity: 'error',
    message: ({ name, context, reason }: { name: string; context: Phrase; reason: Phrase }) =>
      `${quote(name)} cannot be read in ${context}: ${reason}`,
    explanation: `
      The name exists, but not for this rule. The stages of a tick have an order, and a rule sees only what is settled before
      it: what a person does cannot depend on the records of the same tick, say.
    `,
    badExample: `
      conduct:
        petition:
          when: recorded(petition)
    `,
    goodExample: `
      conduct:
        petition:
          when: on(barred)
    `,
  }),
  GH1409: define({
    title: 'a value that an attribute cannot have',
    severity: 'error',
    message: ({ name, label }: { name: string; label: string }) => `${quote(name)} is never ${quote(label)}`,
    explanation: `
      The text stands beside something that has a fixed set of values, and is not among them. The comparison would always come
      out the same way, and the rule would not do what it says. Capital letters count.
    `,
    badExample: `
      when: life == "grown-up"
    `,
    goodExample: `
      when: life == "adult"
    `,
  }),
  GH1410: define({
    title: 'an expression is too large',
    severity: 'error',
    message: ({ limit }: { limit: Phrase }) => `this expression is too large: it may have at most ${limit}`,
    help: () => 'divide it into several rules, or into observations that have names',
    explanation: `
      An expression may have 4,000 characters, 1,000 names, values and operators, and a nesting of 100. No person could check
      a larger one, and files from strangers must not be able to exhaust the machine.
    `,
  }),
  GH1411: define({
    title: 'order among values that have none',
    severity: 'error',
    message: ({ name }: { name: string }) => `the values of ${quote(name)} have no order`,
    help: () => 'compare them with `==`, `!=` or `in [...]`',
    explanation: `
      Grades, groups and other values with names are not numbers. Whether "above B" is meant to hold B is a question that a
      rule must answer, so it lists the values it means.
    `,
    badExample: `
      when: grade < "C"
    `,
    goodExample: `
      when: grade in ["A", "B"]
    `,
  }),
  GH1412: define({
    title: 'a whole number is too large',
    severity: 'error',
    message: ({ text }: { text: string }) =>
      `${quote(text)} is outside the whole numbers that there are, -2147483648 to 2147483647`,
    explanation: `
      State and programs hold whole numbers of 32 bits, so that every machine gives the same bits.
    `,
    badExample: `
      when: score < 3000000000
    `,
    goodExample: `
      when: score < full_marks
    `,
  }),
};
