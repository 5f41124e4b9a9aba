import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Clock, TimerWorker } from '@shouwen/platform';
import type { DueTimer, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { isOver } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import { BackstopService } from './backstop.service.js';
import { BreachLedger } from './breach-ledger.js';
import { UNOWNED } from './duties.observer.js';
import { DutyPoliciesService } from './duty-policies.service.js';

/** Acts when nobody has owned a ticket for longer than the policy allows (T4). */
@Injectable()
export class UnownedTimer implements OnModuleInit {
  constructor(
    private readonly worker: TimerWorker,
    private readonly tickets: TicketsService,
    private readonly backstop: BackstopService,
    private readonly breaches: BreachLedger,
    private readonly policies: DutyPoliciesService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.worker.handle(UNOWNED, (tx, timer, context) => this.fire(tx, timer, context));
  }

  private async fire(
    tx: Transaction,
    { subject: ticketId }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const ticket = await this.tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    if (ticket.owner !== null || isOver(ticket)) return { kind: 'done' };
    await this.breaches.addUnowned(tx, {
      ticketId,
      person: ticket.firstAskedOwner,
      teamId: ticket.teamId,
      at: this.clock.now(),
    });
    const decision = await this.backstop.take(tx, context, ticketId, 'unowned');
    if (decision !== 'nobody') return { kind: 'done' };
    // Somebody may be named meanwhile.
    const { unownedLimitSeconds } = await this.policies.getIn(tx);
    return { kind: 'again', afterMs: unownedLimitSeconds * 1000 };
  }
}
