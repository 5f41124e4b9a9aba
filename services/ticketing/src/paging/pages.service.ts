import { Injectable } from '@nestjs/common';
import { Clock, Ids, Timers, UnitOfWork, requireKnownVersion } from '@shouwen/platform';
import type {
  DueTimer,
  IdempotentCall,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import type { PageRun } from './page.entity.js';
import { pageErrors } from './page.errors.js';
import { PageParts } from './page.parts.js';
import type { PageChange } from './page.rules.js';
import { acknowledgePage, endPage, exhaustPage, fireStep, startPage } from './page.rules.js';

/** Timer of the step to come. */
export const PAGE_STEP = 'page.step';

/** Which page an operation is about, and which version of it the caller has seen; 0 means any. */
export interface PageTarget {
  pageId: string;
  expectedVersion: number;
}

/** The use cases of pages (T3). Whoever changes a page has locked its ticket before. */
@Injectable()
export class PagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: PageParts,
    private readonly timers: Timers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Begins to page for a ticket that became urgent, unless that is under way. */
  async startIn(tx: Transaction, context: RequestContext, ticket: TicketEntity): Promise<void> {
    const { store, ladders } = this.parts;
    if ((await store.lockAlive(tx, ticket.id)) !== undefined) return;
    const about = { id: this.ids.next(), ticketId: ticket.id, ticketNumber: ticket.number };
    const ladder = await ladders.getIn(tx);
    const change = startPage(about, ladder, context.caller, this.clock.now());
    const { id, nextStepAt } = await this.save(tx, context, change);
    if (nextStepAt === null) throw new Error('a page that has begun has no step to come');
    this.timers.set(tx, { kind: PAGE_STEP, subject: id, dueAt: nextStepAt });
  }

  /** Ends the page of a ticket that is not urgent any more, or over. */
  async endIn(tx: Transaction, context: RequestContext, ticket: TicketEntity): Promise<void> {
    const run = await this.parts.store.lockAlive(tx, ticket.id);
    if (run === undefined) return;
    this.timers.cancel(tx, PAGE_STEP, run.id);
    await this.save(tx, context, endPage(run, context.caller, this.clock.now()));
  }

  /** Says that the caller sees to it, which stops the climb. */
  acknowledge(
    context: RequestContext,
    { pageId, expectedVersion }: PageTarget,
    call: IdempotentCall,
  ): Promise<PageRun> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { run } = await this.lockIn(tx, context, pageId);
        await requireKnownVersion(tx, run, expectedVersion);
        const awaited = await this.parts.store.awaited(tx, pageId);
        const { caller } = context;
        const change = acknowledgePage(run, awaited.has(caller.id), caller, this.clock.now());
        if (change === undefined) return run;
        this.timers.cancel(tx, PAGE_STEP, pageId);
        return this.save(tx, context, change);
      },
      call,
    );
  }

  /** Fires each step whose time has come; who is on duty at this moment is paged. */
  async fire(tx: Transaction, timer: DueTimer, context: RequestContext): Promise<TimerOutcome> {
    const { caller } = context;
    const { store, roster } = this.parts;
    const locked = await this.lockIn(tx, context, timer.subject);
    const { ticket } = locked;
    let { run } = locked;
    let wasAnybodyPaged = (await store.awaited(tx, run.id)).size > 0;
    const now = this.clock.now();
    while (run.status === 'climbing' && run.nextStepAt !== null && run.nextStepAt <= now) {
      const step = run.ladder.steps[run.nextStep];
      if (step === undefined) {
        run = await this.save(tx, context, exhaustPage(run, caller, now));
        continue;
      }
      const paged = await roster.pagedBy(tx, step, ticket.teamId, now);
      const change = fireStep(run, paged, { wasAnybodyPaged }, caller, now);
      wasAnybodyPaged ||= paged.length > 0;
      run = await this.save(tx, context, change);
    }
    if (run.nextStepAt === null) return { kind: 'done' };
    return { kind: 'again', afterMs: Math.max(1, run.nextStepAt.getTime() - now.getTime()) };
  }

  private async lockIn(tx: Transaction, context: RequestContext, id: string) {
    const { store, tickets } = this.parts;
    const ticketId = await store.ticketOf(tx, id);
    if (ticketId === undefined) throw pageErrors.page_not_found();
    const ticket = await tickets.lockIn(tx, context, { ticketId, expectedVersion: 0 });
    const run = await store.lock(tx, id);
    if (run === undefined) throw pageErrors.page_not_found();
    return { ticket, run };
  }

  private async save(tx: Transaction, context: RequestContext, change: PageChange) {
    const run = await this.parts.store.save(tx, change);
    await this.parts.observers.tell(tx, context, change);
    return run;
  }
}
