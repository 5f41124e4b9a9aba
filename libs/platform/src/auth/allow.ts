import { SetMetadata } from '@nestjs/common';
import type { Role } from './caller.js';

/** Key of the metadata that {@link Allow} leaves on a handler. */
export const ALLOWED_ROLES = 'shouwen:allowed-roles';

/** Key of the metadata that {@link AllowWithoutToken} leaves on a handler. */
export const ALLOWED_WITHOUT_TOKEN = 'shouwen:allowed-without-token';

/** Says which roles may call an operation; one without it is refused to everybody (P6, docs/roles.md). */
export const Allow = (...allowed: Role[]) => SetMetadata(ALLOWED_ROLES, allowed);

/**
 * Lets an operation be called without an access token, because it proves in another way, named in `proof`, who calls; the
 * handler has to check that itself, and must trust nothing before (P6, docs/roles.md). A token that comes all the same is
 * not looked at.
 */
export const AllowWithoutToken = (proof: string) => SetMetadata(ALLOWED_WITHOUT_TOKEN, proof);
