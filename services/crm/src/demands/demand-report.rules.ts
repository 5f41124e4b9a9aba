import type { DemandCountsRow } from './demand-report.queries.js';

/** Landing rate 需求落地率: delivered of raised, 0 to 1; undefined when none was raised. */
export function landingRateOf({
  raised,
  delivered,
}: Pick<DemandCountsRow, 'raised' | 'delivered'>): number | undefined {
  return raised === 0 ? undefined : delivered / raised;
}

/** What all departments come to together. */
export function totalOf(departments: readonly DemandCountsRow[]): DemandCountsRow {
  const sum = (count: (row: DemandCountsRow) => number) =>
    departments.reduce((total, row) => total + count(row), 0);
  return {
    departmentId: null,
    raised: sum(({ raised }) => raised),
    accepted: sum(({ accepted }) => accepted),
    declined: sum(({ declined }) => declined),
    delivered: sum(({ delivered }) => delivered),
    told: sum(({ told }) => told),
    overdue: sum(({ overdue }) => overdue),
  };
}
