import { Inject, Injectable } from '@nestjs/common';
import { Clock, Ids, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { withoutMasks } from '../privacy/unmasking.rules.js';
import { maySee } from './customer-access.js';
import { CustomerObservers } from './customer-observers.js';
import { withoutPersonal } from './customer-differences.rules.js';
import type { CustomerEntity, CustomerKind } from './customer.entity.js';
import { customerErrors } from './customer.errors.js';
import { recordCustomerEvent } from './customer.events.js';
import { createCustomer, normalDetails, updateCustomer } from './customer.rules.js';
import type { CustomerChange, CustomerDetails } from './customer.rules.js';
import { CustomerStore } from './customer.store.js';

/** Token of the region of telephone numbers that are given without one. */
export const PHONE_REGION = Symbol('PHONE_REGION');

/** What a record is created with, and where that is known from. */
export interface CreateCommand {
  kind: CustomerKind;
  name: string;
  details: CustomerDetails;
  source: string;
  /** For whom it is done in the background; the audit trail names them. */
  onBehalfOf?: string;
}

/** What of a record changes, where that is known from, and why. */
export interface UpdateCommand {
  details: CustomerDetails;
  source: string;
  reason: string;
  /** For whom it is done in the background; the audit trail names them. */
  onBehalfOf?: string;
}

/** Which record an operation is about, and which version of it the caller has seen; 0 means any. */
export interface CustomerTarget {
  customerId: string;
  expectedVersion: number;
}

/** The use cases of records: each loads, decides by the rules and saves with its event in one transaction. */
@Injectable()
export class CustomersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CustomerStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly observers: CustomerObservers,
    @Inject(PHONE_REGION) private readonly phoneRegion: string,
  ) {}

  /** Creates the record of a customer (R1). */
  create(
    context: RequestContext,
    command: CreateCommand,
    call: IdempotentCall,
  ): Promise<CustomerEntity> {
    return this.unitOfWork.run(context, (tx) => this.createIn(tx, context, command), call);
  }

  /**
   * Creates a record inside a transaction of another feature. Throws `platform.invalid_request`, `crm.identity_taken`,
   * `crm.classification_not_found`, `crm.organisation_not_found` and `crm.membership_not_allowed`.
   */
  async createIn(
    tx: Transaction,
    context: RequestContext,
    { kind, name, details, source, onBehalfOf }: CreateCommand,
  ): Promise<CustomerEntity> {
    const normal = normalDetails({ ...details, name }, this.phoneRegion);
    if (normal.name === undefined) {
      throw platformErrors.invalid_request(
        {},
        {
          violations: [
            { field: 'name', description: 'must not be empty', descriptionZh: '不能为空' },
          ],
        },
      );
    }
    const actor = actorOf(context.caller);
    const change = createCustomer(
      { id: this.ids.next(), kind, name: normal.name, details: normal, actor },
      await this.store.weights(tx),
      this.clock.now(),
    );
    await this.store.requireGiven(tx, change.customer.classificationIds);
    await this.saveIn(tx, context, change, { source, reason: '', onBehalfOf });
    return change.customer;
  }

  /** Changes what is given of a record. */
  update(
    context: RequestContext,
    target: CustomerTarget,
    command: UpdateCommand,
    call: IdempotentCall,
  ): Promise<CustomerEntity> {
    return this.unitOfWork.run(context, (tx) => this.updateIn(tx, context, target, command), call);
  }

  /** Changes a record inside a transaction of another feature; answers it as it was when nothing differs. */
  async updateIn(
    tx: Transaction,
    context: RequestContext,
    target: CustomerTarget,
    { details, source, reason, onBehalfOf }: UpdateCommand,
  ): Promise<CustomerEntity> {
    const customer = await this.lockIn(tx, context, target);
    const normal = normalDetails(withoutMasks(details, customer), this.phoneRegion);
    const weights = await this.store.weights(tx);
    const change = updateCustomer(customer, normal, weights, this.clock.now());
    if (change === undefined) return customer;
    const known = new Set(customer.classificationIds);
    const given = change.customer.classificationIds.filter((id) => !known.has(id));
    await this.store.requireGiven(tx, given);
    await this.saveIn(tx, context, change, { source, reason, onBehalfOf });
    return change.customer;
  }

  /**
   * Reads a record that the caller may see and keeps others from changing it until the transaction ends. Throws
   * `crm.customer_not_found` and `platform.version_conflict`.
   */
  async lockIn(
    tx: Transaction,
    { caller }: RequestContext,
    { customerId, expectedVersion }: CustomerTarget,
  ): Promise<CustomerEntity> {
    const customer = await this.store.lock(tx, customerId);
    if (customer === undefined || !maySee(caller, customer)) {
      throw customerErrors.customer_not_found();
    }
    if (expectedVersion !== 0 && expectedVersion !== customer.version) {
      const last = await this.store.lastChange(tx, customer.id);
      throw platformErrors.version_conflict({
        current: String(customer.version),
        changedBy: last?.actor.name || last?.actor.id || '-',
        changedAt: customer.updatedAt.toISOString(),
        change: last?.changes.map(({ field }) => field).join(', ') ?? '-',
      });
    }
    return customer;
  }

  /** Saves a change, of a record locked before, with its event, its audit record and its history. */
  async saveIn(
    tx: Transaction,
    context: RequestContext,
    change: CustomerChange,
    { onBehalfOf, ...origin }: { source: string; reason: string; onBehalfOf?: string | undefined },
  ): Promise<void> {
    const { customer, differences, happening } = change;
    const actor = actorOf(context.caller);
    await this.store.save(tx, change, { ...origin, actor });
    recordCustomerEvent(tx, change, actor);
    tx.audit({
      operation: `customer.${happening.kind}`,
      aggregateType: 'customer',
      aggregateId: customer.id,
      changes: withoutPersonal(differences),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      at: customer.updatedAt,
    });
    await this.observers.tell(tx, context, change);
  }
}
