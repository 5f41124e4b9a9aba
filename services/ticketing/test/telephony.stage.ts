import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { StaffCalls } from './staff-calls.js';
import { TaskCalls } from './task-calls.js';
import { TelephonyCalls, aReport } from './telephony-calls.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { TogetherCalls } from './together-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingProcess } from './ticketing.process.js';

export const MINUTE_MS = 60_000;

/** When it was so many minutes ago. */
export const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE_MS);

/** Two replicas with a telephone system, whose extension 8001 is Ben's, and what tests do with them. */
export type TelephonyStage = Awaited<ReturnType<typeof startTelephony>>;

/** Starts two replicas that wait a second before they look at a missed call. */
export async function startTelephony() {
  const environment = await prepareTicketing();
  const database = new Client(environment.ownerUrl);
  await database.connect();
  // Kept here: what the relay sends leaves the outbox.
  await database.query(`
    create table seen_event (type text, key text, sequence integer, payload text);
    create function see_event() returns trigger security definer language plpgsql as $$
    begin
      insert into seen_event values (new.type, new.key, (new.headers ->> 'ce_sequence')::integer, new.payload);
      return new;
    end $$;
    create trigger see_event after insert on outbox for each row execute function see_event();
    update collaboration_limit set value = 1 where name = 'missed_call_grace_seconds';`);
  const keys = { WEBHOOK_SECRET_KEYS: `k1:${Buffer.alloc(32, 'k').toString('base64')}` };
  const replicas = await Promise.all([1, 2].map(() => startTicketing(environment, keys)));
  const [first, second] = replicas as [TicketingProcess, TicketingProcess];
  const telephony = new TelephonyCalls(first.address);
  const other = new TelephonyCalls(second.address);
  const tickets = new TicketCalls(first.client);
  const tasks = new TaskCalls(first);
  const together = new TogetherCalls(first);
  const ada = await signIn(environment, 'ada', 'admin');
  const ben = await signIn(environment, 'ben', 'agent');
  const carol = await signIn(environment, 'carol', 'customer');
  const sue = await signIn(environment, 'sue', 'supervisor');
  const staff = new StaffCalls(first.address);
  const teamId = (await staff.createTeam(ada(), '电话组')).id;
  await staff.saveMember(ada(), 'ben', { teamId });
  staff.close();
  const source = await telephony.createSource(ada(), teamId);
  await telephony.saveExtension(ada(), source.id, '8001', 'ben');
  let calls = 0;

  const newCall = () => `call-${(calls += 1)}`;

  const newNumber = () => `139${String((calls += 1)).padStart(8, '0')}`;

  const lookedAt = (callId: string) =>
    until(
      async () => {
        const waiting = `select 1 from timer where kind = 'ticketing.missed_call' and subject = $1`;
        return (await database.query(waiting, [callId])).rows.length === 0;
      },
      { what: 'the missed call to be looked at' },
    );

  const missed = async (from: string, minutes = 10) => {
    const report = aReport(newCall(), 'missed', ago(minutes), { from });
    const id = await telephony.report(source, report);
    await lookedAt(id);
    return telephony.get(id, ben());
  };

  const answered = async (from: string, minutes = 5, patch: Record<string, unknown> = {}) => {
    const said = { from, extension: '8001', ...patch };
    const id = await telephony.report(source, aReport(newCall(), 'answered', ago(minutes), said));
    return telephony.get(id, ben());
  };

  const stop = async () => {
    for (const client of [telephony, other, tasks, together]) client.close();
    for (const replica of replicas) await replica.stop();
    await database.end();
    await environment.close();
  };

  return {
    database,
    telephony,
    /** The same on the other replica. */
    other,
    tickets,
    tasks,
    together,
    teamId,
    source,
    ada,
    ben,
    carol,
    sue,
    newCall,
    newNumber,
    /** Resolves when it is decided whether a missed call is to be called back. */
    lookedAt,
    /** A missed call that was looked at. */
    missed,
    /** A call that Ben has answered. */
    answered,
    stop,
  };
}
