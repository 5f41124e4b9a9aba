import { LinkKind, TicketStatus, TimelineEntryKind } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { RequestContext } from '@shouwen/platform';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';
import { TogetherCalls } from './together-calls.js';

const DAY_MS = 24 * 3_600_000;

let environment: TicketingEnvironment;
let service: TicketingProcess;
let tickets: TicketCalls;
let together: TogetherCalls;
let ana: () => RequestContext;
let ben: () => RequestContext;
let sue: () => RequestContext;
let carol: () => RequestContext;
let carl: () => RequestContext;

beforeAll(async () => {
  environment = await prepareTicketing();
  service = await startTicketing(environment);
  tickets = new TicketCalls(service.client);
  together = new TogetherCalls(service);
  ana = await signIn(environment, 'ana', 'agent');
  ben = await signIn(environment, 'ben', 'agent');
  sue = await signIn(environment, 'sue', 'supervisor');
  carol = await signIn(environment, 'carol', 'customer');
  carl = await signIn(environment, 'carl', 'customer');
}, 120_000);

afterAll(async () => {
  together.close();
  await service.stop();
  await environment.close();
});

const bodiesOf = async (ticketId: string, context: RequestContext) =>
  (await tickets.timeline(ticketId, context)).entries.map((entry) => entry.body);

/** Types of the events of a ticket and their sequences, as they were recorded. */
const eventsOf = async (ticketId: string) => {
  const { entries } = await tickets.timeline(ticketId, sue());
  return entries
    .filter((entry) => entry.ticketId === ticketId)
    .map(({ sequence, kind }) => `${sequence} ${kind.replace('TIMELINE_ENTRY_KIND_', '')}`);
};

