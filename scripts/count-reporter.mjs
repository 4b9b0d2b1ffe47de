import { writeFileSync } from 'node:fs';

/** A vitest reporter that counts the tests and leaves the count, as JSON, in the file that `npm test` names. */
export default class CountReporter {
  onTestRunEnd(testModules, unhandledErrors) {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of testModules) {
      let failedInside = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') count.passed++;
        else if (state === 'skipped') count.skipped++;
        else failedInside++;
      }
      // A file that cannot be loaded, or whose set-up fails, counts as one failure though none of its tests ran.
      count.failed += module.state() === 'failed' ? Math.max(1, failedInside) : failedInside;
    }
    writeFileSync(process.env.GLASSHOUSE_TEST_COUNT, JSON.stringify(count));
  }
}
