import type { PersonalData } from '../customers/personal-data.js';

export const duplicatesPersonalData: PersonalData = {
  erased: ['customer_merge.taken'],
  kept: {
    'duplicate_proposal.signals': 'codes of what two records had in common, without it',
    duplicate_points: 'settings of administrators',
  },
  // What a record took of another one tells who that was.
  statements: [`update customer_merge set taken = '{}' where target_id = any($1::uuid[])`],
  sections: [
    {
      name: 'merges',
      from: 'customer_merge',
      of: '(source_id = any($1::uuid[]) or target_id = any($1::uuid[]))',
      key: [['source_id', 'uuid']],
      item: 'to_jsonb(customer_merge)',
      tells: [],
    },
  ],
};
