import { until } from '@shouwen/dev';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const ana: Person = ['ana', 'agent'];
const carol: Person = ['carol', 'customer'];

interface Edge {
  cursor: string;
  node: { kind: string; text: string; ticket: { id: string } | null };
}

describe('what people are told', () => {
  let platform: Platform;

  beforeAll(async () => {
    const key = Buffer.alloc(32, 'k').toString('base64');
    platform = await startPlatform({ ticketing: { WEBHOOK_SECRET_KEYS: `k1:${key}` } });
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  });

  /** Follows somebody's notifications until it is ended. */
  async function follow([sub, role]: Person, after: string | null) {
    const heard: Edge[] = [];
    const client = createClient({
      url: platform.url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await platform.tokens.of(sub, role)}` },
    });
    const query = `subscription ($after: String) {
      notificationAdded(after: $after) { cursor node { kind text ticket { id } } } }`;
    let ended = false;
    // While the gateway finds its place in Kafka, followers are refused or told that they missed something: as an
    // application does, whoever is told so asks again from where they are.
    const again = (): void => void setTimeout(listen, 100);
    const listen = (): void => {
      if (ended) return;
      client.subscribe<{ notificationAdded: Edge }>(
        { query, variables: { after: heard.at(-1)?.cursor ?? after } },
        {
          next: ({ data }) => void (data && heard.push(data.notificationAdded)),
          error: again,
          complete: again,
        },
      );
    };
    listen();
    return {
      heard,
      end: () => {
        ended = true;
        return client.dispose();
      },
    };
  }

  it('comes as it happens, is kept while they are away, and is counted until it is read', async () => {
    const { ticket } = await platform.change(carol, 'openTicket', { subject: 'A', body: 'B' });
    await platform.change(ana, 'claimTicket', { ticketId: ticket.id });
    const reply = (body: string) =>
      platform.change(carol, 'replyToTicket', { ticketId: ticket.id, body });

    await reply('before');
    const first = await follow(ana, Buffer.from('0').toString('base64url'));
    await until(() => first.heard.length > 0, { what: 'what was missed' });
    const [missed, ...others] = first.heard;
    expect(others).toEqual([]);
    expect(missed?.node).toEqual({
      kind: 'customer_replied',
      text: `The customer wrote on your ticket ${ticket.number}.`,
      ticket: { id: ticket.id },
    });
    await reply('live');
    await until(() => first.heard.length === 2, { what: 'the live one' });
    await first.end();

    for (const body of ['1', '2', '3']) await reply(body);
    const again = await follow(ana, first.heard[1]?.cursor ?? '');
    await until(() => again.heard.length === 3, { what: 'the three missed' });
    await again.end();
    const cursors = [...first.heard, ...again.heard].map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(5);

    const list = await platform.as(
      ana,
      '{ unreadCount notifications(first: 2) { edges { node { id readAt } } pageInfo { hasNextPage } } }',
    );
    const { unreadCount, notifications } = list.body.data as {
      unreadCount: number;
      notifications: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean } };
    };
    expect(unreadCount).toBe(5);
    expect(notifications.pageInfo.hasNextPage).toBe(true);
    const ids = notifications.edges.map(({ node }) => node.id);
    const marked = await platform.as(
      ana,
      `mutation ($ids: [ID!]!) { markNotificationsRead(input: { ids: $ids }) { unreadCount userErrors { code } } }`,
      { variables: { ids } },
    );
    expect(marked.body.data).toEqual({ markNotificationsRead: { unreadCount: 3, userErrors: [] } });
  });

  it('is refused with words and the field when an endpoint of webhooks is not allowed', async () => {
    const create = `mutation ($url: String!) { createWebhookEndpoint(input: { url: $url }) {
      endpoint { id url eventTypes active } secret userErrors { code } } }`;
    const asAdmin = (url: string) => platform.as(['ada', 'admin'], create, { variables: { url } });
    const inside = await asAdmin('https://169.254.169.254/');
    expect(inside.body.data).toEqual({
      createWebhookEndpoint: {
        endpoint: null,
        secret: null,
        userErrors: [{ code: 'webhooks.url_not_allowed' }],
      },
    });
    const outside = await asAdmin('https://hooks.example/');
    expect(outside.body.data).toMatchObject({
      createWebhookEndpoint: {
        endpoint: { url: 'https://hooks.example/', active: true },
        secret: expect.stringMatching(/^whsec_/) as string,
        userErrors: [],
      },
    });
  });

  it('goes to a webhook of one’s own, which nobody else sees', async () => {
    const create = `mutation ($url: String!) { createMyWebhook(input: { url: $url }) {
      webhook { url active } secret userErrors { code } } }`;
    const createOwn = (url: string) => platform.as(ana, create, { variables: { url } });
    const inside = await createOwn('https://169.254.169.254/');
    expect(inside.body.data.createMyWebhook).toMatchObject({
      webhook: null,
      userErrors: [{ code: 'webhooks.url_not_allowed' }],
    });
    const outside = await createOwn('https://hooks.example/ana');
    expect(outside.body.data.createMyWebhook).toMatchObject({
      webhook: { url: 'https://hooks.example/ana', active: true },
      secret: expect.stringMatching(/^whsec_/) as string,
      userErrors: [],
    });
    const own = '{ myWebhook { url } myWebhookDeliveries { edges { node { id } } } }';
    expect((await platform.as(ana, own)).body.data).toEqual({
      myWebhook: { url: 'https://hooks.example/ana' },
      myWebhookDeliveries: { edges: [] },
    });
    const all = `{ myWebhook { url } webhookEndpoints { edges { node { url } } } }`;
    const seen = await platform.as(['ada', 'admin'], all);
    expect(seen.body.data.myWebhook).toBeNull();
    expect(JSON.stringify(seen.body.data)).not.toContain('/ana');
    const preferences = `{ notificationPreferences { choices { kind medium enabled } } }`;
    const { body } = await platform.as(ana, preferences);
    expect(body.data.notificationPreferences.choices).toContainEqual({
      kind: 'assigned',
      medium: 'WEBHOOK',
      enabled: true,
    });
    const gone = 'mutation { deleteMyWebhook(input: {}) { deletedWebhookId userErrors { code } } }';
    expect((await platform.as(ana, gone)).body.data.deleteMyWebhook.userErrors).toEqual([]);
  });

  it('includes nothing of surveys that is not theirs', async () => {
    const { body } = await platform.as(carol, '{ pendingSurveys { edges { node { id } } } }');
    expect(body.data).toEqual({ pendingSurveys: { edges: [] } });
    const refused = await platform.as(ana, '{ surveys { edges { node { id } } } }');
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({
      code: 'platform.permission_denied',
    });
  });
});
