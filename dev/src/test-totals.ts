import type { ProjectResult } from './testing/result-file.js';

/** What became of one task of Nx: its exit code, or undefined when it did not run. */
export interface TaskOutcome {
  id: string;
  project: string;
  target: string;
  status: number | undefined;
}

export interface Totals {
  passed: number;
  failed: number;
  /** Names of what failed or did not run. */
  failures: string[];
}

/**
 * Adds up a run: a test task counts as its tests, any other task or check as one. A test task that ended badly without a failed test, or
 * that left no result, counts as one failure.
 */
export function totalsOf(
  tasks: readonly TaskOutcome[],
  results: ReadonlyMap<string, ProjectResult>,
  checks: readonly { name: string; passed: boolean }[],
): Totals {
  const totals: Totals = { passed: 0, failed: 0, failures: [] };
  const count = (name: string, passed: number, failed: number): void => {
    totals.passed += passed;
    totals.failed += failed;
    if (failed > 0) totals.failures.push(name);
  };
  for (const { id, project, target, status } of tasks) {
    const ok = status === 0;
    const name = status === undefined ? `${id} (did not run)` : id;
    const result = target === 'test' ? results.get(project) : undefined;
    if (target !== 'test') count(name, ok ? 1 : 0, ok ? 0 : 1);
    else if (!result) count(`${name} (no result)`, 0, 1);
    else count(name, result.passed, ok ? result.failed : Math.max(1, result.failed));
  }
  for (const { name, passed } of checks) count(name, passed ? 1 : 0, passed ? 0 : 1);
  return totals;
}
