import { Grade, OnDutyRole, PageStatus, PageTarget } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { FastLaneCalls, step, urgent } from './fast-lane-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const { SUPERVISOR, MANAGER } = PageTarget;

let environment: TicketingEnvironment;
let replicas: TicketingProcess[];
let database: Client;
let tickets: TicketCalls;
let lane: FastLaneCalls;
let ana: () => RequestContext;
let sue: () => RequestContext;
let max: () => RequestContext;

beforeAll(async () => {
  environment = await prepareTicketing();
  database = new Client(environment.ownerUrl);
  await database.connect();
  // Kept here: what the relay sends leaves the outbox.
  await database.query(`
    create table seen_event (type text, key text, sequence integer);
    create function see_event() returns trigger security definer language plpgsql as $$
    begin
      insert into seen_event values (new.type, new.key, (new.headers ->> 'ce_sequence')::integer);
      return new;
    end $$;
    create trigger see_event after insert on outbox for each row execute function see_event();
    insert into staff_member (id, name, version) values ('sue', 'Sue', 1), ('max', 'Max', 1)`);
  replicas = await Promise.all([startTicketing(environment), startTicketing(environment)]);
  const [service] = replicas as [TicketingProcess];
  tickets = new TicketCalls(service.client);
  lane = new FastLaneCalls(service);
  ana = await signIn(environment, 'ana', 'agent');
  sue = await signIn(environment, 'sue', 'supervisor');
  max = await signIn(environment, 'max', 'manager');
}, 120_000);

afterAll(async () => {
  lane.close();
  await Promise.all(replicas.map((replica) => replica.stop()));
  await database.end();
  await environment.close();
});

/** The events of a page, in the order of their sequence. */
async function eventsOf(pageId: string): Promise<string[]> {
  const { rows } = await database.query<{ type: string; sequence: number }>(
    'select type, sequence from seen_event where key = $1 order by sequence',
    [pageId],
  );
  expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_row, index) => index + 1));
  return rows.map(({ type }) => type.replace(/^shouwen\.ticketing\.page\.(.*)\.v1$/, '$1'));
}

async function pageOf(ticketId: string, status: PageStatus, steps = 0) {
  return until(
    async () => {
      const [page] = await lane.ofTicket(ticketId, sue());
      return page?.status === status && page.steps.length >= steps ? page : undefined;
    },
    { what: `a page that is ${status} after ${steps} steps` },
  );
}

