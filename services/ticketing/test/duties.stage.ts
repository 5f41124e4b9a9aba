import type { RequestContext } from '@shouwen/platform';
import { Client } from 'pg';
import { DutyCalls } from './duty-calls.js';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';

export const LOGISTICS = '01990000-0000-7000-8000-00000000aa01';
export const RETURNS = '01990000-0000-7000-8000-00000000aa02';

const STAFF = `
  insert into team (id, name, version) values ('${LOGISTICS}', '物流', 1), ('${RETURNS}', '售后', 1);
  insert into staff_member (id, name, team_id, version) values ('ana', 'Ana', '${RETURNS}', 1),
    ('ben', 'Ben', '${LOGISTICS}', 1), ('bea', 'Bea', '${LOGISTICS}', 1), ('sue', 'Sue', null, 1)`;

/** A running service with people in two teams: Ana of returns, Ben and Bea of logistics, Sue who leads them. */
export async function startDuties() {
  const environment = await prepareTicketing();
  const owner = new Client({ connectionString: environment.ownerUrl });
  await owner.connect();
  await owner.query(STAFF);
  const service = await startTicketing(environment);
  const tickets = new TicketCalls(service.client);
  const duties = new DutyCalls(service.address);
  const [ana, ben, bea, sue, max, carol] = await Promise.all([
    signIn(environment, 'ana', 'agent'),
    signIn(environment, 'ben', 'agent'),
    signIn(environment, 'bea', 'agent'),
    signIn(environment, 'sue', 'supervisor'),
    signIn(environment, 'max', 'manager'),
    signIn(environment, 'carol', 'customer'),
  ]);
  return {
    service,
    owner,
    tickets,
    duties,
    people: { ana, ben, bea, sue, max, carol },
    /** A ticket of Carol that somebody has claimed. */
    async claimed(by: () => RequestContext = ana) {
      const { id } = await tickets.open(carol());
      return tickets.claim(id, by());
    },
    /** The duties on a ticket in short, such as `ana answer open`. */
    async dutiesOn(ticketId: string): Promise<string[]> {
      const page = await duties.dutiesOn(ticketId, sue());
      return page.duties.map((duty) =>
        [
          duty.person?.id,
          duty.kind.replace('DUTY_KIND_', '').toLowerCase(),
          duty.releasedAt === undefined ? 'open' : duty.releasedCause,
        ].join(' '),
      );
    },
    /** The breaches that were kept, such as `returned ben`. */
    async breaches(): Promise<string[]> {
      const { rows } = await owner.query<{ breach: string }>(
        `select concat_ws(' ', kind, person ->> 'id') as breach from duty_breach order by id`,
      );
      return rows.map(({ breach }) => breach);
    },
    async stop(): Promise<number | null> {
      duties.close();
      const code = await service.stop();
      await owner.end();
      await environment.close();
      return code;
    },
  };
}

export type DutyStage = Awaited<ReturnType<typeof startDuties>>;
