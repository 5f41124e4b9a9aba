import { CustomerMergingServiceClient, CustomerTimelineServiceClient } from '@shouwen/contracts';
import type { CustomerTimelineEntry, CustomerTimelines, PageRequest } from '@shouwen/contracts';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext, UnaryMethod } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';

type List = UnaryMethod<
  { customerIds: string[]; page: PageRequest | undefined },
  CustomerTimelines
>;

const day = (date: number) => new Date(Date.UTC(2026, 0, date));
const idOf = (nth: number) => `0197f3b0-0000-7000-8000-${String(nth).padStart(12, '0')}`;
const options = { idempotencyKey: '', expectedVersion: 0 };

/** Days of what the surviving record and the merged one have, several on one day, in no order. */
const survivor = [3, 9, 5, 5, 1, 7];
const merged = [5, 8, 5, 3, 2];

describe('the timelines of customers', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let database: Client;
  let client: CustomerTimelineServiceClient;
  let customers: CustomerCalls;
  let ana: () => RequestContext;
  let sue: () => RequestContext;
  let carol: () => RequestContext;
  let dora: () => RequestContext;
  let targetId: string;
  let sourceId: string;
  let carolId: string;

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    client = service.client(CustomerTimelineServiceClient);
    customers = new CustomerCalls(service.customers);
    database = new Client(environment.ownerUrl);
    await database.connect();
    ana = await signIn(environment, 'ana', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    carol = await signIn(environment, 'carol', 'customer');
    dora = await signIn(environment, 'dora', 'department');
    targetId = (await customers.create(ana(), 'Target')).id;
    sourceId = (await customers.create(ana(), 'Source')).id;
    const own = { identities: { items: ['carol'] } };
    carolId = (await customers.create(ana(), 'Carol', own)).id;
    await plant();
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  /** Everything of each of the records, and one thing of Carol. */
  async function plant(): Promise<void> {
    await database.query(
      `insert into survey_campaign (id, version, name, template_code, template_version, channel,
         status, starts_at, ends_at, strata, drawn, repeat_months, seed, created_at, created_by,
         changed_at, changed_by, asks_after_tickets)
       values ($1, 1, '{"en": "Quarter", "zh": "季度"}', 'quarterly', 1, 'online', 'running', now(),
         now(), '[]', true, 0, 1, now(), '{}', now(), '{}', false)`,
      [idOf(0)],
    );
    const rows: [string, number][] = [
      ...survivor.map((date): [string, number] => [targetId, date]),
      ...merged.map((date): [string, number] => [sourceId, date]),
      [carolId, 6],
    ];
    for (const [index, [customerId, date]] of rows.entries()) {
      const nth = index + 1;
      await order(nth, customerId, day(date));
      await task(nth, customerId, { kind: 'tier_visit', dueAt: day(30), closedAt: day(date) });
      await invitation(nth, customerId, day(date), nth % 2 === 0);
      await change(nth, customerId, day(date), 'regular');
    }
    // What the rules give for no money, so that a merge changes no tier.
    await database.query(
      `insert into customer_tier (customer_id, version, tier, calculated_tier, since)
       select unnest($1::uuid[]), 1000, 'potential', 'potential', now()`,
      [[targetId, sourceId]],
    );
    await order(100, targetId, null);
    await change(100, targetId, day(4), 'vip');
  }

  const order = (nth: number, customerId: string, orderedAt: Date | null) =>
    database.query(
      `insert into customer_order (id, version, customer_id, source, reference, currency, ordered,
         paid, returned, refunded, spent, ordered_at, updated_at)
       values ($1, 1, $2, 'shop', $3, 'CNY', 0, 0, 0, 0, 0, $4, now())`,
      [idOf(nth), customerId, String(nth), orderedAt],
    );
  const task = (
    nth: number,
    customerId: string,
    { kind, dueAt, closedAt }: { kind: string; dueAt: Date; closedAt: Date | null },
  ) =>
    database.query(
      `insert into care_task (id, version, kind, customer_id, source_id, occurs_on, what, what_zh,
         status, due_at, result, created_at, closed_at, updated_at, updated_by)
       values ($1, 1, $3, $2, $1, '2026-01-30', '', '', $4, $5, '', now(), $6, now(), '{}')`,
      [idOf(nth), customerId, kind, closedAt === null ? 'open' : 'done', dueAt, closedAt],
    );
  const invitation = (nth: number, customerId: string, at: Date, isAnswered: boolean) =>
    database.query(
      `insert into survey_invitation (id, campaign_id, customer_id, tier, region, subject,
         handler_ids, invited_by, invited_at, expires_at, answered_at)
       values ($1, $2, $3, '', '', $4, '{}', '', $5, now(), $6)`,
      [
        ...[idOf(nth), idOf(0), customerId, String(nth)],
        ...(isAnswered ? [day(1), at] : [at, null]),
      ],
    );
  const change = (nth: number, customerId: string, at: Date, fromTier: string) =>
    database.query(
      `insert into customer_tier_change (customer_id, version, at, from_tier, to_tier, cause,
         rule_set_number, evaluation, actor, reason)
       values ($1, $2, $3, $4, 'vip', 'review', 1, $5, '{"kind": 2}', '')`,
      [customerId, nth, at, fromTier, JSON.stringify({ score: 1, inputs: [], uncounted: [] })],
    );

  const lists = {
    orders: () => client.batchListOrderTimelines.bind(client) as List,
    care: () => client.batchListCareTimelines.bind(client) as List,
    surveys: () => client.batchListSurveyTimelines.bind(client) as List,
    tiers: () => client.batchListTierTimelines.bind(client) as List,
  };
  type Part = keyof typeof lists;
  const parts = Object.keys(lists) as Part[];

  const read = (
    part: Part,
    customerIds: string[],
    { who = ana, pageSize = 100, pageToken = '' } = {},
  ) => callGrpc(client, lists[part](), { customerIds, page: { pageSize, pageToken } }, who());

  /** What tells an entry from all others of its part. */
  function nameOf({ subject }: CustomerTimelineEntry): string {
    switch (subject?.$case) {
      case 'order':
      case 'careTask':
        return subject.value.id;
      case 'survey':
        return subject.value.invitation?.id ?? '';
      case 'tierChange':
        return idOf(subject.value.version);
      case undefined:
        throw new Error('an entry about nothing');
    }
  }

  /** All that the pages of one customer hold, each as its day and its name. */
  async function walk(part: Part, customerId: string, pageSize: number) {
    const entries: [number, string][] = [];
    let pageToken = '';
    do {
      const { timelines } = await read(part, [customerId], { pageSize, pageToken });
      const [page] = timelines;
      expect(page?.customerId).toBe(customerId);
      for (const entry of page?.entries ?? []) {
        entries.push([entry.at?.getUTCDate() ?? 0, nameOf(entry)]);
      }
      pageToken = page?.nextPageToken ?? '';
      if (pageToken !== '') expect(pageToken).toBe(page?.entries.at(-1)?.pageToken);
    } while (pageToken !== '');
    return entries;
  }

  const newestFirst = (days: number[], from: number) =>
    days
      .map((date, index): [number, string] => [date, idOf(from + index)])
      .toSorted(([day, id], [other, otherId]) => other - day || (otherId < id ? -1 : 1));
  const ofTarget = newestFirst(survivor, 1);
  const ofSource = newestFirst(merged, survivor.length + 1);
  const ofBoth = newestFirst([...survivor, ...merged], 1);

  it('have that of merged records as well, in pages that leave nothing out and repeat nothing', async () => {
    const calls = service.client(CustomerMergingServiceClient);
    const one = { sourceId, targetId, reason: 'one', options };
    await callGrpc(calls, calls.mergeCustomers, one, sue());
    for (const part of parts) {
      for (const size of [1, 3, 11]) expect(await walk(part, targetId, size)).toEqual(ofBoth);
      expect(await walk(part, sourceId, 2)).toEqual(ofSource);
    }
    const undo = { customerId: sourceId, reason: 'two', options };
    await callGrpc(calls, calls.unmergeCustomer, undo, sue());
    for (const part of parts) expect(await walk(part, targetId, 4)).toEqual(ofTarget);
  });

  it.each(parts)('are read of %s for many customers at once', async (part) => {
    const { timelines } = await read(part, [targetId, idOf(9), carolId, targetId], { pageSize: 1 });
    const found = new Map(timelines.map((timeline) => [timeline.customerId, timeline]));
    expect(timelines).toHaveLength(2);
    expect(found.get(carolId)).toMatchObject({ entries: [{ at: day(6) }], nextPageToken: '' });
    const first = found.get(targetId);
    expect(first?.entries.map(nameOf)).toEqual([ofTarget[0]?.[1]]);

    const pageToken = first?.nextPageToken ?? '';
    const later = await read(part, [targetId, carolId], { pageSize: 1, pageToken });
    const names = later.timelines.flatMap(({ entries }) => entries.map(nameOf)).toSorted();
    expect(names).toEqual([ofTarget[1]?.[1], idOf(12)].toSorted());
  });

  it.each(parts)('refuse a place of %s that no page ended at', async (part) => {
    for (const pageToken of [idOf(1), '2026-01-05', `infinity/${idOf(1)}`]) {
      const refusal = await refusalOf(read(part, [targetId], { pageToken }));
      expect(refusal.code).toBe('platform.page_token_invalid');
    }
  });

  it('go on where they stopped when care ends between two pages', async () => {
    const customerId = (await customers.create(ana(), 'Busy')).id;
    const open = { kind: 'tier_visit', closedAt: null };
    await task(201, customerId, { ...open, dueAt: day(9) });
    await task(202, customerId, { ...open, dueAt: day(8) });
    await task(203, customerId, { ...open, dueAt: day(7) });
    const first = await read('care', [customerId], { pageSize: 2 });
    const pageToken = first.timelines[0]?.nextPageToken ?? '';
    await database.query(`update care_task set status = 'done', closed_at = $2 where id = $1`, [
      idOf(202),
      day(20),
    ]);
    const rest = await read('care', [customerId], { pageToken });
    expect(rest.timelines[0]?.entries.map(nameOf)).toEqual([idOf(203)]);
  });

  it('tell with an invitation what the survey is called', async () => {
    const { timelines } = await read('surveys', [carolId]);
    const campaignName = { en: 'Quarter', zh: '季度' };
    expect(timelines[0]?.entries).toMatchObject([
      { subject: { value: { campaignName, invitation: { campaignId: idOf(0), subject: '12' } } } },
    ]);
  });

  it('show a customer their own orders and nothing else, and staff what they see elsewhere', async () => {
    const own = await read('orders', [carolId, targetId], { who: carol });
    expect(own.timelines.map(({ customerId }) => customerId)).toEqual([carolId]);
    for (const part of ['care', 'surveys', 'tiers'] as const) {
      const refusal = await refusalOf(read(part, [carolId], { who: carol }));
      expect(refusal.code).toBe('platform.permission_denied');
    }
    const refusal = await refusalOf(read('surveys', [carolId], { who: dora }));
    expect(refusal.code).toBe('platform.permission_denied');
    for (const part of ['orders', 'care', 'tiers'] as const) {
      expect((await read(part, [carolId], { who: dora })).timelines).toHaveLength(1);
    }
  });

  it('mask the date of a birthday as care does', async () => {
    const customerId = (await customers.create(ana(), 'Born')).id;
    await task(301, customerId, { kind: 'birthday', dueAt: day(27), closedAt: null });
    const [timeline] = (await read('care', [customerId], { who: dora })).timelines;
    const subject = timeline?.entries[0]?.subject;
    expect(subject).toMatchObject({ $case: 'careTask', value: { id: idOf(301) } });
    expect(JSON.stringify(subject)).not.toContain('2026-01-30');
  });
});
