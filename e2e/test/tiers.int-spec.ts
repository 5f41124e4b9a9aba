import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { Calls, ana, max, sue } from './calls.stage.js';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';
import { USUAL_SECONDS, VIP_SECONDS, setUpPolicyAndRouting, tellOrder } from './tiers.stage.js';

const carla: Person = ['carla', 'customer'];

const STANDING = `{ customerByIdentity(identity: "carla") { id name
  standing { version tier calculatedTier dedicatedAgentId override { tier reason by { id } } }
  spending { currency spent orders } orders(first: 5) { edges { node { reference spent } } } } }`;
const EXPLAINED = `query ($id: ID!, $after: String) { customer(id: $id) {
  tierExplanation { standing { tier } givenBy { fromTier toTier cause
      evaluation { ruleSetNumber score inputs { kind value points weight windowDays } } }
    ruleSet { number version status } now { score uncountedCurrencies } }
  tierHistory(first: 1, after: $after) { edges { node { version toTier cause reason } }
    pageInfo { hasNextPage endCursor } } } }`;
const ONE_VIEW = `query ($id: ID!, $after: String) { customer(id: $id) {
  timeline(first: 2, after: $after, parts: [ORDERS, TIERS]) { edges { node { part title
    subject { ... on CustomerOrder { reference spent } ... on TierChange { toTier } } } }
    pageInfo { hasNextPage endCursor } unavailable { part } } } }`;
const TICKET = `query ($id: ID!) { ticket(id: $id) { owner { id } routingReceipts { winnerId reason }
  slaClocks { target ongoingCycle { startedAt dueAt } }
  deadlineExplanation { target ruleName verified } } }`;

interface Clock {
  target: string;
  ongoingCycle: { startedAt: string; dueAt: string };
}

let platform: Platform;
let calls: Calls;
beforeAll(async () => {
  platform = await startPlatform({ crm: {} });
  calls = new Calls(platform);
  await setUpPolicyAndRouting(calls);
}, 120_000);
afterAll(() => platform.stop());

const tell = (kind: string, content: Record<string, unknown>) => tellOrder(platform, kind, content);

const openTicket = async (subject: string): Promise<string> =>
  (await platform.change(carla, 'openTicket', { subject, body: '请尽快' })).ticket.id as string;
const ticketOf = async (id: string) => (await calls.ask(ana, TICKET, { id })).ticket;
const carlaStands = async (who = ana) => (await calls.ask(who, STANDING)).customerByIdentity;
const becomes = (tier: string) =>
  until(async () => (await carlaStands())?.standing?.tier === tier, {
    what: `the customer to be ${tier}`,
  });

/** Until the first response to a ticket is due so many seconds after it was opened. */
async function isDueWithin(id: string, seconds: number): Promise<void> {
  const limit = async () => {
    const clocks = (await ticketOf(id)).slaClocks as Clock[];
    const cycle = clocks.find(({ target }) => target === 'FIRST_RESPONSE')?.ongoingCycle;
    return cycle && (Date.parse(cycle.dueAt) - Date.parse(cycle.startedAt)) / 1_000;
  };
  await until(async () => (await limit()) === seconds, { what: `a limit of ${seconds} s` });
}

/** Ticketing hears of dedicated agents on a topic; nothing shows it before there is a ticket. */
async function ticketingKnowsTheAgent(): Promise<void> {
  const database = new Client(platform.databaseUrl);
  await database.connect();
  const known = async () => {
    const { rowCount } = await database.query(
      `select from customer_dedicated_agent where customer_id = 'carla' and agent_id = 'ben'`,
    );
    return rowCount === 1;
  };
  await until(known, { what: 'ticketing to know the dedicated agent' });
  await database.end();
}

