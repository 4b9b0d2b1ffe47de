/**
 * `npm run bench`: builds, then measures this machine and writes the tables into bench/results. What it measures and
 * how to read it is in README.md.
 *
 *   --large      also 10^8 persons, and 1.4 billion
 *   --quick      everything once and tiny: whether it works, not how fast it is
 *   --out DIR    another folder for the results
 *   --no-build   measure what was built before
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runChild, setUp } from '../scripts/setup.mjs';

const options = {
  large: { type: 'boolean', default: false },
  quick: { type: 'boolean', default: false },
  out: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
};

let values;
try {
  ({ values } = parseArgs({ options }));
} catch (error) {
  process.stderr.write(
    `${error.message}\nusage: npm run bench -- [--large | --quick] [--out DIR] [--no-build]\n`,
  );
  process.exit(2);
}
if (values.large && values.quick) {
  process.stderr.write('--large and --quick exclude each other.\n');
  process.exit(2);
}
// Whatever is measured runs on the Node that the project brings along, where there is one.
const node = values['no-build'] ? process.execPath : await setUp('packages/glasshouse');
process.exitCode = await runChild(node, [join(ROOT, 'bench/measure.mjs'), JSON.stringify(values)]);
