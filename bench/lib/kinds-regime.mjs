/** bench-w1 with another number of kinds: its eight kinds over and over. Returns a regime as the library takes it. */
export function regimeWithKinds(count) {
  const kinds = Array.from({ length: count }, (_, index) => ({
    id: `k${index}`,
    ...KINDS[index % KINDS.length],
  }));
  const lines = (line) => kinds.map(line).join('\n');
  const text = `glasshouse: 1
id: bench-kinds
title: { en: "Benchmark workload with ${count} kinds (no real scheme)" }
summary: { en: It is used only to measure the engine and says nothing about the world. }
tick: month
horizon: 12 months
bibliography:
  w1: { title: "Definition of the workload bench-w1 of this project: figures by decree, not from the world", mark: A }
population:
  size: 1_000_000
  regions: { count: 31, assigned: person }
  attributes:
    group: { values: { A: { published: 50 %, source: w1 }, B: { published: 50 %, source: w1 } } }
    propensity: { uniform: [0, 65535], one: 32768 }
conduct:
${lines(({ id, rate, points }) => `  ${id}: { ${points < 0 ? 'domain: administrative' : 'domain: social, lawful: true, good: true'}, rate: { published: ${rate} %/month, source: w1 }, scales-with: propensity }`)}
sources:
  registry:
    sees:
${lines(({ id, seen, invented }) => `      ${id}: { coverage: { published: ${seen} %, source: w1 }, false-records: { published: ${invented} %/month, source: w1 } }`)}
score:
  start: { published: 1000, source: w1 }
  min: 0
  max: 1300
  points:
${lines(({ id, points }) => `    ${id}: { points: { published: ${points}, source: w1 } }`)}
grades:
  A: { from: { published: 1000, source: w1 } }
  B: { from: { published: 850, source: w1 } }
  C: { from: { published: 600, source: w1 } }
  D: { otherwise: true }
parameters:
  floor: { published: 600, source: w1 }
lists:
  listed:
    kind: black
    entry:
      - when: score < floor
        term: { published: 12 months, source: w1 }
consequences:
  halved:
    title: { en: What being listed does (here only the response below) }
    kind: sanction
    domain: administrative
    when: on(listed)
response:
  halved-while-listed:
    acts-on: [${kinds.map(({ id }) => id).join(', ')}]
    when: on(listed)
    reduces: { published: 50 %, source: w1 }
`;
  return { file: 'bench-kinds.yaml', text };
}

/** Percentages, and points. */
const KINDS = [
  { rate: 8, seen: 30, invented: 0.1, points: -5 },
  { rate: 5, seen: 40, invented: 0.08, points: -10 },
  { rate: 3, seen: 50, invented: 0.06, points: -20 },
  { rate: 2, seen: 60, invented: 0.04, points: -40 },
  { rate: 1, seen: 70, invented: 0.02, points: -80 },
  { rate: 0.5, seen: 90, invented: 0.01, points: -150 },
  { rate: 10, seen: 80, invented: 0.05, points: 3 },
  { rate: 5, seen: 60, invented: 0.05, points: 6 },
];
