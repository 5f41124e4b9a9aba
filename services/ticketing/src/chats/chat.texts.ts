import { nameOf } from '../tickets/ticket-access.js';
import type { Chat, ChatEnd, ChatEvent } from './chat.entity.js';

/** What the customer is told, in both languages. */
export interface Notice {
  en: string;
  zh: string;
}

const NOTHING: Notice = { en: '', zh: '' };

/** What the customer is told about a chat as it stands. */
export function noticeOf(
  chat: Pick<Chat, 'state' | 'end' | 'agent'>,
  { ticketNumber, queuePlace }: { ticketNumber: string; queuePlace: number },
): Notice {
  switch (chat.state) {
    case 'waiting':
      return {
        en: `You are number ${queuePlace} in the queue; somebody will be with you.`,
        zh: `您前面还有 ${Math.max(queuePlace - 1, 0)} 位，请稍候，客服即将为您服务。`,
      };
    case 'open':
      return joined(chat.agent);
    case 'ended':
      return ended(chat.end ?? 'by_agent', ticketNumber);
  }
}

/** What the customer is told of one thing that happened; nothing for a message. */
export function noticeOfEvent(
  { kind, agent, end }: Pick<ChatEvent, 'kind' | 'agent' | 'end'>,
  ticketNumber: string,
): Notice {
  switch (kind) {
    case 'message':
      return NOTHING;
    case 'started':
      return {
        en: `Your question is ticket ${ticketNumber}; somebody will be with you.`,
        zh: `您的问题已登记为工单 ${ticketNumber}，客服即将为您服务。`,
      };
    case 'agent_joined':
      return joined(agent);
    case 'agent_left':
      return {
        en: 'Somebody else will be with you; you keep your ticket.',
        zh: '将由其他客服继续为您服务，工单不变。',
      };
    case 'moved':
      return {
        en: `Your question goes on as ticket ${ticketNumber}.`,
        zh: `您的问题将在工单 ${ticketNumber} 中继续处理。`,
      };
    case 'ended':
      return ended(end ?? 'by_agent', ticketNumber);
  }
}

function joined(agent: Chat['agent']): Notice {
  const name = nameOf(agent);
  return { en: `You are talking with ${name}.`, zh: `${name} 正在为您服务。` };
}

function ended(end: ChatEnd, number: string): Notice {
  switch (end) {
    case 'no_agent':
      return {
        en: `Nobody can chat right now. Your question is kept as ticket ${number}; we answer you there.`,
        zh: `当前没有可接待的客服，您的问题已保留为工单 ${number}，我们会在工单中答复您。`,
      };
    case 'idle':
      return {
        en: `The chat ended because nobody wrote. Your question goes on as ticket ${number}.`,
        zh: `由于长时间没有消息，聊天已结束。您的问题仍在工单 ${number} 中处理。`,
      };
    case 'by_agent':
    case 'by_customer':
      return {
        en: `The chat has ended. You find everything that was said on ticket ${number}.`,
        zh: `聊天已结束，聊天内容可在工单 ${number} 中查看。`,
      };
  }
}
