import type { Role } from '@shouwen/platform';

/** Roles that see credit. */
export const creditReaders: Role[] = ['specialist', 'supervisor', 'manager', 'admin'];

/** Roles that investigate and propose. */
export const creditMakers: Role[] = ['specialist', 'supervisor', 'manager'];

/** Roles that approve and reject, of what others have made. */
export const creditDeciders: Role[] = ['supervisor', 'manager'];

/** Roles that publish the form. */
export const creditKeepers: Role[] = ['manager', 'admin'];
