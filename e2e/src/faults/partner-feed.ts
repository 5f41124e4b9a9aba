import { setTimeout as delay } from 'node:timers/promises';
import type { Kafka } from 'kafkajs';

const SOURCE = '/partners/acme';
const TYPE = 'partner.ticket.submitted.v1';
const PAUSE_MS = 400;

/** A partner that submits tickets on Kafka, some of them twice and some of them broken. */
export class PartnerFeed {
  /** References of tickets that have to be opened, each once. */
  readonly references: string[] = [];
  /** Event ids of broken messages, each to be answered once. */
  readonly broken: string[] = [];
  private readonly topic: string;

  constructor(
    private readonly kafka: Kafka,
    topicPrefix: string,
  ) {
    this.topic = `${topicPrefix}partner.tickets.v1`;
  }

  /** Submits a ticket every now and then until `enough`. */
  async run(enough: () => boolean): Promise<void> {
    for (let n = 1; !enough(); n++) {
      await this.submit(n);
      await delay(PAUSE_MS);
    }
  }

  private async submit(n: number): Promise<void> {
    const reference = `reference-${n}`;
    if (n % 5 === 0) {
      const id = `broken-${n}`;
      this.broken.push(id);
      for (let times = n % 2; times < 2; times++) await this.send(id, { subject: n });
      return;
    }
    this.references.push(reference);
    const ticket = {
      externalReference: reference,
      subject: reference,
      body: reference,
      customer: { id: `acme:${n % 10}` },
    };
    await this.send(`event-${n}`, ticket);
    if (n % 3 === 0) await this.send(`event-${n}`, ticket);
    if (n % 7 === 0) await this.send(`event-${n}-again`, ticket);
  }

  /** Sends until the broker has it, so perhaps more than once. */
  private async send(id: string, value: object): Promise<void> {
    const headers = { ce_specversion: '1.0', ce_id: id, ce_source: SOURCE, ce_type: TYPE };
    const message = { key: id, value: JSON.stringify(value), headers };
    for (;;) {
      const producer = this.kafka.producer({ retry: { retries: 1 } });
      try {
        await producer.connect();
        await producer.send({ topic: this.topic, messages: [message] });
        return;
      } catch {
        await delay(PAUSE_MS);
      } finally {
        await producer.disconnect().catch(() => undefined);
      }
    }
  }
}
