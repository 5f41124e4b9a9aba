import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { PersonalDataRegistry } from '../customers/personal-data.js';
import type { ForgottenCustomer, PersonalData } from '../customers/personal-data.js';
import { countDemand, forgetWords } from './demand.rules.js';
import type { WhoseWords } from './demand.rules.js';
import { DemandStores, DemandsService } from './demands.service.js';

const STAFF = 'who of the staff it was';
const CONTACT = 'which contact it came from, by its id';

/** Whoever else wants a demand, or one that joined it. */
const OTHERS = `
  exists (select from demand_vote as vote
    where (vote.demand_id = demand.id or vote.group_id = demand.id) and vote.customer_id <> all($1::uuid[]))`;

/** Demands that a customer wants, or that were raised for them. */
const OF_THEM = `
  (demand.customer_id = any($1::uuid[]) or exists (
    select from demand_vote as vote where vote.demand_id = demand.id and vote.customer_id = any($1::uuid[])))`;

const NOT_OF_ANOTHER = '(demand.customer_id is null or demand.customer_id = any($1::uuid[]))';

const CONCERNED = `
  select id from demand where ${OF_THEM}
  union
  select demand_id from demand_telling where customer_id = any($1::uuid[]) and state = 'pending'`;

const WHOSE = `
  select id, coalesce(customer_id = any($1::uuid[]), false) as "raisedForThem",
    ${OF_THEM} and ${NOT_OF_ANOTHER} and not ${OTHERS} as "theirsAlone"
  from demand where id = any($2::uuid[])`;

const WITHDRAW_TELLINGS = `
  update demand_telling set state = 'withdrawn'
  where customer_id = any($1::uuid[]) and state = 'pending'`;

/**
 * A demand goes on when its customer is erased, and counts them; what they said goes. Its words go too unless somebody else
 * wants it: then the title, which is the department's, stays.
 */
@Injectable()
export class DemandsPersonalData implements PersonalData, OnModuleInit {
  readonly erased = [
    ...['demand.title', 'demand.description', 'demand.lexemes', 'demand.delivery_note'],
    ...['demand.decision', 'demand_vote.comment'],
  ];

  readonly kept = {
    'demand.origin': CONTACT,
    'demand.joined_from_status': 'a code',
    'demand.raised_by': STAFF,
    'demand.updated_by': STAFF,
    'demand.last_change': 'a code',
    'demand_vote.origin': CONTACT,
    'demand_vote.actor': STAFF,
    'demand_telling.told_by': STAFF,
    'demand_telling.contact': CONTACT,
    demand_department: 'a catalogue of managers',
  };

  readonly statements = [`update demand_vote set comment = '' where customer_id = any($1::uuid[])`];

  readonly audited = `
    select id from demand where ${OF_THEM} and ${NOT_OF_ANOTHER} and not ${OTHERS}`;

  readonly sections = [
    {
      name: 'demands',
      from: 'demand',
      of: OF_THEM,
      key: [['demand.id', 'uuid']] as const,
      item: `jsonb_build_object('id', demand.id, 'title', title, 'status', status, 'raised_at', raised_at,
        'delivered_at', delivered_at, 'delivery_note', delivery_note,
        'decision', decision #- '{actor,name}',
        'description', case when demand.customer_id = any($1::uuid[]) or not ${OTHERS} then description end,
        'votes', (
          select jsonb_agg(to_jsonb(vote) - 'demand_id' - 'group_id' #- '{actor,name}' order by at)
          from demand_vote as vote where vote.demand_id = demand.id and vote.customer_id = any($1::uuid[])),
        'tellings', (
          select jsonb_agg(to_jsonb(telling) - 'demand_id' #- '{told_by,name}' order by since)
          from demand_telling as telling where telling.demand_id = demand.id
            and telling.customer_id = any($1::uuid[])))`,
      tells: ['Demand', 'DemandDecision', 'DemandVote'],
    },
  ];

  readonly leftOut = {
    'demand.lexemes': 'made of the words, which the section "demands" tells',
  };

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly demands: DemandsService,
    private readonly stores: DemandStores,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async forgetIn(
    tx: Transaction,
    context: RequestContext,
    { customerIds }: ForgottenCustomer,
  ): Promise<undefined> {
    const found = await tx.query<{ id: string }>(CONCERNED, [customerIds]);
    const ids = found.map(({ id }) => id);
    const locked = await this.stores.demands.lock(tx, ...ids);
    tx.write(WITHDRAW_TELLINGS, [customerIds]);
    const whose = await tx.query<WhoseWords & { id: string }>(WHOSE, [customerIds, ids]);
    const moment = this.demands.momentOf(context);
    for (const demand of locked) {
      const words = whose.find(({ id }) => id === demand.id);
      const change = words && forgetWords(demand, words, moment);
      const after = change ? this.demands.saveIn(tx, demand, { change }) : demand;
      // Nobody can be told any more what became of it.
      if (after.untold === 0) continue;
      const counts = await this.stores.votes.counts(tx, after.id);
      if (counts.untold === after.untold) continue;
      this.demands.saveIn(tx, after, { change: countDemand(after, counts, moment) });
    }
  }
}
