import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { DemandMoment, DemandTarget } from './demand-change.js';
import { requireOnItsOwn } from './demand-change.js';
import type { DemandEntity, DemandOrigin } from './demand.entity.js';
import { demandErrors } from './demand.errors.js';
import { countDemand, joinDemand, leaveDemand, outcomeOf, tellCustomer } from './demand.rules.js';
import { DemandStores, DemandsService } from './demands.service.js';
import type { DecidedDemand, DemandDecider } from './demands.service.js';

/** Who wants demands: votes, demands that join others with their votes, and telling what became of them (R8). */
@Injectable()
export class DemandCustomersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly demands: DemandsService,
    private readonly stores: DemandStores,
  ) {}

  /** Counts a customer, once; of a demand that is over, they have to be told too. */
  vote(
    context: RequestContext,
    target: DemandTarget,
    vote: { customerId: string; origin: DemandOrigin; comment: string },
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = async ({ tx, demand, moment }) => {
      requireOnItsOwn(demand);
      const customerId = await this.stores.demands.customer(tx, vote.customerId);
      if (await this.stores.votes.has(tx, demand.id, customerId)) return undefined;
      const { now: at, actor } = moment;
      this.stores.votes.add(tx, { ...vote, customerId, demandId: demand.id, at, actor });
      return { ...(await this.recounted(tx, demand, moment)), customerId };
    };
    return this.demands.change(context, target, decide, call);
  }

  /** Counts a customer no more, who then has nothing to be told either. */
  withdraw(
    context: RequestContext,
    target: DemandTarget,
    customerId: string,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = async ({ tx, demand, moment }) => {
      requireOnItsOwn(demand);
      if (!(await this.stores.votes.remove(tx, demand.id, customerId))) return undefined;
      return { ...(await this.recounted(tx, demand, moment)), customerId };
    };
    return this.demands.change(context, target, decide, call);
  }

  /** Lets a demand go on as part of another, with everybody who wants it. */
  join(
    context: RequestContext,
    target: DemandTarget,
    { intoId, reason }: { intoId: string; reason: string },
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [demand, into] = await this.lockTwo(tx, target, intoId);
        const moment = this.demands.momentOf(context);
        const change = joinDemand(demand, into, reason, moment);
        const joined = this.demands.saveIn(tx, demand, { change });
        this.stores.votes.move(tx, demand.id, into.id);
        this.demands.saveIn(tx, into, await this.recounted(tx, into, moment));
        return joined;
      },
      call,
    );
  }

  /** Lets a joined demand stand for itself again, with everybody who voted for it. */
  leave(
    context: RequestContext,
    target: DemandTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const joinedIntoId = await this.stores.demands.joinedInto(tx, target.demandId);
        if (joinedIntoId === undefined) throw demandErrors.demand_not_joined();
        const [demand, left] = await this.lockTwo(tx, target, joinedIntoId);
        if (demand.joinedIntoId !== left.id) throw demandErrors.demand_not_joined();
        const moment = this.demands.momentOf(context);
        this.stores.votes.move(tx, demand.id, demand.id);
        this.stores.votes.withdrawTellingsOfOthers(tx, left.id);
        const change = leaveDemand(demand, reason, moment);
        const alone = this.demands.saveIn(tx, demand, { change, leftId: left.id });
        this.demands.saveIn(tx, left, await this.recounted(tx, left, moment));
        return alone;
      },
      call,
    );
  }

  /** Notes that a customer was told. Throws `crm.demand_telling_not_found`. */
  tell(
    context: RequestContext,
    target: DemandTarget,
    { customerId, contact }: { customerId: string; contact: DemandOrigin },
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = async ({ tx, demand, moment }) => {
      const outcome = outcomeOf(demand);
      if (outcome === undefined) throw demandErrors.demand_telling_not_found();
      const told = { customerId, outcome, contact };
      if (!(await this.stores.votes.tell(tx, demand.id, told, moment))) {
        throw demandErrors.demand_telling_not_found();
      }
      const { untold } = await this.stores.votes.counts(tx, demand.id);
      return { change: tellCustomer(demand, untold, moment), customerId };
    };
    return this.demands.change(context, target, decide, call);
  }

  /** Counts anew what a customer wants, because the record that stands for them is another now. */
  async recountIn(tx: Transaction, context: RequestContext, customerId: string): Promise<void> {
    const wanted = await this.stores.votes.groupsOf(tx, customerId);
    const moment = this.demands.momentOf(context);
    for (const demand of await this.stores.demands.lock(tx, ...wanted)) {
      const counts = await this.stores.votes.counts(tx, demand.id);
      if (counts.votes === demand.votes) continue;
      this.demands.saveIn(tx, demand, { change: countDemand(demand, counts, moment) });
    }
  }

  private async lockTwo(
    tx: Transaction,
    target: DemandTarget,
    otherId: string,
  ): Promise<[DemandEntity, DemandEntity]> {
    const [demand, other] = await this.demands.lockIn(tx, target, otherId);
    if (other === undefined) throw demandErrors.demand_not_found();
    return [demand, other];
  }

  /** Whoever wants a demand that is over has to be told, also when they came later. */
  private async recounted(
    tx: Transaction,
    demand: DemandEntity,
    moment: DemandMoment,
  ): Promise<DecidedDemand> {
    const outcome = outcomeOf(demand);
    if (outcome !== undefined) {
      this.stores.votes.askToTell(tx, demand.id, outcome, moment.now);
    }
    const counts = await this.stores.votes.counts(tx, demand.id);
    return { change: countDemand(demand, counts, moment) };
  }
}
