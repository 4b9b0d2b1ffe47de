import { define, quote } from './define.ts';

/** GH16xx: the boundary of the product. Nothing real can be scored, listed or watched with Glasshouse. */
export const BOUNDARY_CODES = {
  GH1601: define({
    title: 'a real group of people',
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `${quote(name)} names a real group of people, and groups here are abstract`,
    help: () => 'call the attribute `group`, with the values A, B, ...',
    explanation: `
      Everybody in Glasshouse is made up. Ethnic, religious and political groups are written as abstract letters, so that one
      can measure whom a rule hits without writing a rule against anybody who exists. This is part of what Glasshouse is, and
      there is no option to switch it off.
    `,
    badExample: `
      attributes:
        religion: { values: { believer: { assumed: 20 %, range: [10 %, 30 %] }, none: { assumed: 80 %, range: [70 %, 90 %] } } }
    `,
    goodExample: `
      attributes:
        group: { values: { A: { assumed: 20 %, range: [10 %, 30 %] }, B: { assumed: 80 %, range: [70 %, 90 %] } } }
    `,
  }),
  GH1602: define({
    title: 'groups are single capital letters',
    severity: 'error',
    message: ({ name }: { name: string }) =>
      `${quote(name)} cannot be a group: groups are named A, B, C and so on`,
    explanation: `
      The values of the attribute \`group\` are single capital Latin letters. What a letter stands for in the world outside is
      not said in the file, and the reports do not know it either.
    `,
    badExample: `
      attributes:
        group: { values: { majority: { assumed: 85 %, range: [80 %, 90 %] }, minority: { assumed: 15 %, range: [10 %, 20 %] } } }
    `,
    goodExample: `
      attributes:
        group: { values: { A: { assumed: 85 %, range: [80 %, 90 %] }, B: { assumed: 15 %, range: [10 %, 20 %] } } }
    `,
  }),
  GH1603: define({
    title: 'an identity code that could be somebody’s',
    severity: 'error',
    message: () =>
      'this identity code could belong to a person who exists, and nobody who exists is looked up here',
    help: () => 'the codes of people in a run begin with 00, a region that is not assigned to any place',
    explanation: `
      A case file can be asked for by the identity code of a synthetic person. Those codes lie in regions that no place has, so
      that none can be anyone's. A code from a region that may be assigned is refused before anything is opened, and it is
      not repeated in the message.
    `,
  }),
};
