import type { Notifications } from '../notifications/notifications.js';
import type { SupervisionChange } from './supervision.rules.js';

type Telling = Parameters<Notifications['notify']>[1];

/** Whom a change of an order concerns who did not do it: its assignee, and once it is overdue also who gave it. */
export function tellingsOf({ order, happening }: SupervisionChange): Telling[] {
  const ticket = { id: order.targetId, number: order.targetNumber };
  const toAssignee = { recipientId: order.assignee.id, ticket };
  switch (happening) {
    case 'opened':
    case 'chased':
      return [{ ...toAssignee, kind: 'supervision_ordered' }];
    case 'reminded':
      return [{ ...toAssignee, kind: 'supervision_due' }];
    case 'overdue':
      return [
        { ...toAssignee, kind: 'supervision_due' },
        { recipientId: order.issuer.id, ticket, kind: 'supervision_due' },
      ];
    case 'acknowledged':
    case 'replied':
    case 'closed':
      return [];
  }
}
