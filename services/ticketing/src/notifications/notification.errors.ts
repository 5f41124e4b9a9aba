import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with notifications and preferences; documented in docs/errors.md. */
export const notificationErrorCatalogue = {
  kind_unknown: {
    kind: 'invalid',
    en: 'There is no notification of the kind {notification}; choose one that your preferences list.',
    zh: '没有 {notification} 这种通知，请从通知设置列出的类型中选择。',
  },
  quiet_hours_never_end: {
    kind: 'invalid',
    en: 'The quiet hours leave no minute of the week in which anything could be sent; shorten them.',
    zh: '免打扰时段覆盖了整周，无法发送任何通知，请缩短时段。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with notifications and preferences. */
export const notificationErrors = defineErrors('notifications', notificationErrorCatalogue);
