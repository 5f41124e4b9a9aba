import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { of, throwError } from 'rxjs';
import { DomainError } from '../errors/domain-error.js';
import { toGrpcStatus } from '../errors/grpc-errors.js';
import { platformErrors } from '../errors/platform-errors.js';
import { fromDatabaseError } from '../persistence/database-errors.js';
import { grpcCallOf, rawCallbackOf } from './grpc-call.js';
import type { RequestLog } from './request-log.js';

/** Ends a call with the gRPC status of whatever went wrong; what nobody foresaw is logged, not shown. */
@Catch()
export class DomainErrorFilter implements ExceptionFilter {
  constructor(private readonly log: RequestLog) {}

  catch(thrown: unknown, host: ArgumentsHost): Observable<unknown> {
    const call = grpcCallOf(host);
    const error =
      thrown instanceof DomainError
        ? thrown
        : (fromDatabaseError(thrown) ??
          platformErrors.internal(
            { correlationId: call.requestContext?.correlationId ?? '-' },
            { cause: thrown },
          ));
    const ending = toGrpcStatus(error);
    this.log.finished(call, ending.code, { code: error.code, cause: error.cause });
    const answer = rawCallbackOf(host);
    if (answer === undefined) return throwError(() => ending);
    answer(ending);
    return of(undefined);
  }
}
