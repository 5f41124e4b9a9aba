import { Module } from '@nestjs/common';
import { CrmClientModule } from '../customers/crm-client.module.js';
import { CustomersModule } from '../customers/customers.module.js';
import { TimelineModule } from '../timeline/timeline.module.js';
import { OrderTimeline } from './order-timeline.js';
import { StandingsLoader } from './standings.loader.js';
import { TierRuleSetsResolver } from './tier-rule-sets.resolver.js';
import { TierNamesLoader } from './tier-names.loader.js';
import { TierTimeline } from './tier-timeline.js';
import { TiersResolver } from './tiers.resolver.js';

/** What answers the fields of tiers and orders. */
export const tierResolvers = [TiersResolver, TierRuleSetsResolver];

/** Tiers of customers, the rules that give them, and orders. */
@Module({
  imports: [CrmClientModule, CustomersModule, TimelineModule],
  providers: [...tierResolvers, StandingsLoader, TierNamesLoader, OrderTimeline, TierTimeline],
  exports: [...tierResolvers],
})
export class TiersModule {}
