import { totalsOf, type TaskOutcome } from './test-totals.js';

describe('the totals of a test run', () => {
  const task = (target: string, status: number | undefined): TaskOutcome => ({
    id: `platform:${target}`,
    project: 'platform',
    target,
    status,
  });
  const result = (passed: number, failed: number) =>
    new Map([['platform', { project: 'platform', passed, failed, skipped: 0 }]]);

  it('count tests one by one, and any other task or check as one', () => {
    const totals = totalsOf([task('build', 0), task('lint', 1), task('test', 1)], result(7, 2), [
      { name: 'formatted', passed: true },
    ]);
    expect(totals).toEqual({ passed: 9, failed: 3, failures: ['platform:lint', 'platform:test'] });
  });

  it.each([
    ['a task that did not run', [task('lint', undefined)], result(0, 0)],
    ['a test task without a result', [task('test', 0)], new Map()],
    ['a test task that ended badly without a failed test', [task('test', 1)], result(4, 0)],
  ])('count %s as a failure', (_what, tasks, results) => {
    expect(totalsOf(tasks, results, []).failed).toBe(1);
  });
});
