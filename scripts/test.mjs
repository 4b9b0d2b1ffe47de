/**
 * `npm test`: sets everything up, runs all tests, and ends with a line that counts them.
 * Words after `npm test --` choose test files by a part of their path; `-u` renews the goldens.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runChild, setUp } from './setup.mjs';

const node = await setUp('.');
const scratch = mkdtempSync(join(tmpdir(), 'glasshouse-test-'));
const countFile = join(scratch, 'count.json');

const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', `--reporter=${join(ROOT, 'scripts/count-reporter.mjs')}`];
const code = await runChild(node, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  env: {
    GLASSHOUSE_TEST_COUNT: countFile,
    // Many tests start the command line, and each start would strip and compile the same sources.
    NODE_COMPILE_CACHE: join(scratch, 'compiled'),
  },
});

const count = readCount();
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
process.exitCode = code !== 0 ? code : count.failed > 0 ? 1 : 0;

/** A runner that ended before it could count has failed, whatever else it did. */
function readCount() {
  try {
    return JSON.parse(readFileSync(countFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
