/** Kind of the one timer that goes through all customers at night, and once new rules are in force. */
export const REVIEW_TIMER = 'crm.tier_review';

/** Kind of the timers that simulate a draft; the subject is the simulation. */
export const SIMULATION_TIMER = 'crm.tier_simulation';

/** Kind of the timers that end what somebody gave in place of the rules; the subject is the customer. */
export const OVERRIDE_TIMER = 'crm.tier_override';
