import { DomainError } from '@shouwen/platform';

/** What is read, or null when there is no such thing among those that the caller may see. */
export async function nullWhenMissing<Answer>(reading: Promise<Answer>): Promise<Answer | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DomainError && error.kind === 'not_found') return null;
    throw error;
  }
}
