import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on a chat; documented in docs/errors.md. */
export const chatErrorCatalogue = {
  chat_not_found: {
    kind: 'not_found',
    en: 'There is no such chat among those you may see; list your chats.',
    zh: '在您可查看的范围内没有该聊天，请在聊天列表中查看。',
  },
  chat_ended: {
    kind: 'precondition',
    en: 'The chat has ended; write on ticket {number}, or start a new chat about it.',
    zh: '聊天已结束，请在工单 {number} 中留言，或就该工单重新发起聊天。',
  },
  chat_not_taken: {
    kind: 'precondition',
    en: 'Nobody has this chat yet; claim ticket {number} first.',
    zh: '该聊天尚无人接待，请先认领工单 {number}。',
  },
  chat_not_yours: {
    kind: 'denied',
    en: 'This chat is with {agent}; ask them, or have its ticket transferred to you.',
    zh: '该聊天由 {agent} 接待，请与其联系，或请其将工单转交给您。',
  },
  chats_too_many: {
    kind: 'precondition',
    en: 'You have {limit} chats going on; end one of them first.',
    zh: '您已有 {limit} 个进行中的聊天，请先结束其中一个。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on a chat. */
export const chatErrors = defineErrors('ticketing', chatErrorCatalogue);
