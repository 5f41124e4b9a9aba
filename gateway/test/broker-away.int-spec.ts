import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKafka, until } from '@shouwen/dev';
import { Kafka, logLevel } from 'kafkajs';
import { startTestGateway } from './gateway-harness.js';
import {
  codesOf,
  connect,
  nodeId,
  subscribe,
  tell,
  untilFollowed,
  untilHeard,
} from './subscriber.js';

const topic = 'shouwen.ticketing.events.v1';

describe('a broker that is away', () => {
  it('costs subscribers a typed error, nobody else anything, and is found again', async () => {
    const broker = await startKafka({ directory: await mkdtemp(join(tmpdir(), 'gateway-kafka-')) });
    const gateway = await startTestGateway({ KAFKA_BROKERS: broker.brokers });
    const token = await gateway.agent();
    const client = connect(gateway, token);
    const ticket = gateway.ticketing.addTicket('carla');
    const id = nodeId(ticket.id);
    const kafka = new Kafka({ brokers: [broker.brokers], logLevel: logLevel.NOTHING });
    const [admin, producer] = [kafka.admin(), kafka.producer()];
    try {
      await producer.connect();
      await admin.connect();
      await admin.createTopics({ topics: [{ topic }], waitForLeaders: false });
      await admin.disconnect();
      await untilHeard(gateway, client, id);
      const follower = subscribe(client, id);
      await untilFollowed(gateway, 1);

      await broker.kill();
      await until(() => follower.end.done, { what: 'the end of the subscription' });
      expect(codesOf(follower.end.failure)).toEqual(['gateway.changes_missed']);
      const refused = subscribe(client, id);
      await until(() => refused.end.done, { what: 'the refusal' });
      expect(refused.messages[0]?.errors).toMatchObject([
        { extensions: { code: 'platform.service_unavailable', retryAfterMs: 1_000 } },
      ]);
      expect((await gateway.ask('{ viewer { id } }', { token })).status).toBe(200);
      expect((await gateway.operations('/readyz')).status).toBe(200);

      await broker.restart();
      await untilHeard(gateway, client, id);
      const again = subscribe(client, id);
      await untilFollowed(gateway, 1);
      await until(
        async () => {
          await tell(producer, topic, { id: ticket.id, version: 2 });
          return true;
        },
        { what: 'the event to be taken' },
      );
      await until(() => again.messages.length > 0, { what: 'the change' });
      expect(again.messages[0]?.data?.ticketChanged.version).toBe(2);
    } finally {
      await client.dispose();
      await producer.disconnect();
      await gateway.stop();
      await broker.stop();
    }
  }, 240_000);
});