it('gives who buys much a tier, earlier deadlines and their own agent, and takes it back with what is returned', async () => {
  const before = await openTicket('发票');
  await isDueWithin(before, USUAL_SECONDS);

  await tell('placed', { amount: '60000.00' });
  await becomes('potential');
  await tell('paid', { amount: '60000.00', paymentReference: 'P-1' });
  await becomes('vip');
  const { id, ...customer } = await carlaStands();
  expect(customer).toEqual({
    name: '卡拉',
    standing: {
      version: 2,
      tier: 'vip',
      calculatedTier: 'vip',
      dedicatedAgentId: null,
      override: null,
    },
    spending: [{ currency: 'CNY', spent: '60000.00', orders: 1 }],
    orders: { edges: [{ node: { reference: 'A-1', spent: '60000.00' } }] },
  });
  await isDueWithin(before, VIP_SECONDS);

  const agent = { customerId: id, agentId: 'ben', reason: '长期负责', expectedVersion: 2 };
  const { standing } = await calls.change(
    max,
    'setDedicatedAgent',
    agent,
    'standing { version tier dedicatedAgentId }',
  );
  expect(standing).toEqual({ version: 3, tier: 'vip', dedicatedAgentId: 'ben' });
  await ticketingKnowsTheAgent();

  const next = await openTicket('换货');
  await isDueWithin(next, VIP_SECONDS);
  const routed = await until(
    async () => {
      const ticket = await ticketOf(next);
      return ticket.owner === null ? undefined : ticket;
    },
    { what: 'the ticket to be given to somebody' },
  );
  expect(routed).toMatchObject({
    owner: { id: 'ben' },
    routingReceipts: [{ winnerId: 'ben', reason: 'DEDICATED_AGENT' }],
  });
  expect(routed.deadlineExplanation).toContainEqual({
    target: 'FIRST_RESPONSE',
    ruleName: '贵宾',
    verified: true,
  });

  await tell('returned', { amount: '45000.00', returnReference: 'R-1' });
  await becomes('regular');
  await isDueWithin(next, USUAL_SECONDS);
  const { tierExplanation, tierHistory } = (await calls.ask(ana, EXPLAINED, { id })).customer;
  expect(tierExplanation).toEqual({
    standing: { tier: 'regular' },
    givenBy: {
      fromTier: 'vip',
      toTier: 'regular',
      cause: 'TRANSACTION',
      evaluation: {
        ruleSetNumber: 1,
        score: 54,
        inputs: [
          { kind: 'AMOUNT', value: 15_000, points: 60, weight: 60, windowDays: 365 },
          { kind: 'FREQUENCY', value: 1, points: 20, weight: 15, windowDays: 365 },
          { kind: 'TENURE', value: 0, points: 0, weight: 10, windowDays: null },
          { kind: 'RECENCY', value: 0, points: 100, weight: 15, windowDays: null },
        ],
      },
    },
    ruleSet: { number: 1, version: 1, status: 'PUBLISHED' },
    now: { score: 54, uncountedCurrencies: [] },
  });
  expect(tierHistory.edges).toMatchObject([{ node: { version: 4, toTier: 'regular' } }]);
  const after = tierHistory.pageInfo.endCursor as string;
  const older = (await calls.ask(ana, EXPLAINED, { id, after })).customer.tierHistory;
  expect(older).toMatchObject({
    edges: [{ node: { version: 2, toTier: 'vip', cause: 'TRANSACTION', reason: null } }],
    pageInfo: { hasNextPage: true },
  });

  const latest = (await calls.ask(ana, ONE_VIEW, { id })).customer.timeline;
  expect(latest).toMatchObject({
    edges: [
      { node: { part: 'TIERS', title: 'VIP → Regular', subject: { toTier: 'regular' } } },
      { node: { part: 'TIERS', title: 'Potential → VIP', subject: { toTier: 'vip' } } },
    ],
    pageInfo: { hasNextPage: true },
    unavailable: [],
  });
  const variables = { id, after: latest.pageInfo.endCursor as string };
  expect((await calls.ask(ana, ONE_VIEW, variables)).customer.timeline).toMatchObject({
    edges: [
      { node: { part: 'TIERS', title: 'Potential', subject: { toTier: 'potential' } } },
      {
        node: {
          part: 'ORDERS',
          title: 'Order A-1',
          subject: { reference: 'A-1', spent: '15000.00' },
        },
      },
    ],
    pageInfo: { hasNextPage: false },
  });
}, 60_000);

it('lets a supervisor give a tier in place of the rules, and tells the customer the tier but not why', async () => {
  const { id } = await carlaStands();
  const end = new Date(Date.now() + 3_600_000).toISOString();
  const given = { customerId: id, tier: 'vip', reason: '投诉安抚', until: end };
  const override = 'standing { tier calculatedTier override { tier reason until by { id } } }';
  const { standing } = await calls.change(sue, 'overrideTier', given, override);
  expect(standing).toEqual({
    tier: 'vip',
    calculatedTier: 'regular',
    override: { tier: 'vip', reason: '投诉安抚', until: end, by: { id: 'sue' } },
  });
  expect((await carlaStands(carla)).standing).toMatchObject({ tier: 'vip', override: null });

  const hidden = await platform.as(carla, EXPLAINED, { variables: { id } });
  expect(new Set(hidden.body.errors?.map(({ extensions }) => extensions?.['code']))).toEqual(
    new Set(['platform.permission_denied']),
  );
  const document = `mutation ($input: OverrideTierInput!) { overrideTier(input: $input) {
    standing { tier } userErrors { code } } }`;
  const refused = await platform.as(carla, document, { variables: { input: given } });
  expect(refused.body.data.overrideTier).toEqual({
    standing: null,
    userErrors: [{ code: 'platform.permission_denied' }],
  });

  const ended = { customerId: id, reason: '已解决' };
  const after = await calls.change(
    sue,
    'endTierOverride',
    ended,
    'standing { tier override { tier } }',
  );
  expect(after.standing).toEqual({ tier: 'regular', override: null });
});

