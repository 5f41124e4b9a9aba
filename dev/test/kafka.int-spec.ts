import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { startKafka } from '../src/kafka.js';
import { until } from '../src/testing/until.js';

describe('the development broker', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'shouwen dev '));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('keeps acknowledged messages through kill -9 and comes back on the same port', async () => {
    const broker = await startKafka({ directory });
    const kafka = new Kafka({ brokers: [broker.brokers], logLevel: logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic: 'notes' }], waitForLeaders: false });
    await admin.disconnect();
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({ topic: 'notes', acks: -1, messages: [{ key: 'a', value: '首问' }] });
    await producer.disconnect();

    await broker.kill();
    await broker.restart();

    const consumer = kafka.consumer({ groupId: 'reader' });
    const received: string[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: ['notes'], fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message }) => {
        received.push(String(message.value));
      },
    });
    await until(() => received.length > 0, { what: 'the message from before the crash' });
    await consumer.disconnect();
    await broker.stop();
    expect(received).toEqual(['首问']);
  }, 90_000);
});
