import {
  Channel,
  ChatEndReason,
  ChatEventKind,
  ChatState,
  PresenceState,
  TicketStatus,
  TimelineEntryKind,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { startChats } from './chat.stage.js';
import type { ChatStage } from './chat.stage.js';
import { refusalOf } from './ticket-calls.js';

describe('online chat, with two replicas', () => {
  let stage: ChatStage;

  beforeAll(async () => {
    stage = await startChats();
  }, 120_000);

  afterAll(async () => {
    expect(await stage.stop()).toEqual([0, 0]);
  });

  beforeEach(() => stage.anaAlone());
  afterEach(() => stage.endAll());

  it('is a ticket whose messages are those of the chat, with its first response', async () => {
    const { chats, elsewhere, tickets, ana, anOpenChat } = stage;
    const { customer, id, ticketId, chat } = await anOpenChat();
    expect(chat).toMatchObject({ agent: { id: 'ana' }, notice: 'You are talking with Ana.' });
    await chats.say(id, '正在为您查询', ana());
    await chats.say(id, '谢谢', customer());
    await tickets.reply(ticketId, '退款今天到账', ana());

    const ticket = await tickets.get(ticketId, ana());
    expect(ticket).toMatchObject({ channel: Channel.CHAT, subject: '退款还没有到账' });
    expect(ticket.firstResponse?.actor?.id).toBe('ana');
    const { entries } = await tickets.timeline(ticketId, customer());
    const said = ['退款还没有到账', '正在为您查询', '谢谢', '退款今天到账'];
    expect(entries.map(({ body }) => body).filter((body) => body !== '')).toEqual(said);
    const { events } = await elsewhere.events(id, customer());
    const messages = events.filter(({ kind }) => kind === ChatEventKind.MESSAGE);
    expect(messages.map(({ message, fromCustomer }) => [message?.body, fromCustomer])).toEqual(
      said.map((body, n) => [body, n % 2 === 0]),
    );
    expect(messages[1]?.message?.kind).toBe(TimelineEntryKind.REPLIED);
  });

  it('lets an agent have several at once up to their room; the next one waits and is told its place', async () => {
    const { chats, elsewhere, sue, ana, ben, say, aCustomer, untilState, untilQueued, anOpenChat } =
      stage;
    const first = await anOpenChat();
    const second = await anOpenChat();
    const third = await aCustomer();
    const { id, ticket } = await chats.start(third());
    const fourth = await elsewhere.start((await aCustomer())());
    // Decided about, both of them: whoever is not yet could still be faster.
    for (const its of [ticket, fourth.ticket]) await untilQueued(its?.id ?? '');
    expect((await chats.get(fourth.id, sue())).queuePlace).toBe(2);
    expect(await chats.get(id, third())).toMatchObject({
      state: ChatState.WAITING,
      queuePlace: 1,
      notice: 'You are number 1 in the queue; somebody will be with you.',
    });
    const { chats: mine } = await chats.list(ana(), { mine: true, state: ChatState.OPEN });
    expect(mine.map((chat) => chat.id).sort()).toEqual([first.id, second.id].sort());
    const { chats: waiting } = await chats.list(ben(), { state: ChatState.WAITING });
    expect(waiting.map((chat) => chat.id)).toEqual([fourth.id, id]);

    await chats.end(first.id, first.customer());
    expect((await untilState(id, ChatState.OPEN)).agent?.id).toBe('ana');
    expect((await chats.get(fourth.id, sue())).queuePlace).toBe(1);
    await say('ben', PresenceState.AVAILABLE);
    expect((await untilState(fourth.id, ChatState.OPEN)).agent?.id).toBe('ben');
  });

  it('fills nobody beyond their room however many begin at once, and gives each to one agent', async () => {
    const { chats, elsewhere, sue, say, aCustomer, untilQueued } = stage;
    await say('ben', PresenceState.AVAILABLE);
    const begun = await Promise.all(
      Array.from({ length: 6 }, async (_none, n) =>
        (n % 2 === 0 ? chats : elsewhere).start((await aCustomer())()),
      ),
    );
    for (const { ticket } of begun) await untilQueued(ticket?.id ?? '');
    const { chats: now } = await chats.getMany(
      begun.map(({ id }) => id),
      sue(),
    );
    const agents = now.flatMap(({ agent }) => (agent === undefined ? [] : [agent.id]));
    expect(agents.sort()).toEqual(['ana', 'ana', 'ben', 'ben']);
    expect(now.map(({ queuePlace }) => queuePlace).sort()).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it('becomes an ordinary ticket at once when nobody is there, and the customer is told', async () => {
    const { chats, tickets, sue, say, aCustomer } = stage;
    await say('ana', PresenceState.OFFLINE);
    const customer = await aCustomer();
    const chat = await chats.start(customer());
    expect(chat).toMatchObject({ state: ChatState.ENDED, endReason: ChatEndReason.NO_AGENT });
    expect(chat.noticeZh).toContain(chat.ticket?.number ?? '?');
    expect(await tickets.get(chat.ticket?.id ?? '', customer())).toMatchObject({
      status: TicketStatus.NEW,
      channel: Channel.CHAT,
    });
    // Its room is that of what is answered in writing: whoever comes gets it beside their chats.
    await say('ana', PresenceState.AVAILABLE);
    await until(async () => (await tickets.get(chat.ticket?.id ?? '', sue())).owner?.id === 'ana', {
      what: 'the ticket to be routed the ordinary way',
    });
  });

  it('becomes an ordinary ticket when nobody comes in time', async () => {
    const { chats, staff, mia, aCustomer, untilState, anOpenChat } = stage;
    await chats.setLimit('chat_wait_seconds', 1, mia());
    await staff.setCapacity(mia(), 'ana', [{ channel: Channel.CHAT, tickets: 1 }]);
    try {
      await anOpenChat();
      const { id } = await chats.start((await aCustomer())());
      expect((await untilState(id, ChatState.ENDED)).endReason).toBe(ChatEndReason.NO_AGENT);
    } finally {
      await chats.setLimit('chat_wait_seconds', 180, mia());
      await staff.setCapacity(mia(), 'ana', [{ channel: Channel.CHAT, tickets: 2 }]);
    }
  });

  it('ends when nobody writes for too long, and its ticket goes on', async () => {
    const { chats, tickets, mia, ana, untilState, anOpenChat } = stage;
    await chats.setLimit('chat_idle_seconds', 1, mia());
    try {
      const { id, ticketId, customer } = await anOpenChat();
      expect((await untilState(id, ChatState.ENDED)).endReason).toBe(ChatEndReason.IDLE);
      expect((await tickets.get(ticketId, ana())).status).toBe(TicketStatus.OPEN);
      expect((await refusalOf(chats.say(id, '还在吗', customer()))).code).toBe(
        'ticketing.chat_ended',
      );
    } finally {
      await chats.setLimit('chat_idle_seconds', 900, mia());
    }
  });

  it('is one for one question: starting again goes on with it, and says what was written once', async () => {
    const { chats, elsewhere, aCustomer } = stage;
    const customer = await aCustomer();
    const key = 'start-1';
    const first = await chats.start(customer(), { body: '一' }, key);
    expect((await elsewhere.start(customer(), { body: '一' }, key)).id).toBe(first.id);
    const both = await Promise.all([
      chats.start(customer(), { body: '二' }),
      elsewhere.start(customer(), { body: '三' }),
    ]);
    expect(both.map(({ id }) => id)).toEqual([first.id, first.id]);
    const sent = await chats.say(first.id, '四', customer(), 'm-1');
    const again = await elsewhere.say(first.id, '四', customer(), 'm-1');
    expect(again.event?.number).toBe(sent.event?.number);
    const { events } = await chats.events(first.id, customer());
    const bodies = events.flatMap(({ message }) => (message === undefined ? [] : [message.body]));
    expect(bodies.sort()).toEqual(['一', '二', '三', '四'].sort());
  });

  it('goes on about a ticket that came in another way, with its owner', async () => {
    const { chats, tickets, ben, say, aCustomer, untilState } = stage;
    const customer = await aCustomer();
    const { id: ticketId } = await tickets.open(customer(), { channel: Channel.WEB });
    await tickets.claim(ticketId, ben());
    const away = await chats.start(customer(), { ticketId });
    expect(away).toMatchObject({ endReason: ChatEndReason.NO_AGENT, ticket: { id: ticketId } });

    await say('ben', PresenceState.AVAILABLE);
    const { id } = await chats.start(customer(), { ticketId, body: '再问一下' });
    expect((await untilState(id, ChatState.OPEN)).agent?.id).toBe('ben');
    const { entries } = await tickets.timeline(ticketId, customer());
    expect(entries.at(-1)?.body).toBe('再问一下');
    const other = await tickets.open((await aCustomer())());
    const foreign = chats.start(customer(), { ticketId: other.id });
    expect((await refusalOf(foreign)).code).toBe('ticketing.ticket_not_found');
    await tickets.resolve(ticketId, '已答复', ben());
    expect(await chats.get(id, customer())).toMatchObject({ endReason: ChatEndReason.BY_AGENT });
    const over = chats.start(customer(), { ticketId });
    expect((await refusalOf(over)).code).toBe('ticketing.ticket_resolved');
  });

  it('goes on with the chat that a merge brings to a ticket while one about it is started', async () => {
    const { chats, tickets, ana, anOpenChat, movedWhile } = stage;
    const { customer, id: moved, ticketId: former } = await anOpenChat();
    const { id: ticketId } = await tickets.open(customer());
    await tickets.claim(ticketId, ana());
    const start = () => chats.start(customer(), { ticketId, body: '还在吗' });
    const started = await movedWhile(start, moved, ticketId);
    expect(started).toMatchObject({ id: moved, state: ChatState.OPEN });
    await tickets.resolve(ticketId, '完', ana());
    await tickets.resolve(former, '完', ana());
  });

  it('waits for the owner of its ticket until they have room', async () => {
    const { chats, tickets, ana, aCustomer, untilState, anOpenChat } = stage;
    const first = await anOpenChat();
    await anOpenChat();
    const customer = await aCustomer();
    const { id: ticketId } = await tickets.open(customer());
    await tickets.claim(ticketId, ana());
    const { id, state, queuePlace } = await chats.start(customer(), { ticketId });
    expect([state, queuePlace]).toEqual([ChatState.WAITING, 1]);
    await tickets.resolve(first.ticketId, '已退款', ana());
    expect((await untilState(id, ChatState.OPEN)).agent?.id).toBe('ana');
  });

  it('follows its ticket: handed back it waits, given to somebody they have it, merged it moves', async () => {
    const { chats, tickets, together, staff, sue, ana, ben, say, anOpenChat } = stage;
    const { customer, id, ticketId } = await anOpenChat();
    await staff.assign(sue(), ticketId, 'ben');
    expect((await chats.get(id, customer())).agent?.id).toBe('ben');
    expect((await refusalOf(chats.say(id, '我来', ana()))).code).toBe('ticketing.chat_not_yours');

    await say('ana', PresenceState.AWAY);
    await tickets.handBack(ticketId, '请他人接待', ben());
    expect(await chats.get(id, customer())).toMatchObject({ state: ChatState.WAITING });
    expect((await refusalOf(chats.say(id, '我来', ana()))).code).toBe('ticketing.chat_not_taken');
    const attempts = await Promise.allSettled([
      tickets.claim(ticketId, ana()),
      tickets.claim(ticketId, ben()),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);

    const older = await tickets.open(customer());
    await together.merge(ticketId, older.id, sue());
    const moved = await chats.get(id, customer());
    expect(moved).toMatchObject({ state: ChatState.WAITING, ticket: { id: older.id } });
    await tickets.claim(older.id, ben());
    await chats.say(id, '合并后继续', ben());
    const kinds = (await chats.events(id, customer())).events.map(({ kind }) => kind);
    const { STARTED, MESSAGE, AGENT_JOINED, AGENT_LEFT, MOVED } = ChatEventKind;
    const before = [STARTED, MESSAGE, AGENT_JOINED, AGENT_JOINED, AGENT_LEFT, AGENT_JOINED];
    expect(kinds).toEqual([...before, MOVED, AGENT_LEFT, AGENT_JOINED, MESSAGE]);
  });

  it('is resumed from any place, nothing left out and nothing twice', async () => {
    const { chats, elsewhere, anOpenChat } = stage;
    const { customer, id } = await anOpenChat();
    for (const body of ['1', '2', '3']) await chats.say(id, body, customer());
    const { events: all } = await chats.events(id, customer());
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    const { events: rest } = await elsewhere.events(id, customer(), 3, 2);
    expect(rest.map(({ number }) => number)).toEqual([4, 5]);
  });

  it('is for nobody else: another customer does not find it', async () => {
    const { chats, ana, aCustomer, anOpenChat } = stage;
    const { customer, id } = await anOpenChat();
    const other = await aCustomer();
    for (const attempt of [
      chats.get(id, other()),
      chats.events(id, other()),
      chats.say(id, '嘿', other()),
      chats.end(id, other()),
      chats.typing(id, other()),
    ]) {
      expect((await refusalOf(attempt)).code).toBe('ticketing.chat_not_found');
    }
    expect((await chats.getMany([id], other())).chats).toEqual([]);
    expect((await chats.list(other())).chats).toEqual([]);
    expect((await chats.list(customer())).chats.map((chat) => chat.id)).toEqual([id]);
    expect((await refusalOf(chats.start(ana()))).kind).toBe('denied');
  });

  it('tells who writes on a topic of its own, not each time, and keeps it in no audit trail', async () => {
    const { chats, tickets, database, sue, anOpenChat } = stage;
    const { customer, id } = await anOpenChat();
    const { until: first } = await chats.typing(id, customer());
    expect((await chats.typing(id, customer())).until).toEqual(first);
    const { rows } = await database.query('select number from chat_typing where chat_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ number: 1 }]);
    const { records } = await tickets.auditTrail(id, sue());
    expect(records.map(({ operation }) => operation)).toEqual([
      'chat.agent_joined',
      'chat.message',
      'chat.started',
    ]);
  });

  it('ends for one who has seen it as it is, and only once', async () => {
    const { chats, ana, ben, anOpenChat } = stage;
    const { customer, id } = await anOpenChat();
    const { version } = await chats.get(id, customer());
    await chats.say(id, '等等', customer());
    expect((await refusalOf(chats.end(id, ana(), version))).code).toBe('platform.version_conflict');
    expect((await refusalOf(chats.end(id, ben()))).code).toBe('ticketing.chat_not_yours');
    const ended = await chats.end(id, ana(), version + 1);
    expect(ended.endReason).toBe(ChatEndReason.BY_AGENT);
    expect((await chats.end(id, customer())).version).toBe(ended.version);
  });
});
