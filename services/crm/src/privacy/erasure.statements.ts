/** What takes the place of a text that must not be empty. */
const ERASED = `'已清除 Erased'`;

/**
 * What staff and the customer wrote in other features: words go, figures and dates that tell of no person stay. They take
 * the ids of all records of the customer.
 */
export const featureStatements: readonly string[] = [
  `update survey_answer set words = '' where invitation_id in (
     select id from survey_invitation where customer_id = any($1::uuid[]))`,
  `update survey_mail set address = '', state = 'failed', reason = 'erased', finished_at = now()
   where state = 'queued' and invitation_id in (
     select id from survey_invitation where customer_id = any($1::uuid[]))`,
  `update demand_vote set comment = '' where customer_id = any($1::uuid[])`,
  `update care_profile set birthday = null, birthday_consent_at = null where customer_id = any($1::uuid[])`,
  // Of a birthday that is gone nothing is due.
  `delete from care_schedule where kind = 'birthday' and customer_id = any($1::uuid[])`,
  `update care_project set name = ${ERASED} where customer_id = any($1::uuid[])`,
  `update account_plan set objectives = ${ERASED}, preferences = '[]' where customer_id = any($1::uuid[])`,
  `update care_task set what = ${ERASED}, what_zh = ${ERASED}, result = '' where customer_id = any($1::uuid[])`,
  `update credit_assessment set purpose = ${ERASED}, findings = '', reason = '' where customer_id = any($1::uuid[])`,
  `update customer_tier set override = jsonb_set(override, '{reason}', '""')
   where customer_id = any($1::uuid[]) and override is not null`,
  `update customer_tier_change set reason = '' where customer_id = any($1::uuid[])`,
  `delete from customer_churn_risk where customer_id = any($1::uuid[])`,
];

/** Everything whose records in the audit trail may hold words about the customer. */
export const AUDITED = `
  select id from unnest($1::uuid[]) as id
  union all select id from consent where customer_id = any($1::uuid[])
  union all select id from privacy_request where customer_id = any($1::uuid[])
  union all select id from survey_invitation where customer_id = any($1::uuid[])
  union all select id from care_project where customer_id = any($1::uuid[])
  union all select id from account_plan where customer_id = any($1::uuid[])
  union all select id from care_task where customer_id = any($1::uuid[])
  union all select id from credit_assessment where customer_id = any($1::uuid[])`;
