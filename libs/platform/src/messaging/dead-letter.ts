import type { IncomingMessage, MessageHeaders, OutgoingMessage } from './message-broker.js';
import { headerOf } from './message-broker.js';

const DEAD_LETTER_SUFFIX = '.dlq';
const REDRIVEN = 'dlq_redriven';
const LONGEST_REASON = 500;

/** Room for the headers that say why, on top of the largest message of the original topic. */
export const deadLetterMaxBytes = 2 * 1024 * 1024;

/** The dead-letter topic of a topic. */
export function deadLetterTopicOf(topic: string): string {
  return topic + DEAD_LETTER_SUFFIX;
}

/** True for the name of a dead-letter topic. */
export function isDeadLetterTopic(topic: string): boolean {
  return topic.endsWith(DEAD_LETTER_SUFFIX);
}

/** Why a consumer gave a message up. */
export interface Verdict {
  consumer: string;
  reason: string;
  attempts: number;
  at: Date;
}

/** Where a redriven message first stood, and which consumer had given it up. */
export interface RedriveMark {
  consumer: string;
  /** `topic/partition/offset` */
  origin: string;
}

/** The message as it was, for the dead-letter topic, with reason and origin in its headers. */
export function toDeadLetter(message: IncomingMessage, verdict: Verdict): OutgoingMessage {
  return {
    topic: deadLetterTopicOf(message.topic),
    key: message.key,
    value: message.value,
    headers: {
      ...originalHeaders(message.headers),
      dlq_reason: verdict.reason.slice(0, LONGEST_REASON),
      dlq_topic: message.topic,
      dlq_partition: String(message.partition),
      dlq_offset: message.offset,
      dlq_consumer: verdict.consumer,
      dlq_at: verdict.at.toISOString(),
      dlq_attempts: String(verdict.attempts),
      dlq_origin: originOf(message),
    },
  };
}

/** The original message, to send again to where it came from; `undefined` when the dead letter doesn't say where. */
export function toRedriven(letter: {
  key: Buffer | null;
  value: Buffer | null;
  headers: MessageHeaders;
}): OutgoingMessage | undefined {
  const topic = headerOf(letter, 'dlq_topic');
  if (topic === undefined) return undefined;
  const mark = [headerOf(letter, 'dlq_consumer'), headerOf(letter, 'dlq_origin')].join(' ');
  return {
    topic,
    key: letter.key,
    value: letter.value,
    headers: { ...originalHeaders(letter.headers), [REDRIVEN]: mark },
  };
}

/** The mark of a message that was sent again after it had been given up. */
export function redriveMarkOf(message: { headers: MessageHeaders }): RedriveMark | undefined {
  const [consumer, origin] = headerOf(message, REDRIVEN)?.split(' ') ?? [];
  return consumer === undefined || origin === undefined ? undefined : { consumer, origin };
}

/** Where a message first stood, as `topic/partition/offset`; the same for every time it is redriven. */
export function originOf(message: IncomingMessage): string {
  return (
    redriveMarkOf(message)?.origin ?? `${message.topic}/${message.partition}/${message.offset}`
  );
}

function originalHeaders(headers: MessageHeaders): MessageHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('dlq_')));
}
