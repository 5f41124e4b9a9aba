import { LinkKind, TimelineEntryKind } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';
import { TogetherCalls } from './together-calls.js';

let environment: TicketingEnvironment;
let service: TicketingProcess;
let tickets: TicketCalls;
let together: TogetherCalls;
let database: Client;
let ana: () => RequestContext;
let ben: () => RequestContext;
let sue: () => RequestContext;
let carol: () => RequestContext;
let carl: () => RequestContext;

beforeAll(async () => {
  environment = await prepareTicketing();
  service = await startTicketing(environment);
  tickets = new TicketCalls(service.client);
  together = new TogetherCalls(service);
  database = new Client(environment.databaseUrl);
  await database.connect();
  ana = await signIn(environment, 'ana', 'agent');
  ben = await signIn(environment, 'ben', 'agent');
  sue = await signIn(environment, 'sue', 'supervisor');
  carol = await signIn(environment, 'carol', 'customer');
  carl = await signIn(environment, 'carl', 'customer');
}, 120_000);

afterAll(async () => {
  together.close();
  await database.end();
  await service.stop();
  await environment.close();
});

describe('linking tickets', () => {
  it('lists a link on both tickets and takes it away again', async () => {
    const a = await tickets.open(carol());
    const b = await tickets.open(carl());
    const link = await together.link(a.id, b.id, LinkKind.RELATED, ana());
    for (const { id } of [a, b]) {
      expect((await together.linksOf(id, ben())).links).toMatchObject([{ id: link.id }]);
    }
    expect((await refusalOf(together.link(b.id, a.id, LinkKind.RELATED, ana()))).code).toBe(
      'ticketing.link_exists',
    );
    expect((await together.unlink(link.id, ana())).ticket).toMatchObject({ id: a.id, version: 3 });
    expect((await together.linksOf(b.id, ben())).links).toEqual([]);
    expect((await refusalOf(together.unlink(link.id, ana()))).code).toBe(
      'ticketing.link_not_found',
    );
  });

  it('replies to every open child once, in the name of who wrote it', async () => {
    const parent = await tickets.open(carol());
    const children = [];
    for (const customer of [carol, carl, carl]) children.push(await tickets.open(customer()));
    for (const child of children) {
      await together.link(child.id, parent.id, LinkKind.CHILD_OF, ana());
    }
    await tickets.claim(parent.id, ana());
    expect((await refusalOf(together.replyToChildren(parent.id, 'x', ben()))).code).toBe(
      'ticketing.ticket_not_yours',
    );
    const reply = await together.replyToChildren(parent.id, '故障已修复', ana(), 'fan-1');
    expect(await together.replyToChildren(parent.id, '故障已修复', ana(), 'fan-1')).toEqual(reply);
    const settled = await until(
      async () => {
        const state = await together.fanOut(reply.id, ben());
        return state.waiting === 0 ? state : undefined;
      },
      { what: 'every child to have its reply' },
    );
    expect(settled).toMatchObject({ sent: 3, skipped: [] });
    for (const { id } of children) {
      const { entries } = await tickets.timeline(id, ana());
      const replies = entries.filter(({ body }) => body === '故障已修复');
      expect(replies).toMatchObject([{ actor: { id: 'ana' }, kind: TimelineEntryKind.REPLIED }]);
    }
  });

  it('says which child could not be reached and why, when it was resolved meanwhile', async () => {
    const parent = await tickets.open(carol());
    const [open, over] = [await tickets.open(carol()), await tickets.open(carl())];
    await together.link(open.id, parent.id, LinkKind.CHILD_OF, ana());
    await tickets.claim(parent.id, ana());
    await tickets.claim(over.id, ana());
    await tickets.resolve(over.id, 'Done', ana());
    const reply = await together.replyToChildren(parent.id, '已修复', ana());
    // As if it had been open when the reply was written.
    await database.query('insert into child_reply values ($1, $2, $3)', [
      reply.id,
      over.id,
      'waiting',
    ]);
    await database.query(
      `insert into timer (id, kind, subject, due_at, attempt_at)
       values (gen_random_uuid(), 'ticketing.child_reply', $1, now(), now())`,
      [`${reply.id}:${over.id}`],
    );
    const settled = await until(
      async () => {
        const state = await together.fanOut(reply.id, ben());
        return state.waiting === 0 ? state : undefined;
      },
      { what: 'both children to be settled' },
    );
    expect(settled).toMatchObject({
      sent: 1,
      skipped: [{ ticketId: over.id, code: 'ticketing.ticket_resolved' }],
    });
  });

  it('keeps trees flat: a child has one parent, and a parent has none', async () => {
    const [a, b, c] = [
      await tickets.open(carol()),
      await tickets.open(carol()),
      await tickets.open(carol()),
    ];
    await together.link(a.id, b.id, LinkKind.CHILD_OF, ana());
    for (const [child, parent] of [
      [a, c],
      [b, c],
      [c, a],
      [b, a],
    ] as const) {
      const attempt = together.link(child.id, parent.id, LinkKind.CHILD_OF, ana());
      expect((await refusalOf(attempt)).code).toBe('ticketing.link_too_deep');
    }
  });
});

it.each<[string, (source: string, target: string) => Promise<unknown>]>([
  ['undoing a merge', (source) => together.unmerge(source, sue())],
  ['a customer who writes on a merged ticket', (source) => tickets.reply(source, '?', carol())],
  [
    'linking a ticket to an older one',
    (source, target) => together.link(source, target, LinkKind.RELATED, sue()),
  ],
])('%s waits for the older ticket and keeps the younger from nobody', async (_who, act) => {
  const [target, source] = [await tickets.open(carol()), await tickets.open(carol())];
  await together.merge(source.id, target.id, sue());
  const holder = new Client(environment.databaseUrl);
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from ticket where id = $1 for update', [target.id]);
  const attempts = [act(source.id, target.id), together.merge(source.id, target.id, ana())];
  const settled = Promise.allSettled(attempts);
  const waits = `
    select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;
  await until(async () => (await database.query(waits)).rows.length === attempts.length, {
    what: 'both to wait',
  });
  const younger = 'select id from ticket where id = $1 for update nowait';
  expect((await database.query(younger, [source.id])).rows).toEqual([{ id: source.id }]);
  await holder.query('commit');
  await holder.end();
  for (const outcome of await settled) {
    if (outcome.status === 'fulfilled') continue;
    const { code } = await refusalOf(Promise.reject(outcome.reason as Error));
    expect(code).toBe('ticketing.ticket_merged');
  }
  expect((await settled)[0]?.status).toBe('fulfilled');
});
