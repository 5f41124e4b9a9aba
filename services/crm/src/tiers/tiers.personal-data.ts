import { OF_CUSTOMER } from '../customers/personal-data.js';
import type { PersonalData } from '../customers/personal-data.js';

const FIGURES = 'codes and figures that reports count';

export const tiersPersonalData: PersonalData = {
  erased: ['customer_tier.override', 'customer_tier_change.reason'],
  kept: {
    'customer_tier.tier': FIGURES,
    'customer_tier.calculated_tier': FIGURES,
    'customer_tier.dedicated_agent_id': 'who of the staff is there for them',
    'customer_tier_change.from_tier': FIGURES,
    'customer_tier_change.to_tier': FIGURES,
    'customer_tier_change.cause': FIGURES,
    'customer_tier_change.evaluation': FIGURES,
    'customer_tier_change.actor': 'who of the staff it was',
    tier_rule_set: 'rules of managers',
    tier_simulation: 'counts, and identities of records without names',
    tiering_policy: 'settings of administrators',
  },
  statements: [
    `update customer_tier set override = jsonb_set(override, '{reason}', '""')
     where customer_id = any($1::uuid[]) and override is not null`,
    `update customer_tier_change set reason = '' where customer_id = any($1::uuid[])`,
  ],
  sections: [
    {
      name: 'tier',
      from: 'customer_tier',
      of: OF_CUSTOMER,
      key: [['customer_id', 'uuid']],
      item: `to_jsonb(customer_tier) #- '{override,actor,name}' #- '{override,by,name}'`,
      tells: ['TierOverride'],
    },
    {
      name: 'tier_changes',
      from: 'customer_tier_change',
      of: OF_CUSTOMER,
      key: [
        ['customer_id', 'uuid'],
        ['version', 'integer'],
      ],
      item: `to_jsonb(customer_tier_change) #- '{actor,name}'`,
      tells: ['TierChange'],
    },
  ],
  leftOut: { TierRuleSet: 'rules of managers about everybody' },
};
