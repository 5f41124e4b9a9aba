import type { DomainError } from '@shouwen/platform';
import { anOwnedTicket, aTicket } from '../../test/ticket.builder.js';
import { decideBackstop } from './backstop.rules.js';
import type { DutyLimits } from './duty-policy.entity.js';
import { backstopOwnerOf, checkedLimits, policyChanges } from './duty-policy.rules.js';

const limits = (patch: Partial<DutyLimits> = {}): DutyLimits => ({
  maxTransfers: 3,
  offerLimitSeconds: 7_200,
  unownedLimitSeconds: 14_400,
  maxRefusals: 3,
  firstResponseLimitSeconds: 86_400,
  backstopOwnerId: 'sue',
  teamBackstops: [{ teamId: 'logistics', ownerId: 'max' }],
  ...patch,
});
const known = { people: new Set(['sue', 'max']), teams: new Set(['logistics', 'returns']) };

describe('the limits of first-asked responsibility', () => {
  it.each<[string, Partial<DutyLimits>, string[]]>([
    ['everybody in them is known', {}, []],
    ['nobody is named', { backstopOwnerId: '', teamBackstops: [] }, []],
    ['the backstop owner has left', { backstopOwnerId: 'gone' }, ['limits.backstopOwnerId']],
    [
      'a team and its backstop owner are unknown',
      { teamBackstops: [{ teamId: 'moon', ownerId: 'gone' }] },
      ['limits.teamBackstops.0.teamId', 'limits.teamBackstops.0.ownerId'],
    ],
    [
      'a team is named twice',
      {
        teamBackstops: [
          { teamId: 'returns', ownerId: 'sue' },
          { teamId: 'returns', ownerId: 'max' },
        ],
      },
      ['limits.teamBackstops.1.teamId'],
    ],
  ])('name the wrong fields when %s', (_what, patch, fields) => {
    let wrong: string[] = [];
    try {
      checkedLimits(limits(patch), known);
    } catch (error) {
      wrong = (error as DomainError).violations.map(({ field }) => field);
    }
    expect(wrong).toEqual(fields);
  });

  it.each([
    ['that of the team', limits(), 'logistics', 'max'],
    ['the general one for another team', limits(), 'returns', 'sue'],
    ['the general one without a team', limits(), null, 'sue'],
    ['nobody when none is named', limits({ backstopOwnerId: '' }), 'returns', undefined],
  ])('give as backstop owner %s', (_what, given, teamId, owner) => {
    expect(backstopOwnerOf(given, teamId)).toBe(owner);
  });

  it('tell which of them changed', () => {
    const before = { ...limits(), id: 'x', version: 1, updatedAt: new Date(0) };
    expect(policyChanges(before, limits())).toEqual([]);
    expect(policyChanges(before, limits({ maxTransfers: 5 }))).toEqual([
      { field: 'maxTransfers', from: '3', to: '5' },
    ]);
  });
});

describe('a ticket that nobody takes', () => {
  const sue = { kind: anOwnedTicket('x').openedBy.kind, id: 'sue', name: 'Sue' };
  it.each([
    ['goes to the backstop owner', aTicket(), sue, 'unowned', 'assign'],
    ['found an owner in time', anOwnedTicket('ana'), sue, 'unowned', 'nothing'],
    ['was refused too often', anOwnedTicket('ana'), sue, 'refused', 'assign'],
    ['was offered in vain', anOwnedTicket('ana'), sue, 'expired', 'assign'],
    ['is with the backstop owner already', anOwnedTicket('sue'), sue, 'expired', 'report'],
    ['has nobody to go to', aTicket(), undefined, 'unowned', 'nobody'],
    ['is resolved', anOwnedTicket('ana', { status: 'resolved' }), sue, 'expired', 'nothing'],
  ] as const)('%s', (_what, ticket, backstop, cause, decision) => {
    expect(decideBackstop(ticket, backstop, cause)).toBe(decision);
  });
});
