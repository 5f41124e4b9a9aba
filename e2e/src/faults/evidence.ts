import type { AcknowledgedWrite } from './workload.js';

/** An entry of a ticket's timeline, as the database has it. */
export interface StoredEntry {
  ticketId: string;
  sequence: number;
  kind: string;
  /** Text that a client gave, which is the key of the write. */
  text: string;
}

/** A ticket, as the database has it. */
export interface StoredTicket {
  id: string;
  version: number;
  reference: string;
}

/** An event that was recorded in the outbox by a transaction that committed, as Postgres' own log has it. */
export interface CommittedEvent {
  id: string;
  type: string;
}

/** A message about an aggregate, in the order in which its partition has it. */
export interface DeliveredEvent {
  id: string;
  type: string;
  aggregateId: string;
  sequence: number;
  partition: number;
}

/** What the consumer of events made of one ticket. */
export interface CountedTicket {
  ticketId: string;
  events: number;
  lastSequence: number;
  outOfOrder: number;
}

/** All that is known after a run, from every side that can know it. */
export interface Evidence {
  /** What clients were told. */
  acknowledged: readonly AcknowledgedWrite[];
  refused: ReadonlyMap<string, string>;
  unanswered: readonly string[];
  untyped: readonly string[];
  /** What the database has. */
  entries: readonly StoredEntry[];
  tickets: readonly StoredTicket[];
  outboxLeft: number;
  auditRecords: number;
  /** Recorded before the topics were read: each of them must be there. */
  committed: readonly CommittedEvent[];
  /** Recorded while the topics were read, by timers that go on: they may be there. */
  committedSince: readonly CommittedEvent[];
  /** What the API answers: version of each ticket. */
  answered: ReadonlyMap<string, number>;
  /** What is on Kafka. */
  events: readonly DeliveredEvent[];
  snapshots: readonly DeliveredEvent[];
  /** Events of the clocks of tickets. */
  clockEvents: readonly DeliveredEvent[];
  /** Events on every other topic of ticketing. */
  otherEvents: readonly DeliveredEvent[];
  /** Id of each answer to a partner, and of the message it answers. */
  rejections: readonly { id: string; eventId: string }[];
  /** Ids of the messages that were given up. */
  deadLetters: readonly string[];
  /** What a consumer of events did. */
  counted: readonly CountedTicket[];
  /** What a partner submitted. */
  references: readonly string[];
  broken: readonly string[];
  unexpectedEnds: number;
}
