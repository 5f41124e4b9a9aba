import {
  NotificationMedium,
  NotificationServiceClient,
  WebhookDeliveryStatus,
  WebhookServiceClient,
} from '@shouwen/contracts';
import type { WebhookDelivery } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { Webhook } from 'standardwebhooks';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';
import { startReceiver } from './webhook.receiver.js';

const NO_OPTIONS = { idempotencyKey: '', expectedVersion: 0 };
const OPENED = 'shouwen.ticketing.ticket.opened.v1';

const KEYS = `k1:${Buffer.alloc(32, 'k').toString('base64')}`;
const OLD_ENDPOINT = '0198f0a2-7c3d-7e11-9a44-3b5f0c6d7e8f';
const OLD_SECRET = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';

describe('webhooks', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let tickets: TicketCalls;
  let client: WebhookServiceClient;
  let database: Client;
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let base: string;
  let ada: () => RequestContext;
  let carol: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    receiver = await startReceiver();
    ({ base } = receiver);
    database = new Client(environment.ownerUrl);
    await database.connect();
    await database.query(`update delivery_policy set retry_seconds = '{1,1}'`);
    // As an earlier release stored it; what it was is kept in the test.
    await database.query(
      `insert into webhook_endpoint (id, version, url, event_types, active, secret, created_at, created_by, changed_by)
       values ($1, 1, $2, array[$3], true, $4, now(), 'ada', 'ada')`,
      [OLD_ENDPOINT, `${base}/old`, OPENED, OLD_SECRET],
    );
    await database.query(`insert into team (id, name, version) values ($1, 'Telephone', 1)`, [
      OLD_ENDPOINT,
    ]);
    await database.query(
      `insert into call_source (id, version, name, default_region, team_id, active, secret, created_at, changed_at, changed_by)
       values ($1, 1, 'PBX', 'CN', $1, true, $2, now(), now(), 'ada')`,
      [OLD_ENDPOINT, OLD_SECRET],
    );
    const variables = { ALLOW_PRIVATE_WEBHOOKS: 'true', WEBHOOK_SECRET_KEYS: KEYS };
    replicas = await Promise.all([1, 2].map(() => startTicketing(environment, variables)));
    const [first] = replicas as [TicketingProcess];
    tickets = new TicketCalls(first.client);
    client = createGrpcClient(WebhookServiceClient, first.address);
    ada = await signIn(environment, 'ada', 'admin');
    carol = await signIn(environment, 'carol', 'customer');
  }, 120_000);

  afterAll(async () => {
    client.close();
    for (const replica of replicas) await replica.stop();
    await database.end();
    await receiver.stop();
    await environment.close();
  });

  const create = async (path: string, eventTypes: string[] = [OPENED], context = ada()) => {
    const request = { url: `${base}${path}`, eventTypes, options: NO_OPTIONS };
    const { endpoint, secret } = await callGrpc(
      client,
      client.createWebhookEndpoint,
      request,
      context,
    );
    return { id: endpoint?.id ?? '', secret };
  };
  const deliveries = async (endpointId: string) => {
    const status = WebhookDeliveryStatus.UNSPECIFIED;
    const request = { endpointId, page: undefined, status };
    return (await callGrpc(client, client.listWebhookDeliveries, request, ada())).deliveries;
  };
  const ended = (endpointId: string, status: WebhookDeliveryStatus): Promise<WebhookDelivery> =>
    until(async () => (await deliveries(endpointId)).find((one) => one.status === status), {
      what: `a delivery that is ${status}`,
    });
  const receivedAt = (path: string) => receiver.at(path);

  it('send an event, signed, once with two replicas, and log it', async () => {
    const { id, secret } = await create('/signed');
    const ticket = await tickets.open(carol());
    const delivery = await ended(id, WebhookDeliveryStatus.DELIVERED);
    const [message] = receivedAt('/signed');
    expect(receivedAt('/signed')).toHaveLength(1);
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: OPENED,
      data: { ticket: { ticketId: ticket.id, customerId: 'carol' } },
    });
    expect(message?.body).not.toContain(ticket.subject);
    expect(message?.headers['webhook-id']).toBe(delivery.eventId);
    expect(delivery).toMatchObject({
      eventType: OPENED,
      attempts: [{ number: 1, httpStatus: 200, failure: '' }],
    });
    expect(
      JSON.stringify(
        await callGrpc(client, client.listWebhookEndpoints, { page: undefined }, ada()),
      ),
    ).not.toContain(secret);
  });

  it('try again what failed, with the same id, and send it once more when asked to', async () => {
    const { id } = await create('/failing');
    receiver.failuresLeft.set('/failing', 2);
    await tickets.open(carol());
    const delivery = await ended(id, WebhookDeliveryStatus.DELIVERED);
    expect(delivery.attempts.map(({ httpStatus }) => httpStatus)).toEqual([503, 503, 200]);
    const options = { ...NO_OPTIONS, idempotencyKey: 'once-more' };
    const request = { deliveryId: delivery.id, options };
    await callGrpc(client, client.redeliverWebhook, request, ada());
    await until(() => receivedAt('/failing').length === 4, {
      what: 'the delivery once more',
    });
    const ids = receivedAt('/failing').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    // A repeated call with the key is told of the delivery, and asks for none.
    const repeated = await callGrpc(client, client.redeliverWebhook, request, ada());
    expect(repeated.id).toBe(delivery.id);
    const { rows } = await database.query(
      `select 1 from audit_record where operation = 'webhook.redelivered' and aggregate_id = $1`,
      [delivery.id],
    );
    expect(rows).toHaveLength(1);
  });

  it('give up, switch off an endpoint that fails for too long, and tell who looks after it', async () => {
    await database.query('update webhook_policy set disable_after_hours = 1');
    const { id } = await create('/broken');
    receiver.failuresLeft.set('/broken', 99);
    await tickets.open(carol());
    const failed = await ended(id, WebhookDeliveryStatus.FAILED);
    expect(failed.attempts).toHaveLength(3);
    await database.query(
      `update webhook_endpoint set failing_since = now() - interval '2 hours' where id = $1`,
      [id],
    );
    await tickets.open(carol());
    await until(
      async () =>
        (
          await database.query(
            `select 1 from webhook_endpoint e join notification n on n.recipient_id = 'ada'
               and n.kind = 'webhook_disabled' where e.id = $1 and not e.active and e.disabled_by_failures`,
            [id],
          )
        ).rows.length === 1,
      { what: 'the endpoint to be switched off' },
    );
    const retry = { deliveryId: failed.id, options: NO_OPTIONS };
    const refusal = await refusalOf(callGrpc(client, client.redeliverWebhook, retry, ada()));
    expect(refusal.code).toBe('webhooks.endpoint_inactive');
  });

  it('are refused to be sent once more while they are being sent', async () => {
    const { id } = await create('/slow');
    await tickets.open(carol());
    await until(() => receiver.heldBack.has('/slow'), { what: 'the delivery to be on its way' });
    const [sending] = await deliveries(id);
    const request = { deliveryId: sending?.id ?? '', options: NO_OPTIONS };
    const refusal = await refusalOf(callGrpc(client, client.redeliverWebhook, request, ada()));
    expect(refusal.code).toBe('webhooks.delivery_in_progress');
    receiver.heldBack.get('/slow')?.();
    await ended(id, WebhookDeliveryStatus.DELIVERED);
    expect(receivedAt('/slow')).toHaveLength(1);
  });

  it('are signed with the secret that an earlier release stored, which is sealed now as new ones are', async () => {
    await create('/sealed');
    await tickets.open(carol());
    await ended(OLD_ENDPOINT, WebhookDeliveryStatus.DELIVERED);
    const [message] = receivedAt('/old');
    expect(
      new Webhook(OLD_SECRET).verify(message?.body ?? '', message?.headers ?? {}),
    ).toBeDefined();
    const { rows } = await database.query<{ sealed: boolean }>(
      `select distinct secret like 'aes-256-gcm:k1:%' as sealed from
         (select secret from webhook_endpoint union all select secret from call_source) as kept`,
    );
    expect(rows).toEqual([{ sealed: true }]);
  });

  it('are signed with the old and the new secret after a rotation', async () => {
    const { id, secret } = await create('/rotated');
    const request = { endpointId: id, options: { idempotencyKey: '', expectedVersion: 1 } };
    const rotated = await callGrpc(client, client.rotateWebhookSecret, request, ada());
    await tickets.open(carol());
    await ended(id, WebhookDeliveryStatus.DELIVERED);
    const [message] = receivedAt('/rotated');
    for (const each of [secret, rotated.secret]) {
      expect(new Webhook(each).verify(message?.body ?? '', message?.headers ?? {})).toBeDefined();
    }
    const stale = await refusalOf(callGrpc(client, client.rotateWebhookSecret, request, ada()));
    expect(stale.code).toBe('platform.version_conflict');
  });

  it('go only where an admin says, and only with types that there are', async () => {
    expect((await refusalOf(create('/x', ['nonsense']))).code).toBe('webhooks.event_type_unknown');
    expect((await refusalOf(create('/x', [OPENED], carol()))).kind).toBe('denied');
    const { id } = await create('/other', ['shouwen.ticketing.survey.answered.v1']);
    const all = await create('/all', []);
    await tickets.open(carol());
    await ended(all.id, WebhookDeliveryStatus.DELIVERED);
    expect(await deliveries(id)).toEqual([]);
    const request = { endpointId: id, options: NO_OPTIONS };
    await callGrpc(client, client.deleteWebhookEndpoint, request, ada());
    const gone = await refusalOf(callGrpc(client, client.deleteWebhookEndpoint, request, ada()));
    expect(gone.code).toBe('webhooks.endpoint_not_found');
  });

  it('of one’s own are told one’s notifications, as chosen and outside quiet hours, and are nobody else’s', async () => {
    const ana = await signIn(environment, 'ana', 'agent');
    const url = `${base}/own`;
    const createOwn = (context: RequestContext) =>
      callGrpc(client, client.createPersonalWebhook, { url, options: NO_OPTIONS }, context);
    expect((await refusalOf(createOwn(carol()))).kind).toBe('denied');
    const { webhook, secret } = await createOwn(ana());
    expect((await refusalOf(createOwn(ana()))).code).toBe('webhooks.personal_webhook_exists');

    const notifications = createGrpcClient(NotificationServiceClient, replicas[0]?.address ?? '');
    const prefer = (from: string, to: string, enabled: boolean) =>
      callGrpc(
        notifications,
        notifications.setNotificationPreferences,
        {
          language: 'en',
          timeZone: 'UTC',
          quietHours: from === to ? [] : [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from, to }],
          choices: [{ kind: 'reopened', medium: NotificationMedium.WEBHOOK, enabled }],
          options: NO_OPTIONS,
        },
        ana(),
      );
    const ownDeliveries = async (context = ana()) => {
      const request = { page: undefined, status: WebhookDeliveryStatus.UNSPECIFIED };
      const answer = await callGrpc(client, client.listPersonalWebhookDeliveries, request, context);
      return answer.deliveries;
    };
    await prefer('', '', false);
    const { id, number } = await tickets.open(carol());
    await tickets.claim(id, ana());
    await tickets.resolve(id, '好了', ana());
    // Ana is told of this in the application, which is not the way that she does not want.
    await tickets.reopen(id, '还没好', carol());
    await tickets.reply(id, '还没好', carol());
    await until(() => receivedAt('/own').length > 0, { what: 'the notification to come' });
    const bodies = receivedAt('/own').map(({ body, headers }) =>
      new Webhook(secret).verify(body, headers),
    );
    expect(bodies).toMatchObject([
      {
        type: 'shouwen.ticketing.notification.v1',
        data: { kind: 'customer_replied', ticketId: id, ticketNumber: number, urgent: false },
      },
    ]);
    expect(receivedAt('/own')[0]?.body).not.toContain('还没好');

    const hour = (hours: number) =>
      new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);
    await prefer(hour(-1), hour(2), false);
    await tickets.reply(id, '请回复', carol());
    const [waiting] = await ownDeliveries();
    expect(waiting).toMatchObject({ status: WebhookDeliveryStatus.PENDING, attempts: [] });
    expect(waiting?.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now() + 3_600_000);

    const endpointId = webhook?.id ?? '';
    const deliveryId = waiting?.id ?? '';
    expect(await deliveries(endpointId)).toEqual([]);
    const target = { endpointId, options: NO_OPTIONS };
    const retry = { deliveryId, options: NO_OPTIONS };
    expect(
      (await refusalOf(callGrpc(client, client.deleteWebhookEndpoint, target, ada()))).code,
    ).toBe('webhooks.endpoint_not_found');
    expect((await refusalOf(callGrpc(client, client.redeliverWebhook, retry, ada()))).code).toBe(
      'webhooks.delivery_not_found',
    );
    expect((await refusalOf(ownDeliveries(ada()))).code).toBe(
      'webhooks.personal_webhook_not_found',
    );
    const listed = await callGrpc(client, client.listWebhookEndpoints, { page: undefined }, ada());
    expect(listed.endpoints.map((endpoint) => endpoint.id)).not.toContain(endpointId);

    await callGrpc(client, client.redeliverPersonalWebhook, retry, ana());
    await until(() => receivedAt('/own').length === 2, { what: 'the one that waited' });
    const own = { options: NO_OPTIONS };
    const rotated = await callGrpc(client, client.rotatePersonalWebhookSecret, own, ana());
    expect(rotated.secret).not.toBe(secret);
    await callGrpc(client, client.deletePersonalWebhook, own, ana());
    expect((await refusalOf(callGrpc(client, client.getPersonalWebhook, {}, ana()))).code).toBe(
      'webhooks.personal_webhook_not_found',
    );
    const { rows } = await database.query<{ text: string }>(
      `select changes::text as text from audit_record where aggregate_type = 'personal_webhook'`,
    );
    expect(rows).toHaveLength(3);
    expect(JSON.stringify(rows)).not.toContain('/own');
    notifications.close();
  });
});
