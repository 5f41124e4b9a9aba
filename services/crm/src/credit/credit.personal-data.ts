import { ERASED_TEXT, OF_CUSTOMER } from '../customers/personal-data.js';
import type { PersonalData } from '../customers/personal-data.js';

const STAFF = 'who of the staff it was';
const FIGURES = 'codes and figures that reports count';

export const creditPersonalData: PersonalData = {
  erased: ['credit_assessment.purpose', 'credit_assessment.findings', 'credit_assessment.reason'],
  kept: {
    'credit_assessment.answers': FIGURES,
    'credit_assessment.grade': FIGURES,
    'credit_assessment.currency': FIGURES,
    'credit_assessment.investigator': STAFF,
    'credit_assessment.makers': STAFF,
    'credit_assessment.proposer': STAFF,
    'credit_assessment.decider': STAFF,
    'credit_assessment.updated_by': STAFF,
    credit_form: 'rules of managers',
  },
  statements: [
    `update credit_assessment set purpose = '${ERASED_TEXT}', findings = '', reason = ''
     where customer_id = any($1::uuid[])`,
  ],
  audited: 'select id from credit_assessment where customer_id = any($1::uuid[])',
  sections: [
    {
      name: 'credit',
      from: 'credit_assessment',
      of: OF_CUSTOMER,
      key: [['id', 'uuid']],
      item: `to_jsonb(credit_assessment) - 'makers' #- '{investigator,name}' #- '{proposer,name}' #- '{decider,name}'
        #- '{updated_by,name}'`,
      tells: ['CreditAssessment'],
    },
  ],
};
