import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Metadata } from '@grpc/grpc-js';
import { ALLOWED_ROLES, ALLOWED_WITHOUT_TOKEN } from '../auth/allow.js';
import { systemCaller } from '../auth/caller.js';
import type { Caller, Role } from '../auth/caller.js';
import type { TokenVerifier } from '../auth/token-verifier.js';
import { platformErrors } from '../errors/platform-errors.js';
import type { Ids } from '../persistence/ids.js';
import type { RequestContext } from '../request/request-context.js';
import { correlationIdFor, traceparentFor } from '../request/trace-context.js';
import { grpcCallOf, metadataText } from './grpc-call.js';
import { metadataNames } from './grpc-client.js';

const LONGEST_CALL_MS = 10_000;

/** Who calls where no token is asked for, until the handler has found out. */
const UNPROVEN = systemCaller('unproven');

/**
 * Lets a call in when its token is valid and one of its roles may call the operation, or the operation asks for no token
 * (P6); makes the {@link RequestContext} that goes through everything the call does.
 */
export class RequestGuard implements CanActivate {
  constructor(
    private readonly verifier: TokenVerifier,
    private readonly ids: Ids,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    const call = grpcCallOf(host);
    call.startedAt = performance.now();
    if (Reflect.hasMetadata(ALLOWED_WITHOUT_TOKEN, host.getHandler())) {
      call.requestContext = this.contextFor(UNPROVEN, call.metadata, call.getDeadline());
      return true;
    }
    const caller = await this.verifier.verify(
      metadataText(call.metadata, metadataNames.authorization),
    );
    call.requestContext = this.contextFor(caller, call.metadata, call.getDeadline());
    const roles = rolesThatCount(host.getHandler(), caller);
    if (roles.size === 0) throw platformErrors.permission_denied();
    call.requestContext.caller = { ...caller, roles };
    return true;
  }

  private contextFor(caller: Caller, metadata: Metadata, deadline: Date | number): RequestContext {
    const latest = Date.now() + LONGEST_CALL_MS;
    const asked = typeof deadline === 'number' ? deadline : deadline.getTime();
    return {
      caller,
      correlationId: correlationIdFor(metadataText(metadata, metadataNames.correlationId), () =>
        this.ids.next(),
      ),
      causationId: correlationIdFor(metadataText(metadata, metadataNames.causationId), () =>
        this.ids.next(),
      ),
      traceparent: traceparentFor(metadataText(metadata, metadataNames.traceparent)),
      deadline: Math.min(asked, latest),
    };
  }
}

/**
 * The caller's roles that may call the operation. Only these go on: a customer with a second role that has no say here
 * is a customer here, and sees what is their own.
 */
function rolesThatCount(handler: object, caller: Caller): ReadonlySet<Role> {
  const allowed = (Reflect.getMetadata(ALLOWED_ROLES, handler) ?? []) as Role[];
  return new Set(allowed.filter((role) => caller.roles.has(role)));
}
