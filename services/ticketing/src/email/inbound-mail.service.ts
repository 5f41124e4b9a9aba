import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { LeasedTimers, UnitOfWork, retryDelayMs, systemCaller } from '@shouwen/platform';
import type {
  DueTimer,
  LeasedWork,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { EmailParts } from './email-parts.js';
import { recordReceived } from './email.events.js';
import { InboundMailStore } from './inbound-mail.store.js';
import type { InboundFacts, InboundRow } from './inbound-mail.store.js';
import { MailIntake } from './mail-intake.js';
import { parseMail } from './mail-parser.js';
import type { ParsedMessage } from './mail-parser.js';
import { keptForAPerson } from './mail-result.js';
import type { MailResult } from './mail-result.js';
import { normalAddress, subjectFor } from './mail.rules.js';
import type { QuarantineReason } from './mail.rules.js';

/** Kind of the timers that process mail. */
export const PROCESS = 'ticketing.mail.process';

const AT_ONCE = 4;
const BUSY_MS = 200;
const DONE: TimerOutcome = { kind: 'done' };
const NO_FACTS: InboundFacts = { sender: '', subject: '', messageId: '', contentSha256: '' };

/**
 * Takes mail: keeps it as it came before anybody is told that it was taken, and processes it afterwards (T1): first its
 * files go to where files are kept, outside of any transaction, then it becomes what it is in one.
 */
@Injectable()
export class InboundMailService implements OnModuleInit {
  private readonly work: LeasedWork;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: InboundMailStore,
    private readonly timers: LeasedTimers,
    private readonly intake: MailIntake,
    private readonly parts: EmailParts,
  ) {
    this.work = timers.leasedWork(AT_ONCE);
  }

  onModuleInit(): void {
    this.timers.worker.handle(PROCESS, (tx, timer, context) => this.lease(tx, timer, context));
  }

  /** Keeps a mail for each mailbox it is for, durably; one that comes again is kept once. */
  async receive(raw: Buffer, mailboxes: readonly string[], envelopeSender: string): Promise<void> {
    const { ids, clock } = this.parts;
    const sha256 = createHash('sha256').update(raw).digest('hex');
    const context: RequestContext = {
      caller: systemCaller('email'),
      correlationId: ids.next(),
      causationId: ids.next(),
      traceparent: `00-${sha256.slice(0, 32)}-${sha256.slice(32, 48)}-00`,
      deadline: Number.POSITIVE_INFINITY,
    };
    await this.unitOfWork.run(context, async (tx) => {
      const now = clock.now();
      for (const mailbox of mailboxes) {
        const id = ids.next();
        const mail = { id, mailbox, envelopeSender, sha256, raw };
        if (!(await this.store.insert(tx, mail, now))) continue;
        this.timers.timers.set(tx, { kind: PROCESS, subject: id, dueAt: now });
      }
    });
  }

  private async lease(
    tx: Transaction,
    { subject, payload }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    if (this.work.isFull) return { kind: 'again', afterMs: BUSY_MS };
    const mail = await this.store.lock(tx, subject);
    if (mail?.state !== 'received') return DONE;
    const { attempts = 0 } = payload as { attempts?: number };
    if (attempts > (await this.parts.mailboxes.intakePauses(tx)).length) {
      await this.finish(tx, mail, keptForAPerson('failed_repeatedly'), NO_FACTS);
      return DONE;
    }
    const leased = { kind: PROCESS, subject, lease: this.parts.ids.next() };
    // Counted before it begins, so that a mail that ends the process is not tried for ever either.
    const tried = { attempts: attempts + 1 };
    const task = () => this.process(mail, context, tried.attempts);
    return this.timers.begin(tx, leased, this.work, task, tried);
  }

  private async process(mail: InboundRow, context: RequestContext, attempt: number): Promise<void> {
    try {
      const parsed = await this.parse(mail, await this.store.raw(mail.id));
      const files = typeof parsed === 'string' ? [] : await this.intake.keepFiles(mail, parsed);
      await this.decide(mail.id, context, (tx, locked) =>
        this.take(tx, context, locked, parsed, files),
      );
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string };
      this.timers.logger.warn(
        { mail: mail.id, error: name, code },
        'a mail could not be processed',
      );
      await this.decide(mail.id, context, (tx) => this.postpone(tx, mail.id, attempt));
    }
  }

  /** Does something with a mail that nobody has dealt with meanwhile. */
  private decide(
    id: string,
    context: RequestContext,
    decision: (tx: Transaction, mail: InboundRow) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(context, async (tx) => {
      const mail = await this.store.lock(tx, id);
      if (mail?.state === 'received') await decision(tx, mail);
    });
  }

  private async take(
    tx: Transaction,
    context: RequestContext,
    mail: InboundRow,
    parsed: ParsedMessage | QuarantineReason,
    files: readonly string[],
  ): Promise<void> {
    this.timers.timers.cancel(tx, PROCESS, mail.id);
    if (typeof parsed === 'string') {
      return this.finish(tx, mail, keptForAPerson(parsed), NO_FACTS);
    }
    const facts = factsOf(parsed);
    await this.store.lockSender(tx, facts.sender);
    const result = (await this.store.isKnown(tx, mail.id, facts))
      ? ({ outcome: 'duplicate', ticketId: null, reason: '' } as const)
      : await this.intake.take(tx, context, mail, { ...parsed, files });
    await this.finish(tx, mail, result, facts);
  }

  private async postpone(tx: Transaction, id: string, attempts: number): Promise<void> {
    const { mailboxes, sources, clock } = this.parts;
    const pauses = await mailboxes.intakePauses(tx);
    // Without a next time it is due at once, and kept for a person.
    const delay = retryDelayMs(pauses, attempts, sources.fraction()) ?? 0;
    const dueAt = new Date(clock.now().getTime() + delay);
    this.timers.timers.set(tx, { kind: PROCESS, subject: id, dueAt, payload: { attempts } });
  }

  private async parse(mail: InboundRow, raw: Buffer): Promise<ParsedMessage | QuarantineReason> {
    if (raw.toString('latin1').trim() === '') return 'empty';
    try {
      const parsed = await parseMail(raw, mail.envelopeSender);
      const { facts } = parsed;
      if (facts.sender !== '' || !mail.accepted) return parsed;
      // Nobody signed it, and a person wants it answered: then whoever handed it over is its sender.
      return { ...parsed, facts: { ...facts, sender: normalAddress(mail.envelopeSender) } };
    } catch (error) {
      const { name } = error as Error;
      this.timers.logger.warn({ mail: mail.id, error: name }, 'a mail could not be parsed');
      return 'not_parsed';
    }
  }

  private async finish(
    tx: Transaction,
    mail: InboundRow,
    result: MailResult,
    facts: InboundFacts,
  ): Promise<void> {
    const { metrics, clock } = this.parts;
    const state = result.outcome === 'quarantined' ? 'quarantined' : 'processed';
    const version = await this.store.finish(tx, mail.id, { ...result, state }, facts);
    recordReceived(tx, { ...result, id: mail.id, version }, clock.now());
    tx.afterCommit(() => metrics.received.inc({ outcome: result.outcome }));
  }
}

function factsOf({ facts, attachments }: ParsedMessage): InboundFacts {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([facts.sender, facts.subject, facts.text]));
  for (const { name, content } of attachments) hash.update(name).update(content);
  return {
    sender: facts.sender,
    subject: subjectFor(facts.subject),
    messageId: facts.messageId.replaceAll('\u0000', ''),
    contentSha256: hash.digest('hex'),
  };
}
