import { Injectable } from '@nestjs/common';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import type { DemandTarget } from './demand-change.js';
import type { DemandEntity } from './demand.entity.js';
import {
  decideDemand,
  deliverDemand,
  editDemand,
  outcomeOf,
  planDemand,
  reopenDemand,
  routeDemand,
  withUntold,
} from './demand.rules.js';
import { DemandStores, DemandsService } from './demands.service.js';
import type { DecidedDemand, DemandDecider } from './demands.service.js';

/** Where a demand goes; without a day, by the days of the department. */
export interface RouteCommand {
  departmentId: string;
  teamId?: string;
  dueAt?: Date;
  reason: string;
}

/** The way of a demand: edited, routed, decided, planned, delivered, reopened (R8). */
@Injectable()
export class DemandDecisionsService {
  constructor(
    private readonly demands: DemandsService,
    private readonly stores: DemandStores,
  ) {}

  edit(
    context: RequestContext,
    target: DemandTarget,
    words: { title?: string; description?: string },
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = ({ demand, moment }) => {
      const change = editDemand(demand, words, moment);
      return change && { change };
    };
    return this.demands.change(context, target, decide, call);
  }

  route(
    context: RequestContext,
    target: DemandTarget,
    { departmentId, ...route }: RouteCommand,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = async ({ tx, demand, moment }) => {
      const department = await this.stores.demands.department(tx, departmentId);
      return { change: routeDemand(demand, { ...route, department }, moment) };
    };
    return this.demands.change(context, target, decide, call);
  }

  /** Accepts a demand, or declines it and asks to tell its customers. */
  decide(
    context: RequestContext,
    target: DemandTarget,
    decision: { accepted: boolean; reason: string },
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = (at) =>
      this.askToTell(at, { change: decideDemand(at.demand, decision, at.moment) });
    return this.demands.change(context, target, decide, call);
  }

  plan(
    context: RequestContext,
    target: DemandTarget,
    plan: { dueAt: Date; reason: string },
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = ({ demand, moment }) => ({
      change: planDemand(demand, plan, moment),
    });
    return this.demands.change(context, target, decide, call);
  }

  /** Says that a demand is done, and asks to tell its customers. */
  deliver(
    context: RequestContext,
    target: DemandTarget,
    note: string,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = (at) =>
      this.askToTell(at, { change: deliverDemand(at.demand, note, at.moment) });
    return this.demands.change(context, target, decide, call);
  }

  /** Takes a decline back: who has not been told of it will not be. */
  reopen(
    context: RequestContext,
    target: DemandTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<DemandEntity> {
    const decide: DemandDecider = ({ tx, demand, moment }) => {
      const change = reopenDemand(demand, reason, moment);
      this.stores.votes.withdrawTellings(tx, demand.id);
      return { change: withUntold(change, 0) };
    };
    return this.demands.change(context, target, decide, call);
  }

  private async askToTell(
    { tx, demand, moment }: Parameters<DemandDecider>[0],
    { change }: DecidedDemand,
  ): Promise<DecidedDemand> {
    const outcome = outcomeOf(change.demand);
    if (outcome === undefined) return { change };
    this.stores.votes.askToTell(tx, demand.id, outcome, moment.now);
    const { untold } = await this.stores.votes.counts(tx, demand.id);
    return { change: withUntold(change, untold) };
  }
}
