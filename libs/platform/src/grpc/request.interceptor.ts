import { requestTypes } from '@shouwen/contracts';
import { status } from '@grpc/grpc-js';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { tap } from 'rxjs';
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
    this.validator.check(requestTypes[path] ?? path, call.request);
    return next.handle().pipe(tap(() => this.log.finished(call, status.OK)));
  }
}
