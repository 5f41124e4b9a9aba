import { ActorKind } from '@shouwen/contracts';
import { systemCaller } from '@shouwen/platform';
import type { PrivacyRequestEntity } from './privacy.entity.js';
import {
  decideRequest,
  finishRequest,
  isOverdue,
  pseudonymOf,
  requireReadable,
} from './privacy-request.rules.js';

const at = (text: string) => new Date(text);
const person = (id: string) => ({ kind: ActorKind.HUMAN, id, name: id });
const now = at('2026-03-02T09:00:00Z');

function aRequest(patch: Partial<PrivacyRequestEntity> = {}): PrivacyRequestEntity {
  return {
    id: '019cb000-0000-7000-8000-0000deadbeef',
    version: 1,
    kind: 'erasure',
    state: 'requested',
    customerId: '019cb000-0000-7000-8000-000000000001',
    basis: 'customer',
    note: '',
    requestedAt: now,
    requestedBy: person('ana'),
    makers: ['ana', 'assistant'],
    decidedAt: null,
    decidedBy: null,
    dueAt: null,
    doneAt: null,
    ...patch,
  };
}

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a request of a customer', () => {
  it('is due some days after a second person approved it', () => {
    const decision = { approved: true, caller: systemCaller('max'), days: 15 };
    expect(decideRequest(aRequest(), decision, now)).toMatchObject({
      version: 2,
      state: 'approved',
      decidedBy: { id: 'max' },
      dueAt: at('2026-03-17T09:00:00Z'),
    });
  });

  it('is never due when it was refused', () => {
    const decision = { approved: false, caller: systemCaller('max'), days: 15 };
    expect(decideRequest(aRequest(), decision, now)).toMatchObject({
      state: 'refused',
      dueAt: null,
    });
  });

  it('is not decided by whoever made it, nor twice', () => {
    const decision = { approved: true, caller: systemCaller('ana'), days: 15 };
    expect(codeOf(() => decideRequest(aRequest(), decision, now))).toBe(
      'privacy.second_person_needed',
    );
    const through = { approved: true, days: 15 };
    for (const caller of [
      { ...systemCaller('max'), actorId: 'ana' },
      { ...systemCaller('ana'), actorId: 'max' },
      systemCaller('assistant'),
    ]) {
      expect(codeOf(() => decideRequest(aRequest(), { ...through, caller }, now))).toBe(
        'privacy.second_person_needed',
      );
    }
    const refused = aRequest({ state: 'refused' });
    expect(codeOf(() => decideRequest(refused, decision, now))).toBe('privacy.request_decided');
  });

  it.each([
    ['erasure', 'approved', '2026-03-02T08:59:59Z', true],
    ['erasure', 'approved', '2026-03-02T09:00:00Z', false],
    ['erasure', 'done', '2026-03-01T09:00:00Z', false],
    ['access', 'approved', '2026-03-01T09:00:00Z', false],
  ] as const)('of kind %s, %s and due at %s is overdue: %s', (kind, state, dueAt, overdue) => {
    expect(isOverdue(aRequest({ kind, state, dueAt: at(dueAt) }), now)).toBe(overdue);
  });

  it.each([
    ['access', 'approved', '2026-03-02T09:00:01Z', undefined],
    ['access', 'approved', '2026-03-02T09:00:00Z', 'privacy.access_not_readable'],
    ['access', 'requested', null, 'privacy.access_not_readable'],
    ['erasure', 'approved', '2026-03-03T09:00:00Z', 'privacy.access_not_readable'],
  ] as const)('of kind %s, %s and due at %s, read, answers %s', (kind, state, dueAt, code) => {
    const request = aRequest({ kind, state, dueAt: dueAt && at(dueAt) });
    expect(codeOf(() => requireReadable(request, now))).toBe(code);
  });

  it('ends once', () => {
    const done = finishRequest(aRequest({ state: 'approved', dueAt: now }), now);
    expect(done).toMatchObject({ state: 'done', doneAt: now });
    expect(done && finishRequest(done, now)).toBeUndefined();
  });

  it('gives the erased customer a name that tells nothing of them', () => {
    expect(pseudonymOf(aRequest().id)).toBe('匿名客户 Anonymous DEADBEEF');
  });
});
