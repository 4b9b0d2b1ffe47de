import type { AssistRequest } from '../../src/assist/types.ts';

/** A small town, with a mark where the writer is; what stands between is laid over by the tests. */
export const TOWN = `glasshouse: 1
id: town
title: { en: A town }
tick: month
horizon: 12 months
population:
  size: 5_000
  households: { 1: { assumed: 40 %, range: [30 %, 50 %] }, 2: { assumed: 60 %, range: [50 %, 70 %] } }
  attributes:
    life: { values: { adult: { assumed: 80 %, range: [70 %, 90 %] }, old: { assumed: 20 %, range: [10 %, 30 %] } } }
conduct:
  red-light: { domain: administrative, rate: { assumed: 0.5 / year, range: [0.1, 2] } }
  petition: { domain: political, lawful: true, rate: { assumed: 0.4 %/year, range: [0.1 %/year, 1 %/year] } }
sources:
  police:
    sees: [red-light]
    coverage: { assumed: 30 %, range: [10 %, 60 %] }
lists:
  barred:
    kind: black
    entry:
      - when: recorded(red_light)
`;

/** What is asked at the `|` of a text. */
export function asked(marked: string, more: Partial<AssistRequest> = {}): AssistRequest {
  const offset = marked.indexOf('|');
  return { file: 'town.yaml', text: marked.slice(0, offset) + marked.slice(offset + 1), offset, ...more };
}
