import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import {
  LOGGER,
  LeasedWork,
  TimerWorker,
  Timers,
  UnitOfWork,
  retryDelayMs,
} from '@shouwen/platform';
import type {
  DueTimer,
  Logger,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import type { MailTransport } from '@shouwen/platform/mail';
import { Sources } from '../sources/sources.js';
import { mailOf } from './notification-mail.text.js';
import type { Language, NotificationData } from './notification.entity.js';

/** Token of where mails lead to and the transport, undefined where no mail is sent. */
export const NOTIFICATION_MAIL = Symbol('NOTIFICATION_MAIL');

/** How mails are sent. */
export interface NotificationMailSettings {
  transport: MailTransport;
  /** Address of the application that mails point to; empty when they point nowhere. */
  deskUrl: string;
  /** Whom the mails are from. */
  from: string;
}

/** An email to be sent. */
export interface MailOrder {
  recipientId: string;
  address: string;
  language: Language;
  kind: string;
  data: NotificationData;
  sendAt: Date;
  now: Date;
}

interface MailRow {
  id: string;
  address: string;
  language: Language;
  kind: string;
  data: NotificationData;
  attempts: number;
  schedule: number[];
}

const KIND = 'ticketing.notification-mail';
const AT_ONCE = 4;
const LEASE_MS = 60_000;
const BUSY_MS = 1_000;

const INSERT = `
  insert into outbound_notification_mail (id, recipient_id, address, language, kind, data, status, created_at)
  values ($1, $2, $3, $4, $5, $6, 'pending', $7)`;

const LEASE = `
  update outbound_notification_mail m set lease = $2 from delivery_policy p
  where m.id = $1 and m.status = 'pending' and p.medium = 'mail'
  returning m.id, m.address, m.language, m.kind, m.data, m.attempts, p.retry_seconds as schedule`;

const FINISH = `
  update outbound_notification_mail set status = $3, attempts = attempts + 1, last_failure = $4,
    finished_at = case when $3 = 'pending' then null else $5::timestamptz end, lease = null,
    data = case when $3 = 'pending' then data else data - 'link' end
  where id = $1 and lease = $2 returning id`;

/** Emails for notifications: recorded with what they tell, sent when the receiver may be written to, tried again. */
@Injectable()
export class NotificationMails implements OnModuleInit, OnApplicationShutdown {
  private readonly work: LeasedWork;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly sources: Sources,
    @Inject(NOTIFICATION_MAIL) private readonly settings: NotificationMailSettings | undefined,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.work = new LeasedWork(AT_ONCE, logger);
  }

  onModuleInit(): void {
    const { settings } = this;
    if (settings === undefined) return;
    this.worker.handle(KIND, (tx, timer, context) => this.lease(tx, timer, context, settings));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.work.ended();
  }

  /** Records an email and when it may leave; does nothing where no mail is sent. */
  async schedule(tx: Transaction, order: MailOrder): Promise<void> {
    if (this.settings === undefined) return;
    const { recipientId, address, language, kind, data, sendAt, now } = order;
    const id = this.sources.ids.next();
    const values = [id, recipientId, address, language, kind, JSON.stringify(data), now];
    await tx.query(INSERT, values);
    this.timers.set(tx, { kind: KIND, subject: id, dueAt: sendAt });
  }

  private async lease(
    tx: Transaction,
    { subject }: DueTimer,
    context: RequestContext,
    settings: NotificationMailSettings,
  ): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: BUSY_MS };
    const lease = this.sources.ids.next();
    const [mail] = await tx.query<MailRow>(LEASE, [subject, lease]);
    if (mail === undefined) return { kind: 'done' };
    tx.afterCommit(() => this.work.start(KIND, () => this.send(mail, lease, context, settings)));
    return { kind: 'again', afterMs: LEASE_MS };
  }

  private async send(
    mail: MailRow,
    lease: string,
    context: RequestContext,
    { transport, ...about }: NotificationMailSettings,
  ): Promise<void> {
    const failure = await transport.send(mailOf(mail, about)).then(
      () => '',
      (error: unknown) => failureOf(error),
    );
    const delay =
      failure === '' || isFinal(failure)
        ? undefined
        : retryDelayMs(mail.schedule, mail.attempts + 1, this.sources.fraction());
    const status = failure === '' ? 'sent' : delay === undefined ? 'failed' : 'pending';
    await this.unitOfWork.run(context, async (tx) => {
      const now = this.sources.clock.now();
      const ours = await tx.query(FINISH, [mail.id, lease, status, failure, now]);
      if (ours.length === 0) return;
      if (delay === undefined) {
        this.timers.cancel(tx, KIND, mail.id);
        return;
      }
      const dueAt = new Date(now.getTime() + delay);
      this.timers.set(tx, { kind: KIND, subject: mail.id, dueAt });
    });
  }
}

/** A code for the log, without words: a server's answer may quote the address. */
function failureOf(error: unknown): string {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return responseCode === undefined ? (code ?? 'unknown') : `smtp_${responseCode}`;
}

/** The server said that it will never take it. */
function isFinal(failure: string): boolean {
  return failure.startsWith('smtp_5');
}
