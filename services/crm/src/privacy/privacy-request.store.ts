import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Database, actorOf, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, RequestContext, Transaction } from '@shouwen/platform';
import type {
  ConfirmationEntity,
  PrivacyRequestEntity,
  PrivacyRequestKind,
  PrivacyRequestState,
} from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';
import { requestKindToProto, requestStateToProto } from './privacy.mapper.js';

const COLUMNS = `
  id, version, kind, state, customer_id as "customerId", basis, note, requested_at as "requestedAt",
  requested_by as "requestedBy", makers, decided_at as "decidedAt", decided_by as "decidedBy", due_at as "dueAt",
  done_at as "doneAt"`;

const CONFIRMATIONS = `
  coalesce((select json_agg(json_build_object('service', service, 'confirmedAt', confirmed_at) order by service)
    from erasure_confirmation where request_id = privacy_request.id), '[]') as confirmations`;

const INSERT = `
  insert into privacy_request (id, version, kind, state, customer_id, basis, note, requested_at, requested_by,
    makers)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (customer_id, kind) where state in ('requested', 'approved') do nothing returning id`;

const UPDATE = `
  update privacy_request set version = $2, state = $3, decided_at = $4, decided_by = $5, due_at = $6,
    done_at = $7, note = $8
  where id = $1`;

const LOCK = `select ${COLUMNS} from privacy_request where id = $1 for update`;

const GET = `select ${COLUMNS}, ${CONFIRMATIONS} from privacy_request where id = $1`;

/** A request with who has to confirm it. */
export type RequestRecord = PrivacyRequestEntity & { confirmations: ConfirmationEntity[] };

/** Which requests a list shows; all that are given hold together. */
export interface RequestFilter {
  kind?: PrivacyRequestKind;
  state?: PrivacyRequestState;
  customerId?: string;
  /** Only erasures that were due before this instant. */
  overdueAt?: Date;
}

/** Keeps what customers have a right to ask for, and tells of each change. */
@Injectable()
export class PrivacyRequestStore {
  constructor(private readonly database: Database) {}

  /** Throws `privacy.request_not_found`. */
  async get(id: string): Promise<RequestRecord> {
    const [request] = await this.database.query<RequestRecord>(GET, [id]);
    if (request === undefined) throw privacyErrors.request_not_found();
    return request;
  }

  /** A page of requests, newest first. */
  async list(filter: RequestFilter, page: Page): Promise<PageOf<RequestRecord>> {
    const parameters: unknown[] = [page.size + 1];
    const conditions = ['true'];
    const add = (condition: string, value: unknown) => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(condition.replace('?', `$${parameters.length}`));
    };
    add('kind = ?', filter.kind);
    add('state = ?', filter.state);
    add('customer_id = ?', filter.customerId);
    add(`kind = 'erasure' and state = 'approved' and due_at < ?`, filter.overdueAt);
    add('id < ?', uuidKey(page));
    const rows = await this.database.query<RequestRecord>(
      `select ${COLUMNS}, ${CONFIRMATIONS} from privacy_request
       where ${conditions.join(' and ')} order by id desc limit $1`,
      parameters,
    );
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** Keeps a new request; answers false when one of its kind is open for the customer. */
  async insert(tx: Transaction, request: PrivacyRequestEntity): Promise<boolean> {
    const { id, version, kind, state, customerId, basis, note } = request;
    const { requestedAt, requestedBy, makers } = request;
    const values = [id, version, kind, state, customerId, basis, note];
    const rows = await tx.query(INSERT, [...values, requestedAt, requestedBy, makers]);
    return rows.length === 1;
  }

  /** Throws `privacy.request_not_found`. */
  async lock(tx: Transaction, id: string): Promise<PrivacyRequestEntity> {
    const [request] = await tx.query<PrivacyRequestEntity>(LOCK, [id]);
    if (request === undefined) throw privacyErrors.request_not_found();
    return request;
  }

  /** Keeps a changed request, locked before. */
  update(tx: Transaction, request: PrivacyRequestEntity): void {
    const { id, version, state, decidedAt, decidedBy, dueAt, doneAt, note } = request;
    tx.write(UPDATE, [id, version, state, decidedAt, decidedBy, dueAt, doneAt, note]);
  }

  /** Records the event and the audit record of a change. */
  record(
    tx: Transaction,
    { caller }: RequestContext,
    request: PrivacyRequestEntity,
    from: PrivacyRequestState | undefined,
    at: Date,
  ): void {
    const { id, version, kind, state, customerId } = request;
    tx.record({
      message: topicMessages.PrivacyRequestChanged,
      aggregateId: id,
      sequence: version,
      at,
      payload: {
        requestId: id,
        kind: requestKindToProto(kind),
        state: requestStateToProto(state),
        customerId,
        at,
        actor: { ...actorOf(caller), name: '' },
      },
    });
    tx.audit({
      operation: `privacy_request.${state}`,
      aggregateType: 'privacy_request',
      aggregateId: id,
      changes: [{ field: 'state', from, to: state }],
      at,
    });
  }
}
