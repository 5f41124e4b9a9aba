import { Kafka, logLevel } from 'kafkajs';
import { firingOf } from './clocks.seed.js';

/** A firing as its events told it. */
export interface Receipt {
  /** When the first of its events was received, in milliseconds. */
  at: number;
  /** Identities of its events; a second one means that it fired twice. */
  events: Set<string>;
}

/** What a consumer heard of warnings and breaches. */
export interface Receipts {
  byFiring: Map<string, Receipt>;
  /** Every event of a warning or a breach, also one that was delivered again. */
  read: number;
  stop: () => Promise<void>;
}

const typeOfFiring = /\.sla_clock\.(warned|breached)\.v1$/;

/** Reads a topic of clocks as a partner would, from its beginning on. */
export async function receiveClocks(brokers: string, topic: string): Promise<Receipts> {
  const kafka = new Kafka({ brokers: [brokers], clientId: 'bench', logLevel: logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: `${topic}.bench` });
  const receipts: Receipts = { byFiring: new Map(), read: 0, stop: () => consumer.disconnect() };
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      const at = Date.now();
      for (const { headers } of batch.messages) {
        const firing = typeOfFiring.exec(String(headers?.['ce_type']))?.[1];
        if (firing === undefined) continue;
        receipts.read += 1;
        const name = firingOf(String(headers?.['ce_subject']), firing);
        const known = receipts.byFiring.get(name);
        const event = String(headers?.['ce_id']);
        if (known === undefined) receipts.byFiring.set(name, { at, events: new Set([event]) });
        else known.events.add(event);
      }
    },
  });
  return receipts;
}
