import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import { assignTicket, claimTicket, openTicket, reopenTicket } from '../tickets/ticket.rules.js';
import type { TicketChange, TicketHappening } from '../tickets/ticket.rules.js';
import { dutiesAfter, takenOver } from './duty.rules.js';

const now = new Date('2026-03-02T01:05:00Z');
const person = (id: string): Actor => ({ kind: ActorKind.HUMAN, id, name: '' });
const ana = person('ana');
const ben = person('ben');

/** Orders in short: `+answer ana (claimed)`, `-guide ana`, `-answer !ben`. */
function ordersOf(change: TicketChange, by: Actor): string[] {
  return dutiesAfter(change, by).map((order) => {
    if (order.act === 'open') return `+${order.kind} ${order.person.id} (${order.cause})`;
    if (order.act === 'restore') return `~${order.kinds.join('/')} (${order.cause})`;
    const whose = order.of ?? (order.except === undefined ? 'all' : `!${order.except}`);
    return `-${order.kinds.join('/')} ${whose} (${order.cause})`;
  });
}

function changeOf(happening: TicketHappening, patch = {}): TicketChange {
  const ticket = anOwnedTicket('ana', { firstAskedOwner: ana, ...patch });
  return { ticket, happening, body: '', internal: false, changes: [] };
}

describe('the first-asked owner', () => {
  const opening = {
    id: '01990000-0000-7000-8000-000000000009',
    subject: 'Late',
    body: 'Late',
    grade: 'general',
    channel: 'phone',
    customerId: 'carol',
    customerName: 'Carol',
  } as const;

  it.each([
    ['staff who open for a customer', aCaller('ana', 'agent'), 'ana'],
    ['nobody when the customer opens', aCaller('carol', 'customer'), undefined],
    ['nobody when staff open their own', aCaller('carol', 'agent'), undefined],
    ['nobody when a bot opens', { ...aCaller('bot', 'agent'), kind: ActorKind.BOT }, undefined],
  ])('is %s', (_what, caller, expected) => {
    expect(openTicket(opening, caller, now).ticket.firstAskedOwner?.id).toBe(expected);
  });

  it('is who claims first, with the moment', () => {
    const { ticket } = claimTicket(aTicket(), aCaller('ana', 'agent'), now) ?? {};
    expect(ticket).toMatchObject({ firstAskedOwner: { id: 'ana' }, firstAskedAt: now });
  });

  it('is who is assigned first, and stays so when the ticket goes on', () => {
    const assignment = { owner: ana, teamId: null, reason: '' };
    const first = assignTicket(aTicket(), assignment, now)?.ticket;
    expect(first?.firstAskedOwner?.id).toBe('ana');
    const next = first && assignTicket(first, { ...assignment, owner: ben }, now)?.ticket;
    expect(next).toMatchObject({ owner: { id: 'ben' }, firstAskedOwner: { id: 'ana' } });
  });
});

describe('the duties after a change', () => {
  it.each<[string, TicketChange, Actor, string[]]>([
    [
      'of whoever opens for a customer: to answer',
      changeOf({ kind: 'opened' }),
      ana,
      ['+answer ana (opened)'],
    ],
    [
      'opened by a customer: none',
      changeOf({ kind: 'opened' }, { firstAskedOwner: null }),
      person('carol'),
      [],
    ],
    [
      'claimed by the first-asked owner: to answer',
      changeOf({ kind: 'claimed' }),
      ana,
      ['-answer !ana (claimed)', '-guide ana (claimed)', '+answer ana (claimed)'],
    ],
    [
      'claimed by another: the first-asked owner guides',
      changeOf({ kind: 'claimed' }, { owner: ben }),
      ben,
      [
        '-answer !ben (claimed)',
        '-guide ben (claimed)',
        '+answer ben (claimed)',
        '+guide ana (claimed)',
      ],
    ],
    [
      'accepted by the new owner: the same',
      changeOf({ kind: 'assigned', previousOwnerId: 'ana' }, { owner: ben }),
      ben,
      [
        '-answer !ben (accepted)',
        '-guide ben (accepted)',
        '+answer ben (accepted)',
        '+guide ana (accepted)',
      ],
    ],
    [
      'assigned by somebody else: nobody is released',
      changeOf({ kind: 'assigned', previousOwnerId: 'ana' }, { owner: ben }),
      person('sue'),
      ['+answer ben (assigned)'],
    ],
    [
      'assigned to a bot: none',
      changeOf(
        { kind: 'assigned', previousOwnerId: 'ana' },
        { owner: { ...ben, kind: ActorKind.BOT } },
      ),
      person('sue'),
      [],
    ],
    [
      'handed back: nobody is released',
      changeOf({ kind: 'handed_back', previousOwnerId: 'ana' }),
      ana,
      [],
    ],
    [
      'resolved: all are released',
      changeOf({ kind: 'resolved', resolutionSeconds: 1 }),
      ana,
      ['-answer/guide/transfer/report_upward all (resolved)'],
    ],
    [
      'reopened: the owner answers and the first-asked owner guides again',
      changeOf({ kind: 'reopened' }, { owner: ben }),
      person('carol'),
      ['+answer ben (reopened)', '+guide ana (reopened)'],
    ],
    ['replied: nothing changes', changeOf({ kind: 'replied', fromCustomer: false }), ana, []],
    ['offered: nothing changes', changeOf({ kind: 'transfer_offered', transferId: '' }), ana, []],
  ])('%s', (_what, change, by, expected) => {
    expect(ordersOf(change, by)).toEqual(expected);
  });

  it('are none when nobody owns the ticket that is taken over', () => {
    expect(takenOver(aTicket(), 'accepted')).toEqual([]);
  });

  it('open for the owner of a ticket that is really reopened', () => {
    const resolved = anOwnedTicket('ana', { status: 'resolved', firstAskedOwner: ana });
    const change = reopenTicket(resolved, 'again', now);
    expect(ordersOf(change, person('carol'))).toEqual(['+answer ana (reopened)']);
  });
});
