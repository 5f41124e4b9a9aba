import type { Language, NotificationData } from './notification.entity.js';

/** Every kind of notification in both languages; `{name}` is filled from its data (P7). */
export const notificationTexts = {
  assigned: {
    en: 'Ticket {number} was assigned to you.',
    'zh-CN': '工单 {number} 已分配给您。',
  },
  taken_over: {
    en: 'Ticket {number} was taken over from you.',
    'zh-CN': '工单 {number} 已转由他人负责。',
  },
  customer_replied: {
    en: 'The customer wrote on your ticket {number}.',
    'zh-CN': '客户回复了您负责的工单 {number}。',
  },
  note_added: {
    en: 'A note was added to your ticket {number}.',
    'zh-CN': '您负责的工单 {number} 新增了内部备注。',
  },
  reopened: {
    en: 'Ticket {number} was reopened; you own it again.',
    'zh-CN': '工单 {number} 已重新打开，仍由您负责。',
  },
  handed_back: {
    en: 'Your ticket {number} was given back to the queue.',
    'zh-CN': '您负责的工单 {number} 已退回队列。',
  },
  graded_urgent: {
    en: 'Your ticket {number} is urgent now; answer at once.',
    'zh-CN': '您负责的工单 {number} 已升级为紧急，请立即处理。',
  },
  mentioned: {
    en: 'You were mentioned on ticket {number}.',
    'zh-CN': '有人在工单 {number} 中提到了您。',
  },
  watched_changed: {
    en: 'Ticket {number}, which you watch, has changed.',
    'zh-CN': '您关注的工单 {number} 有更新。',
  },
  sla_warning: {
    en: 'Ticket {number} will soon miss a deadline; act now.',
    'zh-CN': '工单 {number} 即将超时，请尽快处理。',
  },
  sla_breached: {
    en: 'Ticket {number} has missed a deadline.',
    'zh-CN': '工单 {number} 已超时。',
  },
  paged: {
    en: 'Urgent ticket {number} needs you; acknowledge it now.',
    'zh-CN': '紧急工单 {number} 需要您处理，请立即确认。',
  },
  transfer_offered: {
    en: 'Ticket {number} is offered to you; accept or refuse it.',
    'zh-CN': '工单 {number} 请求转交给您，请接受或拒绝。',
  },
  transfer_answered: {
    en: 'Your offer of ticket {number} was answered.',
    'zh-CN': '您转交的工单 {number} 已有答复。',
  },
  supervision_ordered: {
    en: 'There is a supervision order on ticket {number}; acknowledge it.',
    'zh-CN': '工单 {number} 已下达督办，请确认。',
  },
  supervision_due: {
    en: 'The supervision order on ticket {number} is due.',
    'zh-CN': '工单 {number} 的督办即将到期或已到期。',
  },
  task_assigned: {
    en: 'A task of ticket {number} was given to you.',
    'zh-CN': '工单 {number} 的一项任务已分派给您。',
  },
  task_due: {
    en: 'A task of ticket {number} is due.',
    'zh-CN': '工单 {number} 的任务即将到期或已到期。',
  },
  promise_due: {
    en: 'A promise to the customer of ticket {number} is due.',
    'zh-CN': '对工单 {number} 客户的承诺即将到期或已到期。',
  },
  snooze_ended: {
    en: 'Ticket {number}, which you put off, is back.',
    'zh-CN': '您暂缓处理的工单 {number} 已到时间。',
  },
  answered: {
    en: 'Your ticket {number} has an answer.',
    'zh-CN': '您的工单 {number} 有新的回复。',
  },
  resolved: {
    en: 'Your ticket {number} is resolved.',
    'zh-CN': '您的工单 {number} 已解决。',
  },
  survey_invited: {
    en: 'How satisfied are you with the answer to ticket {number}? Tell us on a scale of 1 to 10.',
    'zh-CN': '您对工单 {number} 的处理满意吗？请用 1 至 10 分告诉我们。',
  },
  webhook_disabled: {
    en: 'A webhook endpoint failed for too long and was switched off; mend it and switch it on again.',
    'zh-CN': '一个 Webhook 端点持续失败，已被停用；请修复后重新启用。',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type NotificationKind = keyof typeof notificationTexts;

/** Every kind of notification. */
export const notificationKinds = Object.keys(notificationTexts) as NotificationKind[];

/** The text of a notification; of a kind that this release does not know, its name. */
export function notificationText(kind: string, data: NotificationData, language: Language): string {
  const texts = isNotificationKind(kind) ? notificationTexts[kind] : undefined;
  const text = texts?.[language] ?? kind;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => data[name] ?? placeholder);
}

/** True for a kind that there is. */
export function isNotificationKind(kind: string): kind is NotificationKind {
  return Object.hasOwn(notificationTexts, kind);
}
