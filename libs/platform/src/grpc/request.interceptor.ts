import { requestTypes } from '@shouwen/contracts';
import { status } from '@grpc/grpc-js';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { tap } from 'rxjs';
import type { RequestLog } from './request-log.js';
import type { ContractValidator } from './contract-validator.js';
import { grpcCallOf, rawCallbackOf } from './grpc-call.js';

/** Validates every request against its contract before the handler sees it, and writes down each answer. */
export class RequestInterceptor implements NestInterceptor {
  constructor(
    private readonly validator: ContractValidator,
    private readonly log: RequestLog,
  ) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = grpcCallOf(host);
    const path = call.getPath();
    const type = requestTypes[path] ?? path;
    const answer = rawCallbackOf(host);
    if (answer === undefined) {
      this.validator.check(type, call.request);
    } else {
      // The handler pulls the requests, so that it never gets more than it can take.
      const requests = call as unknown as AsyncIterable<unknown>;
      host.getArgs<unknown[]>().splice(0, 3, this.checked(type, requests), answer, call);
    }
    return next.handle().pipe(
      tap({
        next: (response) => answer?.(null, response),
        complete: () => this.log.finished(call, status.OK),
      }),
    );
  }

  /** Requests of a stream are validated one by one, as they come. */
  private async *checked(type: string, requests: AsyncIterable<unknown>): AsyncGenerator {
    for await (const request of requests) {
      this.validator.check(type, request);
      yield request;
    }
  }
}