describe('an urgent ticket', () => {
  beforeAll(async () => {
    await lane.putOnDuty('sue', OnDutyRole.SUPERVISOR, sue());
    await lane.putOnDuty('max', OnDutyRole.MANAGER, sue());
  });

  it('climbs from the supervisor to the manager, and stops once one of them acknowledges it', async () => {
    await lane.putLadder([step(0, SUPERVISOR), step(1, MANAGER)], 600, max());
    const { id } = await tickets.open(ana(), urgent);
    const page = await pageOf(id, PageStatus.CLIMBING, 2);
    expect(page.steps.map(({ pagedIds }) => pagedIds)).toEqual([['sue'], ['max']]);
    expect((await lane.mine(max())).map((mine) => mine.id)).toContain(page.id);
    const told = await database.query(
      `select recipient_id from notification where ticket_id = $1 and kind = 'paged' order by id`,
      [id],
    );
    expect(told.rows.map(({ recipient_id }) => recipient_id)).toEqual(['sue', 'max']);
    expect((await refusalOf(lane.acknowledge(page.id, ana()))).code).toBe(
      'ticketing.page_not_yours',
    );
    const acknowledged = await lane.acknowledge(page.id, max(), 'ack-1');
    expect(acknowledged).toMatchObject({
      status: PageStatus.ACKNOWLEDGED,
      acknowledgedBy: { id: 'max' },
    });
    expect(await lane.acknowledge(page.id, max(), 'ack-1')).toEqual(acknowledged);
    expect((await refusalOf(lane.acknowledge(page.id, sue()))).code).toBe(
      'ticketing.page_acknowledged',
    );
    expect(await lane.mine(max())).toEqual([]);
    expect(await eventsOf(page.id)).toEqual([
      'started',
      'step_fired',
      'step_fired',
      'acknowledged',
    ]);
  });

  it('is paged for each step once by two replicas, and is exhausted when nobody answers', async () => {
    await lane.putLadder([step(0, SUPERVISOR), step(1, MANAGER)], 2, max());
    const opened = await Promise.all(Array.from({ length: 8 }, () => tickets.open(ana(), urgent)));
    for (const { id } of opened) {
      const page = await pageOf(id, PageStatus.EXHAUSTED);
      expect(await eventsOf(page.id)).toEqual(['started', 'step_fired', 'step_fired', 'exhausted']);
      expect((await lane.acknowledge(page.id, sue())).status).toBe(PageStatus.ACKNOWLEDGED);
    }
  });

  it('pages nobody more once it is graded down or resolved', async () => {
    await lane.putLadder([step(0, SUPERVISOR), step(600, MANAGER)], 1200, max());
    const down = await tickets.open(ana(), urgent);
    await pageOf(down.id, PageStatus.CLIMBING, 1);
    await tickets.changeGrade(down.id, Grade.GENERAL, '误报', ana());
    expect((await pageOf(down.id, PageStatus.ENDED)).nextStepAt).toBeUndefined();
    await tickets.changeGrade(down.id, Grade.URGENT, '并非误报', ana());
    expect(await lane.ofTicket(down.id, sue())).toHaveLength(2);
    await tickets.claim(down.id, ana());
    await tickets.resolve(down.id, '已解决', ana());
    const [last] = await lane.ofTicket(down.id, sue());
    expect(last?.status).toBe(PageStatus.ENDED);
    expect((await refusalOf(lane.acknowledge(last?.id ?? '', sue()))).code).toBe(
      'ticketing.page_over',
    );
  });
});

describe('when nobody is on duty', () => {
  it('the step falls to the next one at once, and says so', async () => {
    const periods = await lane.onDuty(sue());
    const supervisors = periods.filter(({ role }) => role === OnDutyRole.SUPERVISOR);
    for (const { id } of supervisors) await lane.removeOnDuty(id, sue());
    await lane.putLadder([step(0, SUPERVISOR), step(600, MANAGER)], 1200, max());
    const { id } = await tickets.open(ana(), urgent);
    const page = await pageOf(id, PageStatus.CLIMBING, 2);
    expect(page.steps.map(({ pagedIds }) => pagedIds)).toEqual([[], ['max']]);
  });

  it('for any step the page is exhausted at once', async () => {
    for (const period of await lane.onDuty(sue())) await lane.removeOnDuty(period.id, sue());
    const { id } = await tickets.open(ana(), urgent);
    const page = await pageOf(id, PageStatus.EXHAUSTED, 2);
    expect(page.steps.flatMap(({ pagedIds }) => pagedIds)).toEqual([]);
  });
});

it('refuses a ladder and a time on duty that can not be, and names the field', async () => {
  const ladder = await refusalOf(
    lane.putLadder([step(60, SUPERVISOR), step(60, PageTarget.PERSON, 'nobody')], 30, max()),
  );
  expect(ladder.code).toBe('ticketing.escalation_ladder_invalid');
  expect(ladder.violations.map(({ field }) => field)).toEqual([
    'steps.1.after_seconds',
    'steps.1.person_id',
    'exhausted_after_seconds',
  ]);
  const period = await refusalOf(lane.putOnDuty('nobody', OnDutyRole.MANAGER, sue()));
  expect(period.violations.map(({ field }) => field)).toEqual(['person_id']);
  const removal = lane.removeOnDuty('01990000-0000-7000-8000-000000000000', sue());
  expect((await refusalOf(removal)).code).toBe('ticketing.on_duty_period_not_found');
});
