import { Metadata, credentials } from '@grpc/grpc-js';
import type { CallOptions, ChannelOptions, ClientUnaryCall, ServiceError } from '@grpc/grpc-js';
import { fromServiceError } from '../errors/grpc-errors.js';
import { platformErrors } from '../errors/platform-errors.js';
import type { RequestContext } from '../request/request-context.js';

/** Names of the metadata that travel with every call between processes. */
export const metadataNames = {
  authorization: 'authorization',
  correlationId: 'x-correlation-id',
  causationId: 'x-causation-id',
  traceparent: 'traceparent',
} as const;

/** Largest message between processes: a page of 100 items with the longest texts there can be. */
export const MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

/** A unary method of a generated gRPC client. */
export type UnaryMethod<Request, Response> = (
  request: Request,
  metadata: Metadata,
  options: Partial<CallOptions>,
  callback: (error: ServiceError | null, response: Response) => void,
) => ClientUnaryCall;

type GrpcClientConstructor<Client> = new (
  address: string,
  channelCredentials: ReturnType<typeof credentials.createInsecure>,
  options?: Partial<ChannelOptions>,
) => Client;

/**
 * Opens a client of another service. Calls are spread over every address the name resolves to; a connection that
 * went dead is noticed within seconds.
 */
export function createGrpcClient<Client>(
  constructor: GrpcClientConstructor<Client>,
  url: string,
): Client {
  return new constructor(url, credentials.createInsecure(), {
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.keepalive_time_ms': 10_000,
    'grpc.keepalive_timeout_ms': 5_000,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 2_000,
    'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
  });
}

/** What travels with every call made for a request: its token and ids. */
export function metadataFor(context: RequestContext): Metadata {
  const metadata = new Metadata();
  if (context.caller.token !== '') {
    metadata.set(metadataNames.authorization, `Bearer ${context.caller.token}`);
  }
  metadata.set(metadataNames.correlationId, context.correlationId);
  metadata.set(metadataNames.causationId, context.causationId);
  metadata.set(metadataNames.traceparent, context.traceparent);
  return metadata;
}

/**
 * Makes a call for a request: passes on its token, ids and deadline. Throws the `DomainError` the service answered,
 * or a retryable one when it can't be reached in time.
 */
export function callGrpc<Client, Request, Response>(
  client: Client,
  method: UnaryMethod<Request, Response>,
  request: Request,
  context: RequestContext,
): Promise<Response> {
  const metadata = metadataFor(context);
  return new Promise((resolve, reject) => {
    if (context.deadline <= Date.now()) {
      reject(platformErrors.deadline_exceeded());
      return;
    }
    method.call(client, request, metadata, { deadline: context.deadline }, (error, response) => {
      if (error === null) resolve(response);
      else reject(fromServiceError(error));
    });
  });
}
