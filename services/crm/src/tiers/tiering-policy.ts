import { Injectable } from '@nestjs/common';
import { Timers } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { Reader } from './standing.store.js';
import type { TierReviewSchedule } from './tier-review-schedule.rules.js';
import { REVIEW_TIMER } from './tier-timer-kinds.js';

const GET = `
  select batch_rows as "batchRows", sample_rows as "sampleRows" from tiering_policy`;

const NEXT_NIGHT = `
  (date_trunc('day', now() at time zone time_zone) + night_at
    + case when (now() at time zone time_zone)::time < night_at then interval '0' else interval '1 day' end
  ) at time zone time_zone`;

const UNTIL_NIGHT = `
  select extract(epoch from ${NEXT_NIGHT} - now())::float8 * 1000 as ms from tiering_policy`;

// A review that has begun goes on to its end, and waits for the next night by itself.
const NEXT_NIGHT_OF_WAITING = `
  select ${NEXT_NIGHT} from tiering_policy
  where exists (select from timer where kind = $2 and subject = $3 and due_at > now())`;

/** The policy as it is kept. */
export interface TieringPolicyRow extends TierReviewSchedule {
  id: string;
  version: number;
  changedAt: Date;
}

/** When all customers are looked at, and how many at a time: data of the installation. */
@Injectable()
export class TieringPolicy {
  constructor(private readonly timers: Timers) {}

  /** How many customers are looked at in a step, and how many are named of those who would move in the same way. */
  async get(reader: Reader): Promise<{ batchRows: number; sampleRows: number }> {
    const [policy] = await reader.query<{ batchRows: number; sampleRows: number }>(GET);
    if (policy === undefined) throw new Error('there is no policy of tiering');
    return policy;
  }

  /** Milliseconds until the next nightly review. */
  async untilNight(reader: Reader): Promise<number> {
    const [row] = await reader.query<{ ms: number }>(UNTIL_NIGHT);
    return Math.max(1, Math.ceil(row?.ms ?? 1));
  }

  /** Has the review that waits begin when the policy, as it was just written, says. */
  waitForNight(tx: Transaction): void {
    const due = { sql: NEXT_NIGHT_OF_WAITING, parameters: [] };
    this.timers.setWhen(tx, { kind: REVIEW_TIMER, subject: '' }, due);
  }
}
