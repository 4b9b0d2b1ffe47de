import { define, quote } from './define.ts';

/** GH155x: governance and redress that are well written each, but do not make sense together. */
export const GOVERNING_CODES = {
  GH1550: define({
    title: 'governance does not say when',
    severity: 'error',
    message: ({ rule, both }: { rule: string; both: boolean }) =>
      `the rule ${quote(rule)} watches a signal and has ${both ? 'both `above` and `below`' : 'neither `above` nor `below`'}, so it cannot be known when it takes effect`,
    help: ({ both }) => (both ? 'keep one of the two' : 'add `above` or `below`'),
    explanation: `
      A rule of governance takes effect when the share of persons that it watches is above a limit, or when it is below one. A
      rule that begins at a time, whatever happens, has \`after\` and no signal.
    `,
    badExample: `
      governance:
        softened: { signal: protest, suspends: [barred] }
    `,
    goodExample: `
      governance:
        softened: { signal: protest, above: { assumed: 1 %, range: [0.1 %, 5 %] }, suspends: [barred] }
    `,
  }),
  GH1551: define({
    title: 'a rule of governance that changes nothing',
    severity: 'error',
    message: ({ rule }: { rule: string }) =>
      `the rule ${quote(rule)} suspends nothing, and no other rule asks whether it is in force`,
    help: () => 'say what it `suspends`, or ask for it with `in_force(...)` in a rule that it changes',
    explanation: `
      A rule of governance has an effect where it suspends lists or consequences, or where a condition elsewhere asks
      \`in_force(...)\`: a factor on conduct, a response, a ground for entry to a list, a consequence. One that has none would be
      accepted and ignored.
    `,
    badExample: `
      governance:
        tightened: { after: { assumed: 24 months, range: [12 months, 36 months] } }
    `,
    goodExample: `
      governance:
        tightened: { after: { assumed: 24 months, range: [12 months, 36 months] } }
      lists:
        barred:
          kind: black
          entry: [{ when: grade == "D" || in_force(tightened) && grade == "C" }]
          exit: grade == "A"
    `,
  }),
  GH1552: define({
    title: 'redress that needs something else',
    severity: 'error',
    message: ({ key, other }: { key: string; other: string }) =>
      `${quote(key)} means nothing here without ${quote(other)}`,
    help: ({ other }) => `add \`${other}\`, or take this out`,
    explanation: `
      Nobody can be let off who does not object: \`upheld-if-rightful\` needs \`rate-if-rightful\`. Only who waits can give up:
      \`abandons\` needs \`capacity\`. Only rejected objections come before a court: \`court\` needs \`objection\`.
    `,
    badExample: `
      redress:
        objection:
          rate: { assumed: 5 %/month, range: [1 %/month, 20 %/month] }
          upheld: { assumed: 50 %, range: [20 %, 90 %] }
          upheld-if-rightful: { assumed: 5 %, range: [0 %, 20 %] }
    `,
    goodExample: `
      redress:
        objection:
          rate: { assumed: 5 %/month, range: [1 %/month, 20 %/month] }
          upheld: { assumed: 50 %, range: [20 %, 90 %] }
          rate-if-rightful: { assumed: 1 %/month, range: [0 %/month, 5 %/month] }
          upheld-if-rightful: { assumed: 5 %, range: [0 %, 20 %] }
    `,
  }),
  GH1553: define({
    title: 'two answers to how long a decision takes',
    severity: 'error',
    message: () => '`decided-after` and `capacity` both say how long a decision takes',
    help: () => 'keep one of them',
    explanation: `
      With a capacity, cases wait in a queue, and how long a decision takes follows from how many there are. Without one it takes
      as long as \`decided-after\` says, however many there are.
    `,
    badExample: `
      redress:
        objection:
          rate: { assumed: 5 %/month, range: [1 %/month, 20 %/month] }
          upheld: { assumed: 50 %, range: [20 %, 90 %] }
          decided-after: { assumed: 2 months, range: [1 month, 6 months] }
          capacity: { cases: { assumed: 20 / month, range: [10 / month, 40 / month] } }
    `,
    goodExample: `
      redress:
        objection:
          rate: { assumed: 5 %/month, range: [1 %/month, 20 %/month] }
          upheld: { assumed: 50 %, range: [20 %, 90 %] }
          capacity: { cases: { assumed: 20 / month, range: [10 / month, 40 / month] } }
    `,
  }),
};
