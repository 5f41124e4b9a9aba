import { Channel, PresenceState } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { StaffCalls } from './staff-calls.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';

const { AVAILABLE } = PresenceState;

/** Two replicas that route, and what tests of routing do with them. */
export type RoutingStage = Awaited<ReturnType<typeof startRouting>>;

/** Starts two replicas of the service. */
export async function startRouting() {
  const environment = await prepareTicketing();
  const replicas = [await startTicketing(environment), await startTicketing(environment)];
  const tickets = replicas.map(({ client }) => new TicketCalls(client));
  const staff = new StaffCalls(replicas[0]?.address ?? '');
  const database = new Client(environment.databaseUrl);
  await database.connect();
  const mia = await signIn(environment, 'mia', 'manager');
  const sue = await signIn(environment, 'sue', 'supervisor');
  const carol = await signIn(environment, 'carol', 'customer');
  let rules = 0;

  const first = () => tickets[0] as TicketCalls;

  const available = async (memberId: string, state = AVAILABLE) => {
    const member = await signIn(environment, memberId, 'agent');
    await staff.setPresence(member(), state);
  };

  /** A team whose members are available and can each have some chats, and no rule of any other test. */
  const aTeam = async (name: string, members: string[], capacity = 1) => {
    const { id: teamId } = await staff.createTeam(mia(), name);
    for (const memberId of members) {
      await staff.saveMember(mia(), memberId, { teamId });
      await staff.setCapacity(mia(), memberId, [{ channel: Channel.CHAT, tickets: capacity }]);
      await available(memberId);
    }
    return teamId;
  };

  /** Only one rule at a time, so that tests do not meet; it is out of use afterwards. */
  const withRule = async (
    patch: Parameters<StaffCalls['saveRule']>[1],
    test: (ruleId: string) => Promise<void>,
  ) => {
    const rule = await staff.saveRule(mia(), { name: `Rule ${rules++}`, ...patch });
    try {
      await test(rule.id);
    } finally {
      await staff.saveRule(mia(), {
        ...rule,
        ruleId: rule.id,
        active: false,
        options: undefined,
      });
      // Without a rule nothing waits any more, so that no other test's rule finds it.
      await until(
        async () => (await database.query('select 1 from routing_wait')).rows.length === 0,
        { what: 'no ticket to wait without a rule' },
      );
    }
  };

  const open = (n = 0) => (tickets[n % 2] as TicketCalls).open(carol(), { channel: Channel.CHAT });

  const ownedBy = (id: string, what = `ticket ${id} to be given to somebody`) =>
    until(async () => (await first().get(id, sue())).owner?.id, { what });

  const queuedIn = (id: string, teamId: string) =>
    until(async () => (await first().get(id, sue())).teamId === teamId, {
      what: 'the ticket to wait in its team',
    });

  const stop = async () => {
    staff.close();
    await database.end();
    const codes = await Promise.all(replicas.map((replica) => replica.stop()));
    await environment.close();
    return codes;
  };

  const people = { mia, sue, carol };
  const acts = { available, aTeam, withRule, open, ownedBy, queuedIn };
  return { environment, staff, database, first, people, ...acts, stop };
}
