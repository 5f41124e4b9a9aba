import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import {
  Clock,
  Database,
  Ids,
  UnitOfWork,
  actorOf,
  pageOf,
  platformErrors,
  uuidKey,
} from '@shouwen/platform';
import type {
  Caller,
  IdempotentCall,
  Page,
  PageOf,
  Reads,
  RequestContext,
  Transaction,
} from '@shouwen/platform';
import { CustomersQueries } from '../customers/customers.queries.js';
import { ConsentObservers } from './consent-observers.js';
import type { ConsentEntity } from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';

const COLUMNS = 'id, customer_id as "customerId", purpose, given, at, source, actor, version';

/** The row of the purpose keeps two sayings about it for a customer who had said nothing from meeting. */
const LOCK = `select ${COLUMNS} from consent where customer_id = $1 and purpose = $2 for update`;

const LOCK_PURPOSE = `
  select pg_advisory_xact_lock(hashtext('privacy.consent'), hashtext($1 || ' ' || $2)),
    (select given_by_default from consent_purpose where code = $2) as "byDefault"`;

const PUT = `
  with said as (
    insert into consent (id, customer_id, purpose, given, at, source, actor, version)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (customer_id, purpose) do update set given = excluded.given, at = excluded.at,
      source = excluded.source, actor = excluded.actor, version = excluded.version)
  insert into consent_entry (id, consent_id, customer_id, purpose, given, at, source, actor, version)
  values ($9, $1, $2, $3, $4, $5, $6, $7, $8)`;

/** What was said last about a purpose, to whichever record of a customer: a merge takes back nothing that was said. */
const saidLast = (customerId: string, purpose: string) => `
  select given, at, source, actor from consent as said
  where said.customer_id = any(array(select records_of_customer(record_of_customer(${customerId}))))
    and said.purpose = ${purpose}
  order by at desc, given limit 1`;

const ALL = `
  select consent.id, $1::uuid as "customerId", consent_purpose.code as purpose,
    coalesce(last.given, given_by_default) as given, last.at, coalesce(last.source, '') as source,
    last.actor, coalesce(consent.version, 0) as version
  from consent_purpose left join consent on consent.purpose = code and customer_id = $1
    left join lateral (${saidLast('$1::uuid', 'code')}) as last on true
  order by position, code`;

const HISTORY = `
  select ${COLUMNS} from consent_entry
  where customer_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`;

const WITHHELD = `
  select asked.id from unnest($1::uuid[]) as asked (id)
  where not coalesce(
    (select given from (${saidLast('asked.id', '$2')}) as last),
    (select given_by_default from consent_purpose where code = $2), false)`;

/** What a customer said about a purpose. */
export interface ConsentCommand {
  customerId: string;
  purpose: string;
  given: boolean;
  source: string;
  /** When they said so; now when undefined. */
  at: Date | undefined;
  expectedVersion: number;
}

/** What holds before somebody says something. */
interface Before {
  byDefault: boolean;
  said: ConsentEntity | undefined;
}

