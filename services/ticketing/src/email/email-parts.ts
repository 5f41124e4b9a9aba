import { Injectable } from '@nestjs/common';
import type { Clock, Ids } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { MailSenders } from '../tickets/mail-senders.js';
import { EmailMetrics } from './email.metrics.js';
import { MailboxStore } from './mailbox.store.js';

/** What the environment says about mail. */
export abstract class EmailOptions {
  /** Right side of our Message-IDs; undefined for the mailbox's own domain. */
  abstract readonly domain: string | undefined;
  /** Whether there is a mail server that sends for us. */
  abstract readonly sends: boolean;
}

/** What everything about mail works with. */
@Injectable()
export class EmailParts {
  constructor(
    readonly mailboxes: MailboxStore,
    readonly metrics: EmailMetrics,
    readonly options: EmailOptions,
    readonly sources: Sources,
    readonly senders: MailSenders,
  ) {}

  get clock(): Clock {
    return this.sources.clock;
  }

  get ids(): Ids {
    return this.sources.ids;
  }
}
