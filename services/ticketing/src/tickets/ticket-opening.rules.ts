import { isCustomerOnly } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import type { Channel, Complexity, Grade, Urgency } from './ticket.entity.js';
import { ticketErrors } from './ticket.errors.js';

/** What somebody asks for when they open a ticket. */
export interface OpenCommand {
  subject: string;
  body: string;
  grade?: Grade;
  urgency?: Urgency | undefined;
  complexity?: Complexity | undefined;
  channel?: Channel;
  customer?: { id: string; name: string };
}

/**
 * Whose ticket it will be: a customer's own, or that of the customer whom staff name. Throws `ticketing.customer_required`,
 * `ticketing.customer_not_yourself` and `ticketing.grade_not_allowed`.
 */
export function customerOf(caller: Caller, command: OpenCommand): { id: string; name: string } {
  const { customer } = command;
  if (!isCustomerOnly(caller)) {
    if (customer === undefined || customer.id === '') {
      const violations = [
        { field: 'customer.id', description: 'must be given', descriptionZh: '必填' },
      ];
      throw ticketErrors.customer_required({}, { violations });
    }
    return customer;
  }
  if (customer !== undefined && customer.id !== '' && customer.id !== caller.id) {
    throw ticketErrors.customer_not_yourself();
  }
  if (command.grade ?? command.urgency ?? command.complexity)
    throw ticketErrors.grade_not_allowed();
  return { id: caller.id, name: caller.name };
}
