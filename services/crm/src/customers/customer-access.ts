import { isCustomerOnly, staffRoles } from '@shouwen/platform';
import type { Caller, Role } from '@shouwen/platform';
import type { CustomerEntity } from './customer.entity.js';

/** Roles that see records; a customer only their own (P6). */
export const readers: Role[] = ['customer', ...staffRoles];

/** Roles that see every record. */
export const staff: Role[] = staffRoles;

/** Roles that write records. */
export const writers: Role[] = ['agent', 'engineer', 'specialist', 'supervisor', 'manager'];

/** Roles that decide which records are one customer. */
export const leaders: Role[] = ['supervisor', 'manager'];

/** True when the caller may see the record: staff see all, a customer the one with their identity (P6). */
export function maySee(caller: Caller, customer: Pick<CustomerEntity, 'identities'>): boolean {
  return !isCustomerOnly(caller) || customer.identities.includes(caller.id);
}
