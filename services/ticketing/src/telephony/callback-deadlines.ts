import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { SlaCalendars } from '../sla/sla-calendars.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import type { CallSource } from './call.entity.js';
import { callbackDueAt } from './callback-deadline.rules.js';

/** Says when callbacks are due. */
@Injectable()
export class CallbackDeadlines {
  constructor(
    private readonly limits: CollaborationLimits,
    private readonly calendars: SlaCalendars,
  ) {}

  /** When a callback is due that is set up now: by the calendar of its telephone system, or of the ticket's SLA rule. */
  async next(
    tx: Transaction,
    { callbackCalendarId }: Pick<CallSource, 'callbackCalendarId'>,
    ticket: TicketEntity,
    now: Date,
  ): Promise<Date> {
    const minutes = await this.limits.of(tx, 'callback_minutes');
    const calendar = await this.calendars.of(tx, ticket, callbackCalendarId);
    return callbackDueAt(minutes, calendar, now);
  }
}
