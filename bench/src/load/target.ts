import type { System } from '../options.js';

/** A ticket as both sides of the gateway know it. */
export interface KnownTicket {
  uuid: string;
  /** Global id; empty where the gateway is not measured. */
  nodeId: string;
}

/** Where requests go and what they are made of. */
export interface TargetSpec {
  system: System;
  /** `http://host:port` or, for gRPC, `host:port`. */
  address: string;
  /** Access tokens of agents, used in turn. */
  tokens: string[];
  /** Tickets to read, in turn. */
  tickets: KnownTicket[];
  /** Makes idempotency keys differ from those of other runs and processes. */
  run: string;
}

/** One connection's worth of requests. Each throws when the answer is not exactly what it should be. */
export interface Target {
  /** Opens the n-th ticket of the run and answers its UUID. */
  create(n: number): Promise<string>;
  /** Reads one of the known tickets. */
  get(n: number): Promise<void>;
  /** Lists the 20 newest of the queue of new tickets. */
  list(n: number): Promise<void>;
  close(): void;
}

/** Length of the list that is asked for. */
export const listLength = 20;

/** Throws with what was answered, shortened, unless `right`. */
export function expectAnswer(right: boolean, answer: unknown): asserts right {
  if (right) return;
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  throw new Error(`a wrong answer: ${text.slice(0, 400)}`);
}

/** The n-th item, starting again at the end. */
export function itemOf<Item>(items: readonly Item[], n: number): Item {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
