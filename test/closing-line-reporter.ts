import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends the run with one plain line, `tests: 123 passed, 0 failed`, for machines that read the log.
 *
 * A file that cannot be loaded and an error outside any test count as a failure; skipped tests are named only if any.
 */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      tally.failed += module.errors().length;
      for (const test of module.children.allTests()) tally[test.result().state] += 1;
    }
    const skipped = tally.skipped + tally.pending;
    // Written straight to the stream and after the summary, so that no prefix or colour gets in the way.
    process.stdout.write(
      `tests: ${tally.passed} passed, ${tally.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
    );
  }
}
