import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@shouwen/platform';
import { openStatuses } from './demand-status.js';
import type { DemandStatus } from './demand-status.js';
import { demandErrors } from './demand.errors.js';

const YEARS_2_MS = 2 * 366 * 24 * 3_600_000;

/** Which demands a report counts: raised from `from` on and before `to`. */
export interface DemandReportRange {
  from: Date;
  to: Date;
  departmentId?: string;
}

/** How many demands came how far. */
export interface DemandCountsRow {
  /** Null for those that are with no department. */
  departmentId: string | null;
  raised: number;
  accepted: number;
  declined: number;
  delivered: number;
  told: number;
  overdue: number;
}

/** How old demands are, or how long they took, in seconds. */
export interface DemandAgesRow {
  demands: number;
  medianSeconds: number;
  ninetiethSeconds: number;
  oldestSeconds: number;
}

/** Landing rate and ages of the demands that were raised in a time. */
export interface DemandReportRows {
  at: Date;
  departments: DemandCountsRow[];
  open: (DemandAgesRow & { status: DemandStatus })[];
  decision: DemandAgesRow;
  delivery: DemandAgesRow;
}

/** Those that joined another count as part of it. */
const RAISED = `
  from demand
  where raised_at >= $1 and raised_at < $2 and status <> 'joined'
    and ($3::uuid is null or department_id = $3)`;

const COUNTS = `
  select department_id as "departmentId", count(*)::integer as raised,
    count(*) filter (where status in ('accepted', 'planned', 'delivered'))::integer as accepted,
    count(*) filter (where status = 'declined')::integer as declined,
    count(*) filter (where status = 'delivered')::integer as delivered,
    count(*) filter (where status = 'delivered' and untold = 0)::integer as told,
    count(*) filter (where overdue_at is not null
      and status in ('raised', 'routed', 'accepted', 'planned'))::integer as overdue
  ${RAISED} group by department_id order by raised desc, department_id limit 1000`;

const agesOf = (seconds: string) => `
    count(${seconds})::integer as demands,
    coalesce(percentile_cont(0.5) within group (order by ${seconds}), 0)::float as "medianSeconds",
    coalesce(percentile_cont(0.9) within group (order by ${seconds}), 0)::float as "ninetiethSeconds",
    coalesce(max(${seconds}), 0)::float as "oldestSeconds"`;

const seconds = (until: string) => `extract(epoch from ${until} - raised_at)::float`;

const OPEN_AGES = `
  select status, ${agesOf(seconds('$4::timestamptz'))}
  ${RAISED} and status = any($5::text[]) group by status`;

const DECISION_AGES = `
  select ${agesOf(seconds("(decision->>'at')::timestamptz"))} ${RAISED} and decision is not null`;

const DELIVERY_AGES = `
  select ${agesOf(seconds('delivered_at'))} ${RAISED} and status = 'delivered'`;

const NONE: DemandAgesRow = {
  demands: 0,
  medianSeconds: 0,
  ninetiethSeconds: 0,
  oldestSeconds: 0,
};

/** Counts demands for the report (R8). */
@Injectable()
export class DemandReportQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Landing rate and ages. Throws `crm.demand_report_range_invalid`. */
  async report({ from, to, departmentId }: DemandReportRange): Promise<DemandReportRows> {
    const length = to.getTime() - from.getTime();
    if (length <= 0 || length > YEARS_2_MS) throw demandErrors.demand_report_range_invalid();
    const at = this.clock.now();
    const range = [from, to, departmentId ?? null];
    const [departments, open, [decision = NONE], [delivery = NONE]] = await Promise.all([
      this.database.query<DemandCountsRow>(COUNTS, range),
      this.database.query<DemandAgesRow & { status: DemandStatus }>(OPEN_AGES, [
        ...range,
        at,
        openStatuses,
      ]),
      this.database.query<DemandAgesRow>(DECISION_AGES, range),
      this.database.query<DemandAgesRow>(DELIVERY_AGES, range),
    ]);
    return { at, departments, open, decision, delivery };
  }
}