const RULE_SETS = `{ tierRuleSets(first: 1) { edges { node { number rules { currency
  rates { currency rate } measures { kind weight windowDays steps { from points } }
  tiers { code nameEn nameZh enterAt leaveBelow } } } } } }`;
const SIMULATION = `query ($uuid: ID!) { tierSimulation(uuid: $uuid) { status examined unmoved
  moves { fromTier toTier customers samples { customer { name } score } } } }`;

it('puts rules in force that a manager drafted and simulated, and moves whom the simulation named', async () => {
  const { tierRuleSets } = await calls.ask(max, RULE_SETS);
  const { rules } = tierRuleSets.edges[0].node;
  const tiers = (rules.tiers as { code: string }[]).map((tier) =>
    tier.code === 'vip' ? { ...tier, enterAt: 50, leaveBelow: 45 } : tier,
  );
  const drafted = { rules: { ...rules, tiers }, reason: '年度调整' };
  const { ruleSet } = await calls.change(
    max,
    'putTierRules',
    drafted,
    'ruleSet { uuid number status }',
  );
  const { uuid: ruleSetUuid, ...draft } = ruleSet;
  expect(draft).toEqual({ number: 2, status: 'DRAFT' });

  const publication = { ruleSetUuid, reason: '已模拟', expectedVersion: 1 };
  const target = { ruleSetUuid };
  const { simulation } = await calls.change(
    max,
    'simulateTierRules',
    target,
    'simulation { uuid }',
  );
  const found = await until(
    async () => {
      const { tierSimulation } = await calls.ask(sue, SIMULATION, { uuid: simulation.uuid });
      return tierSimulation.status === 'FINISHED' ? tierSimulation : undefined;
    },
    { what: 'the simulation to be finished' },
  );
  const samples = [{ customer: { name: '卡拉' }, score: 54 }];
  expect(found).toEqual({
    status: 'FINISHED',
    examined: 1,
    unmoved: 0,
    moves: [{ fromTier: 'regular', toTier: 'vip', customers: 1, samples }],
  });
  expect((await carlaStands()).standing.tier).toBe('regular');

  const inForce = await calls.change(max, 'publishTierRules', publication, 'ruleSet { status }');
  expect(inForce.ruleSet).toEqual({ status: 'PUBLISHED' });
  await becomes('vip');
  const { id } = await carlaStands();
  const { tierExplanation } = (await calls.ask(ana, EXPLAINED, { id })).customer;
  expect(tierExplanation).toMatchObject({
    givenBy: { fromTier: 'regular', toTier: 'vip', cause: 'REVIEW' },
    ruleSet: { number: 2, version: 2, status: 'PUBLISHED' },
  });
});

it('shows and changes when customers are looked at and by what duplicates are found', async () => {
  const { tieringPolicy } = await calls.ask(ana, '{ tieringPolicy { version nightAt timeZone } }');
  expect(tieringPolicy).toEqual({ version: 1, nightAt: '02:00', timeZone: 'Asia/Shanghai' });
  const policy = { nightAt: '03:00', timeZone: 'Asia/Shanghai', batchRows: 100, sampleRows: 5 };
  const changed = await calls.change(
    max,
    'putTieringPolicy',
    { ...policy, reason: '错峰', expectedVersion: 1 },
    'tieringPolicy { version nightAt batchRows }',
  );
  expect(changed.tieringPolicy).toEqual({ version: 2, nightAt: '03:00', batchRows: 100 });
  const points = { name: 'phone', points: 70, reason: '号码可靠', expectedVersion: 1 };
  const adam: Person = ['adam', 'admin'];
  await calls.change(adam, 'setDuplicatePoints', points, 'duplicatePoints { version }');
  const { duplicatePoints } = await calls.ask(ana, '{ duplicatePoints { name points version } }');
  expect(duplicatePoints).toContainEqual({ name: 'phone', points: 70, version: 2 });
});
