import { SetMetadata } from '@nestjs/common';
import type { Role } from './caller.js';

/** Key of the metadata that {@link Allow} leaves on a handler. */
export const ALLOWED_ROLES = 'shouwen:allowed-roles';

/** Says which roles may call an operation; one without it is refused to everybody (P6, docs/roles.md). */
export const Allow = (...allowed: Role[]) => SetMetadata(ALLOWED_ROLES, allowed);
