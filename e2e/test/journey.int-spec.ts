import { until } from '@shouwen/dev';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { TopicMessage } from '../src/stage/topic-reader.js';
import { PartnerConsumer } from './partner.consumer.js';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';
import { refusalsOf } from './published-schemas.js';

const EVENTS = 'shouwen.ticketing.events.v1';
const SNAPSHOTS = 'shouwen.ticketing.snapshots.v1';
const REJECTIONS = 'partner.rejections.v1';

interface ChangedTicket {
  version: number;
  type: string;
  ticket: { status: string };
}

let platform: Platform;
let consumer: PartnerConsumer;
beforeAll(async () => {
  platform = await startPlatform();
  consumer = await new PartnerConsumer(platform).start([EVENTS, SNAPSHOTS, REJECTIONS]);
}, 120_000);
afterAll(async () => {
  await consumer.stop();
  await platform.stop();
});

const carla: Person = ['carla', 'customer'];
const ana: Person = ['ana', 'agent'];

const open = async (subject: string) => {
  const input = { subject, body: `${subject}: the question in full` };
  return (await platform.change(carla, 'openTicket', input)).ticket;
};

describe('a ticket from first contact to resolution', () => {
  let ticket: { id: string; uuid: string; number: string };
  let messages: TopicMessage[];
  const steps: string[] = [];

  beforeAll(async () => {
    ticket = await open('打印机着火了');
    const input = { ticketId: ticket.id };
    const journey: [Person, string, Record<string, unknown>][] = [
      [ana, 'claimTicket', { expectedVersion: 1 }],
      [ana, 'replyToTicket', { body: '马上处理' }],
      [ana, 'addNote', { body: 'third time this year' }],
      [ana, 'resolveTicket', { resolution: '已更换' }],
      [carla, 'reopenTicket', { reason: '又着火了' }],
    ];
    for (const [caller, field, own] of journey) {
      const payload = await platform.change(caller, field, { ...input, ...own });
      expect(payload.userErrors).toEqual([]);
      steps.push(`${payload.ticket.version} ${payload.ticket.status}`);
    }
    messages = await until(
      () => {
        const come = consumer.about(EVENTS, ticket.uuid);
        return come.length >= 6 ? come : undefined;
      },
      { what: 'six events' },
    );
  }, 60_000);

  it('has the status and version of each step', () => {
    expect(steps).toEqual(['2 OPEN', '3 OPEN', '4 OPEN', '5 RESOLVED', '6 OPEN']);
  });

  it('is in the list of its customer, with who owns it and when they first answered', async () => {
    const { body } = await platform.as(
      carla,
      `{ tickets(first: 5) { edges { node {
           uuid status owner { id } firstResponse { actor { id } } reopenCount } } } }`,
    );
    expect(body.data.tickets.edges).toMatchObject([
      {
        node: {
          uuid: ticket.uuid,
          status: 'OPEN',
          owner: { id: 'ana' },
          firstResponse: { actor: { id: 'ana' } },
          reopenCount: 1,
        },
      },
    ]);
  });

  it('tells staff all that happened, and its customer what is theirs to know', async () => {
    const document = `query ($id: ID!) { ticket(id: $id) {
      timeline { edges { node { sequence kind body internal actor { id } } } } } }`;
    const kindsFor = async (who: Person): Promise<string[]> => {
      const { body } = await platform.as(who, document, { variables: { id: ticket.id } });
      const { edges } = body.data.ticket.timeline as { edges: { node: { kind: string } }[] };
      return edges.map(({ node }) => node.kind);
    };
    const all = ['OPENED', 'CLAIMED', 'REPLIED', 'NOTE_ADDED', 'RESOLVED', 'REOPENED'];
    expect(await kindsFor(ana)).toEqual(all);
    expect(await kindsFor(carla)).toEqual(all.filter((kind) => kind !== 'NOTE_ADDED'));
  });

  it('reaches a partner as CloudEvents with every attribute, keyed by the ticket', () => {
    const uuid = /^[0-9a-f-]{36}$/;
    for (const { headers, key } of messages) {
      expect(key).toBe(ticket.uuid);
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        ce_specversion: '1.0',
        ce_id: expect.stringMatching(uuid),
        ce_source: '/shouwen/ticketing',
        ce_type: expect.stringMatching(/^shouwen\.ticketing\.ticket\.[a-z_]+\.v1$/),
        ce_subject: ticket.uuid,
        ce_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        ce_dataschema: `urn:shouwen:schema:${headers['ce_type']}`,
        ce_partitionkey: ticket.uuid,
        ce_correlationid: expect.stringMatching(/./),
        ce_causationid: expect.stringMatching(/./),
        ce_traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
        ce_actorkind: 'human',
      });
    }
    expect(new Set(messages.map(({ headers }) => headers['ce_id'])).size).toBe(messages.length);
  });

  it('reaches a partner in order, without a gap in the sequence', () => {
    const kinds = ['opened', 'claimed', 'replied', 'note_added', 'resolved', 'reopened'];
    expect(messages.map(({ headers }) => [headers['ce_sequence'], headers['ce_type']])).toEqual(
      kinds.map((kind, index) => [String(index + 1), `shouwen.ticketing.ticket.${kind}.v1`]),
    );
  });

  it('reaches a partner as the published schemas say', () => {
    expect(messages.flatMap(refusalsOf)).toEqual([]);
  });

  it('has its last state on the snapshot topic', async () => {
    const snapshot = await until(
      () =>
        consumer
          .about(SNAPSHOTS, ticket.uuid)
          .find(({ headers }) => headers['ce_sequence'] === '6'),
      { what: 'the last snapshot' },
    );
    expect(consumer.about(SNAPSHOTS, ticket.uuid).at(-1)).toBe(snapshot);
    expect(refusalsOf(snapshot)).toEqual([]);
    expect(JSON.parse(snapshot.value ?? '')).toMatchObject({
      version: 6,
      reopenCount: 1,
      ticket: { number: ticket.number, status: 'TICKET_STATUS_OPEN', ownerId: 'ana' },
    });
  });

  it('leaves an audit trail that supervisors read, and nobody below them', async () => {
    const document = `query ($id: ID!) { auditRecords(first: 10, filter: { ticketId: $id }) {
      edges { node { operation reason actor { id } changes { field from to } correlationId } } } }`;
    const variables = { id: ticket.id };
    const { body } = await platform.as(['sue', 'supervisor'], document, { variables });
    const { edges } = body.data.auditRecords as { edges: { node: { operation: string } }[] };
    const records = edges.map(({ node }) => node);
    expect(records.map(({ operation }) => operation)).toEqual(
      ['reopened', 'resolved', 'note_added', 'replied', 'claimed', 'opened'].map(
        (kind) => `ticket.${kind}`,
      ),
    );
    expect(records[0]).toMatchObject({ reason: '又着火了', actor: { id: 'carla' } });
    for (const caller of [ana, carla]) {
      const refused = await platform.as(caller, document, { variables });
      expect(refused.body.data.auditRecords).toBeNull();
      expect(refused.body.errors).toMatchObject([
        { extensions: { code: 'platform.permission_denied' } },
      ]);
    }
  });
});

