import { ActorKind, Channel, Grade, TicketStatus, TimelineEntryKind } from '@shouwen/contracts';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

describe('the ticket service', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let tickets: TicketCalls;
  let ana: () => RequestContext;
  let ben: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;
  let carl: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    tickets = new TicketCalls(service.client);
    ana = await signIn(environment, 'ana', 'agent');
    ben = await signIn(environment, 'ben', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
    carl = await signIn(environment, 'carl', 'customer');
  }, 120_000);

  afterAll(async () => {
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('goes with a ticket from opening to resolution and back, and remembers every moment', async () => {
    const opened = await tickets.open(carol(), { channel: Channel.WEB });
    expect(opened).toMatchObject({
      version: 1,
      status: TicketStatus.NEW,
      grade: Grade.GENERAL,
      customer: { id: 'carol', name: 'Carol' },
    });
    expect(opened.number).toMatch(/^T-\d{4}-\d{6}$/);
    expect((await tickets.claim(opened.id, ana())).owner?.id).toBe('ana');
    await tickets.note(opened.id, 'Called the carrier', ana());
    const replied = await tickets.reply(opened.id, '已联系承运商', ana());
    expect(replied.firstResponse).toMatchObject({ actor: { kind: ActorKind.HUMAN, id: 'ana' } });
    const resolved = await tickets.resolve(opened.id, '已重新发货', ana());
    expect(resolved).toMatchObject({
      status: TicketStatus.RESOLVED,
      resolution: { text: '已重新发货' },
    });
    const reopened = await tickets.reopen(opened.id, '仍未收到', carol());
    expect(reopened).toMatchObject({ status: TicketStatus.OPEN, reopenCount: 1, version: 6 });
    expect(reopened.resolution).toBeUndefined();
    expect(reopened.firstResponse?.at).toEqual(replied.firstResponse?.at);
  });

  it('shows staff every entry of the timeline, and the customer none that is internal', async () => {
    const { id } = await tickets.open(carol());
    await tickets.note(id, 'A difficult customer', ana());
    await tickets.reply(id, 'Hello', ana());
    const forStaff = await tickets.timeline(id, ana());
    const forCarol = await tickets.timeline(id, carol());
    expect(forStaff.entries.map((entry) => entry.kind)).toEqual([
      TimelineEntryKind.OPENED,
      TimelineEntryKind.NOTE_ADDED,
      TimelineEntryKind.REPLIED,
    ]);
    expect(forCarol.entries.map((entry) => entry.kind)).toEqual([
      TimelineEntryKind.OPENED,
      TimelineEntryKind.REPLIED,
    ]);
  });

  it('pages through a timeline without losing or repeating an entry', async () => {
    const { id } = await tickets.open(carol());
    for (let index = 0; index < 4; index++) await tickets.reply(id, `Message ${index}`, carol());
    const seen: number[] = [];
    let pageToken = '';
    do {
      const page = await tickets.timeline(id, carol(), { pageSize: 2, pageToken });
      seen.push(...page.entries.map((entry) => entry.sequence));
      pageToken = page.nextPageToken;
    } while (pageToken !== '');
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives one ticket to one of two agents who claim it at once, and tells the other who has it', async () => {
    const { id } = await tickets.open(carol());
    const outcomes = await Promise.allSettled([tickets.claim(id, ana()), tickets.claim(id, ben())]);
    const winner = (await tickets.get(id, sue())).owner?.id;
    const loser = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(loser?.reason).toMatchObject({
      code: 'ticketing.ticket_already_owned',
      parameters: { owner: winner === 'ana' ? 'Ana' : 'Ben' },
    });
  });

  it('refuses a write on a stale version and says who changed what', async () => {
    const { id, version } = await tickets.open(carol());
    await tickets.claim(id, ana());
    const refusal = await refusalOf(tickets.reply(id, 'Hello', ben(), version));
    expect(refusal).toMatchObject({
      kind: 'conflict',
      code: 'platform.version_conflict',
      parameters: { current: '2', changedBy: 'Ana', change: 'claimed' },
    });
  });

  it('answers a repeated call with the first answer and applies it once', async () => {
    const write = (patch = {}) => tickets.open(carol(), patch, 'order-4711');
    const [first, second] = await Promise.all([write(), write()]);
    const third = await write();
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const otherCustomer = await tickets.open(carl(), {}, 'order-4711');
    expect(otherCustomer.id).not.toBe(first.id);
    const refusal = await refusalOf(write({ subject: 'Another' }));
    expect(refusal.code).toBe('platform.idempotency_key_reused');
  });

  it('names every field that is wrong, in both languages', async () => {
    const refusal = await refusalOf(
      tickets.open(carol(), { subject: ' \t', body: 'x'.repeat(20_001) }),
    );
    expect(refusal).toMatchObject({ kind: 'invalid', code: 'platform.invalid_request' });
    expect(refusal.violations.map(({ field }) => field)).toEqual(['subject', 'body']);
    expect(refusal.violations[1]).toMatchObject({
      description: 'must have at most 20000 characters',
      descriptionZh: '最多 20000 个字符',
    });
  });

  it.each(['\u0000', 'a\u0000b'])('refuses text that cannot be stored (%j)', async (subject) => {
    expect((await refusalOf(tickets.open(carol(), { subject }))).kind).toBe('invalid');
  });

  it.each(['𠮷𠮷 👩‍👩‍👧 مرحبا', "'; drop table ticket; --", '<script>alert(1)</script>'])(
    'keeps any other text as it is (%s)',
    async (subject) => {
      const { id } = await tickets.open(carol(), { subject });
      expect((await tickets.get(id, carol())).subject).toBe(subject);
    },
  );

  it('ends a page of long messages early rather than not at all', async () => {
    const { id } = await tickets.open(carol());
    const long = '长'.repeat(20_000);
    for (let index = 0; index < 70; index++) await tickets.reply(id, long, carol());
    const first = await tickets.timeline(id, carol(), { pageSize: 100, pageToken: '' });
    expect(first.nextPageToken).toBe(String(first.entries.length));
    const rest = await tickets.timeline(id, carol(), {
      pageSize: 100,
      pageToken: first.nextPageToken,
    });
    expect(first.entries.length + rest.entries.length).toBe(71);
    expect(rest.nextPageToken).toBe('');
  });

  it('goes on counting beyond the number 999999', async () => {
    const owner = new Client({ connectionString: environment.ownerUrl });
    await owner.connect();
    await owner.query("select setval('ticket_number', 999999)");
    await owner.end();
    expect((await tickets.open(carol())).number).toMatch(/^T-\d{4}-1000000$/);
    expect((await tickets.open(carol())).number).toMatch(/^T-\d{4}-1000001$/);
  });

  it('lists by every filter, newest first, page after page while tickets are opened', async () => {
    const customer = { id: 'lister', name: 'Lister' };
    const opened: string[] = [];
    for (let index = 0; index < 5; index++) {
      const grade = index % 2 === 0 ? Grade.URGENT : Grade.GENERAL;
      opened.push((await tickets.open(ana(), { customer, grade, channel: Channel.CHAT })).id);
    }
    await tickets.claim(opened[4] ?? '', ana());
    const filter = { customerId: 'lister' };
    const seen: string[] = [];
    let pageToken = '';
    do {
      const page = await tickets.list(ana(), { ...filter, page: { pageSize: 2, pageToken } });
      seen.push(...page.tickets.map((ticket) => ticket.id));
      pageToken = page.nextPageToken;
      await tickets.open(ana(), { customer });
    } while (pageToken !== '');
    expect(seen).toEqual(opened.toReversed());
    const idsOf = async (more: Parameters<typeof tickets.list>[1]) =>
      (await tickets.list(ana(), { ...filter, channel: Channel.CHAT, ...more })).tickets.map(
        ({ id }) => id,
      );
    expect(await idsOf({ grade: Grade.GENERAL })).toEqual([opened[3], opened[1]]);
    expect(await idsOf({ statuses: [TicketStatus.OPEN] })).toEqual([opened[4]]);
    expect(await idsOf({ ownerId: 'ana' })).toEqual([opened[4]]);
    expect(await idsOf({ statuses: [TicketStatus.RESOLVED] })).toEqual([]);
    expect((await tickets.list(ana(), { channel: Channel.EMAIL, ...filter })).tickets).toEqual([]);

    const several = ['lister', 'carol', 'nobody'];
    const ofSeveral = (await tickets.list(ana(), { customerIds: several })).tickets;
    expect(new Set(ofSeveral.map((ticket) => ticket.customer?.id))).toEqual(
      new Set(['lister', 'carol']),
    );
    const own = (await tickets.list(carol(), { customerIds: several })).tickets;
    expect(new Set(own.map((ticket) => ticket.customer?.id))).toEqual(new Set(['carol']));
    expect((await tickets.list(carol(), { customerIds: ['lister'] })).tickets).toEqual([]);
  });

  it.each(['%', 'x', "' or 1=1 --"])(
    'refuses a page token it did not give (%s)',
    async (pageToken) => {
      const refusal = await refusalOf(tickets.list(ana(), { page: { pageSize: 10, pageToken } }));
      expect(refusal.code).toBe('platform.page_token_invalid');
    },
  );

  it('refuses a page larger than 100', async () => {
    expect(
      (await refusalOf(tickets.list(ana(), { page: { pageSize: 101, pageToken: '' } }))).kind,
    ).toBe('invalid');
  });

  it('gives up a call whose time is over', async () => {
    const late = { ...carol(), deadline: Date.now() - 1 };
    const refusal = await refusalOf(tickets.open(late));
    expect(refusal.code).toBe('platform.deadline_exceeded');
  });

  it('shows response time and resolution in its metrics', async () => {
    const metrics = await (await fetch(`${service.opsUrl}/metrics`)).text();
    expect(metrics).toMatch(
      /shouwen_ticketing_first_response_seconds_count\{channel="web",grade="general",actor_kind="human"\} 1/,
    );
    expect(metrics).toMatch(
      /shouwen_ticketing_resolution_seconds_count\{channel="web",grade="general",actor_kind="human"\} 1/,
    );
    expect(metrics).toMatch(
      /shouwen_ticketing_tickets_reopened_total\{channel="web",grade="general"\} 1/,
    );
    expect(metrics).toMatch(/shouwen_ticketing_tickets_open\{channel="chat",grade="urgent"\} 3/);
  });
});
