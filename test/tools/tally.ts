export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One check that is not a test run. */
export const check = (isPassed: boolean): Tally => ({
  passed: isPassed ? 1 : 0,
  failed: isPassed ? 0 : 1,
  skipped: 0,
});

export function sum(tallies: readonly Tally[]): Tally {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The last line of the test command. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * What a test run comes to. A file that failed before its first test counts as one failure; so does a run without a
 * report, one that executed no test, and one that failed outside of any test.
 */
export function tallyOf(report: VitestReport | undefined, exitCode: number): Tally {
  if (!report) return check(false);
  const passed = report.numPassedTests;
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  let failed = report.numFailedTests + brokenFiles;
  if (failed === 0 && (passed === 0 || exitCode !== 0)) failed = 1;
  return { passed, failed, skipped: report.numPendingTests + report.numTodoTests };
}
