import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Ids,
  TimerWorker,
  Timers,
  UnitOfWork,
  actorOf,
  platformErrors,
} from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { DemandChange, DemandMoment, DemandTarget } from './demand-change.js';
import type { DemandEntity, DemandOrigin } from './demand.entity.js';
import { dueOf, markDemandOverdue, raiseDemand } from './demand.rules.js';
import { checkDemandTransitions } from './demand-status.js';
import { DemandStore } from './demand.store.js';
import { DemandVotesStore } from './demand-votes.store.js';

const TIMER = 'crm.demand_due';

/** What a demand is raised with; `customerId` is empty when nobody in particular wants it. */
export interface RaiseCommand {
  title: string;
  description: string;
  origin: DemandOrigin;
  customerId: string;
  comment: string;
}

/** What demands are kept in. */
@Injectable()
export class DemandStores {
  constructor(
    readonly demands: DemandStore,
    readonly votes: DemandVotesStore,
  ) {}
}

/** Raises demands and changes them: each use case loads, decides by the rules and saves in one transaction. */
@Injectable()
export class DemandsService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly stores: DemandStores,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    checkDemandTransitions();
    this.worker.handle(TIMER, async (tx, { subject, dueAt }, context) => {
      const [demand] = await this.stores.demands.lock(tx, subject);
      const change = demand && markDemandOverdue(demand, dueAt, this.momentOf(context));
      if (change !== undefined) this.stores.demands.save(tx, change);
      return { kind: 'done' };
    });
  }

  /** Raises a demand (R8). Throws `crm.demand_title_missing` and `crm.demand_customer_not_found`. */
  raise(
    context: RequestContext,
    command: RaiseCommand,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    return this.unitOfWork.run(context, (tx) => this.raiseIn(tx, context, command), call);
  }

  /** Raises a demand inside a transaction of another feature. */
  async raiseIn(
    tx: Transaction,
    context: RequestContext,
    { customerId: asked, comment, ...words }: RaiseCommand,
  ): Promise<DemandEntity> {
    const moment = this.momentOf(context);
    const id = this.ids.next();
    if (asked === '') {
      return this.stores.demands.save(tx, raiseDemand({ ...words, id, raisedForId: null }, moment));
    }
    const customerId = await this.stores.demands.customer(tx, asked);
    const change = raiseDemand({ ...words, id, raisedForId: customerId }, moment);
    const demand = this.stores.demands.save(tx, {
      ...change,
      demand: { ...change.demand, votes: 1 },
    });
    const { origin } = words;
    const { now: at, actor } = moment;
    this.stores.votes.add(tx, { demandId: demand.id, customerId, origin, comment, at, actor });
    return demand;
  }

  /** Changes a demand by a decision; answers it as it was when that comes to nothing. */
  change(
    context: RequestContext,
    target: DemandTarget,
    decide: DemandDecider,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    return this.unitOfWork.run(context, (tx) => this.changeIn(tx, context, target, decide), call);
  }

  /** Changes a demand inside a transaction of another use case. */
  async changeIn(
    tx: Transaction,
    context: RequestContext,
    target: DemandTarget,
    decide: DemandDecider,
  ): Promise<DemandEntity> {
    const [before] = await this.lockIn(tx, target);
    const decided = await decide({ tx, demand: before, moment: this.momentOf(context) });
    return decided === undefined ? before : this.saveIn(tx, before, decided);
  }

  /**
   * Reads demands and keeps others from changing them. Throws `crm.demand_not_found`, and `platform.version_conflict` for
   * the first one.
   */
  async lockIn(
    tx: Transaction,
    { demandId, expectedVersion }: DemandTarget,
    ...others: string[]
  ): Promise<[DemandEntity, ...DemandEntity[]]> {
    const [demand, ...rest] = await this.stores.demands.lock(tx, demandId, ...others);
    if (demand === undefined) throw new Error(`demand ${demandId} was locked and is gone`);
    if (expectedVersion !== 0 && expectedVersion !== demand.version) {
      throw platformErrors.version_conflict({
        current: String(demand.version),
        changedBy: demand.updatedBy.name || demand.updatedBy.id,
        changedAt: demand.updatedAt.toISOString(),
        change: demand.lastChange,
      });
    }
    return [demand, ...rest];
  }

  /** Saves a change of a demand that was locked, and sets or cancels the timer of what is due. */
  saveIn(tx: Transaction, before: DemandEntity, { change, ...facts }: DecidedDemand): DemandEntity {
    const after = this.stores.demands.save(tx, change, facts);
    const [was, due] = [dueOf(before), dueOf(after)];
    if (due !== undefined && due.getTime() !== was?.getTime()) {
      this.timers.set(tx, { kind: TIMER, subject: after.id, dueAt: due });
    } else if (was !== undefined && due === undefined) {
      this.timers.cancel(tx, TIMER, after.id);
    }
    return after;
  }

  /** Who decides, and when. */
  momentOf({ caller }: RequestContext): DemandMoment {
    return { actor: actorOf(caller), now: this.clock.now() };
  }
}

/** A decision about a demand that was locked; undefined when it comes to nothing. */
export type DemandDecider = (at: {
  tx: Transaction;
  demand: DemandEntity;
  moment: DemandMoment;
}) => Promise<DecidedDemand | undefined> | DecidedDemand | undefined;

/** A decision, and what its event tells besides the demand. */
export interface DecidedDemand {
  change: DemandChange;
  customerId?: string;
  leftId?: string;
}
