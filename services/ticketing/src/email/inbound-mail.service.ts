import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { LOGGER, Timers, UnitOfWork, systemCaller } from '@shouwen/platform';
import type {
  Logger,
  DueTimer,
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
import { MailTimers, whileOpen } from './mail-timers.js';
import { subjectFor } from './mail.rules.js';
import type { QuarantineReason } from './mail.rules.js';

/** Kind of the timers that process mail. */
export const PROCESS = 'ticketing.mail.process';

const MOST_ATTEMPTS = 6;
const DONE: TimerOutcome = { kind: 'done' };
const NO_FACTS: InboundFacts = { sender: '', subject: '', messageId: '', contentSha256: '' };

/** What else taking mail works with. */
@Injectable()
export class InboundParts {
  constructor(
    readonly email: EmailParts,
    @Inject(LOGGER) readonly logger: Logger,
  ) {}
}

/** Takes mail: keeps it as it came before anybody is told that it was taken, and processes it afterwards (T1). */
@Injectable()
export class InboundMailService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: InboundMailStore,
    private readonly timers: Timers,
    private readonly mailTimers: MailTimers,
    private readonly intake: MailIntake,
    private readonly parts: InboundParts,
  ) {}

  onModuleInit(): void {
    this.mailTimers.worker.handle(PROCESS, (tx, timer, context) =>
      this.process(tx, timer, context),
    );
  }

  /** Keeps a mail for each mailbox it is for, durably; one that comes again is kept once. */
  async receive(raw: Buffer, mailboxes: readonly string[], envelopeSender: string): Promise<void> {
    const { ids, clock } = this.parts.email;
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
        await this.timers.set(tx, { kind: PROCESS, subject: id, dueAt: now });
      }
    });
  }

  private async process(
    tx: Transaction,
    { subject: id, attempts }: DueTimer,
    context: RequestContext,
  ): Promise<TimerOutcome> {
    const mail = await this.store.lock(tx, id);
    if (mail?.state !== 'received') return DONE;
    if (attempts >= MOST_ATTEMPTS) {
      await this.finish(tx, mail, keptForAPerson('failed_repeatedly'), NO_FACTS);
      return DONE;
    }
    const raw = await this.store.raw(tx, id);
    const parsed = await this.parse(mail, raw);
    if (typeof parsed === 'string') {
      await this.finish(tx, mail, keptForAPerson(parsed), NO_FACTS);
      return DONE;
    }
    const facts = factsOf(parsed);
    await this.store.lockSender(tx, facts.sender);
    const result = (await this.store.isKnown(tx, id, facts))
      ? ({ outcome: 'duplicate', ticketId: null, reason: '' } as const)
      : await whileOpen(tx, () => this.intake.take(tx, context, mail, parsed));
    await this.finish(tx, mail, result, facts);
    return DONE;
  }

  private async parse(mail: InboundRow, raw: Buffer): Promise<ParsedMessage | QuarantineReason> {
    if (raw.toString('latin1').trim() === '') return 'empty';
    try {
      return await parseMail(raw, mail.envelopeSender);
    } catch (error) {
      const { name } = error as Error;
      this.parts.logger.warn({ mail: mail.id, error: name }, 'a mail could not be parsed');
      return 'not_parsed';
    }
  }

  private async finish(
    tx: Transaction,
    mail: InboundRow,
    result: MailResult,
    facts: InboundFacts,
  ): Promise<void> {
    const { metrics, clock } = this.parts.email;
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
