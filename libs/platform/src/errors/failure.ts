import { DomainError } from './domain-error.js';

/**
 * What may be told about a failure in logs and dead letters. Messages of unexpected errors are left out, as parsers
 * and databases quote the data they choke on.
 */
export interface FailureDescription {
  /** The code of a `DomainError`, else the name of the error and its SQLSTATE or system code. */
  failure: string;
  /** Where it was thrown. */
  at?: string[];
}

/** Describes a failure without any of the data it is about. */
export function describeFailure(error: unknown): FailureDescription {
  if (error instanceof DomainError) return { failure: `${error.code}: ${error.definition.en}` };
  if (!(error instanceof Error)) return { failure: `thrown ${typeof error}` };
  const details = ['code', 'type', 'constraint']
    .map((name) => (error as unknown as Record<string, unknown>)[name])
    .filter((value) => typeof value === 'string');
  return {
    failure: ['unexpected', error.name, ...details].join(' '),
    at: error.stack
      ?.split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}
