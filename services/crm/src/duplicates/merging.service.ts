import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CustomerStore } from '../customers/customer.store.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { CustomersService } from '../customers/customers.service.js';
import type { CustomerTarget } from '../customers/customers.service.js';
import { DuplicateStore } from './duplicate.store.js';
import { mergingErrors } from './merging.errors.js';
import { mergeCustomers, unmergeCustomer } from './merging.rules.js';
import type { MergeChanges, Taken } from './merging.rules.js';

const REMEMBER = `
  insert into customer_merge (source_id, target_id, taken) values ($1, $2, $3)`;

const FORGET =
  'delete from customer_merge where source_id = $1 returning target_id as "targetId", taken';

const SOURCE = 'merge';

/** Both records after a merge, or after it was undone. */
export interface MergedCustomers {
  source: CustomerRecord;
  target: CustomerRecord;
}

/** Brings records of one customer together and takes them apart (R1). */
@Injectable()
export class MergingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly customers: CustomersService,
    private readonly store: CustomerStore,
    private readonly duplicates: DuplicateStore,
    private readonly clock: Clock,
  ) {}

  /** Merges a record into another one, which goes on in its place. */
  merge(
    context: RequestContext,
    source: CustomerTarget,
    { targetId, reason }: { targetId: string; reason: string },
    call: IdempotentCall,
  ): Promise<MergedCustomers> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        if (source.customerId === targetId) throw mergingErrors.merge_into_itself();
        const [from, to] = await this.lockBoth(tx, context, source, targetId);
        const changes = mergeCustomers(from, to, await this.weighing(tx));
        // The identities leave the one before they come to the other.
        await this.customers.saveIn(tx, context, changes.source, { source: SOURCE, reason });
        await this.saveTarget(tx, context, changes, reason);
        tx.write(REMEMBER, [from.id, to.id, JSON.stringify(changes.taken)]);
        await this.duplicates.decide(tx, context, [from.id, to.id], 'merged');
        return { source: changes.source.customer, target: changes.target?.customer ?? to };
      },
      call,
    );
  }

  /** Undoes a merge. Throws `crm.customer_not_merged` and `privacy.customer_erased`. */
  unmerge(
    context: RequestContext,
    source: CustomerTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<MergedCustomers> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { mergedIntoId } = await this.store.require(tx, source.customerId);
        if (mergedIntoId === null) throw mergingErrors.customer_not_merged();
        const [from, to] = await this.lockBoth(tx, context, source, mergedIntoId);
        const [merge] = await tx.query<{ taken: Taken }>(FORGET, [from.id]);
        if (merge === undefined) throw mergingErrors.customer_not_merged();
        const changes = unmergeCustomer(from, to, merge.taken, await this.weighing(tx));
        await this.saveTarget(tx, context, changes, reason);
        await this.customers.saveIn(tx, context, changes.source, { source: SOURCE, reason });
        // Whoever takes them apart says that they are two customers.
        await this.duplicates.decide(tx, context, [from.id, to.id], 'dismissed');
        return { source: changes.source.customer, target: changes.target?.customer ?? to };
      },
      call,
    );
  }

  private async saveTarget(
    tx: Transaction,
    context: RequestContext,
    { target }: MergeChanges,
    reason: string,
  ): Promise<void> {
    if (target === undefined) return;
    await this.customers.saveIn(tx, context, target, { source: SOURCE, reason });
  }

  private async weighing(tx: Transaction) {
    return { weights: await this.store.weights(tx), now: this.clock.now() };
  }

  private async lockBoth(
    tx: Transaction,
    context: RequestContext,
    source: CustomerTarget,
    targetId: string,
  ): Promise<[CustomerRecord, CustomerRecord]> {
    const target = { customerId: targetId, expectedVersion: 0 };
    // In one order, so that two merges of the same records don't wait for each other.
    const isFirst = source.customerId.toLowerCase() < targetId.toLowerCase();
    const locked: CustomerRecord[] = [];
    for (const one of isFirst ? [source, target] : [target, source]) {
      locked.push(await this.customers.lockIn(tx, context, one));
    }
    return (isFirst ? locked : locked.toReversed()) as [CustomerRecord, CustomerRecord];
  }
}
