/** Kind of the one timer that computes the risk of every customer at night, and once another policy is in force. */
export const LOYALTY_REVIEW_TIMER = 'crm.loyalty_review';
