import { LimitServiceClient, ViewerActivity, WatchingServiceClient } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const options = { idempotencyKey: '', expectedVersion: 0 };

let environment: TicketingEnvironment;
let service: TicketingProcess;
let tickets: TicketCalls;
let client: WatchingServiceClient;
let database: Client;
let ana: () => RequestContext;
let ben: () => RequestContext;
let carol: () => RequestContext;

beforeAll(async () => {
  environment = await prepareTicketing();
  database = new Client(environment.databaseUrl);
  await database.connect();
  await database.query(`
    insert into staff_member (id, name, active, version) values
      ('ben', 'Ben', true, 1), ('old', 'Old', false, 1);
    update collaboration_limit set value = 2 where name in ('watchers', 'viewer_seconds')`);
  service = await startTicketing(environment);
  tickets = new TicketCalls(service.client);
  client = createGrpcClient(WatchingServiceClient, service.address);
  ana = await signIn(environment, 'ana', 'agent');
  ben = await signIn(environment, 'ben', 'agent');
  carol = await signIn(environment, 'carol', 'customer');
}, 120_000);

afterAll(async () => {
  client.close();
  await database.end();
  await service.stop();
  await environment.close();
});

const watch = (ticketId: string, context: RequestContext) =>
  callGrpc(client, client.watchTicket, { ticketId, options }, context);
const watchers = async (ticketId: string) =>
  (await callGrpc(client, client.listWatchers, { ticketId }, ana())).watchers.map(
    ({ personId }) => personId,
  );
const mentions = (context: RequestContext) =>
  callGrpc(client, client.listMentions, { page: undefined }, context);
const touch = async (ticketId: string, activity: ViewerActivity, context: RequestContext) =>
  (await callGrpc(client, client.touchTicket, { ticketId, activity }, context)).viewers;
const viewers = async (ticketId: string) =>
  (await callGrpc(client, client.listViewers, { ticketId }, ana())).viewers;

describe('watching a ticket', () => {
  it('follows it once however often it is said, and no more afterwards', async () => {
    const { id } = await tickets.open(carol());
    await watch(id, ana());
    await watch(id, ana());
    await watch(id, ben());
    expect(await watchers(id)).toEqual(['ana', 'ben']);
    const sue = await signIn(environment, 'sue', 'supervisor');
    expect((await refusalOf(watch(id, sue()))).code).toBe('ticketing.watchers_too_many');
    const unwatch = { ticketId: id, options };
    await callGrpc(client, client.unwatchTicket, unwatch, ana());
    expect(await watchers(id)).toEqual(['ben']);
  });

  it('is not for customers', async () => {
    const { id } = await tickets.open(carol());
    expect((await refusalOf(watch(id, carol()))).code).toBe('platform.permission_denied');
  });
});

describe('naming a colleague in a note', () => {
  it('shows them the note, once, and nobody else', async () => {
    const { id, number } = await tickets.open(carol());
    const noted = await tickets.note(id, '@Ben please look', ana(), {
      mentionedIds: ['ben', 'ben'],
    });
    expect((await mentions(ben())).mentions).toMatchObject([
      { ticket: { id, number }, sequence: noted.version, by: { id: 'ana' } },
    ]);
    expect((await mentions(ana())).mentions).toEqual([]);
  });

  it.each(['nobody', 'old'])('refuses the note when %s is no colleague now', async (person) => {
    const { id, version } = await tickets.open(carol());
    const refusal = await refusalOf(
      tickets.note(id, 'x', ana(), { mentionedIds: ['ben', person] }),
    );
    expect(refusal.code).toBe('ticketing.mention_unknown');
    expect(refusal.violations.map(({ field }) => field)).toEqual(['mentioned_ids.1']);
    expect((await tickets.get(id, ana())).version).toBe(version);
  });
});

describe('who has a ticket before them', () => {
  it('is known while they say so, and forgotten soon after', async () => {
    const { id } = await tickets.open(carol());
    await touch(id, ViewerActivity.VIEWING, ana());
    const seen = await touch(id, ViewerActivity.TYPING, ben());
    expect(seen.map(({ personId, name, activity }) => [personId, name, activity])).toEqual([
      ['ana', 'Ana', ViewerActivity.VIEWING],
      ['ben', 'Ben', ViewerActivity.TYPING],
    ]);
    await until(async () => (await viewers(id)).length === 0, { what: 'both to be forgotten' });
    await touch(id, ViewerActivity.VIEWING, ana());
    const { rows } = await database.query('select person_id from ticket_viewer');
    expect(rows).toEqual([{ person_id: 'ana' }]);
  });

  it('is nothing that a customer learns', async () => {
    const { id } = await tickets.open(carol());
    const attempt = touch(id, ViewerActivity.VIEWING, carol());
    expect((await refusalOf(attempt)).code).toBe('platform.permission_denied');
  });
});

describe('a limit of working together', () => {
  it('is changed by a manager, up to its maximum, and by nobody below', async () => {
    const limits = createGrpcClient(LimitServiceClient, service.address);
    const manager = await signIn(environment, 'max', 'manager');
    const sue = await signIn(environment, 'sue', 'supervisor');
    const set = (name: string, value: number, context: RequestContext, expectedVersion = 0) => {
      const request = { name, value, options: { ...options, expectedVersion } };
      return callGrpc(limits, limits.setLimit, request, context);
    };
    const changed = await set('links', 150, manager());
    expect(changed).toEqual({ name: 'links', value: 150, maximum: 1000, version: 2 });
    expect((await callGrpc(limits, limits.listLimits, {}, sue())).limits).toContainEqual(changed);
    const refusals = [
      await refusalOf(set('links', 1001, manager())),
      await refusalOf(set('links', 10, manager(), 1)),
      await refusalOf(set('no_such', 10, manager())),
      await refusalOf(set('links', 10, sue())),
    ];
    expect(refusals.map(({ code }) => code)).toEqual([
      'ticketing.limit_out_of_range',
      'platform.version_conflict',
      'ticketing.limit_not_found',
      'platform.permission_denied',
    ]);
    limits.close();
  });
});
