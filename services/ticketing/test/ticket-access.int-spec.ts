import { ActorKind, Channel, Grade } from '@shouwen/contracts';
import type { RequestContext } from '@shouwen/platform';
import { TicketCalls, contextWith, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

describe('who may do what with a ticket', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let tickets: TicketCalls;
  let ana: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;
  let carl: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    tickets = new TicketCalls(service.client);
    ana = await signIn(environment, 'ana', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
    carl = await signIn(environment, 'carl', 'customer');
  }, 120_000);

  afterAll(async () => {
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('hides what belongs to another customer as if it did not exist', async () => {
    const { id, number } = await tickets.open(carol());
    expect((await refusalOf(tickets.get(id, carl()))).code).toBe('ticketing.ticket_not_found');
    expect((await refusalOf(tickets.reply(id, 'Hi', carl()))).code).toBe(
      'ticketing.ticket_not_found',
    );
    expect((await refusalOf(tickets.timeline(id, carl()))).code).toBe('ticketing.ticket_not_found');
    const byNumber = tickets.getByNumber(number, carl());
    expect((await refusalOf(byNumber)).code).toBe('ticketing.ticket_not_found');
    expect((await tickets.list(carl(), { customerId: 'carol' })).tickets).toEqual([]);
    expect(
      (await tickets.list(carl())).tickets.every((ticket) => ticket.customer?.id === 'carl'),
    ).toBe(true);
    const batch = await tickets.getMany([id], carl());
    expect(batch.tickets).toEqual([]);
  });

  it('lets staff open a ticket for a customer, and nobody open one for somebody else', async () => {
    const customer = { id: 'dora', name: 'Dora 朵拉' };
    const opened = await tickets.open(ana(), {
      customer,
      grade: Grade.URGENT,
      channel: Channel.PHONE,
    });
    expect(opened).toMatchObject({ customer, grade: Grade.URGENT, openedBy: { id: 'ana' } });
    expect((await refusalOf(tickets.open(ana()))).code).toBe('ticketing.customer_required');
    expect((await refusalOf(tickets.open(carol(), { customer }))).code).toBe(
      'ticketing.customer_not_yourself',
    );
    expect((await refusalOf(tickets.open(carol(), { grade: Grade.URGENT }))).code).toBe(
      'ticketing.grade_not_allowed',
    );
  });

  it.each([
    ['no token', () => contextWith('')],
    ['not a token', () => contextWith('a.b.c')],
  ])('refuses a call with %s', async (_what, context) => {
    expect((await refusalOf(tickets.open(context()))).kind).toBe('unauthenticated');
  });

  it('refuses an operation that the role does not have', async () => {
    const { id } = await tickets.open(carol());
    const partner = await signIn(environment, 'acme', 'partner');
    expect((await refusalOf(tickets.claim(id, carol()))).code).toBe('platform.permission_denied');
    expect((await refusalOf(tickets.note(id, 'x', carol()))).code).toBe(
      'platform.permission_denied',
    );
    expect((await refusalOf(tickets.get(id, partner()))).code).toBe('platform.permission_denied');
  });

  it.each(['partner', 'department', 'admin'] as const)(
    'gives a customer who is also %s no more of tickets than a customer has',
    async (second) => {
      const both = await signIn(environment, `double-${second}`, 'customer', second);
      const { id } = await tickets.open(carol());
      expect((await refusalOf(tickets.reply(id, 'Hi', both()))).code).toBe(
        'ticketing.ticket_not_found',
      );
      expect((await tickets.open(both())).customer?.id).toBe(`double-${second}`);
    },
  );

  it('takes who acts for somebody as the actor, and whom they act for as the owner of the data', async () => {
    const token = await environment.issuer.sign({
      sub: 'carol',
      name: 'Carol',
      roles: ['customer'],
      actor_kind: 'bot',
      act: { sub: 'assistant' },
    });
    const opened = await tickets.open(contextWith(token));
    expect(opened).toMatchObject({
      customer: { id: 'carol' },
      openedBy: { kind: ActorKind.BOT, id: 'assistant' },
    });
    expect((await tickets.get(opened.id, carol())).id).toBe(opened.id);
    const { records } = await tickets.auditTrail(opened.id, sue());
    expect(records[0]).toMatchObject({ actor: { id: 'assistant' }, onBehalfOf: 'carol' });
  });

  it('keeps in the audit trail who changed what, for whom and why, for supervisors to read', async () => {
    const { id } = await tickets.open(carol());
    await tickets.changeGrade(id, Grade.IMPORTANT, 'Third time', ana());
    const trail = (context: RequestContext) => tickets.auditTrail(id, context);
    const { records } = await trail(sue());
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      operation: 'ticket.grade_changed',
      actor: { id: 'ana', kind: ActorKind.HUMAN },
      onBehalfOf: 'carol',
      reason: 'Third time',
      changes: [
        { field: 'grade', from: 'general', to: 'important' },
        { field: 'gradeSource', from: 'derived', to: 'overridden' },
      ],
    });
    expect((await refusalOf(trail(ana()))).code).toBe('platform.permission_denied');
  });
});
