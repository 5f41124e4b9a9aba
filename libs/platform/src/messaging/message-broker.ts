/** Header values as Kafka keeps them; a name may come more than once. */
export type MessageHeaders = Readonly<
  Record<string, Buffer | string | (Buffer | string)[] | undefined>
>;

/** A message to send; `topic` is the full name, with any prefix. */
export interface OutgoingMessage {
  topic: string;
  key: Buffer | string | null;
  value: Buffer | string | null;
  headers: MessageHeaders;
}

/** A message as it was delivered. */
export interface IncomingMessage {
  topic: string;
  partition: number;
  offset: string;
  key: Buffer | null;
  /** `null` for a tombstone. */
  value: Buffer | null;
  headers: MessageHeaders;
  /** How many messages of its partition come after it. */
  behind: number;
}

/** A topic that a process needs. */
export interface TopicDefinition {
  topic: string;
  partitions: number;
  cleanup: 'delete' | 'compact';
  /** How long messages are kept; the broker's default when left out. */
  retentionMs?: number;
  /** Largest batch of messages the topic takes; the broker's default when left out. */
  maxMessageBytes?: number;
}

/** What a handler did with a message: finished with it, or wants it again, its partition held for that long. */
export type Delivery = { kind: 'done' } | { kind: 'hold'; forMs: number };

/** Handles one message at a time per partition; must not throw. */
export type MessageHandler = (message: IncomingMessage) => Promise<Delivery>;

/** Which messages a group of consumers takes. */
export interface ConsumeOptions {
  group: string;
  topics: string[];
}

/** A running consumer. */
export interface Subscription {
  /** Finishes the messages in hand, commits and leaves the group. */
  stop(): Promise<void>;
}

/**
 * The broker will never take a message as it is: too large, a topic that is missing or forbidden. Trying again at
 * once is of no use, and messages sent with it may or may not have been taken.
 */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused';

  constructor(
    /** Whether other messages of the same topic may still pass. */
    readonly scope: 'message' | 'topic',
    /** The broker's code, such as `MESSAGE_TOO_LARGE`. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`the broker refuses the ${scope}: ${code}`, options);
  }
}

/** All that the platform asks of Kafka, so that the client library behind it can be replaced. */
export abstract class MessageBroker {
  /** Creates the topics that are missing; leaves those that exist as they are. */
  abstract ensureTopics(topics: TopicDefinition[]): Promise<void>;

  /**
   * Resolves when every replica in sync has every message; messages with the same topic and key keep their order.
   * Throws {@link MessageRefused}, or another error when the broker is away; then some may have been taken.
   */
  abstract send(messages: OutgoingMessage[]): Promise<void>;

  /**
   * Delivers every message of the topics, from the beginning for a new group, at least once and in order per
   * partition. Offsets are committed after the handler is done. Goes on by itself when the broker was away.
   */
  abstract consume(options: ConsumeOptions, handler: MessageHandler): Subscription;

  /** Throws when the broker doesn't answer; remembered for a moment, so it may be asked often. */
  abstract check(): Promise<void>;

  abstract disconnect(): Promise<void>;
}

/** The text of a header, its first value when there are several. */
export function headerOf(message: { headers: MessageHeaders }, name: string): string | undefined {
  const value = message.headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.toString();
}
