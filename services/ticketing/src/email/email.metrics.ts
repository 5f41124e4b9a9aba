import { Injectable } from '@nestjs/common';
import { Counter, Registry } from 'prom-client';
import type { FetchFailure } from './mail.rules.js';

/** What a mail that came in was taken for. */
export type ReceivedOutcome =
  'ticket_opened' | 'entry_added' | 'bounce' | 'auto_reply' | 'loop' | 'duplicate' | 'quarantined';

/** How an attempt to send a mail ended. */
export type SentOutcome = 'sent' | 'postponed' | 'failed' | 'bounced';

/** How an attempt to fetch mail ended. */
export type FetchOutcome = 'fetched' | FetchFailure;

/** Counts mail; declared in docs/telemetry.md. */
@Injectable()
export class EmailMetrics {
  readonly received: Counter<'outcome'>;
  readonly sent: Counter<'outcome'>;
  readonly fetches: Counter<'outcome'>;

  constructor(registry: Registry) {
    const registers = [registry];
    const labelNames = ['outcome'] as const;
    this.received = new Counter({
      name: 'shouwen_ticketing_mail_received_total',
      help: 'Mail that came in and was dealt with, by what it was taken for',
      labelNames,
      registers,
    });
    this.sent = new Counter({
      name: 'shouwen_ticketing_mail_sent_total',
      help: 'Attempts to send mail, by how they ended; and mail that came back',
      labelNames,
      registers,
    });
    this.fetches = new Counter({
      name: 'shouwen_ticketing_mail_fetches_total',
      help: 'Attempts to fetch mail from the mailbox elsewhere, by how they ended',
      labelNames,
      registers,
    });
  }
}
