import { until } from '@shouwen/dev';
import type { Ticket } from '@shouwen/contracts';
import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import type { Producer } from 'kafkajs';
import { WebSocket } from 'ws';
import type { TestGateway } from './gateway-harness.js';

/** What a subscriber is told. */
export interface Message {
  data?: { ticketChanged: { version: number; type: string; ticketId: string; ticket: unknown } };
  errors?: { message: string; extensions: { code: string } }[];
}

/** A subscription as its subscriber sees it. */
export interface Subscribed {
  messages: Message[];
  end: { done: boolean; failure: unknown };
  unsubscribe: () => void;
}

const follow =
  'subscription ($id: ID!) { ticketChanged(id: $id) { ticketId version type changedAt ticket { subject timeline(first: 1) { edges { node { kind } } } } } }';

/** The global id of a ticket. */
export function nodeId(uuid: string): string {
  return Buffer.from(`Ticket:${uuid}`).toString('base64url');
}

/** Opens a WebSocket connection to the API; not before the first subscription. */
export function connect(
  { url }: Pick<TestGateway, 'url'>,
  token: string,
  onClosed: (event: unknown) => void = () => undefined,
): Client {
  return createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    on: { closed: onClosed },
  });
}

/** Follows the changes of a ticket, or subscribes to something else. */
export function subscribe(client: Client, id: string, query = follow): Subscribed {
  const messages: Message[] = [];
  const end = { done: false, failure: undefined as unknown };
  const unsubscribe = client.subscribe(
    { query, variables: query === follow ? { id } : undefined },
    {
      next: (message) => messages.push(message as unknown as Message),
      error: (failure) => {
        end.failure = failure;
        end.done = true;
      },
      complete: () => {
        end.done = true;
      },
    },
  );
  return { messages, end, unsubscribe };
}

/** Waits until this many subscriptions follow tickets. */
export function untilFollowed(gateway: TestGateway, count: number): Promise<boolean> {
  return until(async () => (await followersOf(gateway)) === count, { what: `${count} followers` });
}

/** How many subscriptions follow tickets. */
export async function followersOf(gateway: TestGateway): Promise<number> {
  const metrics = await (await gateway.operations('/metrics')).text();
  return Number(/shouwen_gateway_subscriptions (\d+)/.exec(metrics)?.[1]);
}

/** Waits until subscriptions are accepted: the gateway hears events of tickets. */
export async function untilHeard(gateway: TestGateway, client: Client, id: string): Promise<void> {
  await until(
    async () => {
      const { end, unsubscribe } = subscribe(client, id);
      await until(async () => end.done || (await followersOf(gateway)) > 0, { what: 'an answer' });
      unsubscribe();
      return !end.done;
    },
    { what: 'the gateway to hear events' },
  );
  await untilFollowed(gateway, 0);
}

/** Publishes the headers of an event of a ticket, as the ticketing service does. */
export async function tell(
  producer: Producer,
  topic: string,
  { id, version }: Pick<Ticket, 'id' | 'version'>,
  type = 'claimed',
): Promise<void> {
  const headers = {
    ce_type: `shouwen.ticketing.ticket.${type}.v1`,
    ce_subject: id,
    ce_sequence: String(version),
    ce_time: '2026-03-02T09:00:00.000Z',
  };
  await producer.send({ topic, messages: [{ key: id, value: '{}', headers }] });
}

/** Codes of the errors a subscription ended with. */
export function codesOf(failure: unknown): string[] {
  return (failure as { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
}
