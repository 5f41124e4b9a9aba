import { OF_CUSTOMER } from '../customers/personal-data.js';
import type { PersonalData } from '../customers/personal-data.js';

export const loyaltyPersonalData: PersonalData = {
  erased: [
    ...['customer_churn_risk.previous_level', 'customer_churn_risk.contributions'],
    'customer_churn_risk.unknown_signs',
  ],
  kept: { loyalty_policy: 'rules of managers' },
  statements: ['delete from customer_churn_risk where customer_id = any($1::uuid[])'],
  sections: [
    {
      name: 'risk',
      from: 'customer_churn_risk',
      of: OF_CUSTOMER,
      key: [['customer_id', 'uuid']],
      item: 'to_jsonb(customer_churn_risk)',
      tells: [],
    },
  ],
  leftOut: { LoyaltyPolicy: 'rules of managers about everybody' },
};
