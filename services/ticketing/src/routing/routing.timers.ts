import { Injectable } from '@nestjs/common';
import { Clock, Timers } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import type { StaffObserver } from '../staff/staff-observers.js';
import type { TicketObserver } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { RoutingStore } from './routing.store.js';

/** Decides about one ticket; its subject is the ticket. */
export const ROUTE = 'routing.route';
/** Looks for tickets that a member could take; its subject is the member. */
export const OFFER = 'routing.offer';
/** Lets every ticket that waits be decided about again; it has no subject. */
export const REROUTE = 'routing.reroute';

/** Tickets that are looked at in one step, and how long others get their turn between two. */
const STEP = 500;
const SOON_MS = 50;
const FIRST = { urgency: 0, ticketId: '00000000-0000-0000-0000-000000000000' };

/** While no rule is in use nothing is routed. */
const NOW_IF_ROUTED = `
  select $4::timestamptz where exists (select from routing_rule where active)`;

const REROUTE_NEXT = `
  with next as (
    select urgency, ticket_id from routing_wait where (urgency, ticket_id) > ($1::integer, $2::uuid)
    order by urgency, ticket_id limit ${STEP}
  ), timers as (
    insert into timer (id, kind, subject, due_at, attempt_at)
    select gen_random_uuid(), '${ROUTE}', ticket_id::text, now(), now() from next
    on conflict (kind, subject) do update set id = excluded.id, due_at = excluded.due_at,
      attempt_at = excluded.attempt_at, attempts = 0)
  select urgency, ticket_id as "ticketId" from next order by urgency, ticket_id`;

/** Sees to it that a ticket is decided about whenever the answer may have become another one. */
@Injectable()
export class RoutingTimers implements TicketObserver, StaffObserver {
  constructor(
    private readonly timers: Timers,
    private readonly store: RoutingStore,
    private readonly clock: Clock,
  ) {}

  /** Routes a ticket that nobody owns, leaves one that somebody owns alone, and offers others to who has less to do. */
  ticketChanged(
    tx: Transaction,
    { caller }: RequestContext,
    { ticket, happening }: TicketChange,
  ): void {
    // What routing itself decides ends or sets its own timer.
    if (caller.id === `timer.${ROUTE}`) return;
    if (happening.kind === 'replied' || happening.kind === 'note_added') return;
    const previousOwnerId = 'previousOwnerId' in happening ? happening.previousOwnerId : '';
    if (leavesQueue(happening)) {
      this.timers.cancel(tx, ROUTE, ticket.id);
      this.store.stopWaiting(tx, ticket.id);
    }
    const isUnowned = ticket.status === 'new';
    const hasLess = isUnowned || ticket.status !== 'open' ? ticket.owner?.id : undefined;
    if (!isUnowned && previousOwnerId === '' && hasLess === undefined) return;
    if (happening.kind === 'handed_back' && previousOwnerId !== '') {
      this.store.exclude(tx, ticket.id, previousOwnerId);
    }
    if (isUnowned) this.set(tx, ROUTE, ticket.id);
    // In one order, so that two changes of the same members don't wait for each other.
    for (const memberId of new Set([previousOwnerId, hasLess ?? ''].sort())) {
      if (memberId !== '') this.set(tx, OFFER, memberId);
    }
  }

  mayTakeWork(tx: Transaction, memberId: string | undefined): void {
    if (memberId === undefined) this.set(tx, REROUTE, '');
    else this.set(tx, OFFER, memberId);
  }

  /** Lets a ticket that nobody owns be decided about again, since something else is asked for it now. */
  askAgain(tx: Transaction, ticketId: string): void {
    this.set(tx, ROUTE, ticketId);
  }

  /** Lets every ticket that waits be decided about again, after the rules changed, also when none is left. */
  rulesChanged(tx: Transaction): void {
    this.timers.set(tx, { kind: REROUTE, subject: '', dueAt: this.clock.now() });
  }

  /** The next step through all tickets that wait, most urgent first; how far it has come is in its timer. */
  async rerouteNext(
    tx: Transaction,
    { payload }: Pick<DueTimer, 'payload'>,
  ): Promise<TimerOutcome> {
    const { urgency, ticketId } = { ...FIRST, ...(payload as Partial<typeof FIRST> | null) };
    const rows = await tx.query<typeof FIRST>(REROUTE_NEXT, [urgency, ticketId]);
    const last = rows.at(-1);
    if (last === undefined || rows.length < STEP) return { kind: 'done' };
    return { kind: 'again', afterMs: SOON_MS, payload: last };
  }

  private set(tx: Transaction, kind: string, subject: string): void {
    const due = { sql: NOW_IF_ROUTED, parameters: [this.clock.now()] };
    this.timers.setWhen(tx, { kind, subject }, due);
  }
}

/** True when a ticket that waited for an owner does so no more. */
function leavesQueue(happening: TicketChange['happening']): boolean {
  if (happening.kind === 'assigned') return happening.previousOwnerId === '';
  return happening.kind === 'claimed' || happening.kind === 'merged';
}
