import { DomainError, platformErrors } from '@shouwen/platform';
import type { Locale, Logger } from '@shouwen/platform';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { gatewayErrors } from '../gateway.errors.js';

const MAX_ERRORS = 20;
const LONGEST_DETAIL = 300;

/** For whom errors are put into words, and where the unexpected ones are written down. */
export interface ErrorAudience {
  locale: Locale;
  correlationId: string;
  /** True where callers may learn names of the schema that they didn't ask for. */
  mayLearnSchema: boolean;
  logger: Logger;
}

/** Errors as callers see them: each with a code and the correlation id, at most 20, nothing internal in them. */
export function formatErrors(
  errors: readonly unknown[],
  audience: ErrorAudience,
): GraphQLFormattedError[] {
  return errors.slice(0, MAX_ERRORS).map((error) => formatError(error, audience));
}

/** The typed error behind whatever was thrown; undefined when nobody expected it. */
export function domainErrorOf(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  const cause = (error as { originalError?: unknown } | null)?.originalError;
  return cause === undefined ? undefined : domainErrorOf(cause);
}

/** The typed error for what GraphQL itself refused before it executed anything. */
export function refusedDocument(error: GraphQLError, audience: ErrorAudience): DomainError {
  const known = domainErrorOf(error);
  if (known !== undefined) return known;
  const tokens = /contains more tha[tn] (\d+) tokens/.exec(error.message)?.[1];
  if (tokens !== undefined) return gatewayErrors.too_many_tokens({ limit: tokens });
  const detail = detailOf(error, audience);
  if (error.message.startsWith('Syntax Error')) return gatewayErrors.syntax_error({ detail });
  if (error.message.startsWith('Variable "$')) return gatewayErrors.invalid_variables({ detail });
  return gatewayErrors.invalid_document({ detail });
}

function formatError(error: unknown, audience: ErrorAudience): GraphQLFormattedError {
  const typed = typedErrorOf(error, audience);
  const { path, locations } = error as Partial<GraphQLError>;
  return {
    message: typed.messageIn(audience.locale),
    ...(locations !== undefined && locations.length > 0 && { locations }),
    ...(path !== undefined && { path }),
    extensions: {
      code: typed.code,
      correlationId: audience.correlationId,
      ...(typed.retryAfterMs !== undefined && { retryAfterMs: typed.retryAfterMs }),
      ...(typed.violations.length > 0 && { violations: violationsOf(typed, audience) }),
    },
  };
}

function violationsOf({ violations }: DomainError, { locale }: ErrorAudience) {
  return violations.map(({ field, description, descriptionZh }) => ({
    field,
    message: locale === 'en' ? description : descriptionZh,
  }));
}

function typedErrorOf(error: unknown, audience: ErrorAudience): DomainError {
  const { correlationId, logger } = audience;
  const typed = domainErrorOf(error);
  if (typed !== undefined && typed.kind !== 'internal') return typed;
  if (typed === undefined && error instanceof GraphQLError && error.path === undefined) {
    return refusedDocument(error, audience);
  }
  // A service that failed has written down why; what failed here is known nowhere else.
  if (typed === undefined) logger.error({ err: error, correlationId }, 'request failed');
  return platformErrors.internal({ correlationId });
}

function detailOf(error: GraphQLError, { mayLearnSchema }: ErrorAudience): string {
  const text = error.message.replace(/^Syntax Error: /, '').slice(0, LONGEST_DETAIL);
  return mayLearnSchema ? text : text.replace(/ ?Did you mean [^?]*\?/g, '');
}
