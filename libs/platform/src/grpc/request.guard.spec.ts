import 'reflect-metadata';
import { Metadata } from '@grpc/grpc-js';
import { ActorKind } from '@shouwen/contracts';
import type { ExecutionContext } from '@nestjs/common';
import { Allow, AllowWithoutToken } from '../auth/allow.js';
import type { TokenVerifier } from '../auth/token-verifier.js';
import { platformErrors } from '../errors/platform-errors.js';
import { UuidIds } from '../persistence/ids.js';
import type { GrpcCall } from './grpc-call.js';
import { RequestGuard } from './request.guard.js';

class Handlers {
  @AllowWithoutToken('a signature')
  signed(this: void): void {
    return;
  }

  @Allow('agent')
  forAgents(this: void): void {
    return;
  }

  forNobody(this: void): void {
    return;
  }
}

const refusing = {
  verify: () => Promise.reject(platformErrors.unauthenticated()),
} as unknown as TokenVerifier;

async function callOf(handler: keyof Handlers, token?: string): Promise<GrpcCall> {
  const metadata = new Metadata();
  if (token !== undefined) metadata.set('authorization', `Bearer ${token}`);
  const call = { metadata, getDeadline: () => Number.POSITIVE_INFINITY } as unknown as GrpcCall;
  const host = {
    getArgByIndex: (index: number) => (index === 2 ? call : undefined),
    getHandler: () => Handlers.prototype[handler],
  } as unknown as ExecutionContext;
  await new RequestGuard(refusing, new UuidIds()).canActivate(host);
  return call;
}

describe('an operation', () => {
  it.each(['forAgents', 'forNobody'] as const)('%s is closed to who has no token', async (name) => {
    await expect(callOf(name)).rejects.toMatchObject({ code: 'platform.unauthenticated' });
  });

  it.each([undefined, 'a.b.c'])(
    'without a token is open to anybody, as a system that has proved nothing (token %s)',
    async (token) => {
      const { requestContext } = await callOf('signed', token);
      expect(requestContext?.caller).toMatchObject({
        kind: ActorKind.SYSTEM,
        roles: new Set(),
        token: '',
      });
    },
  );
});
