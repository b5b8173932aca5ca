import { describe, expect, test } from 'vitest';
import { check, lastLine, sum, tallyOf, type VitestReport } from './tally.ts';

const report = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...changes,
});

describe('the count of a test run', () => {
  test.each([
    ['all passed', report({}), 0, { passed: 3, failed: 0, skipped: 0 }],
    ['one failed', report({ numFailedTests: 1 }), 1, { passed: 3, failed: 1, skipped: 0 }],
    [
      'skipped and planned ones are told apart from passed ones',
      report({ numPendingTests: 1, numTodoTests: 1 }),
      0,
      { passed: 3, failed: 0, skipped: 2 },
    ],
    [
      'a file that cannot be loaded',
      report({ testResults: [{ status: 'failed', assertionResults: [] }] }),
      1,
      { passed: 3, failed: 1, skipped: 0 },
    ],
    ['an error outside of any test', report({}), 1, { passed: 3, failed: 1, skipped: 0 }],
    [
      'no test executed',
      report({ numPassedTests: 0, testResults: [] }),
      0,
      { passed: 0, failed: 1, skipped: 0 },
    ],
    ['no report', undefined, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_reason, given, exitCode, tally) => {
    expect(tallyOf(given, exitCode)).toEqual(tally);
  });
});

test('counts of stages add up', () => {
  expect(sum([check(true), check(false), { passed: 2, failed: 1, skipped: 4 }])).toEqual({
    passed: 3,
    failed: 2,
    skipped: 4,
  });
});

test.each([
  ['nothing skipped', { passed: 2, failed: 0, skipped: 0 }, '2 passed, 0 failed'],
  ['some skipped', { passed: 2, failed: 1, skipped: 3 }, '2 passed, 1 failed, 3 skipped'],
])('the last line: %s', (_reason, tally, line) => {
  expect(lastLine(tally)).toBe(line);
});
