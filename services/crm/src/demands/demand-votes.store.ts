import { Injectable } from '@nestjs/common';
import { Ids } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';
import type { DemandMoment } from './demand-change.js';
import type { DemandOrigin, DemandOutcome, DemandVoteEntity } from './demand.entity.js';

/** The votes for a demand, each with the record that its customer has now. */
const VOTERS = `
  select distinct record_of_customer(customer_id) as customer_id
  from demand_vote where group_id = $1`;

const FIND = `
  select from demand_vote where group_id = $1 and customer_id in (select records_of_customer($2)) limit 1`;

const GROUPS = `
  select distinct group_id as id from demand_vote
  where customer_id in (select records_of_customer($1))`;

const ADD = `
  insert into demand_vote (id, demand_id, group_id, customer_id, origin, comment, at, actor)
  values ($1, $2, $2, $3, $4, $5, $6, $7)`;

const REMOVE = `
  with gone as (
    delete from demand_vote where group_id = $1 and customer_id in (select records_of_customer($2)) returning id
  ), telling as (
    update demand_telling set state = 'withdrawn'
    where demand_id = $1 and customer_id in (select records_of_customer($2)) and state = 'pending'
  )
  select id from gone limit 1`;

const MOVE = 'update demand_vote set group_id = $2 where demand_id = $1';

const COUNT = `
  select
    (select count(*)::integer from (${VOTERS}) as voter) as votes,
    (select count(*)::integer from demand where joined_into_id = $1) as joined,
    (select count(*)::integer from demand_telling where demand_id = $1 and state = 'pending')
      as untold`;

// Who was told of a decline, and hears of another one, knows already.
const ASK_TO_TELL = `
  insert into demand_telling (id, demand_id, customer_id, outcome, state, since)
  select gen_random_uuid(), $1, customer_id, $2, 'pending', $3
  from (${VOTERS}) as voter
  where not exists (
    select from demand_telling t
    where t.demand_id = $1 and t.outcome = $2 and t.state <> 'withdrawn'
      and record_of_customer(t.customer_id) = voter.customer_id)
  on conflict (demand_id, customer_id, outcome) do update
    set state = 'pending', since = excluded.since
    where demand_telling.state = 'withdrawn'`;

const WITHDRAW_ALL = `
  update demand_telling set state = 'withdrawn' where demand_id = $1 and state = 'pending'`;

const WITHDRAW_OF_NO_VOTER = `
  update demand_telling t set state = 'withdrawn'
  where demand_id = $1 and state = 'pending'
    and not exists (
      select from (${VOTERS}) as voter where voter.customer_id = record_of_customer(t.customer_id))`;

const TELL = `
  update demand_telling set state = 'told', told_at = $4, told_by = $5, contact = $6
  where demand_id = $1 and customer_id in (select records_of_customer($2)) and outcome = $3 and state = 'pending'
  returning id`;

/** How many want a demand, joined it and have to be told. */
export interface DemandCounts {
  votes: number;
  joined: number;
  untold: number;
}

/** Keeps who wants demands and whom they have to be told, on the transaction of the use case. */
@Injectable()
export class DemandVotesStore {
  constructor(private readonly ids: Ids) {}

  /** True when a customer wants a demand, or one that joined it. */
  async has(tx: Transaction, demandId: string, customerId: string): Promise<boolean> {
    return (await tx.query(FIND, [demandId, customerId])).length > 0;
  }

  /** The demands that count the votes of a customer. */
  async groupsOf(tx: Transaction, customerId: string): Promise<string[]> {
    return (await tx.query<{ id: string }>(GROUPS, [customerId])).map(({ id }) => id);
  }

  add(tx: Transaction, vote: Omit<DemandVoteEntity, 'id'>): void {
    const { demandId, customerId, origin, comment, at, actor } = vote;
    tx.write(ADD, [this.ids.next(), demandId, customerId, origin, comment, at, actor]);
  }

  /** Takes a customer's votes back, and what they would have been told; false when there were none. */
  async remove(tx: Transaction, demandId: string, customerId: string): Promise<boolean> {
    return (await tx.query(REMOVE, [demandId, customerId])).length > 0;
  }

  /** Lets the votes for a demand count for the one that it joins, or for itself again. */
  move(tx: Transaction, demandId: string, groupId: string): void {
    tx.write(MOVE, [demandId, groupId]);
  }

  async counts(tx: Transaction, demandId: string): Promise<DemandCounts> {
    const [counts] = await tx.query<DemandCounts>(COUNT, [demandId]);
    return counts ?? { votes: 0, joined: 0, untold: 0 };
  }

  /** Asks to tell every customer who wants a demand what became of it, unless they were told so before. */
  askToTell(tx: Transaction, demandId: string, outcome: DemandOutcome, since: Date): void {
    tx.write(ASK_TO_TELL, [demandId, outcome, since]);
  }

  /** Takes back what has not been told yet. */
  withdrawTellings(tx: Transaction, demandId: string): void {
    tx.write(WITHDRAW_ALL, [demandId]);
  }

  /** Takes back what would be told to customers who want a demand no more. */
  withdrawTellingsOfOthers(tx: Transaction, demandId: string): void {
    tx.write(WITHDRAW_OF_NO_VOTER, [demandId]);
  }

  /** Notes that a customer was told; false when there was nothing to tell them. */
  async tell(
    tx: Transaction,
    demandId: string,
    { customerId, outcome, contact }: DemandTold,
    { now, actor }: DemandMoment,
  ): Promise<boolean> {
    const values = [demandId, customerId, outcome, now, actor, contact];
    return (await tx.query(TELL, values)).length > 0;
  }
}

/** Who was told what, and in which contact. */
export interface DemandTold {
  customerId: string;
  outcome: DemandOutcome;
  contact: DemandOrigin;
}
