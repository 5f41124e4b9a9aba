import type { Choices, NotificationDefault, NotificationSetting } from './notification.entity.js';
import { decidePreferences, deliveryOf } from './notification.rules.js';
import { notificationKinds, notificationText, notificationTexts } from './notification.texts.js';

const night = new Date('2026-03-02T15:30:00Z');
const morning = new Date('2026-03-03T00:00:00Z');

const setting = (choices: Choices = {}): NotificationSetting => ({
  version: 1,
  language: 'en',
  timeZone: 'Asia/Shanghai',
  quietHours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '08:00' }],
  choices,
});
const defaults = (patch: Partial<NotificationDefault> = {}): NotificationDefault => ({
  kind: 'assigned',
  inApp: true,
  email: true,
  webhook: false,
  urgent: false,
  ...patch,
});

describe('a notification', () => {
  it.each<[string, NotificationDefault, Choices, boolean, Date | undefined]>([
    [
      'goes the ways of the defaults when nothing else was chosen',
      defaults({ email: false }),
      {},
      true,
      undefined,
    ],
    ['is mailed after the quiet hours', defaults(), {}, true, morning],
    ['is mailed at once when it is urgent', defaults({ urgent: true }), {}, true, night],
    [
      'is not mailed to who does not want it',
      defaults(),
      { assigned: { email: false } },
      true,
      undefined,
    ],
    [
      'is mailed to who wants what is not mailed by default',
      defaults({ email: false }),
      { assigned: { email: true } },
      true,
      morning,
    ],
    [
      'is not listed for who does not want it',
      defaults(),
      { assigned: { in_app: false } },
      false,
      morning,
    ],
    [
      'is not touched by choices for another kind',
      defaults(),
      { reopened: { in_app: false, email: false } },
      true,
      morning,
    ],
  ])('%s', (_rule, byDefault, choices, inApp, emailAt) => {
    expect(deliveryOf(byDefault, setting(choices), night)).toMatchObject({ inApp, emailAt });
  });

  it.each<[string, Partial<NotificationDefault>, Choices, Date | undefined]>([
    ['after the quiet hours by default', { webhook: true }, {}, morning],
    ['at once when it is urgent', { webhook: true, urgent: true }, {}, night],
    [
      'never to who does not want it',
      { webhook: true },
      { assigned: { webhook: false } },
      undefined,
    ],
    ['to who wants what is not told by default', {}, { assigned: { webhook: true } }, morning],
    ['whatever was chosen for emails', {}, { assigned: { email: true } }, undefined],
  ])('goes to the webhook of one’s own %s', (_when, byDefault, choices, webhookAt) => {
    expect(deliveryOf(defaults(byDefault), setting(choices), night).webhookAt).toEqual(webhookAt);
  });

  it.each(notificationKinds)('of the kind %s has words in both languages', (kind) => {
    const data = { number: 'T-2026-000001' };
    expect(notificationText(kind, data, 'en')).not.toMatch(/[{}]|\p{Script=Han}/u);
    expect(notificationText(kind, data, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    expect(notificationTexts[kind]['zh-CN']).not.toBe('');
  });
});

describe('preferences', () => {
  const wanted = { language: 'en', timeZone: 'Asia/Shanghai', quietHours: [], choices: [] };
  const known = new Set(['assigned']);
  const all = [1, 2, 3, 4, 5, 6, 7];

  it.each<[string, Parameters<typeof decidePreferences>[0], string]>([
    ['a language that is not spoken', { ...wanted, language: 'fr' }, 'platform.invalid_request'],
    ['a time zone that is none', { ...wanted, timeZone: 'Mars/Base' }, 'platform.invalid_request'],
    [
      'a time that is none',
      { ...wanted, quietHours: [{ weekdays: all, from: '24:00', to: '08:00' }] },
      'platform.invalid_request',
    ],
    [
      'quiet hours without end',
      { ...wanted, quietHours: [{ weekdays: all, from: '00:00', to: '00:00' }] },
      'notifications.quiet_hours_never_end',
    ],
    [
      'a kind that is unknown',
      { ...wanted, choices: [{ kind: 'gossip', medium: 'email', enabled: true }] },
      'notifications.kind_unknown',
    ],
  ])('are refused with %s', (_what, preferences, code) => {
    expect(() => decidePreferences(preferences, known)).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });

  it('keep the last choice for a kind and medium', () => {
    const choices = [true, false].map(
      (enabled) => ({ kind: 'assigned', medium: 'email', enabled }) as const,
    );
    expect(decidePreferences({ ...wanted, choices }, known).choices).toEqual({
      assigned: { email: false },
    });
  });
});
