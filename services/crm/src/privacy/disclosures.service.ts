import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import { revealableBy } from './masking.rules.js';
import { PrivacySettingsQueries } from './privacy-settings.js';
import { fieldToProto } from './privacy.mapper.js';
import type { CustomerField, DisclosureEntity } from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';
import { PrivacyMetrics } from './privacy.metrics.js';

const PURPOSE = 'select 1 from disclosure_purpose where code = $1';

/** Two readings at once by one person count each other. */
const ONE_AT_A_TIME = `select pg_advisory_xact_lock(hashtext('privacy.disclosure'), hashtext($1))`;

const BUDGET = `
  select coalesce(max(value), 0)::integer as value from privacy_limit where name = any($1::text[])`;

const USED = `
  select count(*)::integer as used from disclosure
  where actor_id = $1 and at > $2::timestamptz - interval '1 hour' and cardinality(fields) > 0
    and export_id is null`;

const INSERT = `
  insert into disclosure (id, customer_id, at, actor, fields, purpose, reason)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const INSERT_OF_EXPORT = `
  insert into disclosure (id, customer_id, at, actor, fields, purpose, reason, export_id)
  select read.id, read.customer_id, $3, $4, $5, $6, 'export ' || $7::text, $7::uuid
  from unnest($1::uuid[], $2::uuid[]) as read (id, customer_id)`;

/** Which fields of which customers somebody downloaded in clear, in which export. */
export interface ExportDisclosure {
  exportId: string;
  customerIds: readonly string[];
  fields: readonly CustomerField[];
  purpose: string;
}

/** Which fields of which customer somebody wants to read, and why. */
export interface RevealCommand {
  customerId: string;
  fields: readonly CustomerField[];
  purpose: string;
  reason: string;
}

/** What somebody read in clear. */
export interface Revealed {
  disclosure: DisclosureEntity;
  customer: CustomerRecord;
  /** How many more readings they have within the hour. */
  left: number;
}

/** Reading personal data in clear: for a purpose, within a limit, and never without a trace (R9). */
@Injectable()
export class DisclosuresService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: PrivacySettingsQueries,
    private readonly customers: CustomersQueries,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly metrics: PrivacyMetrics,
  ) {}

  /**
   * Reads fields in clear. Throws `crm.customer_not_found`, `privacy.field_not_revealable`, `privacy.purpose_unknown` and
   * `privacy.reveal_limit_reached`.
   */
  async reveal(context: RequestContext, command: RevealCommand): Promise<Revealed> {
    const { caller } = context;
    const customer = await this.customers.get(caller, { id: command.customerId });
    const fields = [...new Set(command.fields)];
    return this.unitOfWork.run(context, async (tx) => {
      const mayRead = revealableBy(await this.settings.rulesIn(tx), caller.roles);
      if (!fields.every((field) => mayRead.has(field))) throw privacyErrors.field_not_revealable();
      const [purpose] = await tx.query(PURPOSE, [command.purpose]);
      if (purpose === undefined) throw privacyErrors.purpose_unknown();
      const left = await this.budgetLeft(tx, context);
      if (left < 1) throw privacyErrors.reveal_limit_reached();
      const disclosure = this.record(tx, context, { ...command, fields });
      return { disclosure, customer, left: left - 1 };
    });
  }

  /** Keeps that somebody read fields, or without fields all that is known, in the transaction of a feature. */
  record(
    tx: Transaction,
    { caller }: RequestContext,
    { customerId, fields, purpose, reason }: RevealCommand,
  ): DisclosureEntity {
    const disclosure: DisclosureEntity = {
      id: this.ids.next(),
      customerId,
      at: this.clock.now(),
      actor: actorOf(caller),
      fields: [...fields],
      purpose,
      reason,
    };
    const { id, at, actor } = disclosure;
    tx.write(INSERT, [id, customerId, at, actor, disclosure.fields, purpose, reason]);
    tx.record({
      message: topicMessages.CustomerDisclosed,
      aggregateId: id,
      sequence: 1,
      at,
      payload: {
        disclosureId: id,
        customerId,
        fields: disclosure.fields.map(fieldToProto),
        purpose,
        at,
        actor: { ...actor, name: '' },
      },
    });
    tx.audit({
      operation: 'customer.disclosed',
      aggregateType: 'customer',
      aggregateId: customerId,
      changes: disclosure.fields.map((field) => ({ field, from: undefined, to: undefined })),
      reason: purpose,
      at,
    });
    tx.afterCommit(() => this.metrics.disclosures.inc({ purpose }));
    return disclosure;
  }

  /**
   * Keeps that somebody downloaded these customers in clear: a disclosure for each, which names the export, in one statement.
   * The export was approved by a second person, so they count for nobody's limit; its events tell of it.
   */
  recordExport(
    tx: Transaction,
    { caller }: RequestContext,
    { exportId, customerIds, fields, purpose }: ExportDisclosure,
  ): void {
    if (fields.length === 0 || customerIds.length === 0) return;
    tx.write(INSERT_OF_EXPORT, [
      ...[customerIds.map(() => this.ids.next()), customerIds, this.clock.now()],
      ...[actorOf(caller), fields, purpose, exportId],
    ]);
    tx.afterCommit(() => this.metrics.disclosures.inc({ purpose }, customerIds.length));
  }

  private async budgetLeft(tx: Transaction, { caller }: RequestContext): Promise<number> {
    const actorId = actorOf(caller).id;
    await tx.query(ONE_AT_A_TIME, [actorId]);
    const names = [...caller.roles].map((role) => `reveals_per_hour.${role}`);
    const [budget] = await tx.query<{ value: number }>(BUDGET, [names]);
    const [read] = await tx.query<{ used: number }>(USED, [actorId, this.clock.now()]);
    return (budget?.value ?? 0) - (read?.used ?? 0);
  }
}
