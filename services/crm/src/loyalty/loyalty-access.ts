import { staffRoles } from '@shouwen/platform';
import type { Role } from '@shouwen/platform';

/** Roles that see risks and how they are scored; never the customer. */
export const riskReaders: Role[] = staffRoles;

/** Roles that see the reports. */
export const loyaltyReporters: Role[] = ['supervisor', 'manager', 'admin'];

/** Roles that say how loyalty and risk are measured. */
export const loyaltyKeepers: Role[] = ['manager', 'admin'];
