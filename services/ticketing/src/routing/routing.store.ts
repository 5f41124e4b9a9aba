import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { ShiftRoster } from '../shifts/shift-roster.js';
import { WITHOUT_SHIFTS } from '../shifts/shift.rules.js';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import type { Candidate, RoutingCase, RoutingReceipt, RoutingRule } from './routing.entity.js';
import { urgencyOf } from './routing.rules.js';

/** Columns of `routing_rule` under the names of {@link RoutingRule}. */
export const RULE_COLUMNS = `
  id, name, position, active, channels, grades, tiers, team_id as "teamId", strategy, skills,
  relaxes, overflows, shift_policy as "shiftPolicy", shift_relaxes as "shiftRelaxes", version`;

/** Most rules there can be, so that each decision can look at all. */
export const MAX_RULES = 200;

const ACTIVE_RULES = `
  select ${RULE_COLUMNS} from routing_rule where active order by position, id limit ${MAX_RULES}`;

const CIRCUMSTANCES = `
  select (select tier from customer_tier where customer_id = $2) as tier,
    (select agent_id from customer_dedicated_agent where customer_id = $2) as "dedicatedAgentId",
    (select since from routing_wait where ticket_id = $1) as since,
    (select situation from routing_wait where ticket_id = $1) as situation,
    (select load_channel from ticket where id = $1) as "loadChannel",
    array(select member_id from routing_exclusion where ticket_id = $1) as excluded`;

// Weaker than what a foreign key conflicts with: tickets can be put into the team meanwhile.
const LOCK_TEAM = 'select id from team where id = $1 for no key update';

const LOCK_PRESENCE = 'select member_id from agent_presence where member_id = $1 for update';

const CANDIDATE_FIELDS = `
  select m.id as "memberId", m.name, m.team_id as "teamId", m.active,
    coalesce(p.state, 'offline') as state, p.since as "stateSince",
    p.last_assigned_at as "lastAssignedAt", coalesce(c.tickets, d.tickets, 0) as capacity,
    (select count(*)::integer from ticket t
      where t.owner_id = m.id and t.status in ('open', 'waiting')
        and (t.status = 'open' or t.load_channel = 'chat')
        and coalesce(t.load_channel, t.channel) = wanted.channel) as load,
    array(select jsonb_build_object('skillId', s.skill_id, 'level', s.level,
      'validUntil', s.valid_until) from staff_skill s where s.member_id = m.id) as skills
  from staff_member m
  left join agent_presence p on p.member_id = m.id
  cross join (select $1::text as channel) as wanted
  left join staff_capacity c on c.member_id = m.id and c.channel = wanted.channel
  left join default_capacity d on d.channel = wanted.channel`;

const CANDIDATES_OF_TEAM = `
  ${CANDIDATE_FIELDS} where m.active and (m.team_id = $2 or m.id = $3) order by m.id limit 2000`;

const CANDIDATE = `${CANDIDATE_FIELDS} where m.id = $2`;

const NOTE_ASSIGNMENT =
  'update agent_presence set last_assigned_at = clock_timestamp() where member_id = $1';

const WAIT = `
  insert into routing_wait (ticket_id, team_id, urgency, since, situation)
  values ($1, $2, $3, $4, $5)
  on conflict (ticket_id) do update set team_id = excluded.team_id, urgency = excluded.urgency,
    situation = excluded.situation`;

const STOP_WAITING = 'delete from routing_wait where ticket_id = $1';

const EXCLUDE = `
  insert into routing_exclusion (ticket_id, member_id) values ($1, $2) on conflict do nothing`;

const WAITING = `
  select w.ticket_id as "ticketId", w.urgency, w.since, t.channel, t.load_channel as "loadChannel", t.grade,
    (select tier from customer_tier where customer_id = t.customer_id) as tier,
    exists (select 1 from routing_exclusion x
      where x.ticket_id = w.ticket_id and x.member_id = $2) as excluded
  from routing_wait w join ticket t on t.id = w.ticket_id
  where w.team_id = $1 and (w.urgency, w.ticket_id) > ($3::integer, $4::uuid)
  order by w.urgency, w.ticket_id limit $5`;

const COUNT_AS_CHAT = `update ticket set load_channel = 'chat' where id = $1`;

// What came by chat and is answered in writing from now on takes the room of a web form.
const COUNT_AS_BEFORE = `
  update ticket set load_channel = case when channel = 'chat' then 'web' end
  where id = $1 returning status`;

const THERE = `
  select exists (
    select 1 from agent_presence p join staff_member m on m.id = p.member_id
    left join staff_capacity c on c.member_id = m.id and c.channel = 'chat'
    left join default_capacity d on d.channel = 'chat'
    where m.active and p.state in ('available', 'busy') and coalesce(c.tickets, d.tickets, 0) > 0
      and ($1::text is null or m.id = $1)) as any`;

const INSERT_RECEIPT =
  'insert into routing_receipt (id, ticket_id, at, decision) values ($1, $2, $3, $4)';

/** A ticket that waits for somebody of a team, in the order in which they are asked. */
export interface WaitingTicket extends RoutingCase {
  ticketId: string;
  urgency: number;
  since: Date;
  /** What it counts as in the work of its owner, when that is not its channel. */
  loadChannel: RoutingCase['channel'] | null;
  /** True when the member who is asked for it gave it back before. */
  excluded: boolean;
}

