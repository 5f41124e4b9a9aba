import { Channel, Grade, HighlightField, SearchOrder, TicketStatus } from '@shouwen/contracts';
import type { RequestContext } from '@shouwen/platform';
import { SearchCalls } from './search-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

describe('searching tickets', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let tickets: TicketCalls;
  let search: SearchCalls;
  let ana: () => RequestContext;
  let carol: () => RequestContext;
  let carl: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    tickets = new TicketCalls(service.client);
    search = new SearchCalls(service.address);
    ana = await signIn(environment, 'ana', 'agent');
    carol = await signIn(environment, 'carol', 'customer');
    carl = await signIn(environment, 'carl', 'customer');
  }, 120_000);

  afterAll(async () => {
    search.close();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('finds by words of subject, question, reply, customer and number, in Chinese and English', async () => {
    const customer = { id: 'dora-77', name: '欧阳朵拉 Dora' };
    const opening = {
      subject: '打印机总是卡纸',
      body: 'The printers jam with error E-205.',
      customer,
    };
    const { id, number, subject } = await tickets.open(ana(), opening);
    await tickets.reply(id, '请更换搓纸轮，配件 PX-900 明天寄出。', ana());
    const serial = String(Number(number.slice(-6)));
    const questions = [
      ...['卡纸', '打印机 卡纸', '打印机怎么卡纸', '搓纸轮', '打', '打印机 jamming', 'printer'],
      ...[
        'e205',
        'Ｅ－２０５',
        'px900',
        '欧阳朵拉',
        '欧阳',
        'dora',
        'dor',
        'dora-77',
        number,
        serial,
      ],
    ];
    for (const question of questions) {
      expect([question, await search.subjects(question, ana())]).toEqual([question, [subject]]);
    }
    expect(await search.subjects('打印机 退款', ana())).toEqual([]);
    expect(await search.subjects('卡', ana())).toEqual([subject]);
    expect(await search.subjects('jammi', ana())).toEqual([]);
  });

  it('lets staff find by notes and reasons, and the customer never', async () => {
    const { id, subject } = await tickets.open(carol(), { subject: '空调漏水 Leak', body: '漏水' });
    await tickets.note(id, '客户上次索赔被拒 chargeback', ana());
    await tickets.changeGrade(id, Grade.URGENT, '涉及媒体曝光', ana());
    for (const question of ['索赔', 'chargeback', '漏水 索赔', '曝光']) {
      expect(await search.subjects(question, ana())).toEqual([subject]);
      expect(await search.subjects(question, carol())).toEqual([]);
    }
    const { hits } = await search.search('漏水', carol());
    expect(hits[0]?.highlights.every(({ field }) => field !== HighlightField.NOTE)).toBe(true);
    const found = await search.search('chargeback', ana());
    expect(found.hits[0]?.highlights).toMatchObject([{ field: HighlightField.NOTE }]);
  });

  it('shows a customer only what is their own', async () => {
    await tickets.open(carol(), { subject: '发票抬头 invoice', body: 'of carol' });
    await tickets.open(carl(), { subject: '发票抬头 invoice', body: 'of carl' });
    const { hits } = await search.search('发票 invoices', carl());
    expect(hits.map(({ ticket }) => ticket?.customer?.id)).toEqual(['carl']);
    expect(await search.subjects('发票', carl(), { customerId: 'carol' })).toEqual([]);
    expect((await search.search('发票', ana())).hits).toHaveLength(2);
  });

  it('filters by what the ticket is now', async () => {
    const customer = { id: 'filter', name: 'Filter' };
    const opening = {
      subject: 'Firmware 固件升级',
      body: '固件',
      customer,
      channel: Channel.PHONE,
    };
    const { id } = await tickets.open(ana(), { ...opening, grade: Grade.IMPORTANT });
    const found = async (patch: Parameters<SearchCalls['search']>[2]) =>
      (await search.subjects('固件', ana(), patch)).length;
    expect(await found({ statuses: [TicketStatus.NEW] })).toBe(1);
    expect(await found({ statuses: [TicketStatus.OPEN, TicketStatus.RESOLVED] })).toBe(0);
    expect(await found({ ownerId: 'ana' })).toBe(0);
    await tickets.claim(id, ana());
    expect(await found({ statuses: [TicketStatus.NEW] })).toBe(0);
    expect(await found({ statuses: [TicketStatus.OPEN], ownerId: 'ana' })).toBe(1);
    expect(await found({ grade: Grade.IMPORTANT, channel: Channel.PHONE })).toBe(1);
    expect(await found({ channel: Channel.CHAT })).toBe(0);
    expect(await found({ customerId: 'filter' })).toBe(1);
    const now = Date.now();
    const hour = 3_600_000;
    const [before, after] = [new Date(now - hour), new Date(now + hour)];
    expect(await found({ openedFrom: before, openedTo: after })).toBe(1);
    expect(await found({ openedFrom: after })).toBe(0);
    expect(await found({ openedTo: before })).toBe(0);
    await tickets.resolve(id, '已寄出新芯片', ana());
    expect(await search.subjects('芯片', ana(), { statuses: [TicketStatus.RESOLVED] })).toEqual([
      'Firmware 固件升级',
    ]);
  });

  it.each([SearchOrder.NEWEST, SearchOrder.RELEVANCE])(
    'pages through everything once while tickets are opened, in order %s',
    async (order) => {
      const word = order === SearchOrder.NEWEST ? 'zebra' : 'giraffe';
      const wanted: string[] = [];
      for (let n = 0; n < 7; n += 1) {
        const subject = n % 2 === 0 ? `${word} ${n}` : `another ${n}`;
        wanted.push((await tickets.open(carol(), { subject, body: `about a ${word}` })).id);
      }
      const seen: string[] = [];
      let pageToken = '';
      do {
        const page = { pageSize: 2, pageToken };
        const answer = await search.search(word, carol(), { page, order });
        seen.push(...answer.hits.map(({ ticket }) => ticket?.id ?? ''));
        if (answer.nextPageToken !== '') {
          expect(answer.hits.at(-1)?.pageToken).toBe(answer.nextPageToken);
        }
        pageToken = answer.nextPageToken;
        await tickets.open(carol(), { subject: `${word} new`, body: 'meanwhile' });
      } while (pageToken !== '');
      const byNewest = wanted.toReversed();
      const inSubject = byNewest.filter((id) => wanted.indexOf(id) % 2 === 0);
      const elsewhere = byNewest.filter((id) => wanted.indexOf(id) % 2 === 1);
      expect(seen).toEqual(order === SearchOrder.NEWEST ? byNewest : [...inSubject, ...elsewhere]);
    },
  );

  it('shows where the words are, as plain text', async () => {
    const body = `${'好'.repeat(200)}😀<b>快递</b>单号查不到`;
    await tickets.open(carol(), { subject: 'Ｗhere are my parcels?', body });
    const { hits } = await search.search('parcel 快递', carol());
    const highlights = hits[0]?.highlights ?? [];
    const marked = highlights.map(({ field, text, ranges }) => ({
      field,
      words: ranges.map(({ start, length }) => text.slice(start, start + length)),
    }));
    expect(marked).toEqual([
      { field: HighlightField.SUBJECT, words: ['parcels'] },
      { field: HighlightField.MESSAGE, words: ['快递'] },
    ]);
    expect(highlights[1]?.text).toContain('<b>快递</b>');
    expect(highlights[1]?.entryId).not.toBe('');
  });

  it.each(['', '   ', 'the of', '!!! & | <-> :* ()', '😀'])(
    'refuses %j, in which there is nothing to look for, in words',
    async (query) => {
      const { kind } = await refusalOf(search.search(query, ana()));
      expect(kind).toBe('invalid');
    },
  );

  it.each([
    "' | '",
    "a' & !b:*",
    '\\',
    "x'); drop table ticket; --",
    'a\u0001b',
    '\\’ "q"',
    ':*A',
    '#status:new',
    '!索赔',
  ])('takes %j for words and nothing else', async (query) => {
    await search.search(`zzz ${query}`, ana()).then(({ hits }) => expect(hits).toEqual([]));
  });

  it('refuses a page token that it did not give and a period that ends before it begins', async () => {
    const page = { pageSize: 2, pageToken: 'x-1' };
    expect((await refusalOf(search.search('a1', ana(), { page }))).code).toBe(
      'platform.page_token_invalid',
    );
    const openedFrom = new Date('2026-03-02T00:00:00Z');
    const openedTo = new Date('2026-03-01T00:00:00Z');
    expect((await refusalOf(search.search('a1', ana(), { openedFrom, openedTo }))).code).toBe(
      'ticketing.search_period_invalid',
    );
  });
});
