import type { Phrase } from '../phrases.ts';
import { define, quote } from './define.ts';

/** GH15xx: rules that are well written each, but do not make sense together. */
export const RULE_CODES = {
  GH1501: define({
    title: 'grades overlap or do not descend',
    severity: 'error',
    message: ({ grade, above }: { grade: string; above: string }) =>
      `the grade ${quote(grade)} begins no lower than ${quote(above)}, which stands above it`,
    help: () => 'write the grades from the highest to the lowest, each with a lower `from`',
    explanation: `
      A person has the first grade whose \`from\` the score reaches. A grade that begins no lower than one before it could
      never be given. The same must hold at every point of the assumed ranges, so neighbouring ranges must not overlap.
    `,
    badExample: `
      grades:
        A: { from: { assumed: 850, range: [800, 900] } }
        B: { from: { assumed: 970, range: [951, 990] } }
        C: { otherwise: true }
    `,
    goodExample: `
      grades:
        A: { from: { assumed: 970, range: [951, 990] } }
        B: { from: { assumed: 850, range: [800, 900] } }
        C: { otherwise: true }
    `,
  }),
  GH1502: define({
    title: 'the last grade must be for all others',
    severity: 'error',
    message: ({ grade }: { grade: string }) =>
      `the grade ${quote(grade)} breaks the rule that the last grade, and no other, is \`otherwise: true\``,
    explanation: `
      Everybody has a grade. The last one therefore takes whoever reaches no other, and has no \`from\`; a grade behind an
      \`otherwise\` could never be given.
    `,
    badExample: `
      grades:
        A: { from: { assumed: 970, range: [951, 990] } }
        B: { from: { assumed: 850, range: [800, 900] } }
    `,
    goodExample: `
      grades:
        A: { from: { assumed: 970, range: [951, 990] } }
        B: { otherwise: true }
    `,
  }),
  GH1503: define({
    title: 'a list that nobody can leave',
    severity: 'error',
    message: ({ list }: { list: string }) =>
      `nobody could ever leave the list ${quote(list)}: it has neither a term nor an exit`,
    help: () => 'give each entry a `term`, or the list an `exit`',
    explanation: `
      Every entry to a list needs an end: a \`term\` after which it lapses, or a condition \`exit\` on the list. If the rule that
      you describe really is for life, say so with a term longer than the horizon; then the report can show it.
    `,
    badExample: `
      lists:
        barred:
          kind: black
          entry: [{ when: grade == "D" }]
    `,
    goodExample: `
      lists:
        barred:
          kind: black
          entry: [{ when: grade == "D" }]
          exit: grade != "D"
    `,
  }),
  GH1504: define({
    title: 'a score is needed, and there is none',
    severity: 'error',
    message: ({ user }: { user: Phrase }) => `${user} needs a score, and this regime has none`,
    help: () => 'add `score:`, or take this out',
    explanation: `
      Grades and conditions on \`score\` or \`grade\` make sense only in a regime that keeps points.
    `,
    badExample: `
      grades:
        A: { from: { assumed: 970, range: [951, 990] } }
        B: { otherwise: true }
    `,
    goodExample: `
      score:
        start: { published: 1000, source: xinhua-2014 }
        points:
          petition: { points: { assumed: -50, range: [-100, -20] } }
      grades:
        A: { from: { assumed: 970, range: [951, 990] } }
        B: { otherwise: true }
    `,
  }),
  GH1505: define({
    title: 'conduct that no source sees',
    severity: 'warning',
    message: ({ conduct }: { conduct: string }) =>
      `no source sees ${quote(conduct)}, so it never reaches a file`,
    explanation: `
      This kind of conduct happens, and nobody records it. That may be meant, as when every source is taken away on purpose.
      If not, add it to what a source \`sees\`.
    `,
    badExample: `
      conduct:
        petition: { domain: political, rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] } }
        protest: { domain: political, rate: { assumed: 0.1 %/year, range: [0 %/year, 1 %/year] } }
      sources:
        petition-office: { sees: [petition], coverage: { assumed: 90 %, range: [70 %, 100 %] } }
    `,
    goodExample: `
      conduct:
        petition: { domain: political, rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] } }
        protest: { domain: political, rate: { assumed: 0.1 %/year, range: [0 %/year, 1 %/year] } }
      sources:
        petition-office: { sees: [petition, protest], coverage: { assumed: 90 %, range: [70 %, 100 %] } }
    `,
  }),
  GH1506: define({
    title: 'points for something that is no conduct',
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `points are given for ${quote(name)}, which is no kind of conduct in this regime`,
    explanation: `
      Points follow records, and records are of conduct: each key under \`points\` is a kind defined under \`conduct\`.
    `,
    badExample: `
      score:
        start: { published: 1000, source: xinhua-2014 }
        points:
          petitoin: { points: { published: -50, source: founding-001 } }
    `,
    goodExample: `
      score:
        start: { published: 1000, source: xinhua-2014 }
        points:
          petition: { points: { published: -50, source: founding-001 } }
    `,
  }),
  GH1530: define({
    title: 'nobody is left to be a person',
    severity: 'error',
    message: ({ total }: { total: string }) =>
      `organisations are ${total} of the units, which leaves no persons`,
    explanation: `
      \`units\` gives the shares of firms, public bodies and social organisations among all units; the rest are persons. Firms
      have a person as their legal representative, and bodies have people who work in them, so something must be left.
    `,
    badExample: `
      population:
        size: 1000
        units: { firm: { assumed: 60 %, range: [50 %, 70 %] }, public-body: { assumed: 40 %, range: [30 %, 50 %] } }
    `,
    goodExample: `
      population:
        size: 1000
        units: { firm: { assumed: 16 %, range: [10 %, 20 %] }, public-body: { assumed: 1 %, range: [0.5 %, 2 %] } }
    `,
  }),
  GH1507: define({
    title: 'governance acts on something that is not there',
    severity: 'error',
    message: ({ name, role }: { name: string; role: 'signal' | 'suspends' }) =>
      role === 'signal'
        ? `${quote(name)} cannot be a signal: it is no kind of conduct, no list and no consequence`
        : `${quote(name)} cannot be suspended: it is no list and no consequence`,
    explanation: `
      A rule of governance watches a public signal (how many people do something, are on a list, are hit by a consequence, object or wait for a decision) and suspends lists or
      consequences. Both must be defined in the regime.
    `,
    badExample: `
      governance:
        softened: { signal: protests, above: { assumed: 1 %, range: [0.1 %, 5 %] }, suspends: [barred] }
    `,
    goodExample: `
      governance:
        softened: { signal: protest, above: { assumed: 1 %, range: [0.1 %, 5 %] }, suspends: [barred] }
    `,
  }),
  GH1508: define({
    title: 'unlawful conduct cannot be good',
    severity: 'error',
    message: ({ conduct }: { conduct: string }) => `${quote(conduct)} is said to be good but not lawful`,
    help: () => 'add `lawful: true`, or take out `good: true`',
    explanation: `
      \`good: true\` marks what a regime rewards, such as rescuing others; \`lawful\` says whether the law allows it, whatever the
      regime thinks. The reports count deterred violations and chilled lawful acts apart, so every kind must be on one side.
    `,
    badExample: `
      conduct:
        saves-others: { domain: social, good: true, rate: { assumed: 1 %/year, range: [0 %/year, 5 %/year] } }
    `,
    goodExample: `
      conduct:
        saves-others: { domain: social, lawful: true, good: true, rate: { assumed: 1 %/year, range: [0 %/year, 5 %/year] } }
    `,
  }),
  GH1511: define({
    title: 'a change of a state that changes nothing',
    severity: 'error',
    message: ({ change, value }: { change: string; value: string }) =>
      `the change ${quote(change)} leads to ${quote(value)} from nothing else`,
    help: () => 'name under `from` values other than that under `to`, or leave `from` out',
    explanation: `
      A change leads from one value of a state to another. Without \`from\` it can happen to everybody who has another value
      than the one under \`to\`, so the state needs at least two.
    `,
    badExample: `
      states:
        work:
          values: [employed, unemployed]
          start: employed
          changes:
            loses-job: { from: [unemployed], to: unemployed, rate: { assumed: 1 %/month, range: [0 %/month, 3 %/month] } }
    `,
    goodExample: `
      states:
        work:
          values: [employed, unemployed]
          start: employed
          changes:
            loses-job: { from: [employed], to: unemployed, rate: { assumed: 1 %/month, range: [0 %/month, 3 %/month] } }
    `,
  }),
  GH1512: define({
    title: 'several acts within a tick need a rate of events',
    severity: 'error',
    message: ({ conduct, rate }: { conduct: string; rate: string }) =>
      `${quote(conduct)} can happen several times within a tick, and ${quote(rate)} says only to how many it happens`,
    help: () => 'write the rate as events, such as `3 / month`',
    explanation: `
      \`8 %/month\` says to which share of persons something happens within a month, not how often. With \`at-most\` the engine
      must know how many acts to expect: \`0.5 / month\` means half an act a month for each person, on average.
    `,
    badExample: `
      conduct:
        red-light: { domain: administrative, at-most: 3, rate: { assumed: 30 %/month, range: [10 %, 50 %] } }
    `,
    goodExample: `
      conduct:
        red-light: { domain: administrative, at-most: 3, rate: { assumed: 0.5 / month, range: [0.1, 1] } }
    `,
  }),
  GH1513: define({
    title: 'no kind of conduct is of that sort',
    severity: 'warning',
    message: () => 'no kind of conduct in this regime is of this sort, so this does nothing',
    explanation: `
      With \`domains\`, \`lawful\` and \`good\` an overlay chooses kinds of conduct whose names it does not know. In this regime
      there is none for which all of that holds. That may be meant, since the overlay can be laid over other regimes, too.
    `,
    badExample: `
      conduct:
        red-light: { domain: administrative, rate: { assumed: 1 / year, range: [0.1, 4] } }
      response:
        chilling: { acts-on: { domains: [political], lawful: true }, reduces: { assumed: 20 %, range: [5 %, 50 %] } }
    `,
    goodExample: `
      conduct:
        protest: { domain: political, lawful: true, rate: { assumed: 1 %/year, range: [0.1 %, 4 %] } }
      response:
        chilling: { acts-on: { domains: [political], lawful: true }, reduces: { assumed: 20 %, range: [5 %, 50 %] } }
    `,
  }),
  GH1514: define({
    title: 'a response that multiplies makes nothing rarer',
    severity: 'error',
    message: ({ factor }: { factor: string }) =>
      `conduct that is multiplied happens at least as often as before, and ${quote(factor)} is less than once`,
    help: () => 'write what makes acts rarer with `reduces`',
    explanation: `
      \`multiplies: 3\` means three times as often: the acts that happen anyhow, and twice as many besides, with dice of their
      own. What makes acts rarer takes some of those away that would have happened, and is written as a share under \`reduces\`.
    `,
    badExample: `
      response:
        calm: { acts-on: [protest], multiplies: { assumed: 0.5, range: [0.2, 0.8] } }
    `,
    goodExample: `
      response:
        calm: { acts-on: [protest], reduces: { assumed: 50 %, range: [20 %, 80 %] } }
    `,
  }),
};
