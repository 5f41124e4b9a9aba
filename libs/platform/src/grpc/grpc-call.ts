import type { Metadata, ServerUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { createParamDecorator } from '@nestjs/common';
import type { ArgumentsHost } from '@nestjs/common';
import type { RequestContext } from '../request/request-context.js';

/** A gRPC call on its way through guard, interceptor, handler and filter. */
export interface GrpcCall extends ServerUnaryCall<unknown, unknown> {
  requestContext?: RequestContext;
  startedAt?: number;
}

/** The call that Nest is handling. Handlers of `@GrpcStreamCall` get it first, with a callback; others get it third. */
export function grpcCallOf(host: ArgumentsHost): GrpcCall {
  return host.getArgByIndex<GrpcCall | undefined>(2) ?? host.getArgByIndex<GrpcCall>(0);
}

/** What a handler of `@GrpcStreamCall` answers through; undefined for the others, whose answer Nest sends. */
export function rawCallbackOf(host: ArgumentsHost): sendUnaryData<unknown> | undefined {
  const callback: unknown = host.getArgByIndex(1);
  return typeof callback === 'function' ? (callback as sendUnaryData<unknown>) : undefined;
}

/** A metadata value as text. */
export function metadataText(metadata: Metadata, name: string): string | undefined {
  const value = metadata.get(name)[0];
  return typeof value === 'string' ? value : undefined;
}

/** Parameter of a handler: the {@link RequestContext} of the call. */
export const Context = createParamDecorator((_data: unknown, host: ArgumentsHost) =>
  requestContextOf(host),
);

/** The {@link RequestContext} of the call that Nest is handling, for interceptors. */
export function requestContextOf(host: ArgumentsHost): RequestContext {
  const context = grpcCallOf(host).requestContext;
  if (context === undefined) throw new Error('the request guard did not run');
  return context;
}
