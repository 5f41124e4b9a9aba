import { isRetryable } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

describe('claiming, with two replicas', () => {
  let environment: TicketingEnvironment;
  let replicas: TicketingProcess[];
  let tickets: TicketCalls[];
  let carol: () => RequestContext;

  beforeAll(async () => {
    environment = await prepareTicketing();
    replicas = [await startTicketing(environment), await startTicketing(environment)];
    tickets = replicas.map(({ client }) => new TicketCalls(client));
    carol = await signIn(environment, 'carol', 'customer');
  }, 120_000);

  afterAll(async () => {
    const codes = await Promise.all(replicas.map((replica) => replica.stop()));
    await environment.close();
    expect(codes).toEqual([0, 0]);
  });

  it('survives a storm: 160 agents claim 200 tickets at once, each gets one owner and each loser their name', async () => {
    const AGENTS = 160;
    const TICKETS = 200;
    const TRIES = 10;
    const ids: string[] = [];
    for (let from = 0; from < TICKETS; from += 20) {
      const some = await Promise.all(
        Array.from({ length: 20 }, (_none, n) => {
          const key = `storm-${from + n}`;
          return untilAnswered(() => (tickets[n % 2] as TicketCalls).open(carol(), {}, key));
        }),
      );
      ids.push(...some.map(({ id }) => id));
    }
    const agents = await Promise.all(
      Array.from({ length: AGENTS }, (_none, n) => signIn(environment, `agent${n}`, 'agent')),
    );
    const claims: { ticketId: string }[] = [];
    const won = new Map<string, string[]>();
    const told: { ticketId: string; owner: string }[] = [];
    // All agents at once, each with one hand on the mouse.
    const claimSome = async (agent: () => RequestContext, n: number) => {
      for (let step = 0; step < TRIES; step++) {
        const ticketId = ids[(n + step * 20) % TICKETS] as string;
        const replica = tickets[(n + step) % 2] as TicketCalls;
        claims.push({ ticketId });
        const context = { ...agent(), deadline: Date.now() + 60_000 };
        try {
          const { owner } = await untilAnswered(() => replica.claim(ticketId, context));
          won.set(ticketId, [...(won.get(ticketId) ?? []), owner?.name ?? '']);
        } catch (error) {
          const { code, parameters } = await refusalOf(Promise.reject(error as Error));
          if (code !== 'ticketing.ticket_already_owned') throw error;
          told.push({ ticketId, owner: parameters['owner'] ?? '' });
        }
      }
    };
    await Promise.all(agents.map(claimSome));
    const claimed = new Set(claims.map(({ ticketId }) => ticketId));
    expect([...won.values()].filter((owners) => owners.length !== 1)).toEqual([]);
    expect(won.size).toBe(claimed.size);
    expect(told).toHaveLength(claims.length - claimed.size);
    expect(told.filter(({ ticketId, owner }) => won.get(ticketId)?.[0] !== owner)).toEqual([]);
    const perAgent = new Map<string, number>();
    for (const [owner = ''] of won.values()) perAgent.set(owner, (perAgent.get(owner) ?? 0) + 1);
    const spread = [...perAgent.values()].sort((one, other) => one - other);
    process.stdout.write(
      `claim storm: ${claims.length} claims of ${claimed.size} tickets, ${won.size} won by ` +
        `${perAgent.size} agents (${spread[0]} to ${spread.at(-1)} each), ${told.length} told the owner\n`,
    );
  }, 90_000);
});

/** Repeats a call that was refused for want of room, as docs/errors.md asks of clients. */
async function untilAnswered<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (!isRetryable(error) || attempt === 20) throw error;
    }
  }
}
