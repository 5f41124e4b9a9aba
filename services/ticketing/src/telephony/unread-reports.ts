import { Injectable } from '@nestjs/common';
import { Database, DomainError, UnitOfWork, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, RequestContext } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import type { SignedReport } from './call-source.rules.js';

/** Most of a report that is kept: many times what one has that can be read, and a page of them fits into one answer. */
const KEPT_BYTES = 16_384;

// Sent again it is the same report.
const KEEP = `
  insert into unread_call_report (id, source_id, webhook_id, body, body_bytes, reason, received_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (source_id, webhook_id) do nothing returning id`;

const PAGE = `
  select id, source_id as "sourceId", webhook_id as "webhookId", body, body_bytes as "bodyBytes", reason,
    received_at as "receivedAt"
  from unread_call_report where ($1::uuid is null or id < $1) order by id desc limit $2`;

/** A report that its telephone system signed and that can't be read. */
export interface UnreadReport {
  id: string;
  sourceId: string;
  webhookId: string;
  /** Its beginning, when it is long. */
  body: Buffer;
  /** How long it came. */
  bodyBytes: number;
  /** The code of what was answered, and the fields that are wrong. */
  reason: string;
  receivedAt: Date;
}

/** Keeps for a person what telephone systems report and what can't be read (T1). */
@Injectable()
export class UnreadReports {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: Sources,
  ) {}

  /** Keeps a report once, however often it is sent. */
  async keep(
    context: RequestContext,
    sourceId: string,
    { webhookId, body }: SignedReport,
    refusal: DomainError,
  ): Promise<void> {
    const at = this.sources.clock.now();
    const id = this.sources.ids.next();
    const kept = Buffer.from(body.subarray(0, KEPT_BYTES));
    const report = [id, sourceId, webhookId, kept, body.length, reasonOf(refusal), at];
    await this.unitOfWork.run(context, async (tx) => {
      if ((await tx.query(KEEP, report)).length === 0) return;
      tx.audit({
        operation: 'call_report.kept_unread',
        aggregateType: 'call_source',
        aggregateId: sourceId,
        changes: [{ field: 'reason', from: undefined, to: reasonOf(refusal) }],
        at,
      });
    });
  }

  /** A page of them, the latest first. */
  async page(page: Page): Promise<PageOf<UnreadReport>> {
    const values = [uuidKey(page) ?? null, page.size + 1];
    const rows = await this.database.query<UnreadReport>(PAGE, values);
    return pageOf(rows, page.size, ({ id }) => id);
  }
}

function reasonOf({ code, violations }: DomainError): string {
  const fields = violations.map(({ field }) => field);
  return fields.length === 0 ? code : `${code}: ${fields.join(', ')}`;
}
