/** A small regime that runs, to begin with. */
export function starterRegime(): string {
  return STARTER;
}

const STARTER = `# A small scheme to begin with. Ctrl+Space shows what can stand at a place.
glasshouse: 1
id: my-scheme
title: { en: My scheme, zh: 我的制度, ar: نظامي الخاص, fa: طرح من }
tick: month
horizon: 36 months

population:
  size: 65_536

conduct:
  red-light:
    domain: administrative
    rate: { assumed: 0.5 / year, range: [0.1 / year, 2 / year] }

sources:
  traffic-police:
    sees: [red-light]
    coverage: { assumed: 20 %, range: [5 %, 50 %] }
    false-records: { assumed: 0.5 %/year, range: [0.1 %/year, 2 %/year] }

lists:
  bad-drivers:
    kind: black
    entry:
      - when: recorded(red_light)
        term: { assumed: 12 months, range: [6 months, 24 months] }

consequences:
  no-licence:
    kind: sanction
    domain: transport
    when: on(bad_drivers)
    uses: { assumed: 4 / year, range: [1 / year, 12 / year] }
`;
