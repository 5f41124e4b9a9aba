import { Injectable } from '@nestjs/common';
import { Clock, Ids, UnitOfWork, actorOf, identitiesOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { Erasure } from './erasure.js';
import type {
  PrivacyRequestBasis,
  PrivacyRequestEntity,
  PrivacyRequestKind,
} from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';
import { PrivacyRequestStore } from './privacy-request.store.js';
import { decideRequest, finishRequest, isErased } from './privacy-request.rules.js';

const LIMIT = 'select value from privacy_limit where name = $1';

const CONFIRM = `
  update erasure_confirmation set confirmed_at = $3
  where request_id = $1 and service = $2 and confirmed_at is null returning service`;

const MISSING = `
  select count(*)::integer as missing from erasure_confirmation
  where request_id = $1 and confirmed_at is null`;

/** What is asked for, of which customer, and why. */
export interface RequestCommand {
  kind: PrivacyRequestKind;
  customerId: string;
  basis: PrivacyRequestBasis;
  note: string;
}

/** What a request becomes. */
export interface DecideCommand {
  requestId: string;
  approved: boolean;
  expectedVersion: number;
}

/** What customers have a right to ask for: asked by one person, decided by another, erasures done once all have confirmed. */
@Injectable()
export class PrivacyRequestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: PrivacyRequestStore,
    private readonly customers: CustomersQueries,
    private readonly erasure: Erasure,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Asks; for a record that was merged, about the one that goes on in its place. Throws `crm.customer_not_found`, `privacy.customer_erased` and `privacy.request_open`. */
  async request(
    context: RequestContext,
    { kind, basis, note, ...asked }: RequestCommand,
    call: IdempotentCall,
  ): Promise<PrivacyRequestEntity> {
    let customer = await this.customers.get(context.caller, { id: asked.customerId });
    while (customer.mergedIntoId !== null) {
      customer = await this.customers.get(context.caller, { id: customer.mergedIntoId });
    }
    if (isErased(customer)) throw privacyErrors.customer_erased();
    const { id: customerId } = customer;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const now = this.clock.now();
        const request: PrivacyRequestEntity = {
          ...{ id: this.ids.next(), version: 1, kind, state: 'requested', customerId, basis },
          ...{ note: note.trim(), requestedAt: now, requestedBy: actorOf(context.caller) },
          makers: identitiesOf(context.caller),
          ...{ decidedAt: null, decidedBy: null, dueAt: null, doneAt: null },
        };
        if (!(await this.store.insert(tx, request))) throw privacyErrors.request_open();
        this.store.record(tx, context, request, undefined, now);
        return request;
      },
      call,
    );
  }

  /**
   * Decides; an approved erasure is carried out here at once. Throws `privacy.request_not_found`,
   * `privacy.request_decided`, `privacy.second_person_needed`, `privacy.erasure_key_missing` and
   * `platform.version_conflict`.
   */
  decide(
    context: RequestContext,
    { requestId, approved, expectedVersion }: DecideCommand,
    call: IdempotentCall,
  ): Promise<PrivacyRequestEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.store.lock(tx, requestId);
        if (expectedVersion !== 0 && expectedVersion !== before.version) {
          throw platformErrors.version_conflict({
            current: String(before.version),
            changedBy: before.decidedBy?.name || '-',
            changedAt: before.decidedAt?.toISOString() ?? '-',
            change: 'state',
          });
        }
        const now = this.clock.now();
        const [limit] = await tx.query<{ value: number }>(LIMIT, [`${before.kind}_days`]);
        const decision = { approved, caller: context.caller, days: limit?.value ?? 0 };
        const request = decideRequest(before, decision, now);
        this.store.update(tx, request);
        this.store.record(tx, context, request, before.state, now);
        if (request.kind !== 'erasure' || request.state !== 'approved') return request;
        const waitsFor = await this.erasure.eraseIn(tx, context, request, now);
        const after = { ...request, note: '' };
        return waitsFor === 0 ? this.finishIn(tx, context, after) : after;
      },
      call,
    );
  }

  /** Counts that a service has erased a customer; answers false when nobody waited for that. */
  async confirmIn(
    tx: Transaction,
    context: RequestContext,
    { requestId, service, at }: { requestId: string; service: string; at: Date },
  ): Promise<boolean> {
    const request = await this.store.lock(tx, requestId);
    const confirmed = await tx.query(CONFIRM, [requestId, service, at]);
    if (confirmed.length === 0) return false;
    const [left] = await tx.query<{ missing: number }>(MISSING, [requestId]);
    if (left?.missing === 0) this.finishIn(tx, context, request);
    return true;
  }

  /** Ends an approved request, locked before; answers it as it was when it has ended. */
  finishIn(
    tx: Transaction,
    context: RequestContext,
    request: PrivacyRequestEntity,
  ): PrivacyRequestEntity {
    const now = this.clock.now();
    const done = finishRequest(request, now);
    if (done === undefined) return request;
    this.store.update(tx, done);
    this.store.record(tx, context, done, request.state, now);
    return done;
  }
}
