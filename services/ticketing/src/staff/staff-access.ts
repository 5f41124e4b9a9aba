import type { Role } from '@shouwen/platform';

/** Everybody who works in the department. */
export const staff: Role[] = [
  'agent',
  'engineer',
  'specialist',
  'department',
  'supervisor',
  'manager',
  'admin',
];

/** Who keeps teams, members, skills, capacities and rules of routing. */
export const keepers: Role[] = ['manager', 'admin'];
