import { Injectable } from '@nestjs/common';
import type { Reader } from './standing.store.js';

const GET = `
  select batch_rows as "batchRows", sample_rows as "sampleRows" from tiering_policy`;

const UNTIL_NIGHT = `
  select extract(epoch from (
    date_trunc('day', now() at time zone time_zone) + night_at
    + case when (now() at time zone time_zone)::time < night_at then interval '0' else interval '1 day' end
  ) at time zone time_zone - now())::float8 * 1000 as ms
  from tiering_policy`;

/** When all customers are looked at, and how many at a time: data of the installation. */
@Injectable()
export class TieringPolicy {
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
}
