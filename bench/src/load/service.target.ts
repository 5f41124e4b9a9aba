import { Metadata, credentials } from '@grpc/grpc-js';
import type { ServiceError } from '@grpc/grpc-js';
import {
  Channel,
  Complexity,
  Grade,
  TicketServiceClient,
  TicketStatus,
  Urgency,
} from '@shouwen/contracts';
import { sampleTicket } from './sample-ticket.js';
import { expectAnswer, itemOf, listLength, type Target, type TargetSpec } from './target.js';

const channels = 4;

type Callback<Response> = (error: ServiceError | null, response: Response) => void;

export async function serviceTargets(spec: TargetSpec, count: number): Promise<Target[]> {
  const clients = Array.from({ length: Math.min(channels, count) }, () => openClient(spec.address));
  await Promise.all(clients.map(untilConnected));
  return Array.from({ length: count }, (_, index) => serviceTarget(spec, itemOf(clients, index)));
}

/** A client with a connection of its own: by default all of a process share one. */
export function openClient(address: string): TicketServiceClient {
  return new TicketServiceClient(address, credentials.createInsecure(), {
    'grpc.use_local_subchannel_pool': 1,
  });
}

/** What comes with each call: the token of whoever makes it. */
export function metadataFor(token: string): Metadata {
  const metadata = new Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  return metadata;
}

/** The answer of a unary call, as a promise. */
export function answerOf<Response>(
  call: (callback: Callback<Response>) => unknown,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    call((error, response) => (error === null ? resolve(response) : reject(error)));
  });
}

function serviceTarget(spec: TargetSpec, client: TicketServiceClient): Target {
  const metadata = spec.tokens.map(metadataFor);
  return {
    create: async (n) => {
      const { idempotencyKey, ...wanted } = sampleTicket(spec.run, n);
      const request = {
        ...wanted,
        ...{ grade: Grade.UNSPECIFIED, channel: Channel.UNSPECIFIED },
        urgency: Urgency.UNSPECIFIED,
        complexity: Complexity.UNSPECIFIED,
        options: { idempotencyKey, expectedVersion: 0 },
      };
      const ticket = await answerOf<{ id: string; number: string }>((callback) =>
        client.openTicket(request, itemOf(metadata, n), callback),
      );
      expectAnswer(ticket.number.startsWith('T-'), ticket);
      return ticket.id;
    },
    get: async (n) => {
      const { uuid } = itemOf(spec.tickets, n);
      const by = { $case: 'id', value: uuid } as const;
      const ticket = await answerOf<{ id: string }>((callback) =>
        client.getTicket({ by }, itemOf(metadata, n), callback),
      );
      expectAnswer(ticket.id === uuid, ticket);
    },
    list: async (n) => {
      const request = {
        page: { pageSize: listLength, pageToken: '' },
        includeSnoozed: false,
        customerIds: [],
        teamId: '',
        statuses: [TicketStatus.NEW],
        ...{ grade: Grade.UNSPECIFIED, channel: Channel.UNSPECIFIED },
        ...{ ownerId: '', customerId: '' },
      };
      const { tickets } = await answerOf<{ tickets: unknown[] }>((callback) =>
        client.listTickets(request, itemOf(metadata, n), callback),
      );
      expectAnswer(tickets.length === listLength, tickets);
    },
    close: () => client.close(),
  };
}

function untilConnected(client: TicketServiceClient): Promise<void> {
  return new Promise((resolve, reject) => {
    client.waitForReady(Date.now() + 10_000, (error) =>
      error === undefined ? resolve() : reject(error),
    );
  });
}
