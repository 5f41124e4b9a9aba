import { topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { chatFactsOf, endToProto } from './chat.mapper.js';
import type { ChatChange } from './chat.rules.js';

/** Records the event of a change of a chat; it leaves once the transaction has committed. */
export function recordChatEvent(
  tx: Transaction,
  { chat: after, event, previous }: ChatChange,
): void {
  const envelope = { aggregateId: after.id, sequence: after.version, at: event.at };
  const chat = chatFactsOf(after, event);
  const plain = { payload: { chat }, ...envelope };
  switch (event.kind) {
    case 'started':
      return tx.record({ ...plain, message: topicMessages.ChatStarted });
    case 'agent_left':
      return tx.record({ ...plain, message: topicMessages.ChatAgentLeft });
    case 'message':
      return tx.record({
        ...envelope,
        message: topicMessages.ChatMessageAdded,
        payload: { chat, fromCustomer: event.fromCustomer },
      });
    case 'agent_joined':
      return tx.record({
        ...envelope,
        message: topicMessages.ChatAgentJoined,
        payload: {
          chat,
          previousAgentId: previous?.agent?.id ?? '',
          waitedSeconds: waitedSeconds({ chat: after, event, previous }) ?? 0,
        },
      });
    case 'moved':
      return tx.record({
        ...envelope,
        message: topicMessages.ChatMoved,
        payload: { chat, previousTicketId: previous?.ticketId ?? '' },
      });
    case 'ended':
      return tx.record({
        ...envelope,
        message: topicMessages.ChatEnded,
        payload: { chat, reason: endToProto(event.end) },
      });
  }
}

/** How long the customer had waited for who joined; undefined when somebody had the chat before. */
export function waitedSeconds({ event, previous }: ChatChange): number | undefined {
  if (event.kind !== 'agent_joined' || previous?.state !== 'waiting') return undefined;
  return Math.max(0, (event.at.getTime() - previous.waitingSince.getTime()) / 1_000);
}
