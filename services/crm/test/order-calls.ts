import { randomUUID } from 'node:crypto';
import type { OrderServiceClient } from '@shouwen/contracts';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { Kafka, logLevel } from 'kafkajs';
import type { Consumer, Producer } from 'kafkajs';

const TYPES = {
  placed: 'partner.order.placed.v1',
  paid: 'partner.order.paid.v1',
  returned: 'partner.order.returned.v1',
  refunded: 'partner.order.refunded.v1',
};

const references = {
  placed: undefined,
  paid: 'paymentReference',
  returned: 'returnReference',
  refunded: 'refundReference',
};

/** What a test says of something that happened to an order. */
export interface OrderSaying {
  order: string;
  customer: string;
  amount: string;
  at?: Date;
  reference?: string;
  currency?: string;
  name?: string;
}

/** A message as it is read from a topic. */
export interface ReadMessage {
  topic: string;
  key: string;
  headers: Record<string, string>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
  value: any;
}

/** A partner that produces orders and reads topics. */
export class OrderingPartner {
  readonly messages: ReadMessage[] = [];
  private readonly producer: Producer;
  private readonly consumer: Consumer;

  constructor(private readonly environment: Pick<ServiceEnvironment, 'broker' | 'topicPrefix'>) {
    const kafka = new Kafka({ brokers: [environment.broker], logLevel: logLevel.NOTHING });
    this.producer = kafka.producer();
    this.consumer = kafka.consumer({
      groupId: `${environment.topicPrefix}partner`,
      maxWaitTimeInMs: 50,
    });
  }

  async start(...topics: string[]): Promise<void> {
    const { topicPrefix } = this.environment;
    await this.producer.connect();
    if (topics.length === 0) return;
    await this.consumer.connect();
    await this.consumer.subscribe({
      topics: topics.map((topic) => topicPrefix + topic),
      fromBeginning: true,
    });
    await this.consumer.run({
      eachMessage: ({ topic, message }) => {
        this.messages.push({
          topic: topic.slice(topicPrefix.length),
          key: String(message.key),
          headers: Object.fromEntries(
            Object.entries(message.headers ?? {}).map(([name, value]) => [name, String(value)]),
          ),
          value: JSON.parse(String(message.value)) as unknown,
        });
        return Promise.resolve();
      },
    });
  }

  async stop(): Promise<void> {
    await this.producer.disconnect();
    await this.consumer.disconnect();
  }

  /** Tells what happened to an order; answers the id of the message. */
  async tell(kind: keyof typeof TYPES, saying: OrderSaying, id: string = randomUUID()) {
    const { order, customer, amount, at = new Date(), currency = 'CNY', name = '' } = saying;
    const field = references[kind];
    const value = {
      orderReference: order,
      customer: { identity: customer, name },
      at: at.toISOString(),
      currency,
      amount,
      ...(field !== undefined && { [field]: saying.reference ?? 'one' }),
    };
    await this.send(JSON.stringify(value), { ce_id: id, ce_type: TYPES[kind] });
    return id;
  }

  async send(value: string, headers: Record<string, string>): Promise<void> {
    await this.producer.send({
      topic: `${this.environment.topicPrefix}partner.orders.v1`,
      // One key: the order in which they are sent is the order in which they are applied.
      messages: [{ key: 'all', value, headers: { ce_source: '/partners/acme', ...headers } }],
    });
  }
}

/** The calls of the order service. */
export class OrderCalls {
  constructor(private readonly client: OrderServiceClient) {}

  list(context: RequestContext, customerId: string, pageSize = 0, pageToken = '') {
    const request = { customerId, page: { pageSize, pageToken } };
    return callGrpc(this.client, this.client.listCustomerOrders, request, context);
  }

  async spending(context: RequestContext, customerId: string) {
    const request = { customerId };
    const { totals } = await callGrpc(this.client, this.client.getSpending, request, context);
    return totals;
  }
}
