import { CustomerTimelineEntry, ListTierRuleSetsResponse } from '@shouwen/contracts';
import type {
  CustomerServiceClient,
  CustomerTimelineServiceClient,
  TicketServiceClient,
  TierServiceClient,
} from '@shouwen/contracts';
import { platformErrors, systemCaller } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { CareTimeline } from '../src/care/care-timeline.js';
import { SurveyTimeline } from '../src/surveys/survey-timeline.js';
import { OrderTimeline } from '../src/tiers/order-timeline.js';
import { TierNamesLoader } from '../src/tiers/tier-names.loader.js';
import { TierTimeline } from '../src/tiers/tier-timeline.js';
import { CustomerTimeline } from '../src/timeline/customer-timeline.js';
import { TicketTimeline } from '../src/timeline/ticket-timeline.js';
import { TimelineSources } from '../src/timeline/timeline-source.js';
import type { CustomerTimelineEntryNode, TimelineSource } from '../src/timeline/timeline-source.js';

const customer = { uuid: 'c1', identities: ['mei'] };
type Part = TimelineSource['part'];
type Answered = (error: null, answer: unknown) => void;

/** A part over a list of minutes, newest first, whose pages begin after the item that a token names. */
function aPart(part: Part, minutes: number[], meanwhile?: () => Promise<void>) {
  const asked: { pageSize: number; pageToken: string }[] = [];
  const source: TimelineSource = {
    part,
    page: async (_customer, page) => {
      asked.push(page);
      await meanwhile?.();
      const after = page.pageToken === '' ? Infinity : Number(page.pageToken);
      const left = minutes.filter((minute) => minute < after);
      const items = left.slice(0, page.pageSize).map((minute) => ({
        token: String(minute),
        entry: entryAt(part, minute),
      }));
      const last = items.at(-1)?.token ?? '';
      return { items, nextPageToken: left.length > items.length ? last : '' };
    },
  };
  return { source, asked };
}

function entryAt(part: Part, minute: number): CustomerTimelineEntryNode {
  const subject = {
    __typename: 'Ticket',
    id: `${part}-${minute}`,
  } as CustomerTimelineEntryNode['subject'];
  return { part, at: new Date(minute * 60_000), title: `${part} ${minute}`, subject };
}

function timelineOf(...parts: { source: TimelineSource }[]) {
  const sources = new TimelineSources();
  for (const { source } of parts) sources.add(source);
  return new CustomerTimeline(sources);
}

function aRequest(ms = 60_000): RequestContext {
  return {
    caller: systemCaller('test'),
    correlationId: '',
    causationId: '',
    traceparent: '',
    deadline: Date.now() + ms,
  };
}

/** All pages of a walk, each as the titles of its entries. */
async function walk(timeline: CustomerTimeline, first: number): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const page = await timeline.page(customer, { first, after }, aRequest(), 'en');
    pages.push(page.edges.map(({ node }) => node.title));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return pages;
}

