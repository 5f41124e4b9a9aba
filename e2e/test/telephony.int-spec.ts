import { createHmac } from 'node:crypto';
import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const ada: Person = ['ada', 'admin'];
const ben: Person = ['ben', 'agent'];
const carla: Person = ['carla', 'customer'];

const USER_ERRORS = 'userErrors { field code message }';

describe('the telephone', () => {
  let platform: Platform;

  beforeAll(async () => {
    const key = Buffer.alloc(32, 'k').toString('base64');
    platform = await startPlatform({ ticketing: { WEBHOOK_SECRET_KEYS: `k1:${key}` } });
    const database = new Client(platform.databaseUrl);
    await database.connect();
    await database.query(
      `update collaboration_limit set value = 1 where name = 'missed_call_grace_seconds'`,
    );
    await database.end();
  }, 120_000);

  afterAll(() => platform.stop());

  const asked = async (who: Person, document: string, variables: Record<string, unknown> = {}) => {
    const { body } = await platform.as(who, document, { variables });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
    return body.data as Record<string, any>;
  };
  const report = async (
    { path, secret }: { path: string; secret: string },
    said: Record<string, unknown>,
    webhookId: string,
  ) => {
    const at = new Date(Date.now() - 60_000).toISOString();
    const both = { direction: 'inbound', from: '138 0013 8000', to: '400-800-1234', at };
    const body = JSON.stringify({ callId: 'c1', ...both, ...said });
    const timestamp = Math.floor(Date.now() / 1000);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${webhookId}.${timestamp}.${body}`);
    return fetch(new URL(path, platform.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': webhookId,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': `v1,${signature.digest('base64')}`,
      },
      body,
    });
  };

  it('brings a missed call to a ticket with a callback, and the next call to the same one', async () => {
    const team = await asked(
      ada,
      `mutation { createTeam(input: { name: "电话组" }) { team { id uuid } ${USER_ERRORS} } }`,
    );
    const { uuid, id: teamId } = team['createTeam'].team;
    await asked(
      ada,
      `mutation ($teamId: ID!) { saveStaffMember(input: { memberId: "ben", name: "Ben", email: "ben@example.com",
        locale: ZH_CN, teamId: $teamId, active: true }) { ${USER_ERRORS} } }`,
      { teamId },
    );
    const added = await asked(
      ada,
      `mutation ($teamId: String!) { createCallSource(input: { name: "总机", defaultRegion: "CN", teamId: $teamId }) {
        source { id path } secret ${USER_ERRORS} } }`,
      { teamId: uuid },
    );
    const { source, secret } = added['createCallSource'];
    const pbx = { path: source.path as string, secret: secret as string };
    const mapped = await asked(
      ada,
      `mutation ($sourceId: ID!) { saveCallExtension(input: { sourceId: $sourceId, extension: "8001", memberId: "ben" }) {
        extension { memberId } ${USER_ERRORS} } }`,
      { sourceId: source.id },
    );
    expect(mapped['saveCallExtension'].userErrors).toEqual([]);

    const forged = await report({ ...pbx, secret: 'whsec_AAAA' }, { event: 'missed' }, 'm0');
    expect(forged.status).toBe(401);
    const taken = await report(pbx, { event: 'missed' }, 'm1');
    expect(taken.status).toBe(200);
    expect(await (await report(pbx, { event: 'missed' }, 'm1')).json()).toEqual(await taken.json());
    expect((await report(pbx, { event: 'angry' }, 'm2')).status).toBe(400);

    const CALL = `id outcome callerNumber customerKnown ticket { id channel }
      callback { missedCalls taskId closedAt resultCallId } suggestedTickets { id }`;
    const list = `{ calls(filter: { number: "138 0013 8000", missedOnly: true }) { edges { node { ${CALL} } } } }`;
    const missed = await until(
      async () => {
        const listed = await asked(ben, list);
        const node = listed['calls'].edges[0]?.node;
        return node?.callback === null ? undefined : node;
      },
      { what: 'somebody to be asked to call back' },
    );
    expect(missed).toMatchObject({
      outcome: 'MISSED',
      callerNumber: '+8613800138000',
      customerKnown: false,
      ticket: { channel: 'PHONE' },
      callback: { missedCalls: 1, closedAt: null },
    });

    const answer = { callId: 'c2', event: 'answered', extension: '8001', at: new Date() };
    expect((await report(pbx, answer, 'm3')).status).toBe(200);
    const read = await asked(
      ben,
      `query ($id: ID!, $ticket: ID!, $task: ID!) {
        call(id: $id) { callback { closedAt resultCallId } }
        task: node(id: $task) { ... on Task { status kind } }
        ticket(id: $ticket) {
          calls { edges { node { id agentId outcome } } }
          timeline { edges { node { kind call { outcome agentId } } } } } }`,
      { id: missed.id, ticket: missed.ticket.id, task: missed.callback.taskId },
    );
    const [latest] = read['ticket'].calls.edges;
    expect(latest.node).toMatchObject({ agentId: 'ben', outcome: 'TALKING' });
    expect(read['call'].callback).toMatchObject({ resultCallId: latest.node.id });
    expect(read['task']).toEqual({ status: 'DONE', kind: 'CALLBACK' });
    expect(read['ticket'].timeline.edges).toContainEqual({
      node: { kind: 'CALL_LINKED', call: { outcome: 'TALKING', agentId: 'ben' } },
    });

    const refused = await platform.as(carla, '{ calls { edges { cursor } } }');
    expect(refused.body.errors?.[0]?.extensions.code).toBe('platform.permission_denied');
  });
});
