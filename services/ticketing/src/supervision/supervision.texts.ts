import { nameOf } from '../tickets/ticket-access.js';
import type { SupervisionChange } from './supervision.rules.js';

const verdicts = { satisfied: '满意 satisfied', unsatisfied: '不满意 unsatisfied' } as const;

/** What the timeline of a ticket says of a change of an order on it, in both languages; undefined for nothing. */
export function noteOf({ order, happening, reason }: SupervisionChange): string | undefined {
  const assignee = nameOf(order.assignee);
  switch (happening) {
    case 'opened':
      return `督办 · Supervision order for ${assignee}: ${order.what}`;
    case 'replied':
      return `督办回复 · Reply to the supervision order: ${order.reply ?? ''}`;
    case 'chased':
      return withWords(`催办第 ${order.chaseCount} 次 · Chased, time ${order.chaseCount}`, reason);
    case 'closed': {
      const verdict = order.verdict === null ? '-' : verdicts[order.verdict];
      return withWords(`督办办结 · Supervision order closed: ${verdict}`, reason);
    }
    case 'overdue':
      return `督办逾期 · The supervision order for ${assignee} is overdue`;
    case 'acknowledged':
    case 'reminded':
      return undefined;
  }
}

function withWords(text: string, words: string | undefined): string {
  return words === undefined || words === '' ? text : `${text} — ${words}`;
}
