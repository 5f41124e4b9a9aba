import { status } from '@grpc/grpc-js';
import type { Logger } from 'pino';
import { Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { GrpcCall } from './grpc-call.js';

/** Counts, times and logs every gRPC call, whatever it ends with. */
export class RequestLog {
  private readonly duration: Histogram<'method' | 'code'>;

  constructor(
    registry: Registry,
    private readonly logger: Logger,
  ) {
    this.duration = new Histogram({
      name: 'shouwen_grpc_request_duration_seconds',
      help: 'Time to answer a gRPC request, by method and status code',
      labelNames: ['method', 'code'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    });
  }

  /** Writes down how a call ended; refusals of the caller are `info`, failures of ours `error`. */
  finished(call: GrpcCall, code: status, failure?: { code: string; cause?: unknown }): void {
    const method = call.getPath();
    const seconds = (performance.now() - (call.startedAt ?? performance.now())) / 1000;
    this.duration.observe({ method, code: status[code] }, seconds);
    const entry = {
      method,
      code: status[code],
      seconds,
      callerId: call.requestContext?.caller.id,
      correlationId: call.requestContext?.correlationId,
      traceparent: call.requestContext?.traceparent,
    };
    if (failure === undefined) {
      this.logger.debug(entry, 'answered');
    } else if (code === status.INTERNAL) {
      this.logger.error({ ...entry, error: failure.code, err: failure.cause }, 'failed');
    } else {
      this.logger.info({ ...entry, error: failure.code }, 'refused');
    }
  }
}
