import { setTimeout as pause } from 'node:timers/promises';
import { until } from '@shouwen/dev';
import { Kafka, logLevel, type Consumer } from 'kafkajs';
import { Latencies, type Distribution } from '../load/latencies.js';
import { openTargets } from '../load/open-targets.js';
import type { Target, TargetSpec } from '../load/target.js';

/** How long events take from a commit to a consumer. */
export interface RelayDelay {
  /** Tickets opened a second; each is one event here and one snapshot on another topic. */
  rate: number;
  /** Below `rate` when answers took so long that the generator fell behind. */
  reachedRate: number;
  acknowledged: number;
  /** Tickets opened before, to see that the consumer is there. */
  warmUps: number;
  /** Events of acknowledged tickets that never came, and those that came again. */
  lost: number;
  doubled: number;
  /** From the answer to the mutation to the consumer's receipt; an event that came before the answer counts as 0. */
  fromAnswer: Distribution;
  /** From the instant that the event itself tells (`ce_time`, before the commit) to the consumer's receipt. */
  fromEventTime: Distribution;
}

export interface RelayDelayOptions {
  target: TargetSpec;
  brokers: string;
  topic: string;
  rate: number;
  seconds: number;
}

interface Receipt {
  at: number;
  time: number;
  eventTime: number;
  times: number;
}

interface Opened {
  /** When each ticket was acknowledged, by its id. */
  answers: Map<string, number>;
  reachedRate: number;
}

const senders = 64;
const openedType = 'shouwen.ticketing.ticket.opened.v1';

/** Opens tickets at a steady rate, whatever the answers take, and receives their events as a partner would. */
export async function measureRelayDelay(options: RelayDelayOptions): Promise<RelayDelay> {
  const receipts = new Map<string, Receipt>();
  const consumer = await consume(options, receipts);
  try {
    await untilReceiving(options.target, receipts);
    const { answers, reachedRate } = await openSteadily(options);
    await until(() => [...answers.keys()].every((id) => receipts.has(id)), {
      what: 'every event',
    }).catch(() => false);
    // What would come twice comes soon after.
    await pause(2_000);
    return { ...resultOf(answers, receipts), rate: options.rate, reachedRate };
  } finally {
    await consumer.disconnect();
  }
}

async function untilReceiving(spec: TargetSpec, receipts: Map<string, Receipt>): Promise<void> {
  const [target] = await openTargets(spec, 1);
  const warmUp = await target?.create(firstNumber);
  await until(() => warmUp !== undefined && receipts.has(warmUp), {
    what: 'the first event',
    timeoutMs: 60_000,
  });
  target?.close();
}

/** Apart from what load generators number. */
const firstNumber = 1_000_000_000;

/** Opens tickets when they are due; behind time only when every connection waits for an answer. */
async function openSteadily({ target: spec, rate, seconds }: RelayDelayOptions): Promise<Opened> {
  const answers = new Map<string, number>();
  const targets = await openTargets(spec, senders);
  const began = performance.now();
  let next = 0;
  const keepOpening = async (target: Target): Promise<void> => {
    for (let n = next++; n < rate * seconds; n = next++) {
      await pause(Math.max(0, began + (1000 * n) / rate - performance.now()));
      const id = await target.create(firstNumber + 1 + n);
      answers.set(id, performance.now());
    }
  };
  await Promise.all(targets.map(keepOpening));
  const reachedRate = answers.size / ((performance.now() - began) / 1000);
  for (const target of targets) target.close();
  return { answers, reachedRate };
}

async function consume(
  { brokers, topic }: RelayDelayOptions,
  receipts: Map<string, Receipt>,
): Promise<Consumer> {
  const kafka = new Kafka({ brokers: [brokers], clientId: 'bench', logLevel: logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: `${topic}.bench` });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      const at = performance.now();
      const time = Date.now();
      for (const { headers } of batch.messages) {
        if (String(headers?.['ce_type']) !== openedType) continue;
        const id = String(headers?.['ce_subject']);
        const known = receipts.get(id);
        if (known !== undefined) known.times += 1;
        else {
          const eventTime = Date.parse(String(headers?.['ce_time']));
          receipts.set(id, { at, time, eventTime, times: 1 });
        }
      }
    },
  });
  return consumer;
}

function resultOf(
  answers: Map<string, number>,
  receipts: Map<string, Receipt>,
): Omit<RelayDelay, 'rate' | 'reachedRate'> {
  const fromAnswer = new Latencies();
  const fromEventTime = new Latencies();
  let lost = 0;
  let doubled = 0;
  for (const [id, answeredAt] of answers) {
    const receipt = receipts.get(id);
    if (receipt === undefined) {
      lost += 1;
      continue;
    }
    if (receipt.times > 1) doubled += 1;
    fromAnswer.add(Math.max(0, receipt.at - answeredAt));
    fromEventTime.add(Math.max(0, receipt.time - receipt.eventTime));
  }
  return {
    ...{ acknowledged: answers.size, warmUps: 1, lost, doubled },
    fromAnswer: fromAnswer.distribution(),
    fromEventTime: fromEventTime.distribution(),
  };
}
