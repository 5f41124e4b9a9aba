/** Kind of the one timer that computes the risk of every customer at night, and once another policy is in force. */
export const LOYALTY_REVIEW_TIMER = 'crm.loyalty_review';

/** Kind of the timers that compute the risk of a customer soon after an order; the subject is the customer. */
export const LOYALTY_ORDER_TIMER = 'crm.loyalty_order';
