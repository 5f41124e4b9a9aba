import { NotificationMedium } from '@shouwen/contracts';
import type {
  Notification as NotificationMessage,
  NotificationChoice,
  NotificationPreferences,
  SetNotificationPreferencesRequest,
} from '@shouwen/contracts';
import type {
  Medium,
  Notification,
  NotificationDefault,
  NotificationSetting,
} from './notification.entity.js';
import type { WantedPreferences } from './notification.rules.js';
import { notificationText } from './notification.texts.js';

const mediumNames: Record<Medium, NotificationMedium> = {
  in_app: NotificationMedium.IN_APP,
  email: NotificationMedium.EMAIL,
  webhook: NotificationMedium.WEBHOOK,
};

/** A notification as the contract shows it, with its text in both languages. */
export function notificationToProto(notification: Notification): NotificationMessage {
  const { id, number, kind, ticketId, data, at, readAt } = notification;
  return {
    id,
    number,
    kind,
    ticketId: ticketId ?? '',
    at,
    readAt: readAt ?? undefined,
    text: notificationText(kind, data, 'en'),
    textZh: notificationText(kind, data, 'zh-CN'),
  };
}

/** Preferences as the contract shows them: every kind by every medium. */
export function preferencesToProto(
  { version, language, timeZone, quietHours, choices }: NotificationSetting,
  defaults: NotificationDefault[],
): NotificationPreferences {
  const all = defaults.flatMap(({ kind, inApp, email, webhook }): NotificationChoice[] => [
    { kind, medium: NotificationMedium.IN_APP, enabled: choices[kind]?.in_app ?? inApp },
    { kind, medium: NotificationMedium.EMAIL, enabled: choices[kind]?.email ?? email },
    { kind, medium: NotificationMedium.WEBHOOK, enabled: choices[kind]?.webhook ?? webhook },
  ]);
  return { version, language, timeZone, quietHours, choices: all };
}

/** Preferences as they were asked for. */
export function wantedPreferencesOf(request: SetNotificationPreferencesRequest): WantedPreferences {
  const { language, timeZone, quietHours } = request;
  const choices = request.choices.flatMap(({ kind, medium, enabled }) => {
    const ours = (Object.keys(mediumNames) as Medium[]).find(
      (name) => mediumNames[name] === medium,
    );
    return ours === undefined ? [] : [{ kind, medium: ours, enabled }];
  });
  return { language, timeZone, quietHours, choices };
}
