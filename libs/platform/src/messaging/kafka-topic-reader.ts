import type { Admin, Kafka } from 'kafkajs';
import type { MessageHeaders } from './message-broker.js';

const NOTHING_CAME_MS = 15_000;

/** A message that was read for a person to see. */
export interface ReadMessage {
  partition: number;
  offset: bigint;
  key: Buffer | null;
  value: Buffer | null;
  headers: MessageHeaders;
}

/** Says whether to go on after a message. */
export type Visit = (message: ReadMessage) => Promise<boolean>;

/**
 * Reads a topic once, from the beginning or from an offset of each partition, up to where it ended when asked, with
 * a consumer group of its own that leaves no trace. Throws when the broker stops answering.
 */
export async function readTopic(
  kafka: Kafka,
  topic: string,
  group: string,
  from: ReadonlyMap<number, bigint>,
  visit: Visit,
): Promise<void> {
  const ends = await endsToRead(kafka, topic, from);
  if (ends.size === 0) return;
  const consumer = kafka.consumer({
    groupId: group,
    maxWaitTimeInMs: 100,
    allowAutoTopicCreation: false,
    retry: { restartOnFailure: () => Promise.resolve(false) },
  });
  let settle: (error?: unknown) => void = () => undefined;
  const finished = new Promise<void>((resolve, reject) => {
    settle = (error) => (error === undefined ? resolve() : reject(error as Error));
  });
  const nothingCame = setTimeout(
    () => settle(new Error(`nothing came from ${topic} for ${NOTHING_CAME_MS / 1_000} s`)),
    NOTHING_CAME_MS,
  );
  consumer.on(consumer.events.CRASH, ({ payload }) => settle(payload.error));
  let done = false;
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ partition, message }) => {
        const end = ends.get(partition);
        const offset = BigInt(message.offset);
        if (done || end === undefined || offset < (from.get(partition) ?? 0n)) return;
        nothingCame.refresh();
        try {
          const { key, value, headers = {} } = message;
          done = !(await visit({ partition, offset, key, value, headers }));
        } catch (error) {
          done = true;
          settle(error);
        }
        if (offset + 1n >= end) ends.delete(partition);
        if (done || ends.size === 0) settle();
      },
    });
    for (const [partition, offset] of from) {
      consumer.seek({ topic, partition, offset: offset.toString() });
    }
    await finished;
  } finally {
    done = true;
    clearTimeout(nothingCame);
    await consumer.disconnect().catch(() => undefined);
  }
}

/** Runs something with a connection for administration. */
export async function withAdmin<Result>(
  kafka: Kafka,
  work: (admin: Admin) => Promise<Result>,
): Promise<Result> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

async function endsToRead(
  kafka: Kafka,
  topic: string,
  from: ReadonlyMap<number, bigint>,
): Promise<Map<number, bigint>> {
  const offsets = await withAdmin(kafka, (admin) => admin.fetchTopicOffsets(topic));
  return new Map(
    offsets
      .map(({ partition, low, high }) => ({ partition, low: BigInt(low), high: BigInt(high) }))
      .filter(({ partition, low, high }) => high > low && high > (from.get(partition) ?? 0n))
      .map(({ partition, high }) => [partition, high]),
  );
}
