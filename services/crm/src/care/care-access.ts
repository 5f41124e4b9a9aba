import { staffRoles } from '@shouwen/platform';
import type { Caller, Role } from '@shouwen/platform';

/** Roles that see care: everybody who works here. */
export const careReaders: Role[] = staffRoles;

/** Roles that care for customers. */
export const carers: Role[] = ['agent', 'specialist', 'supervisor', 'manager'];

/** Roles that say who cares for whom, and how. */
export const careLeaders: Role[] = ['supervisor', 'manager'];

/** Roles that say what tiers bring and how care is scheduled. */
export const careKeepers: Role[] = ['manager', 'admin'];

/** True for who may act on the tasks of others. */
export function isLeader(caller: Caller): boolean {
  return careLeaders.some((role) => caller.roles.has(role));
}
