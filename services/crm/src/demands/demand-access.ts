import type { Role } from '@shouwen/platform';

/** Roles that write down what customers want and tell them what became of it. */
export const raisers: Role[] = [
  'agent',
  'engineer',
  'specialist',
  'department',
  'supervisor',
  'manager',
];

/** Roles that see demands: staff; what other customers want is nobody else's business. */
export const demandReaders: Role[] = [...raisers, 'admin'];

/** Roles that decide about demands, plan and deliver them. */
export const deciders: Role[] = ['department', 'supervisor', 'manager'];

/** Roles that see reports. */
export const reporters: Role[] = ['supervisor', 'manager', 'admin'];