describe('the timeline of a customer', () => {
  it.each([1, 2, 3, 5, 20])(
    'merges its parts by time, and in pages of %i leaves nothing out and repeats nothing',
    async (first) => {
      const timeline = timelineOf(
        aPart('TICKETS', [90, 70, 50, 49, 48, 10]),
        aPart('DEMANDS', [80, 60, 50, 5]),
      );
      const pages = await walk(timeline, first);
      expect(pages.flat()).toEqual([
        ...['TICKETS 90', 'DEMANDS 80', 'TICKETS 70', 'DEMANDS 60', 'TICKETS 50', 'DEMANDS 50'],
        ...['TICKETS 49', 'TICKETS 48', 'TICKETS 10', 'DEMANDS 5'],
      ]);
      expect(pages.slice(0, -1).every(({ length }) => length === first)).toBe(true);
    },
  );

  it('goes on after any entry of a page, not only the last', async () => {
    const timeline = timelineOf(aPart('TICKETS', [9, 7]), aPart('DEMANDS', [8, 6]));
    const page = await timeline.page(customer, { first: 4 }, aRequest(), 'en');
    const after = page.edges[1]?.cursor ?? null;
    const rest = await timeline.page(customer, { first: 4, after }, aRequest(), 'en');
    expect(rest.edges.map(({ node }) => node.title)).toEqual(['TICKETS 7', 'DEMANDS 6']);
    expect(rest.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
  });

  it.each<[string, () => Promise<void>, string]>([
    ['is away', () => Promise.reject(new Error('away')), 'FAILED'],
    [
      'is not for the caller',
      () => Promise.reject(platformErrors.permission_denied()),
      'NOT_ALLOWED',
    ],
    ['ran out of time', () => Promise.reject(platformErrors.deadline_exceeded()), 'SLOW'],
    ['never answers', () => new Promise<void>(() => undefined), 'SLOW'],
  ])('names a part that %s, and answers the rest', async (_what, meanwhile, reason) => {
    const timeline = timelineOf(aPart('TICKETS', [2, 1]), aPart('DEMANDS', [3], meanwhile));
    const page = await timeline.page(customer, { first: 5 }, aRequest(100), 'en');
    expect(page.unavailable).toEqual([{ part: 'DEMANDS', reason }]);
    expect(page.edges.map(({ node }) => node.title)).toEqual(['TICKETS 2', 'TICKETS 1']);
  });

  it('loses nothing of a part that was away for a page', async () => {
    let isAway = true;
    const demands = aPart('DEMANDS', [95, 40], () =>
      isAway ? Promise.reject(new Error('away')) : Promise.resolve(),
    );
    const timeline = timelineOf(aPart('TICKETS', [90, 80, 30]), demands);
    const begin = await timeline.page(customer, { first: 2 }, aRequest(), 'en');
    isAway = false;
    const after = begin.pageInfo.endCursor;
    const more = await timeline.page(customer, { first: 5, after }, aRequest(), 'en');
    expect(more.unavailable).toEqual([]);
    expect(more.edges.map(({ node }) => node.title)).toEqual([
      ...['DEMANDS 95', 'DEMANDS 40', 'TICKETS 30'],
    ]);
  });

  it.each<[Part[] | null, Part[]]>([
    [null, ['TICKETS', 'DEMANDS', 'ORDERS']],
    [[], ['TICKETS', 'DEMANDS', 'ORDERS']],
    [
      ['ORDERS', 'TICKETS'],
      ['TICKETS', 'ORDERS'],
    ],
    [['CARE'], []],
  ])('asked for %j, is put together from %j, and names no other as missing', async (parts, of) => {
    const away = () => Promise.reject(new Error('away'));
    const all = (['TICKETS', 'DEMANDS', 'ORDERS'] as const).map((part) => aPart(part, [], away));
    const page = await timelineOf(...all).page(customer, { first: 5, parts }, aRequest(), 'en');
    expect(page.unavailable.map(({ part }) => part)).toEqual(of);
  });

  it('asks each part for no more than a page', async () => {
    const tickets = aPart('TICKETS', [3, 2, 1]);
    await timelineOf(tickets).page(customer, { first: 2 }, aRequest(), 'en');
    expect(tickets.asked).toEqual([{ pageSize: 2, pageToken: '' }]);
  });

  it.each(['', 'bm9uZQ', Buffer.from('[["TICKETS",7]]').toString('base64url'), 'x'.repeat(5_000)])(
    'refuses the cursor %s',
    async (after) => {
      const page = timelineOf(aPart('TICKETS', [1])).page(
        customer,
        { first: 1, after },
        aRequest(),
        'en',
      );
      await expect(page).rejects.toMatchObject({ code: 'gateway.invalid_cursor' });
    },
  );

  it.each([0, 101])('refuses a page of %i', async (first) => {
    const page = timelineOf(aPart('TICKETS', [1])).page(customer, { first }, aRequest(), 'en');
    await expect(page).rejects.toMatchObject({ code: 'gateway.invalid_page_size' });
  });

  it('has each part once', () => {
    expect(() => timelineOf(aPart('TICKETS', []), aPart('TICKETS', []))).toThrow(
      'the part TICKETS is there already',
    );
  });

  it.each([
    ['agent', ['mei', 'mailto:mei@example.com']],
    ['customer', ['mei']],
  ] as const)('looks up the tickets that a %s asks for by %j', async (role, expected) => {
    const asked: unknown[] = [];
    const answering =
      (answer: (request: { customerIds: string[] }) => unknown) =>
      (...call: [{ customerIds: string[] }, unknown, unknown, Answered]) =>
        call[3](null, answer(call[0]));
    const identities = ['mei', 'mailto:mei@example.com'];
    const customers = {
      batchGetTicketIdentities: answering(() => ({
        customers: [{ customerId: 'c1', identities }],
      })),
    } as unknown as CustomerServiceClient;
    const tickets = {
      listTickets: answering(({ customerIds }) => {
        asked.push(customerIds);
        return { tickets: [], nextPageToken: '' };
      }),
    } as unknown as TicketServiceClient;
    const part = new TicketTimeline(tickets, customers, new TimelineSources());
    const caller = { ...systemCaller('test'), roles: new Set([role]) };
    await part.page(customer, { pageSize: 5, pageToken: '' }, { ...aRequest(), caller });
    expect(asked).toEqual([expected]);
  });
});

describe('a part of the timeline that customer relations tells', () => {
  const at = '2026-03-02T09:00:00.000Z';
  const actor = { kind: 'ACTOR_KIND_HUMAN', id: 'ana', name: 'Ana' };
  const order = { id: 'o1', reference: 'A-7', currency: 'CNY', ordered: '5.00', updatedAt: at };
  const task = { id: 't1', dueAt: at, createdAt: at };
  const invitation = { id: 'i1', campaignId: 's1', invitedAt: at, expiresAt: at };
  const survey = { invitation, campaignName: { en: 'Quarter', zh: '季度' } };
  const evaluation = { at, ruleSetNumber: 1 };
  const change = { version: 2, at, toTier: 'vip', evaluation, actor };
  const sources = {
    order: OrderTimeline,
    careTask: CareTimeline,
    survey: SurveyTimeline,
    tierChange: TierTimeline,
  };
  const ruleSet = (number: number, status: string, tiers: object[]) => ({
    ...{ number, status: `TIER_RULE_SET_STATUS_${status}`, rules: { tiers } },
  });
  // The newest is a draft, and `new` is in none but the oldest.
  const ruleSets = ListTierRuleSetsResponse.fromJSON({
    ruleSets: [
      ruleSet(3, 'DRAFT', [{ code: 'vip', name: 'Gold', nameZh: '金卡' }]),
      ruleSet(2, 'PUBLISHED', [{ code: 'vip', name: 'VIP', nameZh: '贵宾' }]),
      ruleSet(1, 'RETIRED', [
        { code: 'vip', name: 'Very important', nameZh: '要客' },
        { code: 'new', name: 'New', nameZh: '新客户' },
      ]),
    ],
  });
  type Kind = keyof typeof sources;
  type Asked = { customerIds: string[]; page: { pageToken: string } };

  /** A source whose service knows one entry of each customer but `c9`. */
  function aSource(kind: Kind, subject: Record<string, unknown>) {
    const asked: Asked[] = [];
    const list = (wanted: Asked, _metadata: unknown, _options: unknown, answer: Answered) => {
      asked.push(wanted);
      const entry = CustomerTimelineEntry.fromJSON({ at, pageToken: 'place', ...subject });
      const known = wanted.customerIds.filter((id) => id !== 'c9');
      const timelines = known.map((customerId) => ({
        ...{ customerId, entries: [entry], nextPageToken: 'place' },
      }));
      answer(null, { timelines });
    };
    const client = {
      batchListOrderTimelines: list,
      batchListCareTimelines: list,
      batchListSurveyTimelines: list,
      batchListTierTimelines: list,
    } as unknown as CustomerTimelineServiceClient;
    const names = new TierNamesLoader({
      listTierRuleSets: (...[, , , answer]: [unknown, unknown, unknown, Answered]) =>
        answer(null, ruleSets),
    } as unknown as TierServiceClient);
    return { source: new sources[kind](client, new TimelineSources(), names), asked };
  }

  const page = { pageSize: 5, pageToken: '' };

  it.each<[string, [string, string], Kind, Record<string, unknown>]>([
    ['CustomerOrder', ['Order A-7', '订单 A-7'], 'order', order],
    ['CareTask', ['Call', '致电'], 'careTask', { ...task, what: 'Call', whatZh: '致电' }],
    [
      'CareTask',
      ['Birthday', '生日关怀'],
      'careTask',
      { ...task, kind: 'CARE_TASK_KIND_BIRTHDAY' },
    ],
    ['SurveyInvitation', ['Quarter', '季度'], 'survey', survey],
    ['TierChange', ['VIP', '贵宾'], 'tierChange', change],
    ['TierChange', ['New → VIP', '新客户 → 贵宾'], 'tierChange', { ...change, fromTier: 'new' }],
    ['TierChange', ['gone → VIP', 'gone → 贵宾'], 'tierChange', { ...change, fromTier: 'gone' }],
  ])('shows a %s called %j', async (type, [en, zh], kind, said) => {
    const { source } = aSource(kind, { [kind]: said });
    for (const [locale, title] of [
      ['en', en],
      ['zh-CN', zh],
    ] as const) {
      const { items, nextPageToken } = await source.page(customer, page, aRequest(), locale);
      expect(nextPageToken).toBe('place');
      expect(items).toMatchObject([
        {
          token: 'place',
          entry: { part: source.part, at: new Date(at), title, subject: { __typename: type } },
        },
      ]);
    }
  });

  it('is asked for many customers of a request at once, and is empty for whom nothing is known', async () => {
    const { source, asked } = aSource('order', { order });
    const request = aRequest();
    const of = (uuid: string, pageToken = '') =>
      source.page({ uuid, identities: [] }, { pageSize: 5, pageToken }, request, 'en');
    const pages = await Promise.all([of('c1'), of('c2'), of('c9'), of('c1')]);
    expect(pages.map(({ items }) => items.length)).toEqual([1, 1, 0, 1]);
    expect(pages[2]).toEqual({ items: [], nextPageToken: '' });
    await of('c1', 'place');
    expect(asked.map(({ customerIds, page: { pageToken } }) => [customerIds, pageToken])).toEqual([
      [['c1', 'c2', 'c9'], ''],
      [['c1'], 'place'],
    ]);
  });

  it('is missing when it has what this gateway does not know as its own', async () => {
    const { source } = aSource('order', { tierChange: change });
    const { unavailable } = await timelineOf({ source }).page(
      customer,
      { first: 5 },
      aRequest(),
      'en',
    );
    expect(unavailable).toEqual([{ part: 'ORDERS', reason: 'FAILED' }]);
  });
});
