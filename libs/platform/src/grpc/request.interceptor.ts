import { requestTypes } from '@shouwen/contracts';
import { status } from '@grpc/grpc-js';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { isObservable, tap } from 'rxjs';
import type { RequestLog } from './request-log.js';
import type { ContractValidator } from './contract-validator.js';
import { grpcCallOf } from './grpc-call.js';

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
    const stream: unknown = host.getArgByIndex(0);
    if (isObservable(stream)) {
      // Requests of a stream are validated one by one, as they come.
      const checked = stream.pipe(tap((message) => this.validator.check(type, message)));
      // Nest calls this just before the handler, to hand on what came while the guards ran.
      const { drainBuffer } = stream as { drainBuffer?: () => void };
      host.getArgs<unknown[]>()[0] = Object.assign(checked, { drainBuffer });
    } else {
      this.validator.check(type, call.request);
    }
    return next.handle().pipe(tap({ complete: () => this.log.finished(call, status.OK) }));
  }
}
