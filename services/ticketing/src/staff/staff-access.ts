import { staffRoles } from '@shouwen/platform';
import type { Role } from '@shouwen/platform';

/** Everybody who works in the department. */
export const staff: Role[] = staffRoles;

/** Who keeps teams, members, skills, capacities and rules of routing. */
export const keepers: Role[] = ['manager', 'admin'];

/** Who keeps shifts and who is on them. */
export const planners: Role[] = ['supervisor', ...keepers];
