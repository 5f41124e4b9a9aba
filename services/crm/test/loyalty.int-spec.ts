import { randomUUID } from 'node:crypto';
import {
  ChurnLevel,
  ChurnSign,
  CustomerMergingServiceClient,
  LoyaltyServiceClient,
} from '@shouwen/contracts';
import type { LoyaltyRules } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { keepOutgoing } from './outgoing.js';

const DAY_MS = 24 * 3_600_000;
const options = (expectedVersion = 0) => ({ idempotencyKey: '', expectedVersion });

describe('loyalty and risk', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let database: Client;
  let client: LoyaltyServiceClient;
  let customers: CustomerCalls;
  let ana: RequestContext;
  let max: RequestContext;
  let carol: RequestContext;
  beforeAll(async () => {
    environment = await prepareCrm();
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    service = await startCrm(environment);
    client = service.client(LoyaltyServiceClient);
    customers = new CustomerCalls(service.customers);
    ana = (await signIn(environment, 'ana', 'agent'))();
    max = (await signIn(environment, 'max', 'manager'))();
    carol = (await signIn(environment, 'carol', 'customer'))();
    await reviewed();
  }, 120_000);
  afterAll(async () => {
    await database.end();
    expect(await service.stop()).toBe(0);
    await environment.close();
  });

  const reviewed = () =>
    until(
      async () => {
        const { rows } = await database.query<{ isAhead: boolean }>(
          `select due_at > now() and payload::text = '{}' as "isAhead" from timer where kind = 'crm.loyalty_review'`,
        );
        return rows[0]?.isAhead === true;
      },
      { what: 'the review to be over' },
    );
  const review = async () => {
    await database.query(
      `update timer set due_at = now(), attempt_at = now() where kind = 'crm.loyalty_review'`,
    );
    await reviewed();
  };
  const aCustomer = async (...purchasesDaysAgo: number[]) => {
    const { id } = await customers.create(ana, '客户');
    await buy(id, ...purchasesDaysAgo);
    return id;
  };
  const buy = async (customerId: string, ...daysAgo: number[]) => {
    for (const days of daysAgo) {
      await database.query(
        `insert into customer_order (id, version, customer_id, source, reference, currency, ordered,
           paid, returned, refunded, spent, ordered_at, updated_at)
         values ($1, 1, $2, 'test', $3, 'CNY', 100, 100, 0, 0, 100, $4, now())`,
        [randomUUID(), customerId, randomUUID(), new Date(Date.now() - days * DAY_MS)],
      );
    }
  };
  const risksOf = async (context: RequestContext, ...customerIds: string[]) =>
    (await callGrpc(client, client.batchGetChurnRisks, { customerIds }, context)).risks;
  const policy = async () => {
    const all = { page: undefined };
    const { policies } = await callGrpc(client, client.listLoyaltyPolicies, all, ana);
    return policies[0] as { version: number; rules: LoyaltyRules };
  };
  const put = (context: RequestContext, rules: LoyaltyRules, version = 0) =>
    callGrpc(
      client,
      client.putLoyaltyPolicy,
      { rules, reason: '试行', options: options(version) },
      context,
    );
  const period = (daysAgo: number, until = 0) => ({
    from: new Date(Date.now() - daysAgo * DAY_MS),
    to: new Date(Date.now() - until * DAY_MS),
  });

  it('tell at night whom we may lose and why, and that they came back', async () => {
    const id = await aCustomer(95, 125, 155);
    const quiet = await aCustomer();
    await review();
    const [lost] = await risksOf(ana, id);
    expect(lost).toMatchObject({
      version: 1,
      level: ChurnLevel.HIGH,
      previousLevel: ChurnLevel.UNSPECIFIED,
      policyVersion: 1,
      unknownSigns: [ChurnSign.LOW_SATISFACTION, ChurnSign.COMPLAINTS, ChurnSign.DECLINED_DEMANDS],
    });
    expect(lost?.score).toBeCloseTo(600 / 7);
    expect(lost?.contributions.map(({ sign }) => sign)).toEqual([
      ChurnSign.OVERDUE_PURCHASE,
      ChurnSign.FEWER_PURCHASES,
      ChurnSign.RETURNS,
    ]);
    expect(await risksOf(ana, quiet)).toMatchObject([
      { level: ChurnLevel.UNKNOWN, score: undefined, contributions: [] },
    ]);

    await buy(id, 0, 0);
    await review();
    await review();
    expect(await risksOf(ana, id)).toMatchObject([
      { version: 2, level: ChurnLevel.LOW, previousLevel: ChurnLevel.HIGH },
    ]);
    const { rows } = await database.query(
      `select headers->>'ce_sequence' as sequence, payload->>'level' as level from outgoing
       where key = $1 and type = 'shouwen.crm.customer.risk_changed.v1' order by id`,
      [id],
    );
    expect(rows).toEqual([
      { sequence: '1', level: 'CHURN_LEVEL_HIGH' },
      { sequence: '2', level: 'CHURN_LEVEL_LOW' },
    ]);
    expect((await refusalOf(risksOf(carol, id))).code).toBe('platform.permission_denied');
  });

  it('count what customers said of us and what we declined', async () => {
    const id = await aCustomer(10, 40, 70, 100, 130, 160);
    const demand = randomUUID();
    await database.query(
      `insert into demand (id, version, title, description, lexemes, status, origin, votes, joined, decision,
         delivery_note, untold, raised_at, raised_by, updated_at, updated_by, last_change)
       values ($1, 1, '需求', '', '', 'declined', '{}', 1, 0, jsonb_build_object('at', now()), '', 0, now(), '{}', now(), '{}', '')`,
      [demand],
    );
    await database.query(
      `insert into demand_vote (id, demand_id, group_id, customer_id, origin, comment, at, actor)
       values ($1, $2, $2, $3, '{}', '', now(), '{}')`,
      [randomUUID(), demand, id],
    );
    const campaign = randomUUID();
    await database.query(
      `insert into survey_campaign (id, version, name, template_code, template_version, channel, status, starts_at,
         ends_at, strata, drawn, repeat_months, seed, created_at, created_by, changed_at, changed_by)
       values ($1, 1, '{}', 'quarterly', 1, 'online', 'running', now(), now(), '[]', true, 0, 1, now(), '{}', now(), '{}')`,
      [campaign],
    );
    const invitation = randomUUID();
    await database.query(
      `insert into survey_invitation (id, campaign_id, customer_id, tier, region, subject, handler_ids, invited_by,
         invited_at, expires_at, answered_at)
       values ($1, $2, $3, '', '', '', '{}', '', now(), now(), now())`,
      [invitation, campaign, id],
    );
    await database.query(
      `insert into survey_answer (campaign_id, question, invitation_id, "values", words)
       select $1, question->>'code', $2, '{5}', '' from survey_template_version,
         jsonb_array_elements(questions) with ordinality as asked (question, place)
       where code = 'quarterly' and question->>'kind' = 'scale' order by place limit 1`,
      [campaign, invitation],
    );
    await review();
    const [risk] = await risksOf(ana, id);
    expect(risk?.unknownSigns).toEqual([ChurnSign.COMPLAINTS]);
    expect(
      risk?.contributions
        .filter(({ points }) => points > 0)
        .map(({ sign, value }) => ({ sign, value })),
    ).toEqual([
      { sign: ChurnSign.LOW_SATISFACTION, value: 5 },
      { sign: ChurnSign.DECLINED_DEMANDS, value: 1 },
    ]);
  });

  it('are measured by another policy as soon as a manager gives reasons for it', async () => {
    const id = await aCustomer(40, 55, 70, 95, 100, 110);
    await review();
    expect((await risksOf(ana, id))[0]?.level).toBe(ChurnLevel.MEDIUM);
    const { rules, version } = await policy();
    expect((await refusalOf(put(ana, rules))).code).toBe('platform.permission_denied');
    const wrong = await refusalOf(put(max, { ...rules, high: 20, lookBackDays: 100 }));
    expect(wrong.code).toBe('platform.invalid_request');
    expect(wrong.violations?.map(({ field }) => field)).toEqual([
      'rules.look_back_days',
      'rules.high',
    ]);
    const stricter = { ...rules, medium: 20, high: 30 };
    const stale = await refusalOf(put(max, stricter, version + 5));
    expect(stale.code).toBe('platform.version_conflict');
    expect(await put(max, stricter, version)).toMatchObject({
      version: version + 1,
      changedBy: { id: 'max' },
    });
    await until(async () => (await risksOf(ana, id))[0]?.level === ChurnLevel.HIGH, {
      what: 'the risk to be computed anew',
    });
    await put(max, rules);
    await until(async () => (await risksOf(ana, id))[0]?.level === ChurnLevel.MEDIUM, {
      what: 'the risk to be what it was',
    });
    await reviewed();
  });

  it('are listed by level, the highest score first, page by page', async () => {
    await aCustomer(95, 125, 155);
    await aCustomer(80, 95, 125, 155);
    await aCustomer(95, 125, 155);
    await review();
    const seen: (number | undefined)[] = [];
    let pageToken = '';
    do {
      const page = await callGrpc(
        client,
        client.listChurnRisks,
        { level: ChurnLevel.HIGH, page: { pageSize: 1, pageToken } },
        ana,
      );
      expect(page.pageTokens).toHaveLength(1);
      seen.push(...page.risks.map(({ score }) => score));
      pageToken = page.nextPageToken;
    } while (pageToken !== '');
    expect(seen).toEqual(seen.toSorted((one, two) => Number(two) - Number(one)));
    const { levels } = await callGrpc(client, client.countChurnRisks, {}, max);
    expect(levels).toContainEqual({ level: ChurnLevel.HIGH, customers: seen.length });
    const unknown = { level: ChurnLevel.UNKNOWN, page: { pageSize: 100, pageToken: '' } };
    const { risks } = await callGrpc(client, client.listChurnRisks, unknown, ana);
    expect(risks.length).toBeGreaterThan(0);
    const bad = { ...unknown, page: { pageSize: 1, pageToken: 'x' } };
    expect((await refusalOf(callGrpc(client, client.listChurnRisks, bad, ana))).code).toBe(
      'platform.page_token_invalid',
    );
  });

  it('are of one customer once records are merged, and of two again when they are taken apart', async () => {
    const source = await aCustomer(95, 125, 155);
    const target = await aCustomer();
    await review();
    const merging = service.client(CustomerMergingServiceClient);
    const sue = (await signIn(environment, 'sue', 'supervisor'))();
    const merge = { sourceId: source, targetId: target, reason: '同一人', options: options() };
    await callGrpc(merging, merging.mergeCustomers, merge, sue);
    expect(await risksOf(ana, source, target)).toMatchObject([
      { customerId: target, version: 2, level: ChurnLevel.HIGH },
    ]);
    const apart = { customerId: source, reason: '另一人', options: options() };
    await callGrpc(merging, merging.unmergeCustomer, apart, sue);
    const risks = await risksOf(ana, source, target);
    const byId = new Map(risks.map((risk) => [risk.customerId, risk]));
    expect(byId.get(source)).toMatchObject({ version: 2, level: ChurnLevel.HIGH });
    expect(byId.get(target)).toMatchObject({ version: 3, level: ChurnLevel.UNKNOWN });
  });

  it('report who came back in a period, and who moved between tiers', async () => {
    await aCustomer(1000, 1010);
    await aCustomer(1005, 1005);
    const { total, byTier } = await callGrpc(
      client,
      client.getRepurchaseRate,
      period(1020, 990),
      max,
    );
    expect(total).toEqual({ key: '', buyers: 2, repeaters: 1, rate: 0.5 });
    expect(byTier.reduce((sum, { buyers }) => sum + buyers, 0)).toBe(2);
    const none = await callGrpc(client, client.getRepurchaseRate, period(2000, 1990), max);
    expect(none.total).toEqual({ key: '', buyers: 0, repeaters: 0, rate: undefined });

    const [raised, back] = await Promise.all([aCustomer(), aCustomer()]);
    const moves: [string, number, number, string | null, string][] = [
      [raised, 1001, 1010, 'potential', 'regular'],
      [raised, 1002, 1005, 'regular', 'vip'],
      [back, 1001, 1010, 'vip', 'regular'],
      [back, 1002, 1005, 'regular', 'vip'],
    ];
    for (const [id, version, daysAgo, from, to] of moves) {
      await database.query(
        `insert into customer_tier_change (customer_id, version, at, from_tier, to_tier, cause, rule_set_number,
           evaluation, actor, reason)
         values ($1, $2, $3, $4, $5, 'review', 1, '{}', '{}', '')`,
        [id, version, new Date(Date.now() - daysAgo * DAY_MS), from, to],
      );
    }
    expect(await callGrpc(client, client.getTierMovements, period(1020, 990), max)).toEqual({
      raised: 1,
      lowered: 0,
      entered: 0,
      unranked: 0,
      movements: [{ fromTier: 'potential', toTier: 'vip', customers: 1 }],
    });
    const tooLong = callGrpc(client, client.getTierMovements, period(400), max);
    expect((await refusalOf(tooLong)).code).toBe('crm.loyalty_period');
    const backwards = callGrpc(client, client.getRepurchaseRate, period(1, 2), max);
    expect((await refusalOf(backwards)).code).toBe('crm.loyalty_period');
  });
});
