import { Grade } from '@shouwen/contracts';
import { Database, databaseConfig } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { SearchRebuild } from '../src/search/search.rebuild.js';
import { SearchCalls } from './search-calls.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';
import { TogetherCalls } from './together-calls.js';

const EVERYTHING = `
  select ticket_id, place, opened_at, facets, lexemes::text from ticket_search order by ticket_id`;

describe('rebuilding what tickets are found by', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let database: Database;
  let tickets: TicketCalls;
  let ana: () => RequestContext;
  let carol: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
    const config = databaseConfig.parse({ DATABASE_URL: environment.databaseUrl });
    database = new Database(config, { applicationName: 'test', entities: [] });
    await database.open();
    tickets = new TicketCalls(service.client);
    ana = await signIn(environment, 'ana', 'agent');
    carol = await signIn(environment, "carol o'hara \\", 'customer');
  }, 120_000);

  afterAll(async () => {
    await database.close();
    await service.stop();
    await environment.close();
  });

  const rebuild = (report: (tickets: number) => void = () => undefined) =>
    new SearchRebuild(database, (progress) => report(progress.tickets)).run();

  async function aLife(n: number): Promise<void> {
    const opening = { subject: `打印机卡纸 E-${n} 😀`, body: "It's \\ jammed. 第二次了！" };
    const { id } = await tickets.open(carol(), opening);
    if (n % 2 === 0) return;
    await tickets.note(id, '客户上次索赔 chargeback', ana());
    await tickets.claim(id, ana());
    await tickets.reply(id, `请更换搓纸轮 PX-${n}`, ana());
    await tickets.changeGrade(id, Grade.URGENT, '媒体曝光', ana());
    await tickets.resolve(id, 'A new roller was sent.', ana());
    await tickets.reopen(id, '还是卡纸', carol());
  }

  it('comes to what was written with each change, and leaves that alone', async () => {
    for (let n = 0; n < 12; n += 1) await aLife(n);
    const written = await database.query(EVERYTHING);
    const versions = 'select xmin::text from ticket_search order by ticket_id';
    const before = await database.query(versions);
    expect(await rebuild()).toBe(12);
    expect(await database.query(EVERYTHING)).toEqual(written);
    expect(await database.query(versions)).toEqual(before);
    await database.query('delete from ticket_search');
    expect(await rebuild()).toBe(12);
    expect(await database.query(EVERYTHING)).toEqual(written);
    expect(await database.query('select * from projection_progress')).toEqual([]);
  });

  it('goes on where it was ended, and misses no change that is made meanwhile', async () => {
    await database.query(
      `insert into ticket (id, number, version, subject, status, grade, channel, customer_id, customer_name, opened_at,
         opened_by, last_customer_message_at, reopen_count, updated_at)
       select gen_random_uuid(), 'T-2026-' || 900000 + n, 1, 'Older 旧工单 ' || n, 'new', 'general', 'web', 'dora', 'Dora',
         now(), '{}', now(), 0, now() from generate_series(1, 500) as n`,
    );
    await database.query('delete from ticket_search');
    const interrupted = rebuild((done) => {
      if (done >= 200) throw new Error('ended on purpose');
    });
    await expect(interrupted).rejects.toThrow('ended on purpose');
    const [found] = await database.query<{ id: string }>(
      `select id from ticket where customer_id = 'dora' and not exists
         (select from ticket_search where ticket_id = ticket.id) limit 1`,
    );
    await tickets.note(found?.id ?? '', '稍后补充 meanwhile', ana());
    const others = Promise.all(Array.from({ length: 8 }, (_, n) => aLife(n)));
    expect(await rebuild()).toBeLessThan(512);
    await others;
    const missing = 'select id from ticket where id not in (select ticket_id from ticket_search)';
    expect(await database.query(missing)).toEqual([]);
    const written = await database.query(EVERYTHING);
    await database.query('delete from ticket_search');
    await rebuild();
    expect(await database.query(EVERYTHING)).toEqual(written);
  });

  it('knows a message that was split off where it is shown, as the split did', async () => {
    const { id } = await tickets.open(carol(), { subject: '发票', body: 'invoice please' });
    await tickets.reply(id, '另外，zeppelin 坏了', carol());
    const { entries } = await tickets.timeline(id, ana());
    const together = new TogetherCalls(service);
    const moved = [entries.at(-1)!.id];
    const { id: splitOff } = await together.split(id, moved, '另一问题', ana());
    together.close();
    const search = new SearchCalls(service.address);
    const { hits } = await search.search('zeppelin', ana());
    search.close();
    expect(hits.map(({ ticket }) => ticket!.id)).toEqual([splitOff]);
    expect(hits[0]!.highlights.map(({ entryId }) => entryId)).toEqual(moved);
    const written = await database.query(EVERYTHING);
    await database.query('delete from ticket_search');
    await rebuild();
    expect(await database.query(EVERYTHING)).toEqual(written);
  });
});
