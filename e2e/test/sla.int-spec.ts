import { until } from '@shouwen/dev';
import type { Person, Platform } from './platform.stage.js';
import { startPlatform } from './platform.stage.js';

const carla: Person = ['carla', 'customer'];
const ana: Person = ['ana', 'agent'];
const sue: Person = ['sue', 'supervisor'];
const max: Person = ['max', 'manager'];

const EXPLAINED = `query ($id: ID!) { ticket(id: $id) { status waiting { reason until }
  slaClocks { target ongoingCycle { state dueAt } completedCycles { state } }
  deadlineExplanation { target ruleName calendarName verified intervals { kind seconds reason by } } } }`;

describe('service levels through the gateway', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform();
  }, 120_000);
  afterAll(() => platform.stop());

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
  async function ask(who: Person, query: string, variables = {}): Promise<any> {
    const { body } = await platform.as(who, query, { variables });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  it('explain to staff each second of a ticket that was paused and answered', async () => {
    const input = { subject: '打印机不工作', body: '昨天起打不开' };
    const { id } = (await platform.change(carla, 'openTicket', input)).ticket;
    await platform.change(ana, 'claimTicket', { ticketId: id });
    await platform.change(ana, 'replyToTicket', { ticketId: id, body: '请提供序列号' });
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const pause = { ticketId: id, reason: 'CUSTOMER', until };
    expect((await platform.change(ana, 'pauseTicket', pause)).ticket.status).toBe('WAITING');
    expect((await ask(ana, EXPLAINED, { id })).ticket).toMatchObject({
      status: 'WAITING',
      waiting: { reason: 'CUSTOMER', until },
      slaClocks: [
        { target: 'FIRST_RESPONSE', ongoingCycle: null, completedCycles: [{ state: 'MET' }] },
        { target: 'RESOLUTION', ongoingCycle: { state: 'PAUSED', dueAt: null } },
      ],
    });
    await platform.change(carla, 'replyToTicket', { ticketId: id, body: 'SN-4711' });
    const { status, deadlineExplanation } = (await ask(ana, EXPLAINED, { id })).ticket;
    expect(status).toBe('OPEN');
    expect(deadlineExplanation).toHaveLength(3);
    expect(deadlineExplanation).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          target: 'RESOLUTION',
          ruleName: '一般 General',
          calendarName: '工作时间 Office hours',
          verified: true,
        }),
      ]),
    );
  });

  it('keep clocks from customers, also of their own tickets', async () => {
    const input = { subject: '发票', body: '请补开' };
    const { id } = (await platform.change(carla, 'openTicket', input)).ticket;
    const { body } = await platform.as(carla, EXPLAINED, { variables: { id } });
    expect(body.data).toMatchObject({ ticket: { slaClocks: null, deadlineExplanation: null } });
    expect(new Set(body.errors?.map(({ extensions }) => extensions?.['code']))).toEqual(
      new Set(['platform.permission_denied']),
    );
  });

  it('let a supervisor move a deadline, which the explanation shows', async () => {
    const input = { subject: '换货', body: '颜色不对' };
    const { id } = (await platform.change(carla, 'openTicket', input)).ticket;
    const clocks = `query ($id: ID!) { ticket(id: $id) {
      slaClocks { target ongoingCycle { id version startedAt dueAt } }
      deadlineExplanation { target verified movedDeadlines { from to by reason inForce } } } }`;
    const { slaClocks } = (await ask(ana, clocks, { id })).ticket;
    const cycle = (slaClocks as { target: string; ongoingCycle: Record<string, never> }[]).find(
      ({ target }) => target === 'FIRST_RESPONSE',
    )!.ongoingCycle;
    const dueAt = new Date(Date.parse(cycle['startedAt']!) + 30 * 3_600_000).toISOString();
    const move = `mutation ($input: MoveDeadlineInput!) { moveDeadline(input: $input) {
      cycle { version dueAt } userErrors { field code message } } }`;
    const wanted = { cycleId: cycle['id'], dueAt, reason: '客户同意', expectedVersion: 1 };
    const past = { ...wanted, dueAt: '2020-01-01T00:00:00.000Z' };
    expect((await ask(sue, move, { input: past })).moveDeadline).toMatchObject({
      cycle: null,
      userErrors: [{ code: 'ticketing.deadline_not_ahead' }],
    });
    expect((await ask(sue, move, { input: wanted })).moveDeadline).toEqual({
      cycle: { version: 2, dueAt },
      userErrors: [],
    });
    const { deadlineExplanation } = (await ask(ana, clocks, { id })).ticket;
    const from = cycle['dueAt'];
    expect(deadlineExplanation).toContainEqual({
      target: 'FIRST_RESPONSE',
      verified: true,
      movedDeadlines: [{ from, to: dueAt, by: 'sue', reason: '客户同意', inForce: true }],
    });
    const timeline = `query ($id: ID!) { ticket(id: $id) { timeline(first: 20) { edges { node {
      kind body internal actor { id } changes { field from to } } } } } }`;
    const { edges } = (await ask(ana, timeline, { id })).ticket.timeline;
    expect(edges).toContainEqual({
      node: {
        kind: 'DEADLINE_MOVED',
        body: '客户同意',
        internal: true,
        actor: { id: 'sue' },
        changes: [{ field: 'firstResponseDueAt', from, to: dueAt }],
      },
    });
  });

  it('let a manager try a policy, put it in force, and see deadlines move', async () => {
    const input = { subject: '退货', body: '七天内' };
    const { id } = (await platform.change(carla, 'openTicket', input)).ticket;
    const { businessCalendars } = await ask(
      ana,
      '{ businessCalendars { edges { node { id name version } } } }',
    );
    const calendarId = businessCalendars.edges[0].node.id;
    const { node } = await ask(ana, 'query ($id: ID!) { node(id: $id) { __typename id } }', {
      id: calendarId,
    });
    expect(node).toEqual({ __typename: 'BusinessCalendar', id: calendarId });
    const limit = (amount: number) => ({ unit: 'WALL_SECONDS', amount });
    const limits = {
      firstResponse: limit(3_600),
      nextResponse: limit(3_600),
      resolution: limit(7_200),
    };
    const by = { warnAtPercent: 90, reopen: 'RESTART' };
    const rules = [{ key: 'all', name: '统一 All', calendarId, limits, ...by }];
    const { slaPolicySimulation: tried } = await ask(
      max,
      `query ($rules: [SlaRuleInput!]!) { slaPolicySimulation(rules: $rules) {
        earlier moved { ticketId before after } endCursor } }`,
      { rules },
    );
    const moved = tried.moved as { ticketId: string }[];
    expect(moved.map(({ ticketId }) => ticketId)).toContain(id);

    const put = `mutation ($input: PutSlaPolicyInput!) { putSlaPolicy(input: $input) {
      policy { version rules { key reopen warnAtPercent } } userErrors { field code message } } }`;
    const narrow = { rules: [{ ...rules[0], when: { grade: 'URGENT' } }], reason: '?' };
    const refused = await ask(max, put, { input: narrow });
    expect(refused.putSlaPolicy).toMatchObject({
      policy: null,
      userErrors: [
        { field: ['input', 'rules', '0', 'when'], code: 'ticketing.sla_policy_invalid' },
      ],
    });
    const wanted = { rules, reason: '旺季', recompute: true, expectedVersion: 1 };
    const made = await ask(max, put, { input: wanted });
    expect(made.putSlaPolicy).toEqual({
      policy: { version: 2, rules: [{ key: 'all', reopen: 'RESTART', warnAtPercent: 90 }] },
      userErrors: [],
    });
    await until(
      async () =>
        (
          (await ask(ana, EXPLAINED, { id })).ticket.deadlineExplanation as { ruleName: string }[]
        ).every(({ ruleName }) => ruleName === '统一 All'),
      { what: 'the clocks to run by the new policy' },
    );
  });
});
