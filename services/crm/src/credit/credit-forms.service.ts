import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Database, Ids, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, Reads, RequestContext } from '@shouwen/platform';
import type { CreditFormDefinition, CreditFormEntity } from './credit.entity.js';
import { creditErrors } from './credit.errors.js';
import { formProblems } from './credit-form.rules.js';

const FORM = `
  select version, id, questions, grades, currency, published_at as "publishedAt",
    published_by as "publishedBy"
  from credit_form`;

const ONE = `${FORM} where version = $1`;
const CURRENT = `${FORM} order by version desc limit 1`;

const INSERT = `
  insert into credit_form (version, id, questions, grades, currency, published_at, published_by)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict do nothing returning version`;

/** Reads and publishes the versions of the credit form. */
@Injectable()
export class CreditFormsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** A version of the form, or the one that holds now for 0. Throws `crm.credit_form_not_found`. */
  async get(version: number): Promise<CreditFormEntity> {
    if (version === 0) return this.current(this.database);
    const [form] = await this.database.query<CreditFormEntity>(ONE, [version]);
    if (form === undefined) {
      throw creditErrors.credit_form_not_found({ version: String(version) });
    }
    return form;
  }

  /** The form that holds now. */
  async current(from: Reads): Promise<CreditFormEntity> {
    const [form] = await from.query<CreditFormEntity>(CURRENT, []);
    if (form === undefined) throw new Error('the credit form is missing; run the migrations');
    return form;
  }

  /** Publishes a form as the next version. Throws `platform.invalid_request` and `platform.version_conflict`. */
  publish(
    context: RequestContext,
    definition: CreditFormDefinition,
    { reason, expectedVersion }: { reason: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<CreditFormEntity> {
    const violations = formProblems(definition);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.current(tx);
        if (expectedVersion !== 0 && expectedVersion !== before.version) throw conflict(before);
        const publishedBy = actorOf(context.caller);
        const form: CreditFormEntity = {
          ...definition,
          version: before.version + 1,
          id: this.ids.next(),
          publishedAt: this.clock.now(),
          publishedBy,
        };
        const added = await tx.query(INSERT, [
          form.version,
          form.id,
          JSON.stringify(form.questions),
          JSON.stringify(form.grades),
          form.currency,
          form.publishedAt,
          publishedBy,
        ]);
        // Somebody else published that version meanwhile.
        if (added.length === 0) throw conflict(await this.current(tx));
        const at = form.publishedAt;
        tx.record({
          message: topicMessages.CreditFormPublished,
          aggregateId: form.id,
          sequence: 1,
          at,
          payload: { version: form.version, definition, actor: { ...publishedBy, name: '' } },
        });
        tx.audit({
          operation: 'credit_form.published',
          aggregateType: 'credit_form',
          aggregateId: form.id,
          changes: [{ field: 'version', from: String(before.version), to: String(form.version) }],
          reason,
          at,
        });
        return form;
      },
      call,
    );
  }
}

function conflict({ version, publishedAt, publishedBy }: CreditFormEntity): Error {
  return platformErrors.version_conflict({
    current: String(version),
    changedBy: publishedBy === null ? '-' : publishedBy.name || publishedBy.id,
    changedAt: publishedAt.toISOString(),
    change: 'credit_form.published',
  });
}
