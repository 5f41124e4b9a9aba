import { DomainError, isRetryable } from '@shouwen/platform';
import type { Locale } from '@shouwen/platform';
import type { UserError } from '../gen/graphql.js';

/**
 * A refusal of the rules as `userErrors` of a mutation, one for each wrong field. Throws the error again when it is
 * no refusal but a request that could not be carried out.
 */
export function userErrorsOf(error: unknown, locale: Locale): UserError[] {
  if (!(error instanceof DomainError) || !isRefusal(error)) throw error;
  const general: UserError = {
    field: null,
    code: error.code,
    message: error.messageIn(locale),
    retryable: error.code === 'platform.version_conflict' || isRetryable(error),
  };
  if (error.violations.length === 0) return [general];
  return error.violations.map(({ field, description, descriptionZh }) => ({
    ...general,
    field: inputPathOf(field),
    message: locale === 'en' ? description : descriptionZh,
  }));
}

function isRefusal(error: DomainError): boolean {
  switch (error.kind) {
    case 'invalid':
    case 'denied':
    case 'not_found':
    case 'precondition':
    case 'conflict':
      return true;
    case 'unauthenticated':
    case 'exhausted':
    case 'unavailable':
    case 'timeout':
    case 'internal':
      return false;
  }
}

/** Where the caller finds a field of a service's request: `options.idempotency_key` is `input.idempotencyKey` here. */
function inputPathOf(field: string): string[] {
  const path = field.split('.').map(camelCase);
  return ['input', ...(path[0] === 'options' ? path.slice(1) : path)];
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
