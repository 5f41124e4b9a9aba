import { Metadata, status } from '@grpc/grpc-js';
import type { ServiceError, StatusObject } from '@grpc/grpc-js';
import { FieldViolations, StatusDetails } from '@shouwen/contracts';
import { BadRequest, ErrorInfo, LocalizedMessage, RetryInfo } from 'nice-grpc-error-details';
import type { ErrorDefinition, ErrorKind } from './domain-error.js';
import { DomainError, errorKinds } from './domain-error.js';
import { platformErrors } from './platform-errors.js';

const DETAILS_TRAILER = 'grpc-status-details-bin';
const TYPE_URL = 'type.googleapis.com/';
const RPC = 'google.rpc.';
const VIOLATIONS = 'shouwen.common.v1.FieldViolations';

/** The gRPC status of each kind of refusal. */
export function grpcStatusOf(kind: ErrorKind): status {
  switch (kind) {
    case 'invalid':
      return status.INVALID_ARGUMENT;
    case 'unauthenticated':
      return status.UNAUTHENTICATED;
    case 'denied':
      return status.PERMISSION_DENIED;
    case 'not_found':
      return status.NOT_FOUND;
    case 'precondition':
      return status.FAILED_PRECONDITION;
    case 'conflict':
      return status.ABORTED;
    case 'exhausted':
      return status.RESOURCE_EXHAUSTED;
    case 'unavailable':
      return status.UNAVAILABLE;
    case 'timeout':
      return status.DEADLINE_EXCEEDED;
    case 'internal':
      return status.INTERNAL;
  }
}

/** What a gRPC call ends with for a refusal: status and `google.rpc` error details in both languages. */
export function toGrpcStatus(
  error: DomainError,
): Pick<StatusObject, 'code' | 'details' | 'metadata'> {
  const code = grpcStatusOf(error.kind);
  const details = [
    pack(
      `${RPC}ErrorInfo`,
      ErrorInfo.encode(
        ErrorInfo.create({
          reason: error.code,
          domain: 'shouwen',
          metadata: { ...error.parameters },
        }),
      ).finish(),
    ),
    pack(
      `${RPC}LocalizedMessage`,
      LocalizedMessage.encode(
        LocalizedMessage.create({ locale: 'en', message: error.message }),
      ).finish(),
    ),
    pack(
      `${RPC}LocalizedMessage`,
      LocalizedMessage.encode(
        LocalizedMessage.create({
          locale: 'zh-CN',
          message: error.messageIn('zh-CN'),
        }),
      ).finish(),
    ),
  ];
  if (error.violations.length > 0) {
    details.push(
      pack(
        `${RPC}BadRequest`,
        BadRequest.encode(BadRequest.create({ fieldViolations: [...error.violations] })).finish(),
      ),
      pack(VIOLATIONS, FieldViolations.encode({ violations: [...error.violations] }).finish()),
    );
  }
  if (error.retryAfterMs !== undefined) {
    const seconds = Math.floor(error.retryAfterMs / 1000);
    const nanos = (error.retryAfterMs % 1000) * 1_000_000;
    details.push(
      pack(
        `${RPC}RetryInfo`,
        RetryInfo.encode(RetryInfo.create({ retryDelay: { seconds, nanos } })).finish(),
      ),
    );
  }
  const metadata = new Metadata();
  const encoded = StatusDetails.encode({ code, message: error.message, details }).finish();
  metadata.set(DETAILS_TRAILER, Buffer.from(encoded));
  return { code, details: error.message, metadata };
}

/** The refusal a failed gRPC call stands for; a failure without our details becomes the nearest platform error. */
export function fromServiceError(failure: ServiceError): DomainError {
  const trailer = failure.metadata.get(DETAILS_TRAILER)[0];
  if (!(trailer instanceof Buffer)) return fromBareStatus(failure);
  const { details } = StatusDetails.decode(trailer);
  const packed = (type: string) =>
    details.filter((detail) => detail.typeUrl === TYPE_URL + type).map((detail) => detail.value);
  const info = packed(`${RPC}ErrorInfo`).map((value) => ErrorInfo.decode(value))[0];
  if (info === undefined) return fromBareStatus(failure);
  const texts = new Map(
    packed(`${RPC}LocalizedMessage`)
      .map((value) => LocalizedMessage.decode(value))
      .map(({ locale, message }) => [locale, message]),
  );
  const definition: ErrorDefinition = {
    kind: kindOf(failure.code),
    en: texts.get('en') ?? failure.details,
    zh: texts.get('zh-CN') ?? failure.details,
  };
  const delay = packed(`${RPC}RetryInfo`).map((value) => RetryInfo.decode(value))[0]?.retryDelay;
  return new DomainError(info.reason, definition, info.metadata, {
    violations: packed(VIOLATIONS).flatMap((value) => FieldViolations.decode(value).violations),
    retryAfterMs: delay && delay.seconds * 1000 + delay.nanos / 1_000_000,
    cause: failure,
  });
}

function pack(type: string, value: Uint8Array) {
  return { typeUrl: TYPE_URL + type, value: Buffer.from(value) };
}

function kindOf(code: status): ErrorKind {
  return errorKinds.find((kind) => grpcStatusOf(kind) === code) ?? 'internal';
}

function fromBareStatus(failure: ServiceError): DomainError {
  const options = { cause: failure };
  switch (failure.code) {
    case status.DEADLINE_EXCEEDED:
    case status.CANCELLED:
      return platformErrors.deadline_exceeded({}, options);
    case status.UNAVAILABLE:
      return platformErrors.service_unavailable({}, { ...options, retryAfterMs: 1_000 });
    case status.RESOURCE_EXHAUSTED:
      return platformErrors.overloaded({}, { ...options, retryAfterMs: 1_000 });
    case status.UNAUTHENTICATED:
      return platformErrors.unauthenticated({}, options);
    case status.PERMISSION_DENIED:
      return platformErrors.permission_denied({}, options);
    case status.INVALID_ARGUMENT:
    case status.OUT_OF_RANGE:
      return platformErrors.invalid_request({}, options);
    case status.UNIMPLEMENTED:
      return platformErrors.not_implemented({}, options);
    case status.OK:
    case status.UNKNOWN:
    case status.NOT_FOUND:
    case status.ALREADY_EXISTS:
    case status.FAILED_PRECONDITION:
    case status.ABORTED:
    case status.INTERNAL:
    case status.DATA_LOSS:
      return platformErrors.internal({ correlationId: '-' }, options);
  }
}
