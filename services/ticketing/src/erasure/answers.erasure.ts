import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import type { ErasureEntity } from './erasure.entity.js';

const ROWS = 1_000;

/**
 * Answers that were kept for repeated calls, a window of time after another: those that name an
 * identity of the customer or one of their tickets go.
 */
const FORGET_ANSWERS = `
  with batch as (
    select caller_id, operation, key, created_at from idempotency_key
    where created_at >= $1::timestamptz
    order by created_at fetch first ${ROWS} rows with ties
  ), named as (
    select convert_to(identity, 'UTF8') as bytes from unnest($2::text[]) as identity
    union all select convert_to(ticket_id::text, 'UTF8') from erasure_ticket where erasure_id = $3
  ), gone as (
    delete from idempotency_key as kept using batch
    where (kept.caller_id, kept.operation, kept.key) = (batch.caller_id, batch.operation, batch.key)
      and exists (select from named where position(named.bytes in kept.answer) > 0)
  )
  select count(*)::integer as rows, (max(created_at) + interval '1 microsecond')::text as next from batch`;

/** Events that wait for, or went to, partners name identities; an identity that is an address is replaced there. */
const RENAME_IN_WEBHOOKS = `
  with batch as (
    select id from webhook_delivery where id > $1::uuid order by id limit ${ROWS}
  ), renamed as (
    update webhook_delivery set body = replace(body, $2, $3)
    where id in (select id from batch) and position($2 in body) > 0
  )
  select count(*)::integer as rows, max(id::text) as next from batch`;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Forgets a customer in what was kept of calls and deliveries, a batch at a time. */
@Injectable()
export class AnswersErasure {
  /** Answers where to go on; undefined when all was looked at. */
  async forgetSome(
    tx: Transaction,
    { id, identities, afterKey }: ErasureEntity,
  ): Promise<string | undefined> {
    const [batch] = await tx.query<{ rows: number; next: string | null }>(FORGET_ANSWERS, [
      afterKey || '-infinity',
      identities,
      id,
    ]);
    return batch !== undefined && batch.rows >= ROWS ? (batch.next ?? undefined) : undefined;
  }

  /** Answers where to go on; undefined when all was looked at. */
  async renameInWebhooks(
    tx: Transaction,
    { identities, pseudonymId, afterKey }: ErasureEntity,
  ): Promise<string | undefined> {
    const addresses = identities.filter((identity) => identity.startsWith('mailto:'));
    let batch: { rows: number; next: string | null } | undefined;
    for (const address of addresses) {
      const parameters = [afterKey || BEFORE_ALL, address, pseudonymId];
      [batch] = await tx.query<{ rows: number; next: string | null }>(
        RENAME_IN_WEBHOOKS,
        parameters,
      );
    }
    return batch !== undefined && batch.rows >= ROWS ? (batch.next ?? undefined) : undefined;
  }
}
