import { Kafka, Partitioners, logLevel } from 'kafkajs';
import type { Message } from 'kafkajs';
import type { DemoOrder, DemoOrderStep } from './demo-orders.js';

const DAY_MS = 86_400_000;

const references = {
  placed: undefined,
  paid: 'paymentReference',
  returned: 'returnReference',
  refunded: 'refundReference',
} as const;

/** Tells on the topic of partners what happened to orders, as a shop would. */
export async function tellOrders(
  brokers: string,
  orders: readonly DemoOrder[],
  now: Date,
): Promise<void> {
  const kafka = new Kafka({
    clientId: 'shouwen-dev-demo',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
  });
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  try {
    const messages = orders.flatMap((order) =>
      order.steps.map((step, index) => messageOf(order, step, index, now)),
    );
    const topic = `${process.env.KAFKA_TOPIC_PREFIX ?? ''}partner.orders.v1`;
    await producer.send({ topic, messages });
  } finally {
    await producer.disconnect();
  }
}

/** A message whose id is the same in every start: told again, it changes nothing. */
export function messageOf(
  { reference, customer, currency }: DemoOrder,
  { kind, daysAgo, amount }: DemoOrderStep,
  index: number,
  now: Date,
): Message {
  const id = `${reference}-${index + 1}`;
  const named = references[kind];
  return {
    key: reference,
    headers: {
      ce_specversion: '1.0',
      ce_id: id,
      ce_source: '/partners/demo-shop',
      ce_type: `partner.order.${kind}.v1`,
    },
    value: JSON.stringify({
      orderReference: reference,
      customer: { identity: customer },
      // Refunds after the payments of the same day.
      at: new Date(now.getTime() - daysAgo * DAY_MS + index).toISOString(),
      currency,
      amount,
      ...(named !== undefined && { [named]: id }),
    }),
  };
}
