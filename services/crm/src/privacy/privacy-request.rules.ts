import { actorOf, identitiesOf } from '@shouwen/platform';
import type { Caller } from '@shouwen/platform';
import { ERASED_IDENTITY } from '../customers/customer.rules.js';
import type { CustomerRecord } from '../customers/customer.rules.js';
import type { PrivacyRequestEntity } from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';

const DAY_MS = 24 * 3_600_000;

/** What a second person decided, and in how many days an approved request is due. */
export interface Decision {
  approved: boolean;
  caller: Caller;
  days: number;
}

/**
 * Decides a request (R9). Throws `privacy.request_decided`, and `privacy.second_person_needed` when whoever made it decides.
 */
export function decideRequest(
  request: PrivacyRequestEntity,
  { approved, caller, days }: Decision,
  now: Date,
): PrivacyRequestEntity {
  if (request.state !== 'requested') throw privacyErrors.request_decided();
  // Neither as themselves nor through somebody who acts for them.
  if (identitiesOf(caller).some((id) => request.makers.includes(id))) {
    throw privacyErrors.second_person_needed();
  }
  return {
    ...request,
    version: request.version + 1,
    state: approved ? 'approved' : 'refused',
    decidedAt: now,
    decidedBy: actorOf(caller),
    dueAt: approved ? new Date(now.getTime() + days * DAY_MS) : null,
  };
}

/** Ends an approved request: it was confirmed everywhere, or its time to be read is over; undefined when it has ended. */
export function finishRequest(
  request: PrivacyRequestEntity,
  now: Date,
): PrivacyRequestEntity | undefined {
  if (request.state !== 'approved') return undefined;
  return { ...request, version: request.version + 1, state: 'done', doneAt: now };
}

/** True while an approved erasure is past its time. */
export function isOverdue({ kind, state, dueAt }: PrivacyRequestEntity, now: Date): boolean {
  return kind === 'erasure' && state === 'approved' && dueAt !== null && dueAt < now;
}

/** Throws `privacy.access_not_readable` unless it is an approved request for access whose time is not over. */
export function requireReadable({ kind, state, dueAt }: PrivacyRequestEntity, now: Date): void {
  if (kind === 'access' && state === 'approved' && dueAt !== null && now < dueAt) return;
  throw privacyErrors.access_not_readable();
}

/** Identity that takes the place of all that an erased customer was known by. */
export function pseudonymIdOf(customerId: string): string {
  return ERASED_IDENTITY + customerId;
}

/** True for the record of a customer who was erased. */
export function isErased({ id, identities }: Pick<CustomerRecord, 'id' | 'identities'>): boolean {
  return identities.includes(pseudonymIdOf(id));
}

/** Name that takes the place of an erased customer's: the same for the same request, and telling nothing. */
export function pseudonymOf(requestId: string): string {
  return `匿名客户 Anonymous ${requestId.slice(-8).toUpperCase()}`;
}
