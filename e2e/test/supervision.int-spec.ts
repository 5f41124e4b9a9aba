import { until } from '@shouwen/dev';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';

const mia: Person = ['mia', 'manager'];
const sue: Person = ['sue', 'supervisor'];
const ana: Person = ['ana', 'agent'];

const HOUR_MS = 3_600_000;

describe('grading, paging and supervision through the gateway', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform();
  }, 120_000);
  afterAll(() => platform.stop());

  const write = async (who: Person, field: string, input: object, selection: string) => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) {
      ${field}(input: $input) { ${selection} userErrors { field code } } }`;
    const { body } = await platform.as(who, document, { variables: { input } });
    expect(body.errors).toBeUndefined();
    return body.data[field];
  };

  /** Carries out a mutation that has to succeed and answers what is selected of it. */
  const carryOut = async (who: Person, field: string, input: object, selection: string) => {
    const payload = await write(who, field, input, selection);
    expect(payload.userErrors).toEqual([]);
    return payload;
  };

  it('pages the supervisor on duty for a ticket that the matrix makes urgent, until she says she sees to it', async () => {
    const member = { memberId: 'sue', name: 'Sue' };
    await carryOut(mia, 'saveStaffMember', member, 'staffMember { version }');
    const onDuty = {
      personId: 'sue',
      role: 'SUPERVISOR',
      from: new Date(Date.now() - HOUR_MS),
      until: new Date(Date.now() + HOUR_MS),
    };
    await carryOut(sue, 'putOnDutyPeriod', onDuty, 'period { version }');
    const opening = {
      subject: '燃气泄漏',
      body: '请立即处理',
      customer: { id: 'carol' },
      urgency: 'CRITICAL',
      complexity: 'COMPLEX',
    };
    const { ticket } = await carryOut(
      ana,
      'openTicket',
      opening,
      'ticket { id grade urgency complexity gradeOverridden }',
    );
    expect(ticket).toMatchObject({ grade: 'URGENT', urgency: 'CRITICAL', gradeOverridden: false });
    const mine = `{ myPages { edges { node { id status ticket { id }
      steps { target pagedIds } } } } }`;
    const page = await until(
      async () => (await platform.as(sue, mine)).body.data.myPages.edges[0]?.node,
      { what: 'sue to be paged' },
    );
    expect(page).toMatchObject({
      status: 'CLIMBING',
      ticket: { id: ticket.id },
      steps: [{ target: 'SUPERVISOR', pagedIds: ['sue'] }],
    });
    const queue = `{ ticketQueue { edges { cursor node { id } } } queueCounters { urgent } }`;
    const { data } = (await platform.as(ana, queue)).body;
    expect(data.ticketQueue.edges[0].node.id).toBe(ticket.id);
    expect(data.queueCounters.urgent).toBe(1);
    const after = `query ($after: String) { ticketQueue(after: $after) { edges { node { id } } } }`;
    const variables = { after: data.ticketQueue.edges[0].cursor };
    const next = (await platform.as(ana, after, { variables })).body;
    expect(next.data.ticketQueue.edges).toEqual([]);
    const acknowledged = await carryOut(
      sue,
      'acknowledgePage',
      { pageId: page.id },
      'page { status acknowledged { actor { id } } }',
    );
    expect(acknowledged.page).toEqual({
      status: 'ACKNOWLEDGED',
      acknowledged: { actor: { id: 'sue' } },
    });
    const node = `query ($id: ID!) { node(id: $id) { ... on Page { status } } }`;
    const read = (await platform.as(ana, node, { variables: { id: page.id } })).body;
    expect(read.data.node).toEqual({ status: 'ACKNOWLEDGED' });
  });

  it('follows a supervision order from its opening to its verdict', async () => {
    const opening = { subject: '退款', body: '请退款', customer: { id: 'carol' } };
    const { ticket } = await carryOut(ana, 'openTicket', opening, 'ticket { id }');
    await carryOut(ana, 'claimTicket', { ticketId: ticket.id }, 'ticket { id }');
    const order = { ticketId: ticket.id, what: '今天内致电客户' };
    const both = { ...order, dueAt: new Date(Date.now() + HOUR_MS), limitSeconds: 60 };
    expect((await write(sue, 'openSupervisionOrder', both, 'order { id }')).userErrors).toEqual([
      { field: ['input', 'limitSeconds'], code: 'ticketing.supervision_due_invalid' },
    ]);
    const opened = await carryOut(
      sue,
      'openSupervisionOrder',
      { ...order, idempotencyKey: 'order-1' },
      'order { id version status assignee { id } }',
    );
    expect(opened.order).toMatchObject({ version: 1, status: 'OPEN', assignee: { id: 'ana' } });
    const orderId = opened.order.id;
    await carryOut(ana, 'acknowledgeSupervisionOrder', { orderId }, 'order { status }');
    await carryOut(sue, 'chaseSupervisionOrder', { orderId }, 'order { chaseCount }');
    await carryOut(
      ana,
      'replyToSupervisionOrder',
      { orderId, reply: '已致电', expectedVersion: 3 },
      'order { status }',
    );
    const verdict = { orderId, verdict: 'SATISFIED', note: '好' };
    await carryOut(sue, 'closeSupervisionOrder', verdict, 'order { closed { actor { id } } }');
    const query = `query ($id: ID!) { ticket(id: $id) { supervisionOrders {
      edges { node { id status chaseCount reply verdict ticket { id } } } } }
      supervisionOrders(filter: { statuses: [CLOSED] }) { edges { node { id } } } }`;
    const { data } = (await platform.as(ana, query, { variables: { id: ticket.id } })).body;
    expect(data.ticket.supervisionOrders.edges).toEqual([
      {
        node: {
          id: orderId,
          status: 'CLOSED',
          chaseCount: 1,
          reply: '已致电',
          verdict: 'SATISFIED',
          ticket: { id: ticket.id },
        },
      },
    ]);
    expect(data.supervisionOrders.edges).toHaveLength(1);
  });
});
