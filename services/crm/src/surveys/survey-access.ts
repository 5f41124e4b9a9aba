import type { Role } from '@shouwen/platform';

/** Roles that plan campaigns and read what came of them. */
export const leaders: Role[] = ['supervisor', 'manager'];

/** Roles that publish templates. */
export const publishers: Role[] = ['manager', 'admin'];

/** Roles that change how often customers may be asked. */
export const deciders: Role[] = ['manager'];

export { staff, writers as askers } from '../customers/customer-access.js';
