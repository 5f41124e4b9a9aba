import type { DomainError } from '@shouwen/platform';
import type { AnswerType } from './media-type.js';

const statusOfCode: Readonly<Record<string, number>> = {
  'gateway.invalid_request': 400,
  'gateway.batching_not_supported': 400,
  'gateway.method_not_allowed': 405,
  'gateway.not_acceptable': 406,
  'gateway.body_too_large': 413,
  'gateway.unsupported_media_type': 415,
};

/**
 * The HTTP status of a request that was refused as a whole. What GraphQL itself refuses is 400 for callers of
 * application/graphql-response+json and 200 for those of application/json, who would take another for a proxy's.
 */
export function statusOfRefusal(error: DomainError, answerType: AnswerType): number {
  const known = statusOfCode[error.code];
  if (known !== undefined) return known;
  switch (error.kind) {
    case 'unauthenticated':
      return 401;
    case 'denied':
      return 403;
    case 'exhausted':
    case 'unavailable':
      return 503;
    case 'timeout':
      return 504;
    case 'internal':
      return 500;
    case 'not_found':
      return 404;
    case 'invalid':
    case 'precondition':
    case 'conflict':
      return answerType === 'application/json' ? 200 : 400;
  }
}