describe('a subscription', () => {
  it('tells each change of the ticket over a WebSocket', async () => {
    const ticket = await open('Subscribed');
    const client = createClient({
      url: platform.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await platform.tokens.of(...carla)}` },
    });
    const query = `subscription ($id: ID!) { ticketChanged(id: $id) { version type ticket { status } } }`;
    let heard: ChangedTicket | undefined;
    let over = false;
    // While the gateway finds its place in Kafka it refuses followers, or tells them that they missed something: as an
    // application does, whoever is told so asks again.
    const follow = (): void => {
      if (over) return;
      const again = (): void => void setTimeout(follow, 100);
      const operation = { query, variables: { id: ticket.id } };
      client.subscribe<{ ticketChanged: ChangedTicket }>(operation, {
        next: ({ data }) => void (heard = data?.ticketChanged ?? heard),
        error: again,
        complete: again,
      });
    };
    follow();
    // The gateway may begin to listen to Kafka only now: the ticket changes until the subscriber hears of it.
    await until(
      async () => {
        if (heard?.type === 'REPLIED') return true;
        await platform.change(carla, 'replyToTicket', { ticketId: ticket.id, body: 'Hello?' });
        return false;
      },
      { what: 'a reply over the WebSocket' },
    );
    over = true;
    expect(heard).toEqual({
      version: expect.any(Number),
      type: 'REPLIED',
      ticket: { status: 'NEW' },
    });
    await client.dispose();
  });
});

describe("a partner's message", () => {
  const send = async (id: string, value: string) => {
    const producer = platform.kafka.producer();
    await producer.connect();
    await producer.send({
      topic: `${platform.topicPrefix}partner.tickets.v1`,
      messages: [
        {
          key: id,
          value,
          headers: {
            ce_specversion: '1.0',
            ce_id: id,
            ce_source: '/partners/acme',
            ce_type: 'partner.ticket.submitted.v1',
          },
        },
      ],
    });
    await producer.disconnect();
  };

  it('opens a ticket that agents see', async () => {
    await send(
      'order-7',
      JSON.stringify({
        externalReference: 'A-7',
        subject: '包裹破损',
        body: '外箱有水渍',
        customer: { id: 'acme:7', name: '李女士' },
      }),
    );
    const edges = await until(
      async () => {
        const { body } = await platform.as(
          ana,
          `{ tickets(filter: { channel: PARTNER }) { edges { node {
             subject externalReference channel openedBy { kind id } customer { id } } } } }`,
        );
        return body.data.tickets.edges.length > 0 ? body.data.tickets.edges : undefined;
      },
      { what: "the partner's ticket" },
    );
    expect(edges).toMatchObject([
      {
        node: {
          subject: '包裹破损',
          externalReference: 'A-7',
          openedBy: { kind: 'SYSTEM', id: '/partners/acme' },
          customer: { id: 'acme:7' },
        },
      },
    ]);
  });

  it('that is broken is answered with a code and what is wrong', async () => {
    await send('order-8', '{"subject": 8}');
    const answer = await until(
      () =>
        consumer.messages.find(
          ({ topic, value }) =>
            topic === REJECTIONS && JSON.parse(value ?? '').eventId === 'order-8',
        ),
      { what: 'the answer' },
    );
    expect(refusalsOf(answer)).toEqual([]);
    const rejection = JSON.parse(answer.value ?? '');
    expect(rejection).toMatchObject({ source: '/partners/acme', code: 'platform.invalid_request' });
    expect(rejection.violations.length).toBeGreaterThan(0);
  });
});

describe('the metrics of both processes', () => {
  it('move with what is done', async () => {
    const metricsNow = async () => ({
      opened: await platform.ticketing.metric('shouwen_ticketing_tickets_opened_total'),
      responses: await platform.ticketing.metric('shouwen_ticketing_first_response_seconds_count'),
      resolutions: await platform.ticketing.metric('shouwen_ticketing_resolution_seconds_count'),
      requests: await platform.gateway.metric('shouwen_gateway_request_duration_seconds_count'),
    });
    const before = await metricsNow();
    const { id: ticketId } = await open('Measured');
    await platform.change(ana, 'claimTicket', { ticketId });
    await platform.change(ana, 'replyToTicket', { ticketId, body: 'At once.' });
    await platform.change(ana, 'resolveTicket', { ticketId, resolution: 'Done.' });
    const after = await metricsNow();
    expect(after).toEqual({
      opened: Number(before.opened) + 1,
      responses: Number(before.responses) + 1,
      resolutions: Number(before.resolutions) + 1,
      requests: Number(before.requests) + 4,
    });
  });
});
