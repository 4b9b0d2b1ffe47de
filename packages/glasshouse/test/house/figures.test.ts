import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsIn, FIGURES, figuresIn, readmes, shelf, stateOf } from '../support/readme-figures.ts';

/** Figures say something of a state of results: of that in which `npm run figures` was looked at last. */
test('nobody has changed results without a look at the figures in the READMEs of regimes', () => {
  const checked = JSON.parse(readFileSync(FIGURES, 'utf8')) as Record<string, string | null>;
  const withFigures = readmes().filter((id) => {
    const text = readFileSync(join(shelf, id, 'README.md'), 'utf8');
    return figuresIn(text).length > 0;
  });
  // Nobody has looked since there is the tool where there is null. Results of the others have changed: run `npm run figures -- ID`, put the README right, then again with `--checked`.
  expect(withFigures.filter((id) => checked[id] !== null && checked[id] !== stateOf(id))).toEqual([]);
  expect(Object.keys(checked)).toEqual(withFigures);
});

test('beside the figures of a README stands the command that gives them', () => {
  const text = `
**What the run shows.** \`npx glasshouse run zhima --population 65536
--replicates 16\`: 12 of 8,099 people, 2.7 % (1 to 36).

**What cannot be concluded.** 55 things.

<!-- Also those of
\`npx glasshouse compare a b --overlay c --overlay-b d --set 'x.y=0 %/month' --seed 2\`
-->
`;
  expect(figuresIn(text)).toEqual([
    { written: '8,099', line: 3 },
    { written: '2.7', line: 3 },
    { written: '36', line: 3 },
  ]);
  expect(commandsIn(text)).toEqual([
    {
      population: 65_536,
      replicates: 16,
      seed: 1,
      settings: [],
      sides: [{ regime: 'zhima', overlays: [] }],
    },
    {
      population: undefined,
      replicates: 1,
      seed: 2,
      settings: ['x.y=0 %/month'],
      sides: [
        { regime: 'a', overlays: ['c'] },
        { regime: 'b', overlays: ['c', 'd'] },
      ],
    },
  ]);
});
