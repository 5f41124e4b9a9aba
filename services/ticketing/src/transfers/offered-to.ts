import type { Transaction } from '@shouwen/platform';
import { knownStaffIn, receiverIn } from '../staff/staff-lookup.js';
import { transferErrors } from './transfer.errors.js';
import type { OfferedTo } from './transfer.rules.js';

/** To whom somebody wants to offer a ticket, by identity. */
export type OfferedToRequest = { personId: string } | { teamId: string };

/**
 * To whom a ticket is offered, once it is known that they work here. Throws `ticketing.transfer_receiver_unknown` and
 * `ticketing.transfer_team_unknown`.
 */
export async function offeredToIn(tx: Transaction, to: OfferedToRequest): Promise<OfferedTo> {
  if ('personId' in to) {
    const receiver = await receiverIn(tx, to.personId);
    if (receiver === undefined) throw unknownReceiver('personId');
    return { person: receiver.actor };
  }
  const { teams } = await knownStaffIn(tx, { people: [], teams: [to.teamId] });
  if (!teams.has(to.teamId)) {
    const violations = [
      {
        field: 'teamId',
        description: 'must be a team that exists',
        descriptionZh: '必须是已有的团队',
      },
    ];
    throw transferErrors.transfer_team_unknown({}, { violations });
  }
  return to;
}

/** That nobody with the identity in a field works here. */
export function unknownReceiver(field: string): Error {
  const violations = [
    {
      field,
      description: 'must be somebody who works here now',
      descriptionZh: '必须是在职员工',
    },
  ];
  return transferErrors.transfer_receiver_unknown({}, { violations });
}
