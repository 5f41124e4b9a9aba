import type { WriteOptions } from '@shouwen/contracts';
import { platformErrors } from '@shouwen/platform';
import type { FieldViolation, Locale } from '@shouwen/platform';
import type { UserError } from '../gen/graphql.js';
import { userErrorsOf } from './user-errors.js';

/** What the input of every mutation may have. */
export interface WriteInput {
  idempotencyKey?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}

/** Carries out a write: its answer, or why the rules refused it. Throws when it could not be carried out. */
export async function carryOut<Answer>(
  locale: Locale,
  write: () => Promise<Answer>,
): Promise<{ answer: Answer | null; userErrors: UserError[] }> {
  try {
    return { answer: await write(), userErrors: [] };
  } catch (error) {
    return { answer: null, userErrors: userErrorsOf(error, locale) };
  }
}

/**
 * Idempotency and version for a service. What an empty key or a version 0 means to a service ("none") is never what a
 * caller who sends one means: throws `platform.invalid_request`.
 */
export function writeOptionsOf({ idempotencyKey, expectedVersion }: WriteInput): WriteOptions {
  const violations: FieldViolation[] = [];
  if (idempotencyKey === '') {
    violations.push({
      field: 'idempotencyKey',
      description: 'must not be empty',
      descriptionZh: '不能为空',
    });
  }
  if (expectedVersion != null && expectedVersion < 1) {
    violations.push({
      field: 'expectedVersion',
      description: 'must be 1 or more',
      descriptionZh: '必须大于或等于 1',
    });
  }
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
  return { idempotencyKey: idempotencyKey ?? '', expectedVersion: expectedVersion ?? 0 };
}
