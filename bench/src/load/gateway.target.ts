import { HttpConnection } from './http-connection.js';
import type { HttpAnswer } from './http-connection.js';
import { sampleTicket } from './sample-ticket.js';
import { expectAnswer, itemOf, listLength, type Target, type TargetSpec } from './target.js';

const actor = 'kind id name';
const moment = `{ at actor { ${actor} } }`;
const ticketFields = `id uuid number version subject status grade channel customer { id name } owner { ${actor} }
  openedAt openedBy { ${actor} } firstResponse ${moment} lastReply ${moment} lastCustomerMessageAt
  resolution { at actor { ${actor} } text } reopenCount updatedAt externalReference`;

const openTicket = `mutation OpenTicket($input: OpenTicketInput!) {
  openTicket(input: $input) { ticket { id uuid number version status } userErrors { code message field retryable } }
}`;
const ticketById = `query Ticket($id: ID!) { ticket(id: $id) { ${ticketFields} } }`;
const queue = `query Queue($first: Int!) {
  tickets(first: $first, filter: { statuses: [NEW] }) {
    edges { cursor node { ${ticketFields} } } pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  data?: {
    openTicket?: { ticket: { uuid: string } | null; userErrors: unknown[] } | null;
    ticket?: { uuid: string } | null;
    tickets?: { edges: unknown[] } | null;
  } | null;
  errors?: unknown[];
}

export function gatewayTargets(spec: TargetSpec, count: number): Target[] {
  return Array.from({ length: count }, () => gatewayTarget(spec));
}

function gatewayTarget({ address, tickets, tokens, run }: TargetSpec): Target {
  const connection = new HttpConnection(address);
  const ask = async (n: number, query: string, variables: object): Promise<Answer> => {
    const headers =
      `Authorization: Bearer ${itemOf(tokens, n)}\r\n` +
      'Accept: application/graphql-response+json\r\n';
    return read(await connection.post('/graphql', JSON.stringify({ query, variables }), headers));
  };
  return {
    create: async (n) => {
      const answer = await ask(n, openTicket, { input: sampleTicket(run, n) });
      const ticket = answer.data?.openTicket?.ticket;
      expectAnswer(ticket != null && answer.data?.openTicket?.userErrors.length === 0, answer);
      return ticket.uuid;
    },
    get: async (n) => {
      const { uuid, nodeId } = itemOf(tickets, n);
      const answer = await ask(n, ticketById, { id: nodeId });
      expectAnswer(answer.data?.ticket?.uuid === uuid, answer);
    },
    list: async (n) => {
      const answer = await ask(n, queue, { first: listLength });
      expectAnswer(answer.data?.tickets?.edges.length === listLength, answer);
    },
    close: () => connection.close(),
  };
}

function read({ status, body }: HttpAnswer): Answer {
  expectAnswer(status === 200, body);
  const answer = JSON.parse(body) as Answer;
  expectAnswer(answer.errors === undefined, answer);
  return answer;
}
