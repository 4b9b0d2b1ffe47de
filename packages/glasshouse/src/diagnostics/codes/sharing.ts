import { define, quote } from './define.ts';

/** GH154x: lists that are shared, and sanctions that several bodies apply. */
export const SHARING_CODES = {
  GH1541: define({
    title: 'a copy stands above what it is a copy of',
    severity: 'error',
    message: ({ copy, of }: { copy: string; of: string }) =>
      copy === of
        ? `${quote(copy)} is said to be a copy of itself`
        : `${quote(copy)} is a copy of ${quote(of)}, which comes after it`,
    help: () => 'write what is copied above its copies',
    explanation: `
      Copies are brought up to date in the order of the file: first the lists, then each copy from what stands above it. A
      copy of a copy therefore stands below that.
    `,
    badExample: `
      copies:
        bank: { of: national-platform, lag: { assumed: 1 month, range: [0 months, 3 months] } }
        national-platform: { of: defaulters }
    `,
    goodExample: `
      copies:
        national-platform: { of: defaulters }
        bank: { of: national-platform, lag: { assumed: 1 month, range: [0 months, 3 months] } }
    `,
  }),
  GH1542: define({
    title: 'adoption that depends on who a person is',
    severity: 'error',
    message: ({ attribute }: { attribute: string }) =>
      `whether a region adopts a consequence cannot depend on ${quote(attribute)}`,
    help: () => 'give factors by `region` only, or put the rest into the `when` of the consequence',
    explanation: `
      A region or a body decides once whether it applies a consequence, and does so to everybody alike. Whom it falls on is for
      the condition of the consequence to say.
    `,
    badExample: `
      consequences:
        no-tender:
          kind: sanction
          domain: commercial
          when: on(barred)
          adoption: { share: { assumed: 60 %, range: [30 %, 90 %], by: { group: { B: { assumed: 2, range: [1, 3] } } } } }
    `,
    goodExample: `
      consequences:
        no-tender:
          kind: sanction
          domain: commercial
          when: on(barred)
          adoption: { share: { assumed: 60 %, range: [30 %, 90 %], by: { region: { east: { assumed: 1.4, range: [1, 1.6] } } } } }
    `,
  }),
  GH1543: define({
    title: 'a list that the agency may not use',
    severity: 'error',
    message: ({
      consequence,
      list,
      agency,
    }: {
      consequence: string;
      list: string;
      agency: string | undefined;
      allowed: readonly string[];
    }) =>
      agency === undefined
        ? `${quote(consequence)} uses the list ${quote(list)}, which is for some agencies only, and names none`
        : `${quote(consequence)} is applied by ${quote(agency)}, which has no access to the list ${quote(list)}`,
    help: ({ allowed }) =>
      `it is for ${allowed.map(quote).join(', ')}: name the right \`agency\`, or add it to the \`access\` of the list`,
    explanation: `
      A list with \`access\` is there for the agencies that are named and for nobody else. A consequence that asks whether
      somebody is on it must say which \`agency\` applies it, and that one must have access.
    `,
    badExample: `
      agencies:
        courts: { title: { en: Courts } }
        railways: { title: { en: Railways } }
      lists:
        defaulters: { kind: black, entry: [{ when: recorded(default) }], exit: recorded(performs), access: [courts] }
      consequences:
        no-train: { kind: sanction, domain: transport, agency: railways, when: on(defaulters) }
    `,
    goodExample: `
      agencies:
        courts: { title: { en: Courts } }
        railways: { title: { en: Railways } }
      lists:
        defaulters: { kind: black, entry: [{ when: recorded(default) }], exit: recorded(performs), access: [courts, railways] }
      consequences:
        no-train: { kind: sanction, domain: transport, agency: railways, when: on(defaulters) }
    `,
  }),
  GH1544: define({
    title: 'an earliest exit from a list without an exit',
    severity: 'error',
    message: () => 'an earliest exit is given, and the list has no `exit` that could come too early',
    help: () => 'add `exit` to the list, or take `earliest-exit` out',
    explanation: `
      \`earliest-exit\` holds back the \`exit\` of a list for a time. A list that people leave only at the end of their term needs
      none.
    `,
    badExample: `
      lists:
        serious:
          kind: black
          entry:
            - when: recorded(closure)
              term: { published: 36 months, source: repair-2025 }
              earliest-exit: { published: 12 months, source: repair-2025 }
    `,
    goodExample: `
      lists:
        serious:
          kind: black
          entry:
            - when: recorded(closure)
              term: { published: 36 months, source: repair-2025 }
              earliest-exit: { published: 12 months, source: repair-2025 }
          exit: recorded(duty-performed)
    `,
  }),
};
