import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { DedicatedAgentsService } from '../routing/dedicated-agents.service.js';
import { SlaTiersService } from '../sla/sla-tiers.service.js';
import { CustomerStandingStore } from './customer-standing.store.js';
import type { FollowedCustomer } from './customer-standing.store.js';

/** Which identities a customer has by a version of their record. */
export interface ToldIdentities {
  customerId: string;
  version: number;
  identities: readonly string[];
  at: Date;
}

/** How a customer stands by a version of their standing. */
export interface ToldStanding {
  customerId: string;
  version: number;
  tier: string | null;
  dedicatedAgentId: string | null;
}

/**
 * Knows the tier and the dedicated agent of customers under the identities that tickets call them by, as customer relations
 * tells of them (R2, R3). Both topics may tell of a customer in any order; what is older than what is known changes nothing.
 */
@Injectable()
export class CustomerStandingService {
  constructor(
    private readonly store: CustomerStandingStore,
    private readonly tiers: SlaTiersService,
    private readonly agents: DedicatedAgentsService,
  ) {}

  /** Follows a record: its identities come and go with what is known of the customer. False when it is known already. */
  async followRecord(tx: Transaction, told: ToldIdentities): Promise<boolean> {
    const { customerId, version, identities, at } = told;
    const followed = await this.store.lock(tx, customerId);
    if (version <= followed.recordVersion) return false;
    this.store.save(tx, customerId, { ...followed, recordVersion: version });
    const lost = await this.store.lose(tx, customerId, identities);
    const nobody = { tier: null, dedicatedAgentId: null };
    for (const identity of lost) await this.apply(tx, identity, nobody);
    const gained = await this.store.gain(tx, customerId, identities, at);
    for (const identity of gained.toSorted()) await this.apply(tx, identity, followed);
    return true;
  }

  /** Follows how a customer stands. False when it is known already. */
  async followStanding(tx: Transaction, told: ToldStanding): Promise<boolean> {
    const { customerId, version, tier, dedicatedAgentId } = told;
    const followed = await this.store.lock(tx, customerId);
    if (version <= followed.standingVersion) return false;
    const now = { ...followed, standingVersion: version, tier, dedicatedAgentId };
    this.store.save(tx, customerId, now);
    const identities = await this.store.identities(tx, customerId);
    for (const identity of identities) await this.apply(tx, identity, now);
    return true;
  }

  private async apply(
    tx: Transaction,
    identity: string,
    { tier, dedicatedAgentId }: Pick<FollowedCustomer, 'tier' | 'dedicatedAgentId'>,
  ): Promise<void> {
    await this.tiers.set(tx, identity, tier);
    this.agents.set(tx, identity, dedicatedAgentId);
  }
}
