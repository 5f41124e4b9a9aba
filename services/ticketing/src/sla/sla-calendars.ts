import { Injectable } from '@nestjs/common';
import type { CompiledCalendar } from '@shouwen/business-time';
import type { Transaction } from '@shouwen/platform';
import { CalendarBook, nameOf } from '../calendars/calendar-book.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { SlaPolicyBook } from './sla-policy-book.js';
import { termFor } from './sla-policy.rules.js';

const IN_FORCE = `
  select p.version, (select jsonb_object_agg(id, version) from business_calendar) as calendars,
    (select tier from customer_tier where customer_id = $1) as tier
  from sla_policy as p limit 1`;

interface InForce {
  version: number;
  calendars: Record<string, number>;
  tier: string | null;
}

/** The calendars that what concerns a ticket counts by. */
@Injectable()
export class SlaCalendars {
  constructor(
    private readonly policies: SlaPolicyBook,
    private readonly calendars: CalendarBook,
  ) {}

  /** The calendar with this id as it is now, or that of the rule of the policy in force that the ticket falls under. */
  async of(
    tx: Transaction,
    ticket: Pick<TicketEntity, 'grade' | 'channel' | 'customerId'>,
    calendarId: string | null,
  ): Promise<CompiledCalendar> {
    const [head] = await tx.query<InForce>(IN_FORCE, [ticket.customerId]);
    const policy = head && (await this.policies.get(tx, head.version));
    if (head === undefined || policy === undefined) throw new Error('there is no SLA policy');
    const { calendars, tier } = head;
    const subject = { grade: ticket.grade, channel: ticket.channel, tier };
    const id = calendarId ?? termFor(policy, 'next_response', subject, calendars).calendarId;
    const key = { id, version: calendars[id] ?? 0 };
    return (await this.calendars.get(tx, [key])).get(nameOf(key)) as CompiledCalendar;
  }
}
