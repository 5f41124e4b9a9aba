import { DomainError } from '../errors/domain-error.js';
import { systemCaller } from '../auth/caller.js';
import type { Role } from '../auth/caller.js';
import { UuidIds } from '../persistence/ids.js';
import type { RequestContext } from '../request/request-context.js';

const ids = new UuidIds();
const CALL_WITHIN_MS = 8_000;

/** Who signs the tokens of a test. */
export interface TokenSigner {
  issuer: { sign(claims: { sub: string; name: string; roles: string[] }): Promise<string> };
}

/** Signs somebody in; answers what makes the context of each of their calls. */
export async function signIn(
  { issuer }: TokenSigner,
  id: string,
  ...roles: Role[]
): Promise<() => RequestContext> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const token = await issuer.sign({ sub: id, name, roles });
  return () => contextWith(token);
}

/** The context of a call with any token. */
export function contextWith(token: string): RequestContext {
  return {
    caller: { ...systemCaller('test'), token },
    correlationId: ids.next(),
    causationId: ids.next(),
    traceparent: `00-${'4'.repeat(32)}-${'2'.repeat(16)}-00`,
    // The deadline of a call is of this machine's clock.
    deadline: Date.now() + CALL_WITHIN_MS,
  };
}

/** The error a call is refused with. Throws when it is not refused. */
export async function refusalOf(attempt: Promise<unknown>): Promise<DomainError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the call was not refused');
}
