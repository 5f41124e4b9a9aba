import { Injectable } from '@nestjs/common';
import { Clock, Ids, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import type { Duty } from './duty.entity.js';
import { recordDutyOpened, recordDutyReleased } from './duty.events.js';
import type { DutyOrder } from './duty.rules.js';
import { DUTY_COLUMNS } from './duties.queries.js';

const OPEN = `
  with opened as (
    insert into duty (id, ticket_id, kind, person, first_asked, channel, opened_at, opened_by, opened_cause)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (ticket_id, person_id, kind) where released_at is null do nothing
    returning *
  ), entry as (
    insert into duty_entry (duty_id, sequence, ticket_id, kind, person, first_asked, channel, cause, at, actor)
    select id, 1, ticket_id, kind, person, first_asked, channel, opened_cause, opened_at, opened_by from opened
  )
  select ${DUTY_COLUMNS} from opened`;

const RELEASE = `
  with released as (
    update duty set released_at = $3, released_by = $4, released_cause = $5
    where ticket_id = $1 and released_at is null and kind = any($2::text[])
      and ($6::text is null or person_id = $6) and ($7::text is null or person_id <> $7)
    returning *
  ), entry as (
    insert into duty_entry (duty_id, sequence, ticket_id, kind, person, first_asked, channel, cause, at, actor)
    select id, 2, ticket_id, kind, person, first_asked, channel, released_cause, released_at, released_by
    from released
  )
  select ${DUTY_COLUMNS} from released order by id`;

const RELEASED_LAST = `
  select person, kind from duty
  where ticket_id = $1 and kind = any($2::text[]) and released_cause = $3 and released_at = (
    select max(released_at) from duty where ticket_id = $1 and released_cause = $3)
  order by id`;

/**
 * Writes the ledger of first-asked responsibility: entries are only ever added, and `duty` says what they come to.
 * Every order is safe to give twice.
 */
@Injectable()
export class DutyLedger {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Carries out orders on the duties of a ticket that the transaction has locked. */
  async follow(
    tx: Transaction,
    context: RequestContext,
    ticket: TicketEntity,
    orders: readonly DutyOrder[],
  ): Promise<void> {
    const actor = actorOf(context.caller);
    const at = this.clock.now();
    for (const order of orders) {
      if (order.act === 'restore') {
        const { kinds, released, cause } = order;
        const ended = await tx.query<Pick<Duty, 'person' | 'kind'>>(RELEASED_LAST, [
          ticket.id,
          kinds,
          released,
        ]);
        const again = ended.map((duty) => ({ act: 'open' as const, cause, ...duty }));
        await this.follow(tx, context, ticket, again);
        continue;
      }
      if (order.act === 'open') {
        const { kind, person, cause } = order;
        const firstAsked = ticket.firstAskedOwner?.id === person.id;
        const rows = await tx.query<Duty>(OPEN, [
          this.ids.next(),
          ticket.id,
          kind,
          person,
          firstAsked,
          ticket.channel,
          at,
          actor,
          cause,
        ]);
        for (const duty of rows) recordDutyOpened(tx, duty);
      } else {
        const { kinds, cause, of, except } = order;
        const rows = await tx.query<Duty>(RELEASE, [
          ticket.id,
          kinds,
          at,
          actor,
          cause,
          of ?? null,
          except ?? null,
        ]);
        for (const duty of rows) recordDutyReleased(tx, duty);
      }
    }
  }
}