describe('merging tickets', () => {
  it('shows both timelines in the target in the order of what happened, and undoes it all', async () => {
    const target = await tickets.open(carol(), { body: 'first' });
    const source = await tickets.open(carol(), { body: 'second' });
    await tickets.claim(source.id, ana());
    await tickets.reply(target.id, 'third', carol());
    const merged = await together.merge(source.id, target.id, ana());
    expect(merged.source).toMatchObject({
      status: TicketStatus.MERGED,
      mergedInto: { id: target.id, number: target.number },
      owner: { id: 'ana' },
    });
    expect(merged.target).toMatchObject({ status: TicketStatus.NEW, sourceCount: 1 });

    const { entries } = await tickets.timeline(target.id, carol());
    expect(entries.map(({ body, originNumber }) => [body, originNumber])).toEqual([
      ['first', ''],
      ['second', source.number],
      ['', source.number],
      ['third', ''],
    ]);
    expect((await together.merged(target.id, ben())).tickets).toMatchObject([{ id: source.id }]);
    expect(await bodiesOf(source.id, carol())).toEqual(['second', '']);

    const undone = await together.unmerge(source.id, ana());
    expect(undone.source).toMatchObject({ status: TicketStatus.OPEN, owner: { id: 'ana' } });
    expect(undone.source?.mergedInto).toBeUndefined();
    expect(undone.target?.sourceCount).toBe(0);
    expect(await bodiesOf(target.id, carol())).toEqual(['first', 'third']);
    expect(await eventsOf(source.id)).toEqual(['1 OPENED', '2 CLAIMED', '3 MERGED', '4 UNMERGED']);
    expect(await eventsOf(target.id)).toEqual([
      '1 OPENED',
      '2 REPLIED',
      '3 MERGE_RECEIVED',
      '4 MERGE_UNDONE',
    ]);
  });

  it('pages through the timelines of a chain of merges without losing or repeating an entry', async () => {
    const [last, middle, first] = [
      await tickets.open(carol()),
      await tickets.open(carol()),
      await tickets.open(carol()),
    ];
    for (const { id } of [first, middle, last]) await tickets.reply(id, `On ${id}`, carol());
    await together.merge(first.id, middle.id, ana());
    await together.merge(middle.id, last.id, ana());
    const seen: string[] = [];
    let pageToken = '';
    do {
      const page = await tickets.timeline(last.id, carol(), { pageSize: 2, pageToken });
      seen.push(...page.entries.map((entry) => entry.id));
      pageToken = page.nextPageToken;
    } while (pageToken !== '');
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('brings what a customer writes on a merged ticket to the end of the chain', async () => {
    const [last, middle, first] = [
      await tickets.open(carol()),
      await tickets.open(carol()),
      await tickets.open(carol()),
    ];
    await together.merge(first.id, middle.id, ana());
    await together.merge(middle.id, last.id, ana());
    expect((await tickets.reply(first.id, 'Any news?', carol())).id).toBe(last.id);
    expect((await refusalOf(tickets.reply(first.id, 'Hello', ana()))).code).toBe(
      'ticketing.ticket_merged',
    );
  });

  it('keeps the words of two customers apart when a leader merges their tickets', async () => {
    const target = await tickets.open(carol(), { body: 'words of carol' });
    const source = await tickets.open(carl(), { body: 'words of carl' });
    expect((await refusalOf(together.merge(source.id, target.id, ana()))).code).toBe(
      'ticketing.merge_other_customer',
    );
    await together.merge(source.id, target.id, sue());
    expect((await tickets.reply(source.id, 'more of carl', carl())).id).toBe(source.id);
    expect(await bodiesOf(target.id, carol())).toEqual(['words of carol']);
    expect((await together.merged(target.id, carol())).tickets).toEqual([]);
    expect(await bodiesOf(target.id, ben())).toContain('more of carl');
    const kinds = (await tickets.timeline(target.id, ben())).entries.map(({ kind }) => kind);
    expect(kinds).toContain(TimelineEntryKind.NOTE_ADDED);
  });

  it('refuses circles, itself and what is merged already, naming where it went', async () => {
    const a = await tickets.open(carol());
    const b = await tickets.open(carol());
    await together.merge(a.id, b.id, ana());
    const codes = [
      await refusalOf(together.merge(a.id, a.id, ana())),
      await refusalOf(together.merge(b.id, a.id, ana())),
      await refusalOf(together.merge(a.id, b.id, ana())),
      await refusalOf(together.unmerge(b.id, ana())),
    ].map(({ code }) => code);
    expect(codes).toEqual([
      'ticketing.merge_into_itself',
      'ticketing.merge_target_merged',
      'ticketing.ticket_merged',
      'ticketing.ticket_not_merged',
    ]);
  });

  it('merges one of two tickets when each is merged into the other at once', async () => {
    const a = await tickets.open(carol());
    const b = await tickets.open(carol());
    const outcomes = await Promise.allSettled([
      together.merge(a.id, b.id, ana()),
      together.merge(b.id, a.id, ben()),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('answers a repeated merge with the first answer', async () => {
    const a = await tickets.open(carol());
    const b = await tickets.open(carol());
    const first = await together.merge(a.id, b.id, ana(), 'merge-1');
    expect(await together.merge(a.id, b.id, ana(), 'merge-1')).toEqual(first);
  });
});

it('merging in a long chain hides nothing, and what the customer writes on the first goes to the last', async () => {
  const opened = [];
  for (let n = 0; n < 24; n += 1)
    opened.push(await tickets.open(carol(), { body: `question ${n}` }));
  const [first] = opened;
  const last = opened.at(-1)!;
  for (const [index, { id }] of opened.slice(0, -1).entries()) {
    await together.merge(id, opened[index + 1]!.id, sue());
  }
  const all = { pageSize: 100, pageToken: '' };
  const { entries } = await tickets.timeline(last.id, carol(), all);
  expect(entries.map(({ body }) => body)).toEqual(opened.map((_, n) => `question ${n}`));
  expect(await tickets.reply(first!.id, 'any news?', carol())).toMatchObject({ id: last.id });
});

it('a page of a gathered timeline goes on only after an entry that is shown in it', async () => {
  const [source, target] = [await tickets.open(carol()), await tickets.open(carol())];
  const foreign = await tickets.open(carl());
  await together.merge(source.id, target.id, sue());
  const page = { pageSize: 1, pageToken: `${foreign.id}:1` };
  const refusal = await refusalOf(tickets.timeline(target.id, carol(), page));
  expect(refusal.code).toBe('platform.page_token_invalid');
});

it('of merges of the same tickets into each other at once, one comes through', async () => {
  const [one, other] = [await tickets.open(carol()), await tickets.open(carol())];
  const attempts = await Promise.allSettled([
    together.merge(one.id, other.id, sue()),
    together.merge(other.id, one.id, sue()),
  ]);
  expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

describe('splitting a ticket', () => {
  it('opens a ticket that shows the chosen messages, which the first one no longer shows', async () => {
    const origin = await tickets.open(carol(), { body: 'one question' });
    await tickets.reply(origin.id, 'another question', carol());
    const { entries } = await tickets.timeline(origin.id, ana());
    const moved = entries.find((entry) => entry.body === 'another question');
    const created = await together.split(
      origin.id,
      [moved?.id ?? ''],
      '另一问题',
      ana(),
      'split-1',
    );
    expect(created).toMatchObject({
      subject: '另一问题',
      status: TicketStatus.NEW,
      customer: { id: 'carol' },
    });
    expect(await bodiesOf(origin.id, carol())).toEqual(['one question']);
    const shown = (await tickets.timeline(created.id, carol())).entries;
    expect(shown.map(({ body, originNumber }) => [body, originNumber])).toEqual([
      ['another question', origin.number],
      ['另一问题', ''],
    ]);
    expect((await together.linksOf(created.id, ana())).links).toMatchObject([
      { fromId: created.id, toId: origin.id, kind: LinkKind.SPLIT_FROM },
    ]);
    const again = await together.split(origin.id, [moved?.id ?? ''], '另一问题', ana(), 'split-1');
    expect(again.id).toBe(created.id);
  });

  it('refuses what the customer did not write, and what is shown elsewhere, naming the field', async () => {
    const origin = await tickets.open(carol());
    await tickets.note(origin.id, 'internal', ana());
    const { entries } = await tickets.timeline(origin.id, ana());
    const ids = entries.map(({ id }) => id);
    const refusal = await refusalOf(together.split(origin.id, ids, 'x', ana()));
    expect(refusal.code).toBe('ticketing.split_entry_not_movable');
    expect(refusal.violations.map(({ field }) => field)).toEqual(['entry_ids.0', 'entry_ids.1']);
  });
});

describe('putting a ticket aside', () => {
  const mine = async (includeSnoozed = false) =>
    (await tickets.list(ben(), { ownerId: 'ben', includeSnoozed })).tickets.map(({ id }) => id);

  it('keeps it out of the list of its owner until its time has come', async () => {
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ben());
    const until1 = new Date(Date.now() + 2_000);
    await together.snooze(id, until1, ben());
    expect(await mine(true)).toContain(id);
    const woken = await until(
      async () => {
        const ticket = await tickets.get(id, ben());
        return ticket.snoozedUntil === undefined ? ticket : undefined;
      },
      { what: 'the ticket to be back' },
    );
    expect(await mine()).toContain(id);
    expect(woken.version).toBe(4);
    expect((await eventsOf(id)).slice(-2)).toEqual(['3 SNOOZED', '4 WOKEN']);
  });

  it('brings it back at once when the customer writes, or when its owner wants it', async () => {
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ben());
    const far = new Date(Date.now() + DAY_MS);
    await together.snooze(id, far, ben());
    expect(await mine()).not.toContain(id);
    await tickets.reply(id, 'Hello?', carol());
    expect(await mine()).toContain(id);
    await together.snooze(id, far, ben());
    expect((await together.wake(id, ben())).snoozedUntil).toBeUndefined();
  });

  it('refuses a time that is past or too far away', async () => {
    const { id } = await tickets.open(carol());
    await tickets.claim(id, ben());
    for (const wrong of [new Date(Date.now() - 1_000), new Date(Date.now() + 400 * DAY_MS)]) {
      const refusal = await refusalOf(together.snooze(id, wrong, ben()));
      expect(refusal).toMatchObject({ code: 'ticketing.snooze_time_invalid' });
      expect(refusal.violations).toMatchObject([{ field: 'until' }]);
    }
  });
});
