import { compileCalendar } from '@shouwen/business-time';
import { defaultCalendars, defaultPolicy } from '../migrations/1790000300000-sla.defaults.js';
import { policyProblems, ruleFor, termFor } from './sla-policy.rules.js';
import type { SlaRule } from './sla-policy.rules.js';

const rules = defaultPolicy.rules as unknown as SlaRule[];
const calendars = new Map(
  defaultCalendars().map(({ id, definition }) => [id, compileCalendar(definition)]),
);
const now = new Date('2026-04-15T02:00:00Z');
const vip: SlaRule = {
  ...rules[2]!,
  key: 'vip-phone',
  when: { grade: null, channel: 'phone', tier: 'vip' },
};
const fieldsOf = (changed: SlaRule[]) =>
  policyProblems(changed, calendars, now).map(({ field }) => field);

describe('the rule of a ticket', () => {
  it.each([
    ['urgent', 'web', null, 'urgent'],
    ['important', 'email', 'vip', 'important'],
    ['general', 'phone', 'vip', 'vip-phone'],
    ['general', 'phone', 'regular', 'general'],
    ['general', 'phone', null, 'general'],
    ['general', 'web', 'vip', 'general'],
  ] as const)(
    'of %s over %s, tier %s, is %s: the first that matches',
    (grade, channel, tier, key) => {
      const all = [rules[0]!, rules[1]!, vip, rules[2]!];
      expect(ruleFor(all, { grade, channel, tier })?.key).toBe(key);
    },
  );

  it('says by which limit, calendar and pauses a clock runs', () => {
    const subject = { grade: 'important', channel: 'web', tier: null } as const;
    const policy = { id: defaultPolicy.id, version: 4, rules };
    const versions = { [rules[1]!.calendarId]: 7 };
    expect(termFor(policy, 'resolution', subject, versions)).toMatchObject({
      policyVersion: 4,
      ruleKey: 'important',
      calendarVersion: 7,
      limit: { unit: 'workdays', amount: 1 },
      pausedBy: ['customer', 'appointment'],
    });
    expect(termFor(policy, 'first_response', subject, versions).pausedBy).toEqual([]);
  });
});

describe('a policy', () => {
  it('that an installation begins with is in order', () => {
    expect(fieldsOf(rules)).toEqual([]);
  });

  it.each([
    ['names a rule twice', [rules[2]!, rules[2]!], ['rules.1.key']],
    ['names no calendar', [{ ...rules[2]!, calendarId: 'x' }], ['rules.0.calendarId']],
    ['ends with a rule for some tickets only', [rules[2]!, vip], ['rules.1.when']],
    ['has no rule', [], ['rules.0.when']],
    [
      'has a limit of half a second',
      [
        {
          ...rules[2]!,
          limits: { ...rules[2]!.limits, resolution: { unit: 'workdays', amount: 0.5 } },
        } as SlaRule,
      ],
      ['rules.0.limits.resolution.amount'],
    ],
    [
      'has a limit for which its calendar is not open within ten years',
      [
        {
          ...rules[2]!,
          limits: {
            ...rules[2]!.limits,
            resolution: { unit: 'business_seconds', amount: 300_000_000 },
          },
        } as SlaRule,
      ],
      ['rules.0.limits.resolution.amount'],
    ],
  ])('that %s is refused, and the field named', (_, changed, fields) => {
    expect(fieldsOf(changed)).toEqual(fields);
  });
});
