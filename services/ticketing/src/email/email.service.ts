import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Timers, UnitOfWork, pageOf, platformErrors, uuidKey } from '@shouwen/platform';
import type { IdempotentCall, Page, PageOf, RequestContext, Transaction } from '@shouwen/platform';
import { emailErrors } from './email.errors.js';
import { recordReceived } from './email.events.js';
import { PROCESS } from './inbound-mail.service.js';
import { InboundMailStore } from './inbound-mail.store.js';
import type { InboundRow, InboundState } from './inbound-mail.store.js';
import { nameFor, normalAddress } from './mail.rules.js';
import { MailboxStore } from './mailbox.store.js';
import type { MailboxRow } from './mailbox.store.js';

const TEAM = 'select 1 from team where id = $1';

/** Which mail or mailbox an operation is about, and which version of it the caller has seen; 0 means any. */
interface Target {
  id: string;
  expectedVersion: number;
}

/** What people do about mail: look at what is kept for them, and set up mailboxes. */
@Injectable()
export class EmailService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mails: InboundMailStore,
    private readonly mailboxes: MailboxStore,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Mail that is kept for a person, newest first. */
  async quarantined(page: Page): Promise<PageOf<InboundRow>> {
    const rows = await this.mails.quarantined(uuidKey(page), page.size + 1);
    return pageOf(rows, page.size, ({ id }) => id);
  }

  /** Has a kept mail processed again, this time as a message whatever it looks like. */
  retry(context: RequestContext, target: Target, call: IdempotentCall): Promise<InboundRow> {
    return this.decide(context, target, { state: 'received', outcome: 'accepted' }, call);
  }

  /** Puts a kept mail aside; it stays in the database. */
  discard(
    context: RequestContext,
    target: Target,
    reason: string,
    call: IdempotentCall,
  ): Promise<InboundRow> {
    const decision = { state: 'discarded', outcome: 'discarded', reason } as const;
    return this.decide(context, target, decision, call);
  }

  /** The mailboxes, by address. */
  async listMailboxes(page: Page): Promise<PageOf<MailboxRow>> {
    const rows = await this.mailboxes.page(page.after, page.size + 1);
    return pageOf(rows, page.size, ({ address }) => address);
  }

  /** Adds or changes a mailbox. Throws `ticketing.mailbox_address_invalid` and `ticketing.mailbox_team_unknown`. */
  saveMailbox(
    context: RequestContext,
    wanted: Omit<MailboxRow, 'version'> & { expectedVersion: number },
    call: IdempotentCall,
  ): Promise<MailboxRow> {
    const address = normalAddress(wanted.address);
    if (address === '') throw emailErrors.mailbox_address_invalid();
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.mailboxes.lock(tx, address);
        if (wanted.expectedVersion !== 0 && wanted.expectedVersion !== (before?.version ?? 0)) {
          throw this.conflict(before?.version ?? 0);
        }
        if (wanted.teamId !== null && (await tx.query(TEAM, [wanted.teamId])).length === 0) {
          throw emailErrors.mailbox_team_unknown();
        }
        const fromName = nameFor(wanted.fromName);
        const after = await this.mailboxes.save(tx, { ...wanted, address, fromName });
        this.auditMailbox(tx, before, after);
        return after;
      },
      call,
    );
  }

  private decide(
    context: RequestContext,
    { id, expectedVersion }: Target,
    decision: { state: InboundState; outcome: 'accepted' | 'discarded'; reason?: string },
    call: IdempotentCall,
  ): Promise<InboundRow> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const mail = await this.mails.lock(tx, id);
        if (mail === undefined) throw emailErrors.mail_not_found();
        if (mail.state !== 'quarantined') throw emailErrors.mail_not_quarantined();
        if (expectedVersion !== 0 && expectedVersion !== mail.version) {
          throw this.conflict(mail.version);
        }
        const { state, outcome, reason } = decision;
        const after = await this.mails.setState(tx, id, state, outcome === 'accepted');
        const at = this.clock.now();
        if (state === 'received') {
          this.timers.set(tx, { kind: PROCESS, subject: id, dueAt: at });
        }
        recordReceived(tx, { id, version: after.version, outcome, ticketId: null, reason: '' }, at);
        tx.audit({
          operation: outcome === 'accepted' ? 'mail.retry' : 'mail.discard',
          aggregateType: 'inbound_mail',
          aggregateId: id,
          changes: [{ field: 'state', from: mail.state, to: state }],
          ...(reason !== undefined && { reason }),
          at,
        });
        return after;
      },
      call,
    );
  }

  private auditMailbox(tx: Transaction, before: MailboxRow | undefined, after: MailboxRow): void {
    const fields = ['fromName', 'teamId', 'grade', 'confirms', 'active'] as const;
    tx.audit({
      operation: 'mailbox.save',
      aggregateType: 'mailbox',
      aggregateId: mailboxIdOf(after.address),
      changes: fields
        .filter((field) => before?.[field] !== after[field])
        .map((field) => ({
          field,
          from: before === undefined ? undefined : String(before[field] ?? ''),
          to: String(after[field] ?? ''),
        })),
      at: this.clock.now(),
    });
  }

  private conflict(current: number): Error {
    return platformErrors.version_conflict({
      current: String(current),
      changedBy: '-',
      changedAt: this.clock.now().toISOString(),
      change: 'updated',
    });
  }
}

/** A UUID that stands for an address, since the audit trail knows what changed by UUIDs. */
function mailboxIdOf(address: string): string {
  const hash = createHash('sha256').update(address).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(12, 15)}-8${hash.slice(15, 18)}-${hash.slice(18, 30)}`;
}
