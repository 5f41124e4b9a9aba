import { until } from '@shouwen/dev';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { readTopic } from '../src/stage/topic-reader.js';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';
import { refusalsOf } from './published-schemas.js';

const ana: Person = ['ana', 'agent'];
const carol: Person = ['carol', 'customer'];
const mia: Person = ['mia', 'manager'];

interface Edge {
  cursor: string;
  node: {
    number: number | null;
    kind: string;
    fromCustomer: boolean;
    message: { body: string } | null;
    agent: { name: string } | null;
    queuePlace: number | null;
    endReason: string | null;
    notice: string | null;
  };
}

interface Chat {
  id: string;
  uuid: string;
  state: string;
  ticketNumber: string;
  ticket: { id: string };
}

describe('a chat of a customer with an agent', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform();
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  });

  async function change<Payload>(who: Person, field: string, input: object, answer: string) {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) {
      ${answer} userErrors { code } } }`;
    const { body } = await platform.as(who, query, { variables: { input } });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return (body.data as Record<string, Payload & { userErrors: { code: string }[] }>)[
      field
    ] as Payload & { userErrors: { code: string }[] };
  }

  /** Follows a chat from an event on until it is ended. */
  async function follow([sub, role]: Person, chatId: string, after: string) {
    const heard: Edge[] = [];
    const client = createClient({
      url: platform.url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await platform.tokens.of(sub, role)}` },
    });
    const query = `subscription ($chatId: ID!, $after: String) {
      chatEvents(chatId: $chatId, after: $after) { cursor node {
        number kind fromCustomer message { body } agent { name } queuePlace endReason notice } } }`;
    let ended = false;
    // Refused or ended while the gateway does not hear Kafka yet: whoever is, goes on from what they have heard.
    const listen = (): void => {
      if (ended) return;
      const variables = { chatId, after: heard.at(-1)?.cursor ?? after };
      client.subscribe<{ chatEvents: Edge }>(
        { query, variables },
        {
          next: ({ data }) => void (data && heard.push(data.chatEvents)),
          error: () => void setTimeout(listen, 100),
          complete: () => void setTimeout(listen, 100),
        },
      );
    };
    listen();
    return {
      heard,
      untilHeard: (kind: string, count = 1) =>
        until(() => heard.filter(({ node }) => node.kind === kind).length >= count, {
          what: `${count} ${kind}`,
        }),
      end: () => {
        ended = true;
        return client.dispose();
      },
    };
  }

  /** What partners read of the chat: in order, as published, and nothing that anybody wrote. */
  async function tellsNoWords({ uuid }: Chat): Promise<void> {
    const read = (name: string) =>
      readTopic(platform.brokers, `${platform.topicPrefix}shouwen.ticketing.${name}.v1`);
    const [told, typed] = [await read('chats'), await read('typing')];
    const ofChat = told.filter(({ key }) => key === uuid);
    expect(ofChat.map(({ headers }) => Number(headers['ce_sequence']))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(
      typed.map(({ value }) => (JSON.parse(value ?? '') as Chat & { chatId: string }).chatId),
    ).toEqual([uuid]);
    expect([...ofChat, ...typed].flatMap(refusalsOf)).toEqual([]);
    expect(JSON.stringify(told)).not.toMatch(/refund|today|Carol/);
  }

  it('is heard by both as it happens, and by who was away afterwards', async () => {
    const beginning = Buffer.from('0').toString('base64url');
    const saved = await change<object>(
      mia,
      'saveStaffMember',
      { memberId: 'ana', name: 'Ana', email: 'ana@example.com', locale: 'EN', active: true },
      'staffMember { memberId }',
    );
    expect(saved.userErrors).toEqual([]);
    await change(ana, 'setPresence', { state: 'AVAILABLE' }, 'presence { state }');

    const asked = { body: 'Where is my refund?', idempotencyKey: 'c-1' };
    const fields = 'chat { id uuid state ticketNumber ticket { id } }';
    const { chat } = await change<{ chat: Chat }>(carol, 'startChat', asked, fields);
    expect(chat.state).toBe('WAITING');
    const customer = await follow(carol, chat.id, beginning);
    await customer.untilHeard('QUEUE_MOVED');

    // No rule routes here: the agent takes it from those who wait.
    const { body } = await platform.as(
      ana,
      '{ chats(filter: { state: WAITING }) { edges { node { id queuePlace ticket { id } } } } }',
    );
    expect(body.data).toEqual({
      chats: { edges: [{ node: { id: chat.id, queuePlace: 1, ticket: chat.ticket } }] },
    });
    await platform.change(ana, 'claimTicket', { ticketId: chat.ticket.id });
    await customer.untilHeard('AGENT_JOINED');
    const agent = await follow(ana, chat.id, beginning);
    await agent.untilHeard('AGENT_JOINED');

    const typed = await change<{ until: string }>(carol, 'sayTyping', { chatId: chat.id }, 'until');
    expect(typed.userErrors).toEqual([]);
    await agent.untilHeard('TYPING');
    const message = { chatId: chat.id, body: 'It arrives today.', idempotencyKey: 'm-1' };
    await change(ana, 'sendChatMessage', message, 'edge { cursor }');
    await change(ana, 'sendChatMessage', message, 'edge { cursor }');
    await customer.untilHeard('MESSAGE', 2);
    await customer.end();
    const cursor = customer.heard.at(-1)?.cursor ?? '';

    await change(
      ana,
      'sendChatMessage',
      { chatId: chat.id, body: 'Anything else?' },
      'chat { id }',
    );
    await change(ana, 'endChat', { chatId: chat.id }, 'chat { state endReason }');
    const again = await follow(carol, chat.id, cursor);
    await again.untilHeard('ENDED');
    await again.end();
    await agent.end();

    const told = [...customer.heard, ...again.heard].filter(({ node }) => node.number !== null);
    expect(told.map(({ node }) => [node.number, node.kind, node.message?.body ?? null])).toEqual([
      [1, 'STARTED', null],
      [2, 'MESSAGE', 'Where is my refund?'],
      [3, 'AGENT_JOINED', null],
      [4, 'MESSAGE', 'It arrives today.'],
      [5, 'MESSAGE', 'Anything else?'],
      [6, 'ENDED', null],
    ]);
    expect(customer.heard.filter(({ node }) => node.kind === 'TYPING')).toEqual([]);
    expect(again.heard.at(-1)?.node).toMatchObject({
      endReason: 'BY_AGENT',
      notice: `The chat has ended. You find everything that was said on ticket ${chat.ticketNumber}.`,
    });
    await tellsNoWords(chat);
    const stranger = await platform.as(
      ['dave', 'customer'],
      'query ($id: ID!) { chat(id: $id) { id } node(id: $id) { id } }',
      { variables: { id: chat.id } },
    );
    expect(stranger.body.data).toEqual({ chat: null, node: null });
    const read = await platform.as(
      carol,
      `query ($id: ID!) { node(id: $id) { ... on Chat { state
        events(first: 3) { edges { node { number } } pageInfo { hasNextPage } } } } }`,
      { variables: { id: chat.id } },
    );
    expect(read.body.data).toEqual({
      node: {
        state: 'ENDED',
        events: {
          edges: [1, 2, 3].map((number) => ({ node: { number } })),
          pageInfo: { hasNextPage: true },
        },
      },
    });
  });
});
