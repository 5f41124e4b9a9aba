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