/** What else bears on a decision about a ticket. */
export interface Circumstances {
  tier: string | null;
  dedicatedAgentId: string | null;
  /** Since when it waits, and what was asked for when it was decided last; null when it does not wait yet. */
  since: Date | null;
  situation: string | null;
  /** What it counts as in the work of its owner, when that is not its channel. */
  loadChannel: RoutingCase['channel'] | null;
  excluded: string[];
}

type CandidateRow = Omit<Candidate, 'skills' | 'shift'> & {
  skills: { skillId: string; level: number; validUntil: string | null }[];
};

/** Keeps what routing needs, on the transaction of the use case. */
@Injectable()
export class RoutingStore {
  constructor(private readonly roster: ShiftRoster) {}

  activeRules(tx: Transaction): Promise<RoutingRule[]> {
    return tx.query<RoutingRule>(ACTIVE_RULES);
  }

  async circumstancesOf(tx: Transaction, ticket: TicketEntity): Promise<Circumstances> {
    const [row] = await tx.query<Circumstances>(CIRCUMSTANCES, [ticket.id, ticket.customerId]);
    if (row === undefined) throw new Error('the database answered no row');
    return row;
  }

  /** Lets no other decision about the same team be made until the transaction ends. */
  async lockTeam(tx: Transaction, teamId: string): Promise<void> {
    await tx.query(LOCK_TEAM, [teamId]);
  }

  async candidates(
    tx: Transaction,
    channel: RoutingCase['channel'],
    teamId: string,
    dedicatedAgentId: string | null,
    now: Date,
  ): Promise<Candidate[]> {
    const parameters = [channel, teamId, dedicatedAgentId];
    const rows = await tx.query<CandidateRow>(CANDIDATES_OF_TEAM, parameters);
    return this.candidatesOf(tx, rows, now);
  }

  /** Reads a member anew, after their presence was kept from changing and from being decided about elsewhere. */
  async lockCandidate(
    tx: Transaction,
    channel: RoutingCase['channel'],
    memberId: string,
    now: Date,
  ): Promise<Candidate | undefined> {
    await tx.query(LOCK_PRESENCE, [memberId]);
    return this.candidate(tx, channel, memberId, now);
  }

  async candidate(
    tx: Transaction,
    channel: RoutingCase['channel'],
    memberId: string,
    now: Date,
  ): Promise<Candidate | undefined> {
    const rows = await tx.query<CandidateRow>(CANDIDATE, [channel, memberId]);
    return (await this.candidatesOf(tx, rows, now))[0];
  }

  /** Remembers that a member got a ticket just now, by the database's clock: it orders the rounds of all replicas. */
  async noteAssignment(tx: Transaction, memberId: string): Promise<void> {
    await tx.query(NOTE_ASSIGNMENT, [memberId]);
  }

  async wait(
    tx: Transaction,
    ticket: TicketEntity,
    { teamId, since, situation }: { teamId: string; since: Date; situation: string },
  ): Promise<void> {
    await tx.query(WAIT, [ticket.id, teamId, urgencyOf(ticket.grade), since, situation]);
  }

  stopWaiting(tx: Transaction, ticketId: string): void {
    tx.write(STOP_WAITING, [ticketId]);
  }

  exclude(tx: Transaction, ticketId: string, memberId: string): void {
    tx.write(EXCLUDE, [ticketId, memberId]);
  }

  /** Tickets that wait for a team, after one of them, with what decides whether a member may get them. */
  waiting(
    tx: Transaction,
    { teamId, memberId }: { teamId: string; memberId: string },
    after: { urgency: number; ticketId: string },
    limit: number,
  ): Promise<WaitingTicket[]> {
    const parameters = [teamId, memberId, after.urgency, after.ticketId, limit];
    return tx.query<WaitingTicket>(WAITING, parameters);
  }

  /** Counts a ticket as a chat in the work of its owner. */
  countAsChat(tx: Transaction, ticketId: string): void {
    tx.write(COUNT_AS_CHAT, [ticketId]);
  }

  /** Counts a ticket as a chat no more; true when nobody owns it. */
  async countAsBefore(tx: Transaction, ticketId: string): Promise<boolean> {
    const [ticket] = await tx.query<{ status: string }>(COUNT_AS_BEFORE, [ticketId]);
    return ticket?.status === 'new';
  }

  /** True when somebody who takes chats is at work; the member, when one is named. */
  async isThere(tx: Transaction, memberId: string | undefined): Promise<boolean> {
    const [row] = await tx.query<{ any: boolean }>(THERE, [memberId ?? null]);
    return row?.any === true;
  }

  async keepReceipt(tx: Transaction, receipt: RoutingReceipt): Promise<void> {
    const { id, ticketId, at, ...decision } = receipt;
    await tx.query(INSERT_RECEIPT, [id, ticketId, at, JSON.stringify(decision)]);
  }

  private async candidatesOf(
    tx: Transaction,
    rows: CandidateRow[],
    now: Date,
  ): Promise<Candidate[]> {
    const ids = rows.map(({ memberId }) => memberId);
    const shifts = await this.roster.standings(tx, ids, now);
    return rows.map((row) => ({
      ...row,
      skills: row.skills.map(({ skillId, level, validUntil }) => ({
        skillId,
        level,
        validUntil: validUntil === null ? null : new Date(validUntil),
      })),
      shift: shifts.get(row.memberId) ?? WITHOUT_SHIFTS,
    }));
  }
}