/** What customers consent to, with source, time and history (R9); other features ask {@link isGiven} before they act. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly customers: CustomersQueries,
    private readonly observers: ConsentObservers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * True when a customer consents to a purpose: as they said last, to whichever of their merged records, otherwise as the purpose
   * says. False for no purpose.
   */
  async isGiven(reads: Reads, customerId: string, purpose: string): Promise<boolean> {
    return (await this.withheldBy(reads, [customerId], purpose)).length === 0;
  }

  /** Those of these customers who do not consent to a purpose, as {@link isGiven} says. */
  async withheldBy(
    reads: Reads,
    customerIds: readonly string[],
    purpose: string,
  ): Promise<string[]> {
    const rows = await reads.query<{ id: string }>(WITHHELD, [customerIds, purpose]);
    return rows.map(({ id }) => id);
  }

  /** Withdraws a consent by a way that proves itself who says so, such as a link; nothing when it is withdrawn already. */
  async withdrawIn(
    tx: Transaction,
    context: RequestContext,
    said: Pick<ConsentCommand, 'customerId' | 'purpose' | 'source'>,
  ): Promise<void> {
    const before = await this.lockIn(tx, said.customerId, said.purpose);
    const { customerId, purpose } = said;
    if (before.said?.given === false && !(await this.isGiven(tx, customerId, purpose))) return;
    await this.putIn(tx, context, { ...said, given: false, at: undefined }, before);
  }

  /**
   * Keeps anybody else from saying something about a purpose until the transaction ends. Who locks what else is done for the
   * purpose does this before, as whoever says something does.
   */
  async holdIn(tx: Transaction, customerId: string, purpose: string): Promise<void> {
    await this.lockIn(tx, customerId, purpose);
  }

  /** Writes down what a customer said to another feature; nothing when that holds already. Answers since when it does. */
  async sayIn(
    tx: Transaction,
    context: RequestContext,
    said: Pick<ConsentCommand, 'customerId' | 'purpose' | 'source' | 'given'>,
  ): Promise<Date> {
    const before = await this.lockIn(tx, said.customerId, said.purpose);
    if ((await this.isGiven(tx, said.customerId, said.purpose)) === said.given) {
      return before.said?.at ?? this.clock.now();
    }
    const after = await this.putIn(tx, context, { ...said, at: undefined }, before);
    return after.at ?? this.clock.now();
  }

  /**
   * Writes down what a customer said; a customer may say it themselves. Throws `crm.customer_not_found`,
   * `privacy.purpose_unknown`, `privacy.consent_not_yet` and `platform.version_conflict`.
   */
  async set(
    context: RequestContext,
    { customerId, purpose, given, source, at, expectedVersion }: ConsentCommand,
    call: IdempotentCall,
  ): Promise<ConsentEntity> {
    await this.customers.get(context.caller, { id: customerId });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const now = this.clock.now();
        if (at !== undefined && at > now) throw privacyErrors.consent_not_yet();
        const before = await this.lockIn(tx, customerId, purpose);
        const version = before.said?.version ?? 0;
        if (expectedVersion !== 0 && expectedVersion !== version) {
          throw platformErrors.version_conflict({
            current: String(version),
            changedBy: before.said?.actor?.name || '-',
            changedAt: before.said?.at?.toISOString() ?? '-',
            change: purpose,
          });
        }
        return this.putIn(tx, context, { customerId, purpose, given, source, at }, before);
      },
      call,
    );
  }

  /** What a customer consents to, one of each purpose. Throws `crm.customer_not_found`. */
  async of(caller: Caller, customerId: string): Promise<ConsentEntity[]> {
    await this.customers.get(caller, { id: customerId });
    return this.database.query<ConsentEntity>(ALL, [customerId]);
  }

  /** A page of what a customer said, newest first. Throws `crm.customer_not_found`. */
  async history(caller: Caller, customerId: string, page: Page): Promise<PageOf<ConsentEntity>> {
    await this.customers.get(caller, { id: customerId });
    const after = uuidKey(page) ?? null;
    const rows = await this.database.query<ConsentEntity>(HISTORY, [
      customerId,
      after,
      page.size + 1,
    ]);
    return pageOf(rows, page.size, ({ id }) => id ?? '');
  }

  private async lockIn(tx: Transaction, customerId: string, purpose: string): Promise<Before> {
    const parameters = [customerId, purpose];
    const [found] = await tx.query<{ byDefault: boolean | null }>(LOCK_PURPOSE, parameters);
    const byDefault = found?.byDefault ?? undefined;
    if (byDefault === undefined) throw privacyErrors.purpose_unknown();
    return { byDefault, said: (await tx.query<ConsentEntity>(LOCK, parameters))[0] };
  }

  private async putIn(
    tx: Transaction,
    context: RequestContext,
    { customerId, purpose, given, source, at }: Omit<ConsentCommand, 'expectedVersion'>,
    { said: before, byDefault }: Before,
  ): Promise<ConsentEntity> {
    const now = this.clock.now();
    const version = before?.version ?? 0;
    const actor = actorOf(context.caller);
    const id = before?.id ?? this.ids.next();
    const consent: ConsentEntity = {
      id,
      customerId,
      purpose,
      given,
      at: at ?? now,
      source: source.trim(),
      actor,
      version: version + 1,
    };
    tx.write(PUT, [
      ...[id, customerId, purpose, given, consent.at, consent.source, actor, consent.version],
      this.ids.next(),
    ]);
    tx.record({
      message: topicMessages.ConsentChanged,
      aggregateId: id,
      sequence: consent.version,
      at: now,
      payload: {
        consentId: id,
        customerId,
        purpose,
        given,
        at: consent.at ?? now,
        actor: { ...actor, name: '' },
      },
    });
    tx.audit({
      operation: given ? 'consent.given' : 'consent.withdrawn',
      aggregateType: 'customer',
      aggregateId: customerId,
      changes: [
        {
          field: `consent.${purpose}`,
          from: before && String(before.given),
          to: String(given),
        },
      ],
      at: now,
    });
    const wasGiven = before?.given ?? byDefault;
    await this.observers.tell(tx, context, { customerId, purpose, given, wasGiven });
    return consent;
  }
}
