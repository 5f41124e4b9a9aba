import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import type {
  Choices,
  Language,
  Medium,
  NotificationDefault,
  NotificationSetting,
} from './notification.entity.js';
import { languages } from './notification.entity.js';
import { notificationErrors } from './notification.errors.js';
import { coversTheWeek, isTimeOfDay, nextAllowedMoment } from './quiet-hours.rules.js';
import type { QuietHours } from './quiet-hours.rules.js';

/** What somebody wants, as it was asked for. */
export interface WantedPreferences {
  language: string;
  timeZone: string;
  quietHours: QuietHours[];
  choices: { kind: string; medium: Medium; enabled: boolean }[];
}

/** By which ways a notification goes out, and when what leaves the application may leave. */
export interface Delivery {
  inApp: boolean;
  /** When the email may leave; undefined when none is sent. */
  emailAt: Date | undefined;
  /** When the webhook of one's own, if there is one, may be told; undefined when it is not. */
  webhookAt: Date | undefined;
}

/** Decides how somebody is told: their own choice before the default, what leaves outside quiet hours unless urgent. */
export function deliveryOf(
  defaults: NotificationDefault,
  setting: NotificationSetting,
  now: Date,
  mailedByDefault = defaults.email,
): Delivery {
  const chosen = setting.choices[defaults.kind];
  const wantsEmail = chosen?.email ?? (mailedByDefault || defaults.email);
  const { quietHours, timeZone } = setting;
  const allowedAt = defaults.urgent ? now : nextAllowedMoment(quietHours, timeZone, now);
  return {
    inApp: chosen?.in_app ?? defaults.inApp,
    emailAt: wantsEmail ? allowedAt : undefined,
    webhookAt: (chosen?.webhook ?? defaults.webhook) ? allowedAt : undefined,
  };
}

/**
 * Checks preferences. Throws `platform.invalid_request` naming each wrong field, `notifications.kind_unknown` and
 * `notifications.quiet_hours_never_end`.
 */
export function decidePreferences(
  wanted: WantedPreferences,
  knownKinds: ReadonlySet<string>,
): Omit<NotificationSetting, 'version'> {
  const violations: FieldViolation[] = [];
  const language = languages.find((known) => known === wanted.language);
  if (language === undefined) {
    violations.push({
      field: 'language',
      description: 'must be en or zh-CN',
      descriptionZh: '必须为 en 或 zh-CN',
    });
  }
  if (!isTimeZone(wanted.timeZone)) {
    violations.push({
      field: 'time_zone',
      description: 'must be an IANA time zone such as Asia/Shanghai',
      descriptionZh: '必须为 IANA 时区，例如 Asia/Shanghai',
    });
  }
  wanted.quietHours.forEach(({ from, to }, index) => {
    for (const [name, time] of Object.entries({ from, to })) {
      if (isTimeOfDay(time)) continue;
      violations.push({
        field: `quiet_hours.${index}.${name}`,
        description: 'must be a time of day such as 22:00',
        descriptionZh: '必须为时刻，例如 22:00',
      });
    }
  });
  if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
  if (coversTheWeek(wanted.quietHours)) throw notificationErrors.quiet_hours_never_end();
  const unknown = wanted.choices.find(({ kind }) => !knownKinds.has(kind));
  if (unknown !== undefined) throw notificationErrors.kind_unknown({ notification: unknown.kind });
  return {
    language: language as Language,
    timeZone: wanted.timeZone,
    quietHours: wanted.quietHours,
    choices: choicesOf(wanted.choices),
  };
}

function choicesOf(wanted: WantedPreferences['choices']): Choices {
  const choices: Record<string, Partial<Record<Medium, boolean>>> = {};
  for (const { kind, medium, enabled } of wanted) {
    choices[kind] = { ...choices[kind], [medium]: enabled };
  }
  return choices;
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
