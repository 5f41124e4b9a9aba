import { Channel, ChatState, PresenceState } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { ChatCalls } from './chat-calls.js';
import { StaffCalls } from './staff-calls.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import { TogetherCalls } from './together-calls.js';

/** Two replicas, and Ana and Ben with room for two chats each. */
export type ChatStage = Awaited<ReturnType<typeof startChats>>;

/** Starts two replicas whose chats go to a team of two. */
export async function startChats() {
  const environment = await prepareTicketing();
  const [started, other] = [await startTicketing(environment), await startTicketing(environment)];
  const chats = new ChatCalls(started.address);
  const elsewhere = new ChatCalls(other.address);
  const tickets = new TicketCalls(started.client);
  const together = new TogetherCalls(started);
  const staff = new StaffCalls(started.address);
  const database = new Client(environment.databaseUrl);
  await database.connect();
  const mia = await signIn(environment, 'mia', 'manager');
  const sue = await signIn(environment, 'sue', 'supervisor');
  const ana = await signIn(environment, 'ana', 'agent');
  const ben = await signIn(environment, 'ben', 'agent');
  const { id: teamId } = await staff.createTeam(mia(), 'Chat');
  for (const memberId of ['ana', 'ben']) {
    await staff.saveMember(mia(), memberId, { teamId });
    await staff.setCapacity(mia(), memberId, [{ channel: Channel.CHAT, tickets: 2 }]);
  }
  await staff.saveRule(mia(), { name: 'Chats', teamId, channels: [Channel.CHAT] });
  let customers = 0;

  const say = async (memberId: string, state: PresenceState) =>
    staff.setPresence((await signIn(environment, memberId, 'agent'))(), state);

  const aCustomer = () => signIn(environment, `customer${customers++}`, 'customer');

  const untilState = (id: string, state: ChatState) =>
    until(
      async () => {
        const chat = await elsewhere.get(id, sue());
        return chat.state === state ? chat : undefined;
      },
      { what: `chat ${id} to be ${state}` },
    );

  const untilQueued = (ticketId: string) =>
    until(async () => (await tickets.get(ticketId, sue())).teamId !== '', { what: 'its queue' });

  const anOpenChat = async () => {
    const customer = await aCustomer();
    const { id } = await chats.start(customer());
    const chat = await untilState(id, ChatState.OPEN);
    return { customer, id, ticketId: chat.ticket?.id ?? '', chat };
  };

  const anaAlone = async () => {
    await say('ana', PresenceState.AVAILABLE);
    await say('ben', PresenceState.OFFLINE);
  };

  const endAll = async () => {
    const { chats: live } = await chats.list(sue());
    for (const { id, ticket } of live) {
      await chats.end(id, sue());
      await tickets.resolve(ticket?.id ?? '', '完', sue()).catch(() => undefined);
    }
  };

  const movedWhile = async <Answer>(
    begin: () => Promise<Answer>,
    chatId: string,
    ticketId: string,
  ): Promise<Answer> => {
    const owner = new Client(environment.ownerUrl);
    await owner.connect();
    await owner.query('begin');
    await owner.query('select 1 from ticket where id = $1 for update', [ticketId]);
    const answer = begin();
    // By who waits for whom: the server shows only the beginning of a statement as long as this one.
    const waits = `select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))`;
    await until(async () => (await owner.query(waits)).rows.length > 0, {
      what: 'the start to wait for the ticket',
    });
    await owner.query('update chat set ticket_id = $1 where id = $2', [ticketId, chatId]);
    await owner.query('commit');
    await owner.end();
    return answer;
  };

  const stop = async () => {
    for (const calls of [chats, elsewhere, together, staff]) calls.close();
    await database.end();
    const codes = await Promise.all([started, other].map((replica) => replica.stop()));
    await environment.close();
    return codes;
  };

  return {
    chats,
    /** The same on the other replica. */
    elsewhere,
    tickets,
    together,
    staff,
    database,
    mia,
    sue,
    ana,
    ben,
    /** Has a member of staff say that they are there, or not. */
    say,
    aCustomer,
    untilState,
    /** Resolves when it is decided who the ticket of a chat waits for. */
    untilQueued,
    /** A chat that Ana has. */
    anOpenChat,
    /** Begins what waits for a ticket; a chat is moved to that before. Answers what it came to. */
    movedWhile,
    /** Has Ana be there and Ben not. */
    anaAlone,
    /** Ends every chat that goes on, and its ticket. */
    endAll,
    stop,
  };
}
