import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { TimerWorker, Timers, UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, TimerOutcome, Transaction } from '@shouwen/platform';
import { CustomerObservers } from '../customers/customer-observers.js';
import type { CustomerObserver } from '../customers/customer-observers.js';
import type { CustomerChange } from '../customers/customer.rules.js';
import type { ProposalRow } from './duplicate.entity.js';
import { likenessOf } from './duplicate.rules.js';
import { DuplicateStore } from './duplicate.store.js';
import { mergingErrors } from './merging.errors.js';

/** The kind of the timer that looks for duplicates of a record; its subject is the record. */
const COMPARE_TIMER = 'crm.compare';

const COMPARED = ['name', 'other_names', 'contact_points', 'addresses', 'memberships'];

/** Proposes records that look like one customer: soon after a record changed, and outside of its transaction. */
@Injectable()
export class DuplicatesService implements CustomerObserver, OnModuleInit {
  constructor(
    private readonly observers: CustomerObservers,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DuplicateStore,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
    this.worker.handle(COMPARE_TIMER, (tx, { subject }, context) =>
      this.compare(tx, subject, context),
    );
  }

  async customerChanged(
    tx: Transaction,
    _context: RequestContext,
    { customer, differences, happening }: CustomerChange,
  ): Promise<void> {
    const isSame = !differences.some(({ field }) => COMPARED.includes(field));
    if (isSame && (happening.kind === 'created' || happening.kind === 'changed')) return;
    const { id: subject, updatedAt: dueAt } = customer;
    this.timers.set(tx, { kind: COMPARE_TIMER, subject, dueAt });
  }

  /** Says that two records are two customers. Throws `crm.proposal_not_found` and `crm.proposal_decided`. */
  dismiss(
    context: RequestContext,
    { proposalId, expectedVersion }: { proposalId: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<ProposalRow> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.store.lock(tx, proposalId);
        if (before === undefined) throw mergingErrors.proposal_not_found();
        if (expectedVersion !== 0 && expectedVersion !== before.version) {
          throw platformErrors.version_conflict({
            current: String(before.version),
            changedBy: '-',
            changedAt: before.foundAt.toISOString(),
            change: before.state,
          });
        }
        if (before.state !== 'proposed') throw mergingErrors.proposal_decided();
        await this.store.change(tx, context, before, { state: 'dismissed' });
        return { ...before, state: 'dismissed', version: before.version + 1 };
      },
      call,
    );
  }

  /** Compares the records that are next after one with all others; answers the last of them, undefined when there is none. */
  async compareSome(
    tx: Transaction,
    context: RequestContext,
    after: string | undefined,
    rows: number,
  ): Promise<string | undefined> {
    const ids = await this.store.after(tx, after, rows);
    for (const id of ids) await this.compare(tx, id, context);
    return ids.at(-1);
  }

  private async compare(
    tx: Transaction,
    customerId: string,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const customer = await this.store.customer(tx, customerId);
    const alike = new Set<string>();
    if (customer !== undefined && customer.mergedIntoId === null) {
      const points = await this.store.points(tx);
      const candidates = await this.store.candidates(tx, customer);
      // In one order, so that two records compared at once don't wait for each other.
      for (const other of candidates.toSorted((one, two) => (one.id < two.id ? -1 : 1))) {
        const likeness = likenessOf(customer, other, points);
        if (likeness === undefined) continue;
        alike.add(other.id);
        await this.store.propose(tx, context, [customer.id, other.id], likeness);
      }
    }
    for (const proposal of await this.store.waitingOf(tx, customerId)) {
      const { firstId, secondId } = proposal;
      if (alike.has(firstId === customerId ? secondId : firstId)) continue;
      await this.store.change(tx, context, proposal, { state: 'withdrawn' });
    }
    return { kind: 'done' };
  }
}
